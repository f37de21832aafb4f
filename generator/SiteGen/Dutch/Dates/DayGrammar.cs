namespace SiteGen.Dutch.Dates;

/// <summary>
/// Days in words: <c>dinsdag 16 oktober</c>, <c>16 okt. 2018</c>, <c>vrijdag 3 en zaterdag 4 februari</c>,
/// <c>van 3 tot en met 5 maart 2019</c>, <c>30 september t/m 2 oktober</c>, <c>October 16th, 2018</c>.
/// </summary>
internal static class DayGrammar
{
    /// <summary>A list of days longer than this is no date of a meeting; the bound keeps reading linear.</summary>
    private const int MostDays = 8;

    /// <summary>Reads the day or days that begin at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">Where the span of the date begins: the token itself, or a word such as <c>afgelopen</c> before it.</param>
    /// <param name="at">The first token of the date.</param>
    /// <param name="direction">What the words before it say.</param>
    /// <param name="found">Where the dates go.</param>
    /// <returns>The token behind the date; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int from, int at, DateDirection direction, List<DateMention> found)
    {
        Span<DayItem> items = stackalloc DayItem[MostDays];
        var count = 0;
        var isRange = false;
        var next = at;
        Month month;
        while (true)
        {
            if (count == MostDays || !ReadItem(tokens, next, out items[count])) return at;
            next = items[count++].End;
            if (ReadMonth(tokens, next, out month)) break;
            if (items[count - 1].NeedsMonth || !ReadLink(tokens, next, out next, out var range)) return at;
            isRange |= range;
        }

        next = month.End;
        var year = ReadYear(tokens, next, out next);
        var last = count == 1 && ReadLink(tokens, next, out var second, out var crosses) && crosses ? ReadLastDay(tokens, second) : null;
        if (last is { } end)
        {
            next = end.Next;
            items[count++] = end.Item;
            isRange = true;
        }

        next = ReadSuffix(tokens, next, ref direction, out var unit);
        var endMonth = last?.Month ?? month.Number;
        for (var i = 0; i < count; i++)
        {
            var inMonth = i == count - 1 ? endMonth : month.Number;
            var inYear = (i == count - 1 ? last?.Year : null) ?? year ?? 2000;

            // A day that does not exist is no date, and neither is the month in it.
            if (items[i].Day > DateTime.DaysInMonth(inYear, inMonth)) return next;
        }

        var date = new DateMention(DateMentionKind.Day, tokens.Span(from, next))
        {
            Year = year ?? YearBefore(month.Number, last), Month = month.Number, Direction = direction, Unit = unit,
        };
        Add(items[..count], isRange, last, date, found);
        return next;
    }

    /// <summary>A year behind a month, or <c>van vorig jaar</c>, is read elsewhere too.</summary>
    internal static int? ReadYear(DateTokens tokens, int at, out int next)
    {
        next = at;
        var number = at;
        if (tokens.IsMark(number, ',')) number++;
        if (IsGluing(tokens, number)) number++;
        if (tokens.IsMark(number, '(')) number++;
        if (tokens.Is(number, DateWordKind.Of)) number++;
        if (tokens.IsMark(number, '\'') && tokens.IsNumber(number + 1, 2, 2) && tokens[number + 1].IsGlued)
        {
            next = number + 2;
            return FigureGrammar.Century(tokens[number + 1].Value);
        }

        if (!tokens.IsNumber(number, 4, 4) || tokens[number].Value is < 1500 or > 2100) return null;
        if ((tokens[number + 1].Word.Kind == DateWordKind.Counted && tokens[number + 1].Breaks == 0) || (tokens[number + 1].IsGlued && tokens[number + 1].Kind == DateTokenKind.Number)) return null;
        next = number + 1;
        if (tokens.IsMark(number - 1, '('))
        {
            if (!tokens.IsMark(next, ')')) return Reset(at, out next);
            next++;
        }

        return tokens[number].Value;
    }

