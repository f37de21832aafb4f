namespace SiteGen.Dutch.Dates;

/// <summary>
/// Months, seasons, quarters, years and periods: <c>eind maart</c>, <c>september 2016</c>, <c>najaar 2017</c>,
/// <c>Q1 2023</c>, <c>in 2023</c>, <c>begin 2019</c>, <c>2016-2018</c>.
/// </summary>
internal static class PeriodGrammar
{
    /// <summary>Longer than this is no period of policy but a coincidence of two numbers.</summary>
    private const int LongestPeriod = 40;

    /// <summary>Reads a month, season, quarter or year that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">Where the span begins: the token itself, or a word such as <c>komend</c> before it.</param>
    /// <param name="at">The first token.</param>
    /// <param name="direction">What the words before it say.</param>
    /// <param name="found">Where the date goes.</param>
    /// <returns>The token behind the date; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int from, int at, DateDirection direction, List<DateMention> found)
    {
        var part = DatePart.Whole;
        var next = at;
        if (tokens.Is(next, DateWordKind.Part))
        {
            part = (DatePart)tokens[next++].Word.Value;
            if (tokens.IsMark(next, '-') || tokens.Is(next, DateWordKind.Of)) next++;
        }
        else if (tokens.Is(next, DateWordKind.Ordinal) && tokens[next].Word.Value <= 2 && tokens.Is(next + 1, DateWordKind.HalfOf))
        {
            part = tokens[next].Word.Value == 1 ? DatePart.Begin : DatePart.End;
            next += 2;
            if (tokens.Is(next, DateWordKind.Of)) next++;
        }

        while (part != DatePart.Whole && tokens[next].Word.Kind is DateWordKind.The or DateWordKind.OrdinalEnding) next++;
        if (part != DatePart.Whole && DayGrammar.Relative(tokens[next].Word.Kind) is not DateDirection.None and var inner)
        {
            direction = inner;
            next++;
        }

        var lead = from == at && part == DatePart.Whole ? at - 1 : -1;
        var end = ReadMonth(tokens, from, next, lead, part, direction, found);
        if (end == next) end = ReadSeason(tokens, from, next, lead, part, direction, found);
        if (end == next) end = ReadQuarter(tokens, from, next, direction, found);
        if (end == next && (direction == DateDirection.None || part != DatePart.Whole)) end = ReadYear(tokens, from, next, part, found);
        return end == next ? at : end;
    }

    private static int ReadMonth(
        DateTokens tokens, int from, int at, int lead, DatePart part, DateDirection direction, List<DateMention> found)
    {
        if (!tokens.Is(at, DateWordKind.Month) && !tokens.Is(at, DateWordKind.MonthShort)) return at;
        var next = at + 1;
        if (tokens.IsMark(next, '.') && tokens[at].Word.Kind == DateWordKind.MonthShort && tokens[next].IsGlued) next++;
        int? endMonth = null;
        if (DayGrammar.ReadLink(tokens, next, out var second, out var isRange) && tokens.Is(second, DateWordKind.Month)
            && (isRange || tokens[second].Word.Value == tokens[at].Word.Value + 1))
        {
            endMonth = tokens[second].Word.Value;
            next = second + 1;
        }

        var year = DayGrammar.ReadYear(tokens, next, out next);
        if (year is null && !IsMeantAsMonth(tokens, at, lead, part, direction)) return at;
        next = DayGrammar.ReadSuffix(tokens, next, ref direction, out var unit);
        var month = tokens[at].Word.Value;
        found.Add(new DateMention(DateMentionKind.Month, tokens.Span(from, next))
        {
            Year = endMonth < month ? year - 1 : year, Month = month, EndMonth = endMonth, EndYear = endMonth is null ? null : year,
            Part = part, Direction = direction, Unit = unit,
        });
        return next;
    }

    /// <summary>A month without a year could be a name or a verb; a word before it must show that it is a month.</summary>
    private static bool IsMeantAsMonth(DateTokens tokens, int at, int lead, DatePart part, DateDirection direction)
    {
        if (tokens[at].Word.Kind == DateWordKind.MonthShort) return false;
        return part != DatePart.Whole || direction != DateDirection.None || (lead >= 0 && tokens[at].Breaks == 0
            && tokens[lead].Word.Kind is DateWordKind.Leader or DateWordKind.At or DateWordKind.Of or DateWordKind.Until or DateWordKind.Unit or DateWordKind.Between);
    }

