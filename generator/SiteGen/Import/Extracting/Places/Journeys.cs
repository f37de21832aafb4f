using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the town that those who met came to: <c>Uit het hele land reisden zij naar Nieuwegein</c>, <c>de dag trok 350 deelnemers naar Heerde</c>.</summary>
internal static class Journeys
{
    /// <summary>Who came where is told in the first paragraphs.</summary>
    private const int Paragraphs = 5;

    /// <summary>The verb stands no farther before the town.</summary>
    private const int FarthestVerb = 24;

    /// <summary>A participle or a verb at the end of its clause stands no farther behind the town, unless the town opens the sentence: <c>Naar Heerde waren op 3 maart bijna 90 leden gekomen</c>.</summary>
    private const int NearestVerb = 6;

    /// <summary>The town; absent when the text does not tell who came where.</summary>
    internal static PlaceFinder.Place? Find(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0 || !index.Cues.Places.Any(PlaceCues.Journey | PlaceCues.Drawing)) return null;
        for (var block = report.FirstParagraph; block < Math.Min(index.Blocks.Length, report.FirstParagraph + Paragraphs); block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph || !report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 1; i < next; i++)
            {
                if (index.Tokens[i - 1].Folded is "naar" or "nei" or "to" && PlaceFinder.TownAt(index, i) is { } town && IsOnlyOne(index, town) && IsJourney(index, town)) return town;
            }
        }

        return null;
    }

    /// <summary><c>reisden naar Ede en Zwolle</c> tells of more places than that of one meeting.</summary>
    private static bool IsOnlyOne(TextIndex index, PlaceFinder.Place town) =>
        !(index.At(town.Next, town.First).Folded is "en" or "of" or "via" && index.At(town.Next + 1, town.First).IsCapital);

    private static bool IsJourney(TextIndex index, PlaceFinder.Place town)
    {
        var sentence = index.Sentences[index.SentenceOf(town.First)];
        if (PlaceContext.IsElsewhere(index, town.First) || IsOfOtherTime(index, sentence)) return false;
        for (var i = town.First - 2; i >= Math.Max(sentence.First, town.First - FarthestVerb); i--)
        {
            if (index.Tokens[i].IsMark(';') || index.Tokens[i].IsMark(':') || index.Cues.Places.Has(i, PlaceCues.Leaving)) return false;
            if (index.Cues.Places.Has(i, PlaceCues.Journey)) return true;
            if (index.Cues.Places.Has(i, PlaceCues.Drawing)) return HasPeople(index, i + 1, town.First - 1) || IsOfAll(index, i);
        }

        var reach = index.StartsSentence(town.First - 1) ? FarthestVerb / 2 : NearestVerb;
        for (var i = town.Next; i < Math.Min(sentence.Next, town.Next + reach) && index.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Leaving)) return false;
            if (index.Cues.Places.Has(i, PlaceCues.Journey)) return true;
        }

        return false;
    }

    /// <summary><c>Op 3 maart reisde het netwerk naar Ede</c>: on a day that the sentence gives, a body and not one person.</summary>
    private static bool IsOfAll(TextIndex index, int verb)
    {
        if (index.Tokens[verb].Folded is not ("reisde" or "toog" or "spoedde") || IsOne(index.At(verb - 1, verb)) || IsOne(index.At(verb + 1, verb))) return false;
        var sentence = index.Sentences[index.SentenceOf(verb)];
        return index.DatesIn(index.Tokens[sentence.First].Start, index.Tokens[sentence.Next - 1].End).Exists(date => date.Kind is DateMentionKind.Day);
    }

    private static bool IsOne(in Token token) => token is { IsWord: true, IsCapital: true } || token.Folded is "hij" or "zij" or "ze" or "ik" or "die" or "wie";

    /// <summary><c>In 1951 kwamen zij naar Vught</c>, <c>dertig jaar geleden</c>: what somebody lived through is no journey to a meeting.</summary>
    private static bool IsOfOtherTime(TextIndex index, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is "geleden" or "destijds" or "vroeger" or "ooit" or "elke" or "iedere" or "dagelijks") return true;
        }

        return index.DatesIn(index.Tokens[sentence.First].Start, index.Tokens[sentence.Next - 1].End).Exists(date => date.Kind is DateMentionKind.Year or DateMentionKind.Period || date.Direction is DateDirection.Future);
    }

    /// <summary><c>trok 350 deelnemers</c>, <c>bracht tientallen huurders</c>: people, and not a conclusion or a train.</summary>
    private static bool HasPeople(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Is(MeetingCues.Attendee | MeetingCues.Number) || index.Tokens[i].Kind == TokenKind.Number && AttendanceWords.IsFigures(index.Tokens[i].Folded) || index.Tokens[i].Folded is "tientallen" or "honderden" or "veel" or "vele") return true;
        }

        return false;
    }
}
