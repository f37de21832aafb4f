using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads buildings from sentences that say which one it was, or that point back to it.</summary>
internal static class VenueTold
{
    /// <summary>Such a sentence is proof by itself.</summary>
    private const int Points = 4;

    /// <summary>The building that a sentence points back to stands no farther before its end.</summary>
    private const int FarthestBack = 10;

    /// <summary>A day has no more words: <c>op dinsdag 3 maart 2020</c>.</summary>
    private const int LongestDay = 6;

    /// <summary>The venue that a sentence tells at a token; absent when it tells none.</summary>
    internal static VenueFinder.Venue? Of(TextIndex index, int at) => Spot(index, at) ?? Chosen(index, at) ?? PointedAt(index, at);

    /// <summary><c>Plaats van samenkomst was het oude raadhuis van Wijchen</c>, <c>De locatie was dit keer De Kei in Ede</c>.</summary>
    private static VenueFinder.Venue? Spot(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Spot) || !index.StartsSentence(at) && index.At(at - 1, at).Folded is not ("de" or "het" or "onze")) return null;
        var verb = BehindOccasion(index, at + 1);
        var isOfMeeting = verb > at + 1;
        if (isOfMeeting && index.At(verb, at).Folded is "op") verb = BehindDay(index, verb);
        if (!(index.At(verb, at).Folded is "was" or "vormde" || isOfMeeting && index.At(verb, at).Folded is "is")) return null;
        return Read(index, at, BehindTimes(index, verb + 1));
    }

    /// <summary>The token behind <c>van samenkomst</c>, <c>van de bijeenkomst</c>; the same one when it says nothing of the kind.</summary>
    private static int BehindOccasion(TextIndex index, int at)
    {
        if (index.At(at, at - 1).Folded is not ("van" or "voor")) return at;
        var occasion = index.At(at + 1, at).Folded is "de" or "het" or "deze" or "dit" or "onze" ? at + 2 : at + 1;
        return index.At(occasion, at) is { IsWord: true } word && (word.Folded is "samenkomst" or "handeling" or "ontmoeting" || MeetingWords.Of(word) is not null) ? occasion + 1 : at;
    }

    /// <summary>The token behind <c>op 3 maart</c>.</summary>
    private static int BehindDay(TextIndex index, int at)
    {
        var next = at + 1;
        while (next < at + LongestDay && index.At(next, at).Folded is not ("was" or "is" or "vormde")) next++;
        return next;
    }

    /// <summary>The token behind <c>dit keer</c>, <c>ditmaal</c>, <c>opnieuw</c>.</summary>
    private static int BehindTimes(TextIndex index, int at)
    {
        while (index.At(at, at - 1).Folded is "dit" or "deze" or "keer" or "ditmaal" or "opnieuw" or "weer" or "wederom" or "traditiegetrouw") at++;
        return at;
    }

    /// <summary><c>Het werd congreshotel De Linde in Heerde</c>: a house with its town is what it became.</summary>
    private static VenueFinder.Venue? Chosen(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not "het" || index.At(at + 1, at).Folded is not "werd" || !index.StartsSentence(at) || !index.Cues.Places.Has(at + 2, PlaceCues.Building)) return null;
        return Read(index, at, at + 2) is { Town: >= 0 } venue ? venue : null;
    }

    /// <summary><c>Zij wachtten voor buurthuis De Kolk. Daar was ook de informatieavond.</c></summary>
    private static VenueFinder.Venue? PointedAt(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.There) || !index.StartsSentence(at) || at == 0 || index.BlockOf(at - 1) != index.BlockOf(at) || index.SentenceOf(at - 1) != index.SentenceOf(at) - 1 || !TellsOfMeeting(index, at)) return null;
        var end = at - 1;
        if (!index.Tokens[end].IsMark('.')) return null;
        for (var i = end - 1; i > end - FarthestBack && index.At(i, end).IsWord; i--)
        {
            if (!index.Cues.Places.Has(i, PlaceCues.Building) || NamedBuildings.Named(index, i) is not { } venue) continue;
            return venue.Next == end || venue.Town >= 0 && venue.Town + 1 >= end ? venue with { Points = venue.Points + Points } : null;
        }

        return null;
    }

    /// <summary><c>Daar was de avond</c>, <c>Hier kwamen zij bijeen</c>.</summary>
    private static bool TellsOfMeeting(TextIndex index, int at)
    {
        if (index.At(at + 1, at).Folded is not ("was" or "vond" or "kwamen" or "begon" or "spraken" or "praatten" or "zaten" or "hield" or "werd" or "troffen")) return false;
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at + 2; i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Gathered) || MeetingWords.Of(index.Tokens[i]) is { IsWeak: false }) return true;
        }

        return false;
    }

    private static VenueFinder.Venue? Read(TextIndex index, int at, int first)
    {
        while (index.At(first, at) is { IsWord: true, IsCapital: false } word && (word.Folded is "de" or "het" or "'t" || VenueWords.IsAdjective(word.Folded)) && !VenueWords.IsBuilding(word)) first++;
        if (first >= index.Tokens.Count || !index.At(first, at).IsWord) return null;
        var venue = NamedBuildings.BehindRoom(index, first) ?? NamedBuildings.Named(index, first) ?? NamedBuildings.OfFamily(index, first) ?? NamedBuildings.Single(index, first) ?? ProperVenues.Proper(index, first) ?? NamedBuildings.Plain(index, first);
        venue ??= index.Tokens[first].Folded is "de" or "het" && ProperVenues.IsUnknownName(index, first) ? ProperVenues.Unknown(index, first) : null;
        return VenueName.WithArticle(index, venue) is { } found ? found with { Points = found.Points + Points } : null;
    }
}
