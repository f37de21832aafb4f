using SiteGen.Dutch.Websites;
using Xunit;

namespace SiteGen.Tests.Dutch.Websites;

public sealed class LineWordsTests
{
    [Theory]
    [InlineData("facebook", LineCues.Network | LineCues.Share | LineCues.Embedded)]
    [InlineData("cookie-instellingen", LineCues.Cookie)]
    [InlineData("wijknieuwsbrief", LineCues.Mailing)]
    [InlineData("2024", LineCues.Figure)]
    [InlineData("fotografie", LineCues.Picture)]
    [InlineData("blz.", LineCues.PageOf)]
    [InlineData("postbus", LineCues.Address)]
    [InlineData("oer", LineCues.Small)]
    [InlineData("wethouder", LineCues.None)]
    public void A_word_has_the_cues_of_the_lists_it_is_on(string word, object cues) => Assert.Equal((LineCues)cues, LineWords.Of(word));

    [Fact]
    public void Words_together_have_the_cues_of_each() => Assert.Equal(LineCues.Small | LineCues.App, LineWords.Union(["voor", "qr-code"]));

    [Fact]
    public void A_phrase_of_a_maker_has_the_piece_of_a_word_that_it_stands_below()
    {
        foreach (var (piece, phrases) in MakerPhrases.Phrases)
        {
            Assert.True(MakerPhrases.MayBeOf(piece));
            foreach (var phrase in phrases)
            {
                Assert.Contains(piece, phrase, StringComparison.Ordinal);
                Assert.True(MakerPhrases.IsIn("x " + phrase + " x"));
            }
        }

        Assert.False(MakerPhrases.IsIn("een nieuw venster"));
    }

    [Theory]
    [InlineData("lees hier meer over de wijk", false, false)]
    [InlineData("lees meer over de wijk", false, true)]
    [InlineData("lees meer over de wijk", true, false)]
    [InlineData("dit evenement is voorbij", true, true)]
    [InlineData("wij spraken over de wijk", false, false)]
    public void A_line_is_told_by_its_first_word_and_those_behind_it(string line, bool endsInStop, bool isFurniture) =>
        Assert.Equal(isFurniture, FurnitureOpenings.Is([.. line.Split(' ')], endsInStop));
}
