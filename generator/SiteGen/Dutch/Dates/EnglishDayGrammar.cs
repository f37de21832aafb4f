namespace SiteGen.Dutch.Dates;

/// <summary>Days in the English order: <c>October 16</c>, <c>Tuesday, October 16th, 2018</c>.</summary>
internal static class EnglishDayGrammar
{
    /// <summary>Reads a day that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token: a day of the week or a month.</param>
    /// <param name="found">Where the date goes.</param>
    /// <param name="isEnglish">Whether the text is English; in another only a day with its year counts, as software writes it: <c>mei 24, 2017</c>.</param>
    /// <returns>The token behind the date; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int at, List<DateMention> found, bool isEnglish)
    {
        var next = at;
        DayOfWeek? weekday = null;
        if (tokens.Is(next, DateWordKind.Weekday))
        {
            weekday = (DayOfWeek)tokens[next++].Word.Value;
            if (tokens.IsMark(next, ',')) next++;
        }

        var isShort = tokens.Is(next, DateWordKind.MonthShort);
        if (!(tokens.Is(next, DateWordKind.Month) || isShort) || (isEnglish && !char.IsUpper(tokens.Text[tokens[next].Start]))) return at;
        var month = tokens[next++].Word.Value;
        if (isShort && isEnglish && tokens.IsMark(next, '.') && tokens[next].IsGlued) next++;
        if (!tokens.IsNumber(next, 1, 2) || tokens[next].Value < 1 || tokens[next].Value > DateTime.DaysInMonth(2000, month)) return at;
        if (tokens[next + 1] is { IsGlued: true, Mark: '.' or ':' or '%' } && tokens[next + 2] is { IsGlued: true, Kind: DateTokenKind.Number }) return at;
        var day = tokens[next++].Value;
        if (tokens.Is(next, DateWordKind.OrdinalEnding) && tokens[next].IsGlued) next++;
        int? endDay = null;
        if (tokens.IsMark(next, '-') && tokens.IsNumber(next + 1, 1, 2) && tokens[next + 1].Value > day
            && tokens[next + 1].Value <= DateTime.DaysInMonth(2000, month))
        {
            endDay = tokens[next + 1].Value;
            next += 2;
        }

        if (!isEnglish && !tokens.IsMark(next, ',')) return at;
        var year = DayGrammar.ReadYear(tokens, next, out next);
        if ((!isEnglish || isShort) && year is null) return at;
        if (year is { } known && (endDay ?? day) > DateTime.DaysInMonth(known, month)) return at;
        found.Add(new DateMention(DateMentionKind.Day, tokens.Span(at, next))
        {
            Year = year, Month = month, Day = day, Weekday = weekday,
            EndDay = endDay, EndMonth = endDay is null ? null : month, EndYear = endDay is null ? null : year,
        });
        return next;
    }
}
