using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Finds from when to when the meeting was: behind a label, beside its date, or the first and last time of the programme.</summary>
internal static class TimeFinder
{
    /// <summary>How far before a time the word stands that says what it is.</summary>
    private const int Farthest = 8;

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
            if (own == 0 && IsOpening(index, token)) own = 4;
            own += time.End is not null ? 1 : 0;
            if (own >= 4 && own > points) (best, points) = (time, own);
        }

        if (best is { End: null } && Closing(report, best) is { } end) best = best with { End = end };
        return best is not null
            ? new Fact<string>(best.ToString(), report.Evidence(ImportReasons.SessionTime, best.Span))
            : null;
    }

    /// <summary>Whether the words before a time say that the meeting began or that one could walk in: <c>binnenlopen tussen …</c>, <c>opent om …</c></summary>
    private static bool IsOpening(TextIndex index, int at)
    {
        for (var i = at - 1; i >= at - Farthest && index.At(i, at).Folded is not "\0"; i--)
        {
            if (index.Tokens[i].Folded is "binnenlopen" or "binnen" or "inlopen" or "inloop" or "welkom" or "terecht" or "duurde" or "duurt" or "begon" or "begint" or "beginnen" or "start" or "startte" or "opent" or "opende" or "aanvang") return true;
        }

        return false;
    }

    /// <summary>When the meeting was closed, told apart from its beginning: <c>sluit de vergadering om 21.40 uur</c>.</summary>
    private static TimeOnly? Closing(ReportView report, TimeMention start)
    {
        var index = report.Index;
        TimeOnly? end = null;
        foreach (var time in index.Dates.Times)
        {
            var token = index.TokenAt(time.Span.Start);
            if (time.Start <= start.Start || time.Span.Start <= start.Span.Start || token >= index.Tokens.Count || !report.IsSource(token) || time.End is not null) continue;
            for (var i = token - 1; i >= token - Farthest && index.At(i, token).Folded is not "\0"; i--)
            {
                if (index.Tokens[i].Folded is "sluit" or "sloot" or "gesloten" or "eindigt" or "eindigde" or "afgesloten" or "sluiting") end = time.Start;
            }
        }

        return end;
    }
}
