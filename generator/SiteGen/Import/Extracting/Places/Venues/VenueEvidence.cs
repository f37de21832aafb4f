using SiteGen.Dutch.Meetings;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>What the sentence around the name of a building says for and against it as the place of the meeting.</summary>
internal static class VenueEvidence
{
    /// <summary>How far around a name its sentence is looked at.</summary>
    internal const int Widest = 40;

    /// <summary>Words in the sentence that speak of meeting there.</summary>
    internal static int Around(TextIndex index, int at, SessionDateFinder.Candidate? date)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        var points = 0;
        for (var i = Math.Max(sentence.First, at - Widest); i < Math.Min(sentence.Next, at + Widest); i++)
        {
            var folded = index.Tokens[i].Folded;
            if (folded is "bijeen" or "plaats" or "ontvangen" or "gehouden" or "gast" or "verzamelden" or "vond" or "hield" or "organiseerde" or "kwamen" or "locatie" or "samen" or "aanwezig" or "decor" or "gastheer" or "elkaar") points += 2;
            else if (index.Tokens[i].IsWord && MeetingWords.Of(folded) is { IsWeak: false }) points++;
            if (points >= 4) break;
        }

        if (date is not null && index.SentenceOf(date.Token) != index.SentenceOf(at) && Dates(index, sentence, at).Any(other => other.Kind == Dutch.Dates.DateMentionKind.Day && (other.Day != date.Date.Day || other.Month != date.Date.Month))) points -= 5;

        // the next meeting's building is not this one's
        if (Dates(index, sentence, at).Any(date => date.Direction == Dutch.Dates.DateDirection.Future)) points -= 3;
        return points + DateContext(index, sentence, at);
    }

    internal static List<Dutch.Dates.DateMention> Dates(TextIndex index, Sentence sentence, int at) =>
        index.DatesIn(index.Tokens[Math.Max(sentence.First, at - Widest)].Start, index.Tokens[Math.Min(sentence.Next, at + Widest) - 1].End);

    private static int DateContext(TextIndex index, Sentence sentence, int at)
    {
        for (var i = Math.Max(sentence.First, at - Widest); i < Math.Min(sentence.Next, at + Widest); i++)
        {
            if (index.Tokens[i].Folded is "volgende" or "vervolgbijeenkomst" or "aanmelden") return -3;
        }

        return Dates(index, sentence, at).Count > 0 ? 2 : 0;
    }
}
