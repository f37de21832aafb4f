using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>
/// Reads buildings that a report names by the way: <c>Zij deden dat in de oude melkfabriek in Goor</c>, <c>een waslijn door de aula van
/// basisschool De Goudvink</c>. Asked for only where nothing names the place outright.
/// </summary>
internal static class VenuesByTheWay
{
    /// <summary>A building is taken for the place from so many points on.</summary>
    private const int Enough = 4;

    /// <summary>What the first words of a sentence point back with stands among so many of them.</summary>
    private const int FirstWords = 4;

    /// <summary>Right behind its verb a day stands within so many letters: <c>rook op 3 maart</c>.</summary>
    private const int FarthestDay = 6;

    /// <summary>So many words behind a room may stand the verb that tells of its state.</summary>
    private const int NearestState = 2;

    /// <summary>The building that begins at a token, when its sentence tells of what happened there; absent otherwise.</summary>
    internal static VenueFinder.Venue? At(ReportView report, int first, SessionDateFinder.Candidate? date)
    {
        var index = report.Index;
        var isRoom = index.Cues.Places.Has(first, PlaceCues.Room) && !index.Tokens[first].IsCapital;
        if (!isRoom && !index.Cues.Places.Has(first, PlaceCues.Building | PlaceCues.Plain)) return null;
        if (Building(index, first, isRoom) is not { } venue) return null;
        var span = index.Span(venue.First, venue.Next);
        if (IsState(index, venue) || IsInClause(index, first)) return null;
        var isNear = date is not null && index.SentenceOf(date.Token) == index.SentenceOf(first);
        var (behind, told) = (Behind(index, first), OfSentence(index, first));
        if (told < 2 && report.LookOf(span) is SentenceTense.Look.Ahead or SentenceTense.Look.AheadToMeeting) return null;
        if (isNear && IsSubject(index, first, venue)) return venue with { Points = Enough };
        if (behind == 0 && !isRoom || told == 0 && venue.Town < 0 && !isRoom) return null;
        var points = (isNear ? 2 : 0) + (venue.Town >= 0 ? 2 : 0) + (isRoom && venue.Next > first + 2 ? 3 : 0);
        points += behind + told + (index.BlockOf(first) == report.FirstParagraph ? 1 : 0);
        return points >= Enough ? venue with { Points = points } : null;
    }

    /// <summary><c>Wijkhuis De Stolp rook op 3 maart naar verse verf</c>: what a house with a name of its own did on the day of the meeting is told by who was there.</summary>
    private static bool IsSubject(TextIndex index, int first, VenueFinder.Venue venue)
    {
        if (!VenueWords.IsMeant(index.Tokens[first].Folded) || venue.Next < first + 2 || venue.First != first) return false;
        if (!index.StartsSentence(first) && !(index.Tokens[first - 1].Folded is "de" or "het" && index.StartsSentence(first - 1))) return false;
        var verb = VenueName.EndWithTown(index, venue);
        return index.At(verb, first) is { IsWord: true, IsCapital: false } past && (FunctionWords.IsAuxiliary(past.Folded) || Dutch.Reports.NatureWords.IsPast(past) || !FunctionWords.IsSmall(past) && index.DatesIn(past.End, past.End + FarthestDay).Count > 0) && !IsOfHouse(index, verb);
    }

    /// <summary><c>kreeg op 3 maart een nieuw dak</c>, <c>opende op 3 maart een tentoonstelling</c>: news of the house itself.</summary>
    private static bool IsOfHouse(TextIndex index, int verb) =>
        index.Tokens[verb].Folded is "kreeg" or "opende" or "sloot" or "won" or "vierde" or "organiseerde" or "bestond" or "ontving" or "zocht" or "is" or "wordt" or "heeft" or "kan" or "moet";

