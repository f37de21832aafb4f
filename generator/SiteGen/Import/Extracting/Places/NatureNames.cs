using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Tells names of moors, woods and waters: nobody meets in <c>het gebied rond het Zwarte Ven</c>, and <c>de Linge</c> is no town.</summary>
internal static class NatureNames
{
    private static readonly WordSet Kinds = new() { "beek", "bos", "bossen", "duinen", "heide", "hei", "heuvels", "maat", "maten", "meer", "moeras", "peel", "plas", "plassen", "polder", "polders", "rivier", "uiterwaarden", "veen", "velden", "ven", "vennen", "vloed", "waarden", "water", "woud", "zand" };

    /// <summary>Whether a name behind a small article is of an area: its last word of more is a kind of one, or the words before it say so.</summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="next">The token behind it.</param>
    internal static bool IsArea(TextIndex index, int first, int next)
    {
        if (index.At(first - 1, first) is not { IsCapital: false, Folded: "de" or "het" } || !index.Tokens[first].IsCapital) return false;
        for (var i = first; i < next; i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Building) && !VenueWords.IsVague(index.Tokens[i].Folded)) return false;
        }

        return next > first + 1 && Kinds.Contains(index.Tokens[next - 1].Folded) || index.At(first - 2, first).Folded is "rond" or "rondom" && index.At(first - 3, first).Folded is "gebied" or "natuurgebied" or "natuur" or "landschap";
    }

    /// <summary>Whether the name of a town is that of a river or a part of the country: but in Frisian (<c>yn de Lemmer</c>) no town has an article in small letters before it.</summary>
    /// <param name="index">The report.</param>
    /// <param name="town">Its first token.</param>
    internal static bool IsRiver(TextIndex index, int town) =>
        index.At(town - 1, town) is { IsWord: true, IsCapital: false, Folded: "de" } && (index.MatchAt<TownEntry>(town)?.Next ?? index.MatchAt<MunicipalityEntry>(town)?.Next) is { } next
        && index.Language is not "fy" && !index.At(next, town).IsCapital && !index.At(next, town).IsMark('-') && !index.At(next, town).IsMark('/');
}
