using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>What the sentence around the name of a building says for and against it as the place of the meeting.</summary>
internal static class VenueEvidence
{
    /// <summary>How far around a name its sentence is looked at.</summary>
    internal const int Widest = 40;

    /// <summary>What a word for the meeting right before a place says for it.</summary>
    private const int OfMeeting = 3;

    /// <summary>What it says against a place that it is in the words for what they spoke of.</summary>
    private const int OfSubject = -4;

    /// <summary>Words in the sentence that speak of meeting there.</summary>
    internal static int Around(TextIndex index, int at, SessionDateFinder.Candidate? date)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        var (first, next) = (Math.Max(sentence.First, at - Widest), Math.Min(sentence.Next, at + Widest));
        var points = 0;
        for (var i = first; i < next && points < 4; i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Met)) points += 2;
            else if (index.Tokens[i].IsWord && MeetingWords.Of(index.Tokens[i]) is { IsWeak: false }) points++;
        }

        points += VenueClauses.IsOfMeeting(index, at) ? OfMeeting : VenueClauses.IsOfSubject(index, at) ? OfSubject : 0;
        var dates = Dates(index, sentence, at);
        if (date is not null && index.SentenceOf(date.Token) != index.SentenceOf(at) && dates.Exists(other => other.Kind == DateMentionKind.Day && (other.Day != date.Date.Day || other.Month != date.Date.Month))) points -= 5;

        // the next meeting's building is not this one's
        if (dates.Exists(date => date.Direction == DateDirection.Future)) points -= 3;
        return points + (index.Cues.Places.Any(PlaceCues.Later, first, next) ? -3 : dates.Count > 0 ? 2 : 0);
    }

    /// <summary>The dates in the sentence around a token, as far as it is looked at.</summary>
    internal static List<DateMention> Dates(TextIndex index, Sentence sentence, int at) =>
        index.DatesIn(index.Tokens[Math.Max(sentence.First, at - Widest)].Start, index.Tokens[Math.Min(sentence.Next, at + Widest) - 1].End);
}
