using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public sealed class CueTableTests
{
    private static readonly CueTable<PersonCues> Table = new()
    {
        { PersonCues.Pronoun, "zij", "hij" },
        { PersonCues.Both, "zij" },
    };

    [Theory]
    [InlineData("hij", PersonCues.Pronoun)]
    [InlineData("zij", PersonCues.Pronoun | PersonCues.Both)]
    [InlineData("wij", PersonCues.None)]
    public void A_word_has_the_cues_of_all_lists_that_it_is_on(string word, object cues) => Assert.Equal((PersonCues)cues, Table.Of(word));

    [Fact]
    public void One_cue_can_be_asked_for()
    {
        Assert.True(Table.Has("zij", PersonCues.Both));
        Assert.False(Table.Has("hij", PersonCues.Both));
        Assert.Equal(2, Table.Count());
    }
}
