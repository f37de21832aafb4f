using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads the venue from lines that hold little else: with a label, or above the text.</summary>
internal static class VenueLines
{
    /// <summary>Lines above the text that say where they met are among the first blocks.</summary>
    internal const int LastHeadBlock = 6;

    internal const int LongestHeadLine = 120;

    /// <summary>A line that is a name and a town has no more words.</summary>
    private const int LongestPlaceLine = 8;

    /// <summary><c>donderdag 14 maart 2019, aanvang 19.45 uur in 't Huukien</c>: a line that says when ends in a name that no list knows.</summary>
    private static VenueFinder.Venue? ClosingLine(TextIndex index, int at, int block)
    {
        if (index.Tokens[at].Folded is not ("in" or "bij" or "yn") || index.Blocks[block].Text.Length > LongestHeadLine || VenueOpenings.IsInTown(index, at)) return null;
        var first = at + 1;
        var (start, next) = index.TokensOf(block);
        if (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" or "'t" }) first++;
        if (first >= next || VenueName.ProperEnd(index, first, at) != next || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<MunicipalityEntry>(first) is not null || OrganisationReader.ReadAt(index, first) is not null || !ProperVenues.IsUnknownName(index, first)) return null;
        var isTimed = index.DatesIn(index.Tokens[start].Start, index.Tokens[at].Start).Any(date => date.Kind == Dutch.Dates.DateMentionKind.Day);
        return isTimed ? VenueName.WithArticle(index, new VenueFinder.Venue(index.Words(first, next), first, next, -1, 8)) : null;
    }

    /// <summary><c>Grolsch Veste, Enschede</c>: a line of its own above the text that is a name and a town.</summary>
    private static VenueFinder.Venue? BesideTown(TextIndex index, int at, int block)
    {
        var (first, next) = index.TokensOf(block);
        if (at != first || !index.Tokens[at].IsCapital || next - first > LongestPlaceLine || NameReader.ReadAt(index, at) is not null || OrganisationReader.ReadAt(index, at) is not null || index.MatchAt<TownEntry>(at) is not null || index.MatchAt<MunicipalityEntry>(at) is not null || !ProperVenues.IsUnknownName(index, at)) return null;
        var name = VenueName.ProperEnd(index, at, at);
        if (name == at || !index.At(name, at).IsMark(',') || !index.At(name + 1, at).IsCapital) return null;
        return (index.MatchAt<TownEntry>(name + 1) ?? index.MatchAt<MunicipalityEntry>(name + 1)) is { } town && town.Next == next ? new VenueFinder.Venue(index.Words(at, name), at, name, name + 1, 5) : null;
    }

    /// <summary><c>13 juni 2024, De Reehorst in Ede</c>: a line of nothing but the day, a name and its town.</summary>
    private static VenueFinder.Venue? DatedLine(TextIndex index, int at, int block)
    {
        var (first, next) = index.TokensOf(block);
        if (at < first + 3 || !index.Tokens[at].IsCapital || !(index.Tokens[at - 1].IsMark(',') || index.Tokens[at - 1].IsMark('|') || index.Tokens[at - 1].IsMark('-') || index.Tokens[at - 1].IsMark('–')) || index.Blocks[block].Text.Length > LongestHeadLine) return null;
        if (index.MatchAt<TownEntry>(at) is not null || index.MatchAt<MunicipalityEntry>(at) is not null || NameReader.ReadAt(index, at) is not null || !ProperVenues.IsUnknownName(index, at)) return null;
        var name = VenueName.ProperEnd(index, at, at);
        if (name == at || !(index.At(name, at).IsMark(',') || index.At(name, at).Folded is "in" or "te") || !index.At(name + 1, at).IsCapital) return null;
        if ((index.MatchAt<TownEntry>(name + 1) ?? index.MatchAt<MunicipalityEntry>(name + 1)) is not { } town || town.Next < next && !(town.Next + 1 == next && index.Tokens[town.Next].IsMark('.'))) return null;
        var isTimed = index.DatesIn(index.Tokens[first].Start, index.Tokens[at].Start).Any(date => date.Kind == Dutch.Dates.DateMentionKind.Day);
        return isTimed ? new VenueFinder.Venue(index.Words(at, name), at, name, name + 1, 8) : null;
    }

    /// <summary>Whether a word is the first column of its line: <c>Locatie    Dorpshuis De Brink</c>.</summary>
    private static bool IsColumn(TextIndex index, int at) =>
        (at == index.TokensOf(index.BlockOf(at)).First || index.Text[index.Tokens[at].Start - 1] == '\n') && index.At(at + 1, at).IsWord && index.Text.AsSpan(index.Tokens[at].End, index.Tokens[at + 1].Start - index.Tokens[at].End) is var gap && (gap.Contains('\t') || gap.Length > 2);

    /// <summary>Whether a word is a line of its own above a short line that it is the label of, as in a list of terms.</summary>
    private static bool IsTerm(TextIndex index, int at)
    {
        var block = index.BlockOf(at);
        var (first, next) = index.TokensOf(block);
        return at == first && at + 1 == next && block + 1 < index.Blocks.Length && next < index.Tokens.Count && index.Tokens[next].IsCapital && index.BlockOf(next) == block + 1 && index.Blocks[block + 1].Text.Length < LongestHeadLine;
    }

    /// <summary><c>Locatie: Dorpshuis De Brink, Kerkstraat 1, Heerde</c>.</summary>
    internal static VenueFinder.Venue? Labelled(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Label) || index.Tokens[at].Length == 1 && !VenueLabels.IsLetter(index, at) || !index.At(at + 1, at).IsMark(':') && !IsColumn(index, at) && !IsTerm(index, at)) return null;
        var isTerm = IsTerm(index, at);
        var (blockFirst, blockNext) = index.TokensOf(index.BlockOf(isTerm ? at + 1 : at));
        if (!isTerm && at != blockFirst && index.Tokens[at - 1].Kind != TokenKind.Mark && !index.Tokens[at].IsCapital && !(index.Tokens[at].Folded == "handeling" && index.At(at - 1, at).Folded == "van")) return null;
        var first = index.At(at + 1, at).IsMark(':') ? at + 2 : at + 1;
        var next = first;
        while (next < blockNext && !index.Tokens[next].IsMark(',') && !index.Tokens[next].IsMark('(') && !index.Tokens[next].IsMark(';') && !index.Tokens[next].IsMark('.') && !index.Tokens[next].IsMark('|') && index.Tokens[next].Folded is not ("te" or "in") && next - first < VenueName.LongestName && !index.At(next + 1, next).IsMark(':')) next++;
        if (VenueLabels.BehindTown(index, first, next, blockNext) is { } placed) return placed;
        if (next == first || index.MatchAt<MunicipalityEntry>(first) is { } town && town.Next == next || index.MatchAt<TownEntry>(first) is { } village && village.Next == next) return null;
        var place = -1;
        for (var i = next; i < Math.Min(blockNext, next + 12); i++)
        {
            if (index.Tokens[i].IsCapital && (index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<TownEntry>(i) is not null)) place = i;
        }

