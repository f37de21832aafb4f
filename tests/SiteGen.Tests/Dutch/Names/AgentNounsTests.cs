using SiteGen.Dutch.Names;
using Xunit;

namespace SiteGen.Tests.Dutch.Names;

public sealed class AgentNounsTests
{
    [Theory]
    [InlineData("armoederegisseur")]
    [InlineData("combinatiefunctionaris")]
    [InlineData("wijkwethouder")]
    [InlineData("beleidsmeiwurker")]
    [InlineData("dorpsraadslid")]
    [InlineData("ontwerper")]
    public void Compounds_of_a_person_are_people(string word) => Assert.True(AgentNouns.IsCompound(word));

    [Theory]
    [InlineData("veerkracht")]
    [InlineData("rechtspersoon")]
    [InlineData("ledikant")]
    [InlineData("lid")]
    [InlineData("geleid")]
    public void Others_are_not(string word) => Assert.False(AgentNouns.IsCompound(word));

    [Theory]
    [InlineData("tegelzetter", true)]
    [InlineData("bloemiste", true)]
    [InlineData("ecoloog", true)]
    [InlineData("later", false)]
    [InlineData("oktober", false)]
    [InlineData("vergelijkbaar", false)]
    [InlineData("kantoor", false)]
    [InlineData("zorg", false)]
    public void Endings_that_make_a_person_beside_a_name(string word, bool isPerson) => Assert.Equal(isPerson, AgentNouns.HasEnding(word));

    [Theory]
    [InlineData("planologen", true)]
    [InlineData("medewerkers", true)]
    [InlineData("teamleden", true)]
    [InlineData("kilometers", false)]
    [InlineData("redenen", false)]
    [InlineData("huizen", false)]
    public void Plurals_that_count_people(string word, bool isPeople) => Assert.Equal(isPeople, AgentNouns.IsPlural(word));
}
