using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads farms and firms that receive people by their kind and the name behind it: <c>bij loonbedrijf De Mol zaten veertig boeren</c>.</summary>
internal static class VenuesOfFirms
{
    /// <summary>What such a name says for itself, and with the town behind it.</summary>
    private const int Points = 1;
    private const int WithTown = 4;

    /// <summary>The verb of those who were there stands no farther behind the name.</summary>
    private const int FarthestVerb = 5;

    /// <summary>A kind of firm in lower case behind a preposition and a name: with its town, or where people then sit or gather.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The preposition.</param>
    /// <param name="first">The word for the kind.</param>
    internal static VenueFinder.Venue? At(TextIndex index, int at, int first)
    {
        if (index.Tokens[at].Folded is not ("bij" or "in" or "op") || index.Tokens[first].IsCapital || !index.Cues.Places.Has(first, PlaceCues.Home) || index.At(first + 1, first) is not { IsWord: true, IsCapital: true, IsInitials: false }) return null;
        var next = VenueName.ProperEnd(index, first + 1, first);
        if (next == first + 1 || index.MatchAt<TownEntry>(first + 1) is not null || index.MatchAt<MunicipalityEntry>(first + 1) is not null) return null;
        if (VenueName.WithTown(index, index.Words(first, next), first, next, WithTown) is { Town: >= 0 } placed) return placed;
        return IsOfThoseThere(index, next) ? new VenueFinder.Venue(index.Words(first, next), first, next, -1, Points) : null;
    }

    /// <summary><c>… zaten veertig boeren</c>, <c>… kwamen zij bijeen</c>.</summary>
    private static bool IsOfThoseThere(TextIndex index, int next)
    {
        for (var i = next; i < next + FarthestVerb && index.At(i, next - 1).IsWord; i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Gathered) || index.Tokens[i].Folded is "stonden" or "schoven" or "luisterden" or "praatten" or "spraken") return true;
        }

        return false;
    }
}
