using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads how far the name of a building reaches and the town behind it.</summary>
internal static class VenueName
{
    internal const int LongestName = 7;

    /// <summary>The end of the name of a building: capitals, with articles between; a town behind <c>in</c> is no part of it.</summary>
    internal static int ProperEnd(TextIndex index, int first, int from)
    {
        var next = first;
        if (index.At(next, from) is { IsWord: true, Folded: "de" or "het" or "'t" } && index.At(next + 1, from).IsCapital) next++;
        if (MeetingFinder.IsQuote(index.At(next, from)))
        {
            for (var i = next + 1; i < next + LongestName; i++)
            {
                if (MeetingFinder.IsQuote(index.At(i, from))) return i + 1;
            }

            return first;
        }

        var start = next;
        while (next - first < LongestName && (index.At(next, from) is { IsWord: true } || index.At(next, from).IsMark('&') && index.At(next + 1, from).IsCapital))
        {
            var token = index.Tokens[next];
            if (token.IsMark('&')) next++;
            else if (token.IsCapital && !token.IsInitials) next++;
            else if (next > start && token.Folded is "de" or "het" or "van" or "der" or "den" or "aan" or "op" or "gen" or "gene" or "ter" or "ten" && !IsAtStreet(index, next, from) && (index.At(next + 1, from).IsCapital || index.At(next + 1, from).Folded is "de" or "het" && index.At(next + 2, from).IsCapital)) next++;
            else if (next > start && token.Folded is "en" && IsJoined(index, start, next, from)) next += 2;
            else break;
        }

        // a plus may end the name: Cultuurhuis+
        if (next > start && index.At(next, from).IsMark('+') && index.Tokens[next].Start == index.Tokens[next - 1].End) next++;
        return next == start ? first : next;
    }

    /// <summary><c>wijkhuis De Koppel aan de Molenweg</c>: behind a name of its own stands the street of a building, which is no part of it.</summary>
    private static bool IsAtStreet(TextIndex index, int at, int from)
    {
        if (index.Tokens[at].Folded is not "aan" || index.Cues.Places.Has(at - 1, PlaceCues.Building)) return false;
        var street = at + 1;
        while (street < at + LongestName && index.At(street, from) is { IsWord: true } word && (word.Folded is "de" or "het" or "den" || word.IsCapital)) street++;
        return street > at + 1 && VenueWords.IsStreet(index.Tokens[street - 1].Folded);
    }

    /// <summary><c>Praktijkcentrum Zorg en Techniek</c>: two ordinary words in capitals behind the word for the building are one name.</summary>
    private static bool IsJoined(TextIndex index, int start, int at, int from)
    {
        if (at != start + 1 && !(at == start + 2 && index.Cues.Places.Has(start, PlaceCues.Building))) return false;
        if (!index.Cues.Places.Has(at - 2, PlaceCues.Building) || index.At(at - 2, from).Folded is "\0") return false;
        var (one, other, behind) = (index.Tokens[at - 1], index.At(at + 1, from), index.At(at + 2, from));
        return other is { IsWord: true, IsCapital: true } && CommonWords.Contains(one) && CommonWords.Contains(other) && !other.Is(PlaceCues.Building) && !behind.IsCapital;
    }

    /// <summary>The town right behind the name: <c>in Hotel X in Zwolle</c>, <c>in De Brink, Heerde</c>, <c>te Almere</c>, <c>fan Burgum</c>.</summary>
    internal static VenueFinder.Venue WithTown(TextIndex index, string name, int first, int next, int points)
    {
        var at = next;
        if (index.At(at, first).IsMark(',') || index.At(at, first).Folded is "in" or "te" or "van" or "fan" or "yn") at++;
        if (index.At(at, first).Folded is "in" or "te" or "yn") at++;
        var town = index.At(at, first).IsCapital && (index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null) ? at : -1;
        return new VenueFinder.Venue(name, first, next, town, points + (town >= 0 ? 1 : 0));
    }

    /// <summary><c>op de Lange Kade 15</c>: a street has its number behind it.</summary>
    internal static VenueFinder.Venue WithNumber(TextIndex index, VenueFinder.Venue venue) =>
        index.At(venue.Next, venue.First) is { Kind: TokenKind.Number, Length: <= 4 } && VenueWords.IsStreet(index.Tokens[venue.Next - 1].Folded) && venue.Name == index.Words(venue.First, venue.Next)
            ? venue with { Name = index.Words(venue.First, venue.Next + 1), Next = venue.Next + 1, Town = venue.Town >= 0 ? venue.Town : WithTown(index, venue.Name, venue.First, venue.Next + 1, 0).Town } : venue;

    /// <summary><c>in 't Brughuus</c>: the short article is part of the name.</summary>
    internal static VenueFinder.Venue? WithArticle(TextIndex index, VenueFinder.Venue? venue) =>
        venue is { } found && index.Tokens[found.First].IsCapital && index.At(found.First - 1, found.First).Folded is "'t" ? found with { First = found.First - 1, Name = index.Words(found.First - 1, found.Next) } : venue;

    /// <summary>The token behind the venue and the town that belongs to it.</summary>
    internal static int EndWithTown(TextIndex index, VenueFinder.Venue venue) =>
        venue.Town < 0 ? venue.Next : Math.Max(index.MatchAt<TownEntry>(venue.Town)?.Next ?? 0, index.MatchAt<MunicipalityEntry>(venue.Town)?.Next ?? venue.Town + 1);

    /// <summary><c>Dorpshuis De Harmonie Zuidwolde</c>: behind the word for the building and a name with an article a village is no part of it, as it is in <c>Theater Heerlen</c>.</summary>
    internal static int? TownBehindName(TextIndex index, int first, int next)
    {
        var last = next - 1;
        if (last < first + 3 || !index.Cues.Places.Has(first, PlaceCues.Building) || index.Tokens[first + 1].Folded is not ("de" or "het" or "'t") || !index.HasMatch(last, LexiconKinds.Town | LexiconKinds.Municipality)) return null;
        if (!index.Tokens[last].IsCapital || !index.Tokens[last - 1].IsCapital || index.Tokens[last - 1].Folded is "oude" or "nieuwe" or "grote" or "kleine" or "hoge" or "lage" or "lange" or "witte" or "rode" || CommonWords.Contains(index.Tokens[last])) return null;
        return (index.MatchAt<TownEntry>(last) ?? index.MatchAt<MunicipalityEntry>(last))?.Next == next ? last : null;
    }
}
