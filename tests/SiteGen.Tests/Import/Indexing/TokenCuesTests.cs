using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;
using Xunit;

namespace SiteGen.Tests.Import.Indexing;

public sealed class TokenCuesTests
{
    private static readonly TokenCues<PlaceCues> Cues = new ReportCues(TokenScanner.Scan("Het dorpshuis is vol, de kerk ook."), new LentArrays()).Places;

    [Fact]
    public void A_rule_goes_from_one_cue_to_the_next()
    {
        Assert.Equal(1, Cues.Next(PlaceCues.Building, 0, 9));
        Assert.Equal(6, Cues.Next(PlaceCues.Building, 2, 9));
        Assert.Equal(9, Cues.Next(PlaceCues.Building, 7, 9));
        Assert.Equal(6, Cues.Next(PlaceCues.Building, 2, 6));
    }

    [Fact]
    public void Stretches_without_a_cue_have_none_and_neither_has_what_is_no_token()
    {
        Assert.True(Cues.Any(PlaceCues.Building));
        Assert.False(Cues.Any(PlaceCues.None));
        Assert.True(Cues.Any(PlaceCues.Building, 0, 3));
        Assert.False(Cues.Any(PlaceCues.Building, 2, 6));
        Assert.True(Cues.Has(6, PlaceCues.Building));
        Assert.False(Cues.Has(-1, PlaceCues.Building));
        Assert.False(Cues.Has(99, PlaceCues.Building));
        Assert.Equal(1, Cues.Next(PlaceCues.Building, -5, 99));
        Assert.Equal(99, Cues.Next(PlaceCues.Building, 7, 99));
    }

    [Fact]
    public void A_stretch_has_the_cues_of_all_its_tokens()
    {
        Assert.Equal(PlaceCues.Building, Cues.Union(0, 9) & PlaceCues.Building);
        Assert.Equal(PlaceCues.None, Cues.Union(2, 6) & PlaceCues.Building);
        Assert.Equal(PlaceCues.None, Cues.Union(3, 3));
        Assert.Equal(2, Cues.Count(PlaceCues.Building, 0, 9));
        Assert.Equal(1, Cues.Count(PlaceCues.Building, 2, 9));
        Assert.Equal(0, Cues.Count(PlaceCues.None, 0, 9));
    }
}
