namespace SiteGen.Dutch.Dates;

/// <summary>Times of day: <c>14.00 uur</c>, <c>14:00-16:30</c>, <c>van twee tot vier</c>, <c>half drie</c>, <c>9u30</c>.</summary>
internal static class TimeGrammar
{
    private const int Noon = 12 * 60;
    private const int Day = 24 * 60;

    /// <summary>How a time is written, which decides what else must show that it is one.</summary>
    private enum Style
    {
        Colon,
        Dot,
        Bare,
        Words,
    }

    /// <summary>Reads a time, or from one to another, that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="found">Where the time goes.</param>
    /// <returns>The token behind the time; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int at, List<TimeMention> found)
    {
        if (!StartsFree(tokens, at) || !ReadClock(tokens, at, out var start)) return at;
        var next = start.End;
        Clock? end = null;
        if (ReadLink(tokens, at, next, out var second) && ReadClock(tokens, second, out var last) && Fits(start, last))
        {
            end = last;
            next = last.End;
        }

        if (!IsTime(tokens, at, start, end) && (end is null || !IsTime(tokens, at, start, end = null))) return at;
        if (end is null) next = start.End;
        return Add(tokens, at, start, end, next, found);
    }

    private static int Add(DateTokens tokens, int at, Clock start, Clock? end, int next, List<TimeMention> found)
    {
        var part = tokens.IsMark(next, '\'') && tokens.IsWord(next + 1, "s") ? next + 2 : next;
        var isAfternoon = tokens.Is(part, DateWordKind.Afternoon);
        var isMorning = tokens.Is(part, DateWordKind.Morning);
        if (isAfternoon || isMorning) next = part + 1;

        // 's avonds om 8 uur, jûns 8 oere
        var lead = tokens.Is(at - 1, DateWordKind.At) ? at - 2 : at - 1;
        if (!isMorning && tokens[at].Breaks == 0) isAfternoon |= tokens.Is(lead, DateWordKind.Afternoon) && tokens[lead + 1].Breaks == 0;

        var from = start.Minutes;
        var to = end?.Minutes;
        var byCustom = false;
        if (isAfternoon && from < Noon) from += Noon;
        else if (!isMorning && IsLoose(start) && from is >= 60 and < 7 * 60) (from, byCustom) = (from + Noon, true);
        if (to <= from && to < Noon && (byCustom || isAfternoon || (end is { } last && IsLoose(last)))) to += Noon;
        if (to <= from || to >= Day) to = null;
        if (from >= Day) return at;
        found.Add(new TimeMention(tokens.Span(at, next), Time(from), to is { } minutes ? Time(minutes) : null) { IsAfternoonByCustom = byCustom });
        return next;
    }

    /// <summary>Whether the words leave open which half of the day is meant.</summary>
    private static bool IsLoose(Clock clock) => clock.Style is Style.Bare or Style.Words || !clock.IsPadded;

    private static bool IsTime(DateTokens tokens, int at, Clock start, Clock? end)
    {
        var before = tokens[at].Breaks < 2 ? tokens[at - 1].Word.Kind : DateWordKind.None;
        var afterAt = before is DateWordKind.At or DateWordKind.Until;
        var hasHour = start.HasHour || end is { HasHour: true };
        var stop = end ?? start;
        switch (start.Style)
        {
            case Style.Colon:
                return true;
            case Style.Dot:
                if (hasHour || afterAt) return true;
                var isRound = start.Minutes % 5 == 0 && start.Minutes >= 6 * 60 && stop.Minutes % 5 == 0;
                if (end is not null) return isRound && stop.Style == Style.Dot && stop.Minutes > start.Minutes && FigureGrammar.EndsFree(tokens, stop.End);
                // A line of a programme begins with its time.
                return isRound && start.IsPadded && (at == 0 || tokens[at].Breaks > 0) && tokens[stop.End].Kind == DateTokenKind.Word
                    && tokens[stop.End] is { IsGlued: false, Breaks: 0 } && char.IsUpper(tokens.Text[tokens[stop.End].Start]);
            case Style.Bare:
                if (end is null) return start.HasHour && afterAt;
                return hasHour && stop.Style is Style.Bare or Style.Dot or Style.Colon;
            default:
                if (end is null) return afterAt && (start.HasHour || start.Minutes % 60 != 0 || EndsPhrase(tokens, stop.End));
                return before is DateWordKind.At or DateWordKind.Of or DateWordKind.Between && (hasHour || EndsPhrase(tokens, stop.End));
        }
    }

    private static bool Fits(Clock start, Clock end) => start.Style == Style.Words == (end.Style == Style.Words);

    /// <summary><c>Van twee tot vier</c> could go on with <c>weken</c>.</summary>
    private static bool EndsPhrase(DateTokens tokens, int at)
    {
        var next = tokens[at];
        return next.Kind == DateTokenKind.None || next.Breaks > 0 || (next.Kind == DateTokenKind.Mark && next.Mark is '.' or ',' or ')' or ';' or '!' or '?' or '\'');
    }

    private static bool ReadLink(DateTokens tokens, int at, int link, out int next)
    {
        if (!DayGrammar.ReadLink(tokens, link, out next, out var isRange) || tokens[next].Breaks > 0) return false;
        return isRange || (tokens.Is(link, DateWordKind.And) && tokens.Is(at - 1, DateWordKind.Between));
    }

