using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads the venue from details with a label that tells more than the building: its town before it, or its time in the same list.</summary>
internal static class VenueLabels
{
    /// <summary>A label outweighs what the text tells.</summary>
    private const int Points = 12;

    /// <summary>A label of a list has no more words: <c>Waar en hoe laat?</c></summary>
    private const int LongestLabel = 6;

    /// <summary>The letter of another label of the list is no farther away.</summary>
    private const int FarthestLetter = 16;

    /// <summary>The building is among so many lines of the list.</summary>
    private const int Lines = 3;

    /// <summary><c>Location: Vlissingen, Arsenal House, room 2.04</c>: the town may stand before the building.</summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first token behind the label.</param>
    /// <param name="next">The token behind the first piece.</param>
    /// <param name="end">The token behind the line.</param>
    internal static VenueFinder.Venue? BehindTown(TextIndex index, int first, int next, int end)
    {
        if (next + 1 >= end || !index.Tokens[next].IsMark(',') || !index.Tokens[first].IsCapital || (index.MatchAt<TownEntry>(first) ?? index.MatchAt<MunicipalityEntry>(first)) is not { } town || town.Next != next) return null;
        var name = next + 1;
        if (!index.Tokens[name].IsCapital && !index.Cues.Places.Has(name, PlaceCues.Building) || IsTown(index, name) || index.DatesIn(index.Tokens[name].Start, index.Tokens[name].End).Count > 0) return null;
        var behind = EndOfPiece(index, name, end);

        // Ede, Kerkstraat 1: an address names no building
        return behind == name || VenueWords.IsStreet(index.Tokens[behind - 1].Folded) || index.Tokens[behind - 1].Kind == TokenKind.Number && VenueWords.IsStreet(index.Tokens[behind - 2].Folded) ? null
            : new VenueFinder.Venue(index.Words(name, behind), name, behind, first, Points);
    }

    /// <summary><c>Locatie en tijd</c> above <c>• Gemeentehuis Tiel</c> and <c>• 13.30 tot 16.30 uur</c>: the line of the list that is no date and no time.</summary>
    internal static VenueFinder.Venue? Above(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Label) || index.Tokens[at].Folded is "adres") return null;
        var block = index.BlockOf(at);
        var (first, next) = index.TokensOf(block);
        if (next - first is < 3 or > LongestLabel || !IsLabel(index, first, next)) return null;
        for (var line = block + 1; line < Math.Min(index.Blocks.Length, block + 1 + Lines); line++)
        {
            var (start, end) = index.TokensOf(line);
            if (start == end || index.Blocks[line].Text.Length > VenueLines.LongestHeadLine) return null;
            if (line > block + 1 && index.Blocks[line].Marker.Length == 0 || index.Tokens[end - 1].IsMark('.')) return null;
            if (index.DatesIn(index.Tokens[start].Start, index.Tokens[start].End + 1).Count == 0 && index.TimesIn(index.Tokens[start].Start, index.Tokens[end - 1].End).Count == 0) return OfLine(index, start, end);
        }

        return null;
    }

    /// <summary>Whether a line is labels alone, that of the place beside others.</summary>
    private static bool IsLabel(TextIndex index, int first, int next)
    {
        var hasMate = false;
        for (var i = first; i < next; i++)
        {
            var token = index.Tokens[i];
            hasMate |= index.Cues.Places.Has(i, PlaceCues.LabelMate);
            if (!index.Cues.Places.Has(i, PlaceCues.Label | PlaceCues.LabelMate) && !(token.Folded is "en" or "and" or "," or "/" or "&" or "?" or ":" or "+")) return false;
        }

        return hasMate;
    }

    /// <summary><c>D: 15 maart</c>, <c>T: 14.30 uur</c>, <c>L: Landgoed De Linde</c>: a letter is a label between others of its kind.</summary>
    internal static bool IsLetter(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital || !index.At(at + 1, at).IsMark(':')) return false;
        for (var i = Math.Max(0, at - FarthestLetter); i + 1 < Math.Min(index.Tokens.Count, at + FarthestLetter); i++)
        {
            if (i != at && index.Tokens[i] is { IsCapital: true, Folded: "d" or "t" or "w" } && index.Tokens[i + 1].IsMark(':')) return true;
        }

        return false;
    }

    /// <summary><c>Kerkstraat 1, Heerde</c> on the line below the name of the building: an address ends in its town.</summary>
    internal static int TownBelow(TextIndex index, int at)
    {
        var block = index.BlockOf(at) + 1;
        if (block >= index.Blocks.Length || index.Blocks[block].Text.Length > VenueLines.LongestHeadLine) return -1;
        var (first, next) = index.TokensOf(block);
        var hasStreet = false;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].IsMark(':')) return -1;
            hasStreet |= index.Tokens[i].Kind == TokenKind.Number && i > first && index.Tokens[i - 1].IsWord && VenueWords.IsStreet(index.Tokens[i - 1].Folded);
            if (hasStreet && index.Tokens[i].IsCapital && (index.MatchAt<TownEntry>(i) ?? index.MatchAt<MunicipalityEntry>(i))?.Next == next) return i;
        }

        return -1;
    }

    private static VenueFinder.Venue? OfLine(TextIndex index, int first, int end)
    {
        if (!index.Tokens[first].IsWord || !index.Tokens[first].IsCapital && !index.Cues.Places.Has(first, PlaceCues.Building) || IsTown(index, first) || VenueWords.IsNowhere(index.Tokens[first].Folded) || NameReader.ReadAt(index, first) is not null) return null;
        if ((NamedBuildings.Named(index, first) ?? NamedBuildings.Single(index, first)) is { } building && building.First == first) return building with { Points = Points };
        var behind = EndOfPiece(index, first, end);
        return behind == first || behind < end && !index.Tokens[behind].IsMark(',') ? null : VenueName.WithTown(index, index.Words(first, behind), first, behind, 0) with { Points = Points };
    }

    private static bool IsTown(TextIndex index, int at) => index.HasMatch(at, LexiconKinds.Town | LexiconKinds.Municipality | LexiconKinds.Province);

    private static int EndOfPiece(TextIndex index, int first, int end)
    {
        var next = first;
        while (next < end && next - first < VenueName.LongestName && (index.Tokens[next].IsWord || index.Tokens[next].Kind == TokenKind.Number || index.Tokens[next].IsMark('&')) && index.Tokens[next].Folded is not ("te" or "in")) next++;
        return next;
    }
}
