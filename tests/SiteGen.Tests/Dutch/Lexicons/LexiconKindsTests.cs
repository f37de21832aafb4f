using SiteGen.Dutch.Lexicons;
using Xunit;

namespace SiteGen.Tests.Dutch.Lexicons;

public sealed class LexiconKindsTests
{
    [Fact]
    public void Each_sort_of_entry_is_of_its_own_kind()
    {
        LexiconEntry[] entries =
        [
            new MunicipalityEntry("Epe", "Gelderland", null, [], IsOrdinaryWord: false), new TownEntry("Vaassen", [], IsOrdinaryWord: false), new RegionEntry("Veluwe", [], IsEveryday: true), new ProvinceEntry("Gelderland"),
            new OrganisationEntry("Actium", NeedsContext: false), new OrganisationHeadEntry("Stichting"), new FunctionEntry("wethouder", IsPlural: false, IsWeak: false, IsSpeaking: false), new ThemeEntry("wonen", IsWeak: false),
            new TitleEntry("drs.", IsAfter: false), new PersonEntry("Ans Mol", "", ""), new VenueEntry("De Hoeve", ""),
        ];
        Assert.All(entries, entry => Assert.Equal(entry.GetType().Name, entry.Kind + "Entry"));
    }
}