    private static VenueFinder.Venue? Building(TextIndex index, int first, bool isRoom)
    {
        var venue = isRoom ? NamedBuildings.BehindRoom(index, first) ?? VenueOwners.RoomOf(index, first) : null;
        venue ??= NamedBuildings.Named(index, first) ?? NamedBuildings.Single(index, first) ?? NamedBuildings.Plain(index, first);
        return venue is { } found && found.First >= first - 1 ? VenueName.WithArticle(index, found) : null;
    }

    /// <summary><c>de aula van De Sluis is te klein</c> tells what a house is like, and not who were there.</summary>
    private static bool IsState(TextIndex index, VenueFinder.Venue venue)
    {
        for (var i = venue.Next; i < venue.Next + NearestState; i++)
        {
            if (index.At(i, venue.First).Folded is "is" or "zijn" or "wordt" or "kan" or "moet" or "krijgt" or "blijft" or "gaat" or "heeft") return true;
        }

        return false;
    }

    /// <summary><c>Zij vertelde dat zij in de kantine van ODC werkt</c>: a house in what somebody told is anywhere.</summary>
    internal static bool IsInClause(TextIndex index, int at)
    {
        for (var i = at - 1; i > at - VenueEvidence.Widest && index.At(i, at).Folded is var folded and not "\0"; i--)
        {
            if (folded is "dat" or "die" or "hoe" or "als" or "toen" or "omdat" or "waarom" or "sinds" or "wanneer" or "naast" or "tegenover" && !index.StartsSentence(i) && !IsHappening(index.At(i - 1, at).Folded)) return true;
        }

        return false;
    }

    private static bool IsHappening(string folded) => folded is "gebeurde" or "deden" or "deed";

    /// <summary>What the words before a building say: where, or whose guests people are.</summary>
    private static int Behind(TextIndex index, int first)
    {
        var before = first - 1;
        while (before > first - FirstWords && index.At(before, first) is { IsWord: true, IsCapital: false } word && (word.Folded is "de" or "het" or "'t" or "een" || VenueWords.IsAdjective(word.Folded))) before--;
        if (index.At(before, first).Folded is "in" or "bij" or "op" or "door" or "tussen" or "onder" or "binnen" or "yn") return 1;
        if (index.At(before, first).Folded is not "van") return 0;

        // "de sloop van buurthuis De Poort", "het bestuur van museum De Wieger" tell what is done to a house, or who runs it
        if (VenueClauses.IsOfSubject(index, before) || index.At(before - 1, first).Folded is "bestuur" or "directie" or "directeur" or "voorzitter" or "beheerder" or "medewerkers" or "vrijwilligers" or "bewoners" or "sloop" or "bouw" or "nieuwbouw" or "verbouwing" or "sluiting" or "verkoop" or "renovatie") return 0;
        return index.At(before - 1, first).Folded is "bezoekers" or "gasten" or "bezoeker" ? 2 : index.At(before - 1, first).IsCapital ? 0 : 1;
    }

    /// <summary>What a sentence tells: of people together, of a meeting, from when to when, or by <c>dat gebeurde</c> of what was told before.</summary>
    private static int OfSentence(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        var (next, last) = (Math.Min(sentence.Next, at + VenueEvidence.Widest), Math.Max(sentence.First, at - VenueEvidence.Widest));
        var points = index.TimesIn(index.Tokens[last].Start, index.Tokens[next - 1].End).Count > 0 ? 1 : 0;
        for (var i = sentence.First; i < Math.Min(next, sentence.First + FirstWords) && points < 2; i++)
        {
            if (IsHappening(index.Tokens[i].Folded) && (index.At(i + 1, i).Folded is "dat" or "dit" || index.At(i - 1, i).Folded is "dat" or "dit")) points += 2;
        }

        for (var i = last; i < next; i++)
        {
            if (index.Tokens[i].IsWord && (index.Cues.Places.Has(i, PlaceCues.Together) || MeetingWords.Of(index.Tokens[i]) is { IsWeak: false })) return points + 1;
        }

        return points;
    }
}