    private static int ReadSeason(
        DateTokens tokens, int from, int at, int lead, DatePart part, DateDirection direction, List<DateMention> found)
    {
        var word = at;
        while (direction != DateDirection.None && tokens.Is(word, DateWordKind.The)) word++;
        if (!tokens.Is(word, DateWordKind.Season)) return at;
        var season = (Season)tokens[word].Word.Value;
        var year = DayGrammar.ReadYear(tokens, word + 1, out var next);
        int? endYear = null;
        if (year is { } first && ReadSecondYear(tokens, next, first, out var second, out var behind)) (endYear, next) = (second, behind);
        var led = lead >= 0 && tokens[lead].Word.Kind is DateWordKind.The or DateWordKind.OrdinalEnding;
        if (year is null && part == DatePart.Whole && direction == DateDirection.None && !led) return at;
        next = DayGrammar.ReadSuffix(tokens, next, ref direction, out var unit);
        found.Add(new DateMention(DateMentionKind.Season, tokens.Span(from, next))
        {
            Year = year, EndYear = endYear, Season = season, Part = part, Direction = direction, Unit = unit,
        });
        return next;
    }

    private static int ReadQuarter(DateTokens tokens, int from, int at, DateDirection direction, List<DateMention> found)
    {
        int number;
        int next;
        if (tokens.IsWord(at, "Q") && tokens.IsNumber(at + 1, 1, 1) && tokens[at + 1].IsGlued)
        {
            (number, next) = (tokens[at + 1].Value, at + 2);
        }
        else if (tokens.IsWord(at, "Q")) return at;
        else
        {
            next = at + 1;
            if (tokens.IsNumber(at, 1, 1)) number = tokens[at].Value;
            else if (tokens.Is(at, DateWordKind.Ordinal)) number = tokens[at].Word.Value;
            else return at;
            if (tokens.Is(next, DateWordKind.OrdinalEnding) && tokens[next].IsGlued) next++;
            if (!tokens.Is(next++, DateWordKind.Quarter)) return at;
        }

        if (number is < 1 or > 4) return at;
        var year = DayGrammar.ReadYear(tokens, next, out next);
        next = DayGrammar.ReadSuffix(tokens, next, ref direction, out var unit);
        found.Add(new DateMention(DateMentionKind.Quarter, tokens.Span(from, next))
        {
            Year = year, Quarter = number, Direction = direction, Unit = unit,
        });
        return next;
    }

    private static int ReadYear(DateTokens tokens, int from, int at, DatePart part, List<DateMention> found)
    {
        if (!tokens.IsNumber(at, 4, 4) || tokens[at].Value is < 1900 or > 2100) return at;
        var year = tokens[at].Value;
        if (IsPartOfCode(tokens, at)) return at;
        if (ReadSecondYear(tokens, at + 1, year, out var last, out var behind) || ReadYearBehindWord(tokens, at, year, out last, out behind))
        {
            if (tokens[behind].Word.Kind == DateWordKind.Counted) return at;
            found.Add(new DateMention(DateMentionKind.Period, tokens.Span(from, behind)) { Year = year, EndYear = last });
            return behind;
        }

        if (!FigureGrammar.EndsFree(tokens, at + 1) || (tokens[at + 1].Breaks == 0 && tokens[at + 1].Word.Kind is DateWordKind.Counted or DateWordKind.Hour)) return at;
        if (IsPostcode(tokens, at + 1)) return at;
        var before = tokens[at - 1];
        if (before.Breaks >= 2 || tokens[at].Breaks >= 2) before = default;
        if (before.Word.Kind == DateWordKind.NoYear || before.Mark == '€') return at;
        var isPlain = part != DatePart.Whole || before.Word.Kind is DateWordKind.Leader or DateWordKind.At or DateWordKind.Of
            or DateWordKind.Until or DateWordKind.Between or DateWordKind.Unit || IsSecondOfTwo(tokens, at, found);
        // A round number is a count more often than a year, and words behind a bare one count it: "wij maakten 2000 folders".
        if (!isPlain && (year % 100 == 0 || before.Kind != DateTokenKind.Word || LooksCounted(tokens, at + 1))) return at;
        found.Add(new DateMention(DateMentionKind.Year, tokens.Span(from, at + 1)) { Year = year, Part = part, IsPlain = isPlain });
        return at + 1;
    }

