using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads the venue from lines that hold little else: with a label, or above the text.</summary>
internal static class VenueLines
{
    /// <summary>Lines above the text that say where they met are among the first blocks.</summary>
    internal const int LastHeadBlock = 6;

    private const int LongestHeadLine = 100;

    /// <summary>Whether a word is the first column of its line: <c>Locatie    Dorpshuis De Brink</c>.</summary>
    private static bool IsColumn(TextIndex index, int at) =>
        at == index.TokensOf(index.BlockOf(at)).First && index.At(at + 1, at).IsWord && index.Text.AsSpan(index.Tokens[at].End, index.Tokens[at + 1].Start - index.Tokens[at].End) is var gap && (gap.Contains('\t') || gap.Length > 2);

    /// <summary><c>Locatie: Dorpshuis De Brink, Kerkstraat 1, Heerde</c>.</summary>
    internal static VenueFinder.Venue? Labelled(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not ("locatie" or "waar" or "plaats" or "zaal" or "location" or "venue" or "vergaderlocatie" or "handeling" or "lokaasje" or "adres" or "plak" or "plek" or "vergaderplaats" or "vergaderruimte") || !index.At(at + 1, at).IsMark(':') && !IsColumn(index, at)) return null;
        var (blockFirst, blockNext) = index.TokensOf(index.BlockOf(at));
        if (at != blockFirst && index.Tokens[at - 1].Kind != TokenKind.Mark && !index.Tokens[at].IsCapital && !(index.Tokens[at].Folded == "handeling" && index.At(at - 1, at).Folded == "van")) return null;
        var first = index.At(at + 1, at).IsMark(':') ? at + 2 : at + 1;
        var next = first;
        while (next < blockNext && !index.Tokens[next].IsMark(',') && !index.Tokens[next].IsMark('(') && !index.Tokens[next].IsMark(';') && !index.Tokens[next].IsMark('.') && !index.Tokens[next].IsMark('|') && index.Tokens[next].Folded is not ("te" or "in") && next - first < VenueName.LongestName && !index.At(next + 1, next).IsMark(':')) next++;
        if (next == first || index.MatchAt<MunicipalityEntry>(first) is { } town && town.Next == next || index.MatchAt<TownEntry>(first) is { } village && village.Next == next) return null;
        var place = -1;
        for (var i = next; i < Math.Min(blockNext, next + 12); i++)
        {
            if (index.Tokens[i].IsCapital && (index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<TownEntry>(i) is not null)) place = i;
        }

        var last = next - 1;
        if (place < 0 && last > first && index.MatchAt<MunicipalityEntry>(last) is not null && VenueWords.IsSingle(index.Tokens[first].Folded)) (place, next) = (last, last);
        return new VenueFinder.Venue(index.Words(first, next), first, next, place, 12);
    }

    /// <summary>A line above the text: <c>Raadhuis Oud-Beijerland, kamer Tiengemeten</c>, <c>Dinsdag 3 maart 2020, dorpshuis De Brink, Heerde</c>.</summary>
    internal static VenueFinder.Venue? HeadLine(ReportView report, int at, int block)
    {
        var index = report.Index;
        if (block > LastHeadBlock || !VenueWords.IsBuilding(index.Tokens[at].Folded) || block == report.TitleBlock && at == index.TokensOf(block).First) return null;
        var (first, next) = index.TokensOf(block);
        var text = index.Blocks[block].Text;
        if (text.Length > LongestHeadLine || text.Text[^1] is '.' or '?' or '!') return null;
        if (at != first && !index.Tokens[at - 1].IsMark(',') && !index.Tokens[at - 1].IsMark('|') && !index.Tokens[at - 1].IsMark('-') && !index.Tokens[at - 1].IsMark('–') && !((index.Tokens[at - 1].Folded is "in" || index.Tokens[at - 1].Folded is "het" or "de" && index.At(at - 2, at).Folded is "in") && VenueWords.IsSingle(index.Tokens[at].Folded))) return null;
        var dated = index.DatesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0
            || block > 0 && index.TokensOf(block - 1) is var before && before.Next > before.First && index.DatesIn(index.Tokens[before.First].Start, index.Tokens[before.Next - 1].End).Count > 0;
        return dated && (NamedBuildings.Named(index, at) ?? NamedBuildings.Single(index, at)) is { } venue ? venue with { Points = 8 } : null;
    }
}
