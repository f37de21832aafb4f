using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads houses with a name that were hired for those who met: <c>De gemeente had de sporthal De Zwaan gehuurd</c>.</summary>
internal static class VenuesHired
{
    /// <summary>The house and the verb stand no farther apart.</summary>
    private const int Farthest = 8;

    /// <summary>What it says for itself: the rest is told by where it stands.</summary>
    private const int Points = 1;

    /// <summary>The house that begins at a token, when it is what somebody hired.</summary>
    internal static VenueFinder.Venue? At(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Hired) || !index.Cues.Places.Has(at, PlaceCues.Building) || NamedBuildings.Named(index, at) is not { } house || house.First != at || !index.Tokens[house.Next - 1].IsCapital) return null;
        return IsHired(index, VenueName.EndWithTown(index, house)) && IsDone(index, at) ? house with { Points = Points } : null;
    }

    private static bool IsHired(TextIndex index, int next)
    {
        for (var i = next; i < next + Farthest && index.At(i, next - 1).IsWord; i++)
        {
            if (index.Tokens[i].Folded is "met" or "aan" or "en") return false;
            if (index.Cues.Places.Has(i, PlaceCues.Hired)) return true;
        }

        return false;
    }

    /// <summary>The main clause tells what had been done; <c>vertelde dat hij zaal De Kroon had gehuurd</c> and <c>wordt gehuurd</c> are of another time or occasion.</summary>
    private static bool IsDone(TextIndex index, int at)
    {
        for (var i = at - 1; i > at - Farthest && index.At(i, at).Kind != TokenKind.Mark; i--)
        {
            if (index.Tokens[i].Folded is "had" or "hadden") return true;
        }

        return false;
    }
}