        var last = next - 1;
        if (place < 0 && last > first && index.MatchAt<MunicipalityEntry>(last) is not null && VenueWords.IsSingle(index.Tokens[first].Folded)) (place, next) = (last, last);

        // Dorpshuis De Harmonie Zuidwolde
        else if (place < 0 && VenueName.TownBehindName(index, first, next) is { } closing) (place, next) = (closing, closing);

        // clubhuis VV Heerde: behind the letters of a club stands its town, which is part of the name
        else if (place < 0 && last > first && OrganisationWords.IsClubAbbreviation(index.Tokens[last - 1].Folded) && index.Tokens[last - 1].IsAllCapitals && (index.MatchAt<TownEntry>(last)?.Next == next || index.MatchAt<MunicipalityEntry>(last)?.Next == next)) place = last;
        if (place < 0) place = VenueLabels.TownBelow(index, first);
        return new VenueFinder.Venue(index.Words(first, next), first, next, place, 12);
    }

    /// <summary>A line above the text: <c>Raadhuis Oud-Beijerland, kamer Tiengemeten</c>, <c>Dinsdag 3 maart 2020, dorpshuis De Brink, Heerde</c>.</summary>
    internal static VenueFinder.Venue? HeadLine(ReportView report, int at, int block)
    {
        var index = report.Index;
        if (block > LastHeadBlock || !index.Tokens[at].IsCapital && !index.Cues.Places.Has(at, PlaceCues.Preposition | PlaceCues.Building) || IsColumn(index, at)) return null;
        if ((ClosingLine(index, at, block) ?? (block <= report.FirstParagraph ? DatedLine(index, at, block) : null) ?? (block < report.FirstParagraph ? BesideTown(index, at, block) : null)) is { } whole) return whole;
        if (!VenueWords.IsBuilding(index.Tokens[at]) || block == report.TitleBlock && at == index.TokensOf(block).First) return null;
        var (first, next) = index.TokensOf(block);
        var text = index.Blocks[block].Text;
        if (text.Length > LongestHeadLine || text.Text[^1] is '.' or '?' or '!') return null;
        if (at != first && !index.Tokens[at - 1].IsMark(',') && !index.Tokens[at - 1].IsMark('|') && !index.Tokens[at - 1].IsMark('-') && !index.Tokens[at - 1].IsMark('–') && !((index.Tokens[at - 1].Folded is "in" || index.Tokens[at - 1].Folded is "het" or "de" && index.At(at - 2, at).Folded is "in") && index.Tokens[at].Is(PlaceCues.Single))) return null;
        var dated = index.DatesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0
            || block > 0 && index.TokensOf(block - 1) is var before && before.Next > before.First && index.DatesIn(index.Tokens[before.First].Start, index.Tokens[before.Next - 1].End).Count > 0;
        return dated && (NamedBuildings.Named(index, at) ?? NamedBuildings.Single(index, at)) is { } venue ? venue with { Points = 8 } : null;
    }
}
