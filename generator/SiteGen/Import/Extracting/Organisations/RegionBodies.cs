using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>The body that the municipalities of a region have together: <c>de gemeenten van Regio Achterhoek</c>, <c>bij de Regio Zeeland</c>.</summary>
internal static class RegionBodies
{
    /// <summary>The body that begins at a token: <c>Regio</c> in a capital within a sentence, behind what only a body stands behind. Where something is is the region itself: <c>in de Regio Twente</c>.</summary>
    internal static OrganisationSpan? At(TextIndex index, int at)
    {
        if (index.Tokens[at] is not { IsCapital: true, Folded: "regio" } || index.At(at + 1, at) is not { IsWord: true, IsCapital: true } || NameReader.ReadAt(index, at + 1) is not null) return null;
        var next = index.MatchAt<RegionEntry>(at)?.Next is { } whole && whole > at + 1 ? whole : index.MatchAt<RegionEntry>(at + 1)?.Next ?? OrganisationNames.ProperEnd(index, at + 1, from: at);
        var before = index.At(at - 1, at) is { IsCapital: false, Folded: "de" } ? at - 2 : at - 1;
        var isOfBody = index.At(before, at).Folded is "van" or "door" or "bij" or "namens" or "met" || OrganisationRoles.IsActing(index.At(next, at).Folded) || OrganisationRoles.OfVerb(index.At(next, at).Folded).Length > 0;
        return isOfBody ? new OrganisationSpan(at, next, index.Words(at, next), IsKnown: false) : null;
    }
}
