namespace SiteGen.Dutch.Dates;

/// <summary>Dates in figures: <c>16-10-2018</c>, <c>16/10/'18</c>, <c>16.10.2018</c>, <c>2018-10-16</c>. The day always comes before the month.</summary>
internal static class FigureGrammar
{
    /// <summary>Reads a date that begins at a token, perhaps with a day of the week.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="found">Where the date goes.</param>
    /// <returns>The token behind the date; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int at, List<DateMention> found)
    {
        var first = at;
        DayOfWeek? weekday = null;
        if (tokens[first].Word.Kind is DateWordKind.Weekday or DateWordKind.WeekdayShort)
        {
            weekday = (DayOfWeek)tokens[first++].Word.Value;
            if (tokens.IsMark(first, '.') || tokens.IsMark(first, ',')) first++;
        }

        if (!tokens.IsNumber(first, 1, 4) || !StartsFree(tokens, first)) return at;
        if (tokens[first].Length == 4) return ReadYearFirst(tokens, at, first, weekday, found);

        var mark = tokens[first + 1].Mark;
        if (mark is not ('-' or '/' or '.') || tokens[first + 1].Length != 1 || !tokens.IsNumber(first + 2, 1, 2)) return at;
        var (day, month) = (tokens[first].Value, tokens[first + 2].Value);
        var glued = tokens.IsGluedMark(first + 1, mark);
        if (!glued && (mark == '.' || tokens[first + 1].IsGlued != tokens[first + 2].IsGlued)) return at;

        if (tokens.IsMark(first + 3, mark) && tokens[first + 3].IsGlued == glued)
        {
            var year = first + 4;
            if (tokens.IsMark(year, '\'') && tokens[year + 1].IsGlued) year++;
            if (!tokens.IsNumber(year, 2, 4) || (glued && !tokens[first + 4].IsGlued)) return at;
            var isShort = tokens[year].Length == 2;
            if (tokens[year].Length == 3 || (isShort && (!glued || (mark == '.' && weekday is null && !IsDated(tokens, first))))) return at;
            var value = isShort ? Century(tokens[year].Value) : tokens[year].Value;
            return EndsFree(tokens, year + 1) || (!isShort && IsClock(tokens, year + 1)) ? Add(tokens, at, year + 1, weekday, value, month, day, found) : at;
        }

        // A slip of the hand: "21-03 2019".
        if (glued && mark != '.' && tokens.IsNumber(first + 3, 4, 4) && !tokens[first + 3].IsGlued && tokens[first + 3] is { Breaks: 0, Value: >= 1950 and <= 2100 } && EndsFree(tokens, first + 4)
            && Add(tokens, at, first + 4, weekday, tokens[first + 3].Value, month, day, found) is var behind && behind != at) return behind;

        // Two numbers are a date only where the words say so: they could be a fraction or a range.
        if (mark == '.' || !glued || (weekday is null && !IsDated(tokens, first)) || !EndsFree(tokens, first + 3)) return at;
        return Add(tokens, at, first + 3, weekday, null, month, day, found);
    }

    /// <summary>Years of two figures are of this century, unless that is far ahead.</summary>
    internal static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;

    /// <summary>Whether a number does not go on from something in front of it: not a part of a code, a version or a telephone number.</summary>
    internal static bool StartsFree(DateTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Kind == DateTokenKind.None || !tokens[at].IsGlued) return !IsSpacedNumber(tokens, at - 1, at - 2);
        return before.Kind == DateTokenKind.Mark && before.Mark is '(' or '[' or '\'' or '"' or '“' or '„' or ':' or ';' or ',' or '|' or '*' or '>' or '•' or '!'
            && !(before.Mark is ',' or ':' && before.IsGlued && tokens[at - 2].Kind == DateTokenKind.Number);
    }

    /// <summary>Whether nothing goes on behind a number.</summary>
    internal static bool EndsFree(DateTokens tokens, int at)
    {
        var next = tokens[at];
        if (next.Kind == DateTokenKind.None) return true;
        if (!next.IsGlued) return !IsSpacedNumber(tokens, at, at + 1);
        if (next.Kind != DateTokenKind.Mark) return next.Kind == DateTokenKind.Word && tokens.IsWord(at, "T");
        var goesOn = tokens[at + 1].IsGlued && tokens[at + 1].Kind == DateTokenKind.Number;
        return next.Mark switch
        {
            '-' or '/' or '.' or ',' or ':' => !goesOn,
            '%' or '_' or '=' or '@' or '&' or '#' or '+' => false,
            _ => true,
        };
    }

    /// <summary><c>16-12-2024 - 09:05</c>: the time of day behind a dash.</summary>
    private static bool IsClock(DateTokens tokens, int mark) =>
        tokens.IsMark(mark, '-') && tokens.IsNumber(mark + 1, 1, 2) && tokens[mark + 1].Value < 24 && tokens[mark + 2] is { Mark: ':' or '.', IsGlued: true } && tokens.IsNumber(mark + 3, 2, 2) && tokens[mark + 3] is { IsGlued: true, Value: < 60 };

    /// <summary>A dash or slash between blanks with figures beyond it, as in a telephone number.</summary>
    private static bool IsSpacedNumber(DateTokens tokens, int mark, int number) =>
        (tokens.IsMark(mark, '-') || tokens.IsMark(mark, '/')) && tokens[number].Kind == DateTokenKind.Number;

    private static int ReadYearFirst(DateTokens tokens, int at, int first, DayOfWeek? weekday, List<DateMention> found)
    {
        var mark = tokens[first + 1].Mark;
        if (mark is not ('-' or '/') || !tokens.IsGluedMark(first + 1, mark) || !tokens.IsGluedMark(first + 3, mark)) return at;
        if (!tokens.IsNumber(first + 2, 2, 2) || !tokens.IsNumber(first + 4, 2, 2) || !EndsFree(tokens, first + 5)) return at;
        return Add(tokens, at, first + 5, weekday, tokens[first].Value, tokens[first + 2].Value, tokens[first + 4].Value, found);
    }

    private static int Add(
        DateTokens tokens, int at, int end, DayOfWeek? weekday, int? year, int month, int day, List<DateMention> found)
    {
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month)) return at;
        found.Add(new DateMention(DateMentionKind.Day, tokens.Span(at, end))
        {
            Year = year, Month = month, Day = day, Weekday = weekday, IsNumeric = true,
        });
        return end;
    }

    /// <summary>Whether <c>d.d.</c>, <c>dd</c> or <c>datum:</c> stands before the number.</summary>
    private static bool IsDated(DateTokens tokens, int at)
    {
        var before = at - 1;
        if (tokens.IsMark(before, ':')) before--;
        if (tokens.IsMark(before, '.')) before--;
        return tokens.IsWord(before, "d") || tokens.IsWord(before, "dd") || tokens.IsWord(before, "datum");
    }
}
