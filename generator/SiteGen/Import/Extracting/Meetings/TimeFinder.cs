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
        foreach (var time in index.Dates.Times)
        {
            var token = index.TokenAt(time.Span.Start);
            if (token >= index.Tokens.Count || !report.IsSource(token)) continue;
            var block = index.BlockOf(token);
            var first = index.TokensOf(block).First;
            var isLabelled = index.Tokens[first].Folded is "tijd" or "tijdstip" or "time" or "wanneer" or "datum" or "aanvang";
            if (report.Roles[block].Role is BlockRole.Notice or BlockRole.Programme or BlockRole.Contact || report.Roles[block].Role is BlockRole.TableRow && !isLabelled) continue;
            var own = isLabelled ? 9 : IsOwnLine(report, time, block) ? 8 : 0;
            own += index.SentenceOf(token) == inSentence ? 6 : IsOfMeeting(index, meetings, index.SentenceOf(token)) ? 3 : 0;
            if (index.SentenceOf(token) != inSentence && !isLabelled && (IsOfOtherDay(index, token, date) || IsRegular(index, token))) continue;
            if (!isLabelled && (own == 0 && IsWelcome(index, token) || IsOpening(index, token) || IsOpened(index, time))) own += 4;
            else if (own < 4 && time.End is not null && block == report.FirstParagraph) own = 4;
            own += time.End is not null ? 1 : 0;
            if (own >= 4 && own > points) (best, points) = (time, own);
        }

        // "de jûns om 8.00 oere", and further on "om 8.00 oere" alone: the fuller one says which half of the day
        if (best is not null && index.Dates.Times.FirstOrDefault(time => time.Start.Hour == best.Start.Hour + 12 && time.Start.Minute == best.Start.Minute && index.TokenAt(time.Span.Start) < index.Tokens.Count) is { } fuller) best = fuller;
        if (best is { End: null } && Closing(report, best) is { } end) best = best with { End = end };
        if (best is { Start.Hour: > 5 and < 12 } && IsByEvening(index, best)) best = best with { Start = best.Start.AddHours(12), End = best.End is { Hour: < 12 } last && last > best.Start ? last.AddHours(12) : null };
        return best is not null
            ? new Fact<string>(best.ToString(), report.Evidence(ImportReasons.SessionTime, best.Span))
            : null;
    }

    /// <summary>Whether a sentence has a word for this meeting.</summary>
    private static bool IsOfMeeting(TextIndex index, IReadOnlyList<MeetingMention> meetings, int sentence)
    {
        for (var i = 0; i < meetings.Count; i++)
        {
            if (meetings[i].Weight > 0 && index.SentenceOf(meetings[i].Token) == sentence) return true;
        }

        return false;
    }

    /// <summary><c>10:00 - 11:30 uur</c>: above the text a line that is nothing but from when to when.</summary>
    private static bool IsOwnLine(ReportView report, TimeMention time, int block) =>
        time.End is not null && block < report.FirstParagraph && report.Index.Blocks[block].Text.Length <= time.Span.Length + 1;

    /// <summary>Whether the sentence of a time has the day of another meeting: <c>De volgende vergadering is 13 mei om 13.30 uur</c>.</summary>
    private static bool IsOfOtherDay(TextIndex index, int at, SessionDateFinder.Candidate? own)
    {
        var sentence = index.Span(index.Sentences[index.SentenceOf(at)]);
        return index.DatesIn(sentence.Start, sentence.End).Any(date => date.Kind == DateMentionKind.Day && (own is null || date.Day != own.Date.Day || date.Month != own.Date.Month));
    }

    /// <summary><c>elke dinsdag van 9 tot 12 uur</c>, <c>open van tien tot vijf</c>: hours of every day.</summary>
    private static bool IsRegular(TextIndex index, int at)
    {
        for (var i = at - 1; i >= at - Farthest && index.At(i, at).Folded is not "\0"; i--)
        {
            if (index.Tokens[i].Folded is "elke" or "iedere" or "dagelijks" or "open" or "geopend" or "bereikbaar" or "wekelijks" or "doordeweeks" or "werkdagen") return true;
        }

        return false;
    }

    /// <summary><c>Om 20.00 uur startte bestuurder Ans Mol</c>: the word for beginning right behind a time.</summary>
    private static bool IsOpened(TextIndex index, TimeMention time)
    {
        var next = index.TokenAt(time.Span.End);
        return next < index.Tokens.Count && index.At(next, index.TokenAt(time.Span.Start)).Folded is "startte" or "begon" or "opende" or "opent" or "start" or "begint" or "trapte" or "iepene" or "iepent" or "heette";
    }

    /// <summary>Whether the words before a time say that one could walk in: <c>binnenlopen tussen …</c></summary>
    private static bool IsWelcome(TextIndex index, int at) =>
        HasBefore(index, at, folded => folded is "binnenlopen" or "binnen" or "inlopen" or "inloop" or "welkom" or "terecht");

    /// <summary>Whether the words before a time say that the meeting began: <c>opent om …</c>, <c>begon om …</c></summary>
    private static bool IsOpening(TextIndex index, int at) =>
        HasBefore(index, at, folded => folded is "duurde" or "duurt" or "begon" or "begint" or "beginnen" or "start" or "startte" or "opent" or "opende" or "aanvang" or "iepent" or "iepene" or "began" or "started");

    private static bool HasBefore(TextIndex index, int at, Func<string, bool> isCue)
    {
        for (var i = at - 1; i >= at - Farthest && index.At(i, at).Folded is not "\0"; i--)
        {
            if (isCue(index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary><c>De avond duurde van acht tot tien</c>: an hour in words, or a bare figure, of an evening.</summary>
    private static bool IsByEvening(TextIndex index, TimeMention time)
    {
        if (time.Span.Of(index.Text).AsSpan().IndexOfAny('.', ':') >= 0) return false;
        var sentence = index.Sentences[index.SentenceOf(index.TokenAt(time.Span.Start))];
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded.EndsWith("avond", StringComparison.Ordinal) || index.Tokens[i].Folded is "jûn") return true;
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
            if (HasBefore(index, token, IsClosing)) end = time.Start;

            // om 21.40 uur sluit de voorzitter de vergadering
            var behind = index.TokenAt(time.Span.End);
            if (behind < index.Tokens.Count && IsClosing(index.At(behind, token).Folded)) end = time.Start;
        }

        return end;
    }

    private static bool IsClosing(string folded) =>
        folded is "sluit" or "sloot" or "gesloten" or "eindigt" or "eindigde" or "afgesloten" or "sluiting" or "einde" or "eindtijd" or "slút" or "slute" or "closed" or "ended";
}