    /// <summary>Reads the second half of <c>2016-2018</c>, <c>2016/2017</c>, <c>2016-'18</c> or <c>2016-17</c>.</summary>
    private static bool ReadSecondYear(DateTokens tokens, int at, int first, out int last, out int behind)
    {
        (last, behind) = (0, at);
        if (!tokens.IsMark(at, '-') && !(tokens.IsMark(at, '/') && tokens[at].IsGlued)) return false;
        var number = at + 1;
        var quoted = tokens.IsMark(number, '\'');
        if (quoted) number++;
        if (tokens.IsNumber(number, 4, 4) && !quoted) last = tokens[number].Value;
        else if (tokens.IsNumber(number, 2, 2) && tokens[number].IsGlued) last = (first / 100 * 100) + tokens[number].Value;
        else return false;
        behind = number + 1;
        // "2016-09" could be a month, so two figures count only for the next year or behind an apostrophe.
        var isYear = tokens[number].Length == 4 || quoted || last == first + 1;
        return isYear && last > first && last - first <= LongestPeriod && FigureGrammar.EndsFree(tokens, behind);
    }

    /// <summary>Reads the second half of <c>2016 tot en met 2018</c> and of <c>tussen 2016 en 2018</c>.</summary>
    private static bool ReadYearBehindWord(DateTokens tokens, int at, int first, out int last, out int behind)
    {
        (last, behind) = (0, at);
        if (!DayGrammar.ReadLink(tokens, at + 1, out var number, out var isRange) || !tokens.IsNumber(number, 4, 4)) return false;
        if (!isRange && !tokens.Is(at - 1, DateWordKind.Between)) return false;
        (last, behind) = (tokens[number].Value, number + 1);
        return last > first && last - first <= LongestPeriod && FigureGrammar.EndsFree(tokens, behind);
    }

    /// <summary><c>in 2015 en 2016</c>: the second is as plain as the first.</summary>
    private static bool IsSecondOfTwo(DateTokens tokens, int at, List<DateMention> found) =>
        found.Count > 0 && found[^1] is { Kind: DateMentionKind.Year, IsPlain: true }
        && tokens[at - 1].Word.Kind == DateWordKind.And && tokens[at - 2].Kind == DateTokenKind.Number && tokens[at - 2].End == found[^1].Span.End;

    private static bool IsPartOfCode(DateTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (!tokens[at].IsGlued) return before is { Mark: '-' or '/' } && tokens[at - 2].Kind == DateTokenKind.Number;
        return before.Mark is not ('(' or '[' or '"' or '“' or '„' or '\'' or ';' or '|' or '*' or '/' or '>')
            || (before.Mark == '/' && before.IsGlued && tokens[at - 2].Kind == DateTokenKind.Number);
    }

    /// <summary>Two capitals behind four figures: a Dutch postcode.</summary>
    private static bool IsPostcode(DateTokens tokens, int at)
    {
        var next = tokens[at];
        return next.Kind == DateTokenKind.Word && next.Length == 2 && next.Breaks == 0
            && char.IsAsciiLetterUpper(tokens.Text[next.Start]) && char.IsAsciiLetterUpper(tokens.Text[next.Start + 1]);
    }

    private static bool LooksCounted(DateTokens tokens, int at)
    {
        var next = tokens[at];
        if (next.Kind != DateTokenKind.Word || next.Breaks > 0 || next.Length < 4 || char.IsUpper(tokens.Text[next.Start])) return false;
        return tokens.Text[next.End - 1] == 's' || (tokens.Text[next.End - 1] == 'n' && tokens.Text[next.End - 2] == 'e');
    }
}