    /// <summary>Reads <c>jl.</c>, <c>j.l.</c>, <c>a.s.</c>, <c>aanstaande</c> or <c>van vorig jaar</c> behind a date.</summary>
    internal static int ReadSuffix(DateTokens tokens, int at, ref DateDirection direction, out DateUnit? unit)
    {
        unit = null;
        var word = tokens.IsMark(at, ',') || tokens.IsMark(at, '(') ? at + 1 : at;
        var end = -1;
        if (tokens.Is(word, DateWordKind.PastSuffix)) (direction, end) = (DateDirection.Past, word + 1);
        else if (tokens.Is(word, DateWordKind.FutureSuffix)) (direction, end) = (DateDirection.Future, word + 1);
        else if (IsDotted(tokens, word, "j", "l")) (direction, end) = (DateDirection.Past, word + 3);
        else if (IsDotted(tokens, word, "a", "s")) (direction, end) = (DateDirection.Future, word + 3);
        if (end >= 0)
        {
            if (tokens.IsMark(end, '.') && tokens[end].IsGlued && tokens[end - 1].Length <= 2) end++;
            return end;
        }

        if (!tokens.Is(at, DateWordKind.Of) || !tokens.Is(at + 2, DateWordKind.Unit) || tokens[at + 2].Word.Value != (int)DateUnit.Year) return at;
        var named = Relative(tokens[at + 1].Word.Kind);
        if (named is not (DateDirection.Past or DateDirection.Future or DateDirection.Current)) return at;
        (direction, unit) = (named, DateUnit.Year);
        return at + 3;
    }

    /// <summary>What a word such as <c>vorige</c> says of the date behind it.</summary>
    internal static DateDirection Relative(DateWordKind kind) => kind switch
    {
        DateWordKind.Past => DateDirection.Past,
        DateWordKind.Future or DateWordKind.FutureSuffix => DateDirection.Future,
        DateWordKind.Current => DateDirection.Current,
        DateWordKind.Every => DateDirection.Every,
        _ => DateDirection.None,
    };

    /// <summary>
    /// Reads what joins two days or months: <c>en</c>, a comma, <c>&amp;</c>, or for a range a dash, <c>tot</c>, <c>tot en met</c>, <c>t/m</c>.
    /// </summary>
    internal static bool ReadLink(DateTokens tokens, int at, out int next, out bool isRange)
    {
        isRange = true;
        next = at + 1;
        if (tokens.IsMark(at, '-')) return true;
        if (tokens.IsWord(at, "t") && tokens.IsMark(at + 1, '/') && tokens.IsWord(at + 2, "m")) return (next = at + 3) > 0;
        if (tokens.IsWord(at, "tm")) return true;
        if (tokens.Is(at, DateWordKind.Until))
        {
            if (tokens.Is(at + 1, DateWordKind.And) && tokens.Is(at + 2, DateWordKind.With)) next = at + 3;
            return true;
        }

        isRange = false;
        if (tokens.IsMark(at, ',') && tokens.Is(at + 1, DateWordKind.And)) next++;
        return tokens.Is(at, DateWordKind.And) || tokens.IsMark(at, ',') || tokens.IsMark(at, '&') || tokens.IsMark(at, '/');
    }

    /// <summary>The mark between the parts of <c>7-nov-2023</c>, <c>07.Nov.2023</c> and <c>7/nov/2023</c>.</summary>
    private static bool IsGluing(DateTokens tokens, int at) =>
        (tokens.IsMark(at, '-') || tokens.IsMark(at, '.') || tokens.IsMark(at, '/')) && tokens[at].IsGlued && tokens[at + 1].IsGlued;

    /// <summary>Reads the name of a month; a short one that is also a name or word only where a date shows.</summary>
    internal static bool ReadMonth(DateTokens tokens, int at, out Month month)
    {
        var word = at;
        if (IsGluing(tokens, word)) word++;
        if (tokens.Is(word, DateWordKind.Of)) word++;
        month = new Month(tokens[word].Word.Value, word + 1);
        if (tokens.Is(word, DateWordKind.Month)) return true;
        if (!tokens.Is(word, DateWordKind.MonthShort)) return false;

        var dotted = tokens.IsMark(word + 1, '.') && tokens[word + 1].IsGlued;
        if (dotted && !EndsSentence(tokens, word + 2)) month = month with { End = word + 2 };
        // "3 Jan de Vries": a capital without a dot or a year may be a first name.
        return dotted || !tokens.IsWord(word, "jan") || tokens.Text[tokens[word].Start] == 'j' || tokens.IsNumber(word + 1, 4, 4);
    }