    private static bool ReadClock(DateTokens tokens, int at, out Clock clock)
    {
        clock = default;
        if (tokens[at].Kind == DateTokenKind.Word) return ReadWords(tokens, at, out clock);
        if (!tokens.IsNumber(at, 1, 2) || tokens[at].Value > 24) return false;
        var hour = tokens[at].Value * 60;
        var padded = tokens[at].Length == 2;
        var next = at + 1;
        if ((tokens.IsMark(next, ':') || tokens.IsMark(next, '.')) && tokens[next].IsGlued
            && tokens.IsNumber(next + 1, 2, 2) && tokens[next + 1].IsGlued && tokens[next + 1].Value < 60)
        {
            var style = tokens[next].Mark == ':' ? Style.Colon : Style.Dot;
            var end = next + 2;
            if (style == Style.Colon && tokens.IsGluedMark(end, ':') && tokens.IsNumber(end + 1, 2, 2)) end += 2;
            var behind = tokens[end];
            if (behind.IsGlued && behind.Mark is '%' or '€' or '=') return false;
            if (behind.IsGlued && behind.Mark is '.' or ':' or ',' or '/' && tokens[end + 1] is { IsGlued: true, Kind: DateTokenKind.Number }) return false;
            if (behind.IsGlued && behind.Kind == DateTokenKind.Word && behind.Word.Kind != DateWordKind.Hour) return false;
            clock = new Clock(hour + tokens[next + 1].Value, style, end, false, padded);
        }
        else if (tokens[next].IsGlued && (tokens.IsWord(next, "u") || tokens.IsWord(next, "h")))
        {
            var hasMinutes = tokens.IsNumber(next + 1, 2, 2) && tokens[next + 1].IsGlued && tokens[next + 1].Value < 60;
            clock = new Clock(hour + (hasMinutes ? tokens[next + 1].Value : 0), hasMinutes ? Style.Colon : Style.Bare, next + (hasMinutes ? 2 : 1), true, padded);
            return true;
        }
        else
        {
            if (tokens[next].IsGlued && tokens[next].Kind == DateTokenKind.Word) return ReadHalfDay(tokens, next, hour, out clock);
            clock = new Clock(hour, Style.Bare, next, false, padded);
        }

        if (!ReadHour(tokens, ref clock) && ReadHalfDay(tokens, clock.End, clock.Minutes, out var half)) clock = half;
        return true;
    }

    /// <summary>Reads <c>2 pm</c> and <c>2.30 p.m.</c>, which only English texts have.</summary>
    private static bool ReadHalfDay(DateTokens tokens, int at, int minutes, out Clock clock)
    {
        clock = default;
        var isAfternoon = tokens.IsWord(at, "pm") || (tokens.IsWord(at, "p") && tokens.IsMark(at + 1, '.') && tokens.IsWord(at + 2, "m"));
        var isMorning = tokens.IsWord(at, "am") || (tokens.IsWord(at, "a") && tokens.IsMark(at + 1, '.') && tokens.IsWord(at + 2, "m"));
        if (!isAfternoon && !isMorning) return false;
        var end = tokens[at].Length == 2 ? at + 1 : at + 3;
        if (end == at + 3 && tokens.IsMark(end, '.') && tokens[end].IsGlued) end++;
        var hour = minutes % Noon;
        clock = new Clock(isAfternoon ? hour + Noon : hour, Style.Colon, end, true, true);
        return true;
    }

    private static bool ReadWords(DateTokens tokens, int at, out Clock clock)
    {
        clock = default;
        var shift = 0;
        var number = at;
        if (tokens.IsWord(at, "half") || tokens.IsWord(at, "healwei"))
        {
            shift = -30;
            number++;
        }
        else if (tokens.Is(at, DateWordKind.QuarterHour))
        {
            if (!tokens.IsWord(at + 1, "over") && !tokens.IsWord(at + 1, "voor")) return false;
            shift = tokens.IsWord(at + 1, "over") ? 15 : -15;
            number += 2;
        }

        if (!tokens.Is(number, DateWordKind.Number)) return false;
        var minutes = (tokens[number].Word.Value * 60) + shift;
        clock = new Clock(minutes < 60 ? minutes + Noon : minutes, Style.Words, number + 1, false, false);
        ReadHour(tokens, ref clock);
        return true;
    }

    private static bool ReadHour(DateTokens tokens, ref Clock clock)
    {
        if (!tokens.Is(clock.End, DateWordKind.Hour)) return false;
        var end = clock.End + 1;
        if (tokens[clock.End].Length == 1 && tokens.IsMark(end, '.') && tokens[end].IsGlued && tokens[end + 1] is { Kind: DateTokenKind.Word, Breaks: 0 }) end++;
        clock = clock with { End = end, HasHour = true };
        return true;
    }

    private static bool StartsFree(DateTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Mark is '€' or '$' || before.Word.Kind == DateWordKind.NoYear) return false;
        return !tokens[at].IsGlued || before.Kind == DateTokenKind.None || (tokens.IsWord(at - 1, "T") && tokens[at - 2].Kind == DateTokenKind.Number)
            || (before.Mark is '(' or '[' or '"' or '“' or ';' or '|' or '*' or '>' or '•' || (before.Mark is ',' or ':' or '-' && tokens[at - 2].Kind != DateTokenKind.Number && !before.IsGlued));
    }

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);

    /// <summary>A time of the text.</summary>
    /// <param name="Minutes">From midnight, as written.</param>
    /// <param name="Style">How it is written.</param>
    /// <param name="End">The token behind it.</param>
    /// <param name="HasHour">Whether <c>uur</c> is with it.</param>
    /// <param name="IsPadded">Whether the hour has two figures.</param>
    private readonly record struct Clock(int Minutes, Style Style, int End, bool HasHour, bool IsPadded);
}
