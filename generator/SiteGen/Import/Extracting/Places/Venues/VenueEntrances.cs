using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads the building behind a part of it that people pass, sit or stand at, wherever the part stands in its sentence.</summary>
internal static class VenueEntrances
{
    /// <summary>What such a part says for the building.</summary>
    private const int Points = 3;

    /// <summary>The verb that tells of works on the part stands no farther behind the building.</summary>
    private const int NearestWorks = 3;

    /// <summary><c>de deur van jeugdhonk De Loods stond open</c>, <c>af te geven aan de balie van buurthuis De Kern</c>, <c>onder de balken van de oude korenbeurs</c>.</summary>
    internal static VenueFinder.Venue? At(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Entrance) || index.Tokens[at].IsCapital || index.At(at + 1, at).Folded is not ("van" or "fan" or "in")) return null;
        var first = at + 2;
        while (index.At(first, at) is { IsWord: true, IsCapital: false, Folded: "de" or "het" or "'t" or "it" }) first++;
        if (!index.At(first, at).IsWord) return null;
        var venue = VenueFormer.At(index, first) ?? NamedBuildings.Named(index, first) ?? NamedBuildings.Single(index, first) ?? OfItself(index, first);
        return venue is { } found && !HasWorks(index, found) && !VenueClauses.IsOfSubject(index, at) ? VenueName.WithArticle(index, found with { Points = found.Town >= 0 ? Points + 1 : Points }) : null;
    }

    /// <summary><c>de ingang van de Julianakerk</c>.</summary>
    private static VenueFinder.Venue? OfItself(TextIndex index, int first) =>
        index.Tokens[first].IsCapital && VenueWords.HasNameEnding(index.Tokens[first].Folded) ? ProperVenues.Proper(index, first) : null;

    /// <summary><c>De deur van De Kern wordt vervangen</c> tells what is done to the house, and not who were there.</summary>
    private static bool HasWorks(TextIndex index, VenueFinder.Venue venue)
    {
        for (var i = venue.Next; i < (venue.Town >= 0 ? venue.Town + 1 : venue.Next) + NearestWorks; i++)
        {
            if (index.At(i, venue.First).Folded is "wordt" or "worden" or "krijgt" or "krijgen" or "moet" or "moeten" or "kan" or "is" or "zijn" or "gaat" or "blijft") return true;
        }

        return false;
    }
}
