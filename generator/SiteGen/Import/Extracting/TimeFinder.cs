using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Finds from when to when the meeting was: behind a label, beside its date, or the first and last time of the programme.</summary>
internal static class TimeFinder
{
    /// <summary>The time; absent when the text gives none for the meeting.</summary>
    internal static Fact<string>? Find(ReportView report, SessionDateFinder.Candidate? date, IReadOnlyList<MeetingMention> meetings)
    {
        var index = report.Index;
        TimeMention? best = null;
        var points = 0;
        var inSentence = date is null ? -1 : index.SentenceOf(date.Token);
        var meetingSentences = new HashSet<int>(meetings.Where(meeting => meeting.Weight > 0).Select(meeting => index.SentenceOf(meeting.Token)));
        foreach (var time in index.Dates.Times)
        {
            var token = index.TokenAt(time.Span.Start);
            if (token >= index.Tokens.Count || !report.IsSource(token)) continue;
            var block = index.BlockOf(token);
            if (report.Roles[block].Role is BlockRole.Notice or BlockRole.Programme or BlockRole.TableRow or BlockRole.Contact) continue;
            var first = index.TokensOf(block).First;
            var own = index.Tokens[first].Folded is "tijd" or "tijdstip" or "time" or "wanneer" or "datum" or "aanvang" ? 9 : 0;
            own += index.SentenceOf(token) == inSentence ? 6 : meetingSentences.Contains(index.SentenceOf(token)) ? 3 : 0;
            own += time.End is not null ? 1 : 0;
            if (own >= 4 && own > points) (best, points) = (time, own);
        }

        return best is not null
            ? new Fact<string>(best.ToString(), report.Evidence(ImportReasons.SessionTime, best.Span))
            : null;
    }
}