    private static bool ReadItem(DateTokens tokens, int at, out DayItem item)
    {
        item = default;
        var next = at;
        DayOfWeek? weekday = null;
        if (tokens[next].Word.Kind is DateWordKind.Weekday or DateWordKind.WeekdayShort && (tokens[next].Breaks < 2 || next == tokens.First))
        {
            weekday = (DayOfWeek)tokens[next++].Word.Value;
            if (tokens.IsMark(next, '.') || tokens.IsMark(next, ',')) next++;
        }

        if (tokens.Is(next, DateWordKind.OrdinalEnding)) next++;
        if (tokens.Is(next, DateWordKind.Ordinal))
        {
            item = new DayItem(tokens[next].Word.Value, weekday, next + 1, true);
            return true;
        }

        if (!tokens.IsNumber(next, 1, 2) || tokens[next].Value is < 1 or > 31) return false;
        if (next == at ? !StartsDay(tokens, next) : tokens[next].IsGlued && tokens[next - 1].Kind != DateTokenKind.Mark) return false;
        var end = next + 1;
        if (tokens.Is(end, DateWordKind.OrdinalEnding) && tokens[end].IsGlued) end++;
        item = new DayItem(tokens[next].Value, weekday, end, false);
        return true;
    }

    /// <summary>A day may follow a dash that links it to another day, but not one inside a code, and no decimal point.</summary>
    private static bool StartsDay(DateTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (!tokens[at].IsGlued || before.Kind == DateTokenKind.None) return !(before.Mark == '€');
        if (before.Kind != DateTokenKind.Mark) return false;
        if (before.Mark is '€' or '+' or '=' or '_' or '#' or '@' or '%') return false;
        if (before.Mark is '.' or ',' or ':' or '\'') return tokens[at - 2].Kind != DateTokenKind.Number || !before.IsGlued;
        return before.Mark is not ('-' or '/') || !before.IsGlued || tokens[at - 2].Kind == DateTokenKind.Number;
    }

    private static (DayItem Item, int Month, int? Year, int Next)? ReadLastDay(DateTokens tokens, int at)
    {
        if (!ReadItem(tokens, at, out var item) || !ReadMonth(tokens, item.End, out var month)) return null;
        var year = ReadYear(tokens, month.End, out var next);
        return (item, month.Number, year, next);
    }

    /// <summary>The year behind the last day is that of the first as well, unless new year lies between them.</summary>
    private static int? YearBefore(int month, (DayItem Item, int Month, int? Year, int Next)? last) =>
        last is { Year: { } year } ? month > last.Value.Month ? year - 1 : year : null;

    private static void Add(
        ReadOnlySpan<DayItem> items, bool isRange, (DayItem Item, int Month, int? Year, int Next)? last, DateMention date, List<DateMention> found)
    {
        var inRow = true;
        for (var i = 1; i < items.Length; i++) inRow &= items[i].Day == items[i - 1].Day + 1;
        if (items.Length > 1 && (isRange || inRow) && (last is not null || items[^1].Day > items[0].Day))
        {
            found.Add(date with
            {
                Day = items[0].Day, Weekday = items[0].Weekday,
                EndDay = items[^1].Day, EndWeekday = items[^1].Weekday, EndMonth = last?.Month ?? date.Month,
                EndYear = last?.Year ?? date.Year,
            });
            return;
        }

        foreach (var item in items) found.Add(date with { Day = item.Day, Weekday = item.Weekday });
    }

    private static bool EndsSentence(DateTokens tokens, int at)
    {
        var next = tokens[at];
        return next.Kind == DateTokenKind.None || next.Breaks > 0 || (next.Kind == DateTokenKind.Word && char.IsUpper(tokens.Text[next.Start]));
    }

    private static bool IsDotted(DateTokens tokens, int at, string first, string second) =>
        tokens.IsWord(at, first) && tokens.IsMark(at + 1, '.') && tokens.IsWord(at + 2, second);

    private static int? Reset(int at, out int next)
    {
        next = at;
        return null;
    }

    /// <summary>A month of the text.</summary>
    /// <param name="Number">1 to 12.</param>
    /// <param name="End">The token behind it.</param>
    internal readonly record struct Month(int Number, int End);

    /// <summary>A day of the text.</summary>
    /// <param name="Day">1 to 31.</param>
    /// <param name="Weekday">The day of the week, if it is given.</param>
    /// <param name="End">The token behind it.</param>
    /// <param name="NeedsMonth">Whether only a month makes it a day, as with <c>derde</c>.</param>
    private readonly record struct DayItem(int Day, DayOfWeek? Weekday, int End, bool NeedsMonth);
}
