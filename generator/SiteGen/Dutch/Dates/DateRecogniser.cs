namespace SiteGen.Dutch.Dates;

/// <summary>
/// Finds the dates and times that a text names, in one pass: the time is linear in the length of the text, and any text is
/// survived. Figures are always day-month-year. Numbers that are no dates (telephone numbers, amounts, articles of law,
/// versions, postcodes) are left alone. Safe for concurrent use.
/// </summary>
public static class DateRecogniser
{
    /// <summary>The letter before the number of a quarter of a year: <c>Q1</c>.</summary>
    private const string Quarter = "Q";

    /// <summary>How long it is.</summary>
    private const int QuarterLength = 1;

    /// <summary>The Frisian word before the hour to which it is half an hour.</summary>
    private const string HalfHour = "healwei";

    /// <summary>How long it is.</summary>
    private const int HalfHourLength = 7;

    /// <summary>The words that a date or a time may begin with, a bit for each kind: those that <see cref="Read"/> has a case for.</summary>
    private static readonly ulong Beginnings = BitsOf(
        DateWordKind.Weekday, DateWordKind.WeekdayShort, DateWordKind.Past, DateWordKind.Future, DateWordKind.FutureSuffix, DateWordKind.Current, DateWordKind.Every, DateWordKind.Ordinal,
        DateWordKind.Part, DateWordKind.Month, DateWordKind.MonthShort, DateWordKind.Season, DateWordKind.RelativeDay, DateWordKind.Number, DateWordKind.QuarterHour);

    /// <summary>Finds all dates and times of a text.</summary>
    /// <param name="text">The text; a blank line in it ends whatever stands before.</param>
    /// <param name="language">Its language as a tag: names of <c>en</c> and <c>fy</c> are known besides the Dutch ones.</param>
    public static DateMentions Find(string text, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var tokens = new DateTokens(text, DateLexicon.Of(language));
        var dates = new List<DateMention>();
        var times = new List<TimeMention>();
        var isEnglish = language == "en";
        var lastDay = LastDay.None;
        for (var at = tokens.NextBeginning(0); at < tokens.Count; at = tokens.NextBeginning(at))
        {
            tokens.First = at;
            var count = dates.Count;
            var next = Read(tokens, at, isEnglish, dates, times);
            if (dates.Count > count) lastDay = ShareYear(tokens, at, next, count, dates, lastDay);
            at = next > at ? next : at + 1;
        }

        tokens.Release();
        return dates.Count == 0 && times.Count == 0 ? DateMentions.None : new DateMentions(dates, times);
    }

    /// <summary>Whether a date or a time may begin at a token.</summary>
    internal static bool MayBegin(in DateToken token) =>
        token.Kind == DateTokenKind.Number || (Beginnings & 1UL << (int)token.Word.Kind) != 0 || (token.Kind == DateTokenKind.Word && token.Length is QuarterLength or HalfHourLength);

    private static ulong BitsOf(params ReadOnlySpan<DateWordKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds) bits |= 1UL << (int)kind;
        return bits;
    }

    private static int Read(DateTokens tokens, int at, bool isEnglish, List<DateMention> dates, List<TimeMention> times)
    {
        var token = tokens[at];
        var next = at;
        if (token.Kind == DateTokenKind.Number)
        {
            next = FigureGrammar.Read(tokens, at, dates);
            if (next == at) next = DayGrammar.Read(tokens, at, at, DateDirection.None, dates);
            if (next == at) next = TimeGrammar.Read(tokens, at, times);
            return next == at ? PeriodGrammar.Read(tokens, at, at, DateDirection.None, dates) : next;
        }

        switch (token.Word.Kind)
        {
            case DateWordKind.Weekday:
            case DateWordKind.WeekdayShort:
                next = FigureGrammar.Read(tokens, at, dates);
                if (next == at) next = DayGrammar.Read(tokens, at, at, DateDirection.None, dates);
                if (next == at && isEnglish) next = EnglishDayGrammar.Read(tokens, at, dates, isEnglish);
                return next == at ? RelativeGrammar.Read(tokens, at, dates) : next;
            case DateWordKind.Past:
            case DateWordKind.Future:
            case DateWordKind.FutureSuffix:
            case DateWordKind.Current:
            case DateWordKind.Every:
                return ReadRelative(tokens, at, dates);
            case DateWordKind.Ordinal:
                next = DayGrammar.Read(tokens, at, at, DateDirection.None, dates);
                return next == at ? PeriodGrammar.Read(tokens, at, at, DateDirection.None, dates) : next;
            case DateWordKind.Part:
                next = PeriodGrammar.Read(tokens, at, at, DateDirection.None, dates);
                return next == at ? TimeGrammar.Read(tokens, at, times) : next;
            case DateWordKind.Month:
            case DateWordKind.MonthShort:
            case DateWordKind.Season:
                next = EnglishDayGrammar.Read(tokens, at, dates, isEnglish);
                return next == at ? PeriodGrammar.Read(tokens, at, at, DateDirection.None, dates) : next;
            case DateWordKind.RelativeDay:
                return RelativeGrammar.Read(tokens, at, dates);
            case DateWordKind.Number:
            case DateWordKind.QuarterHour:
                return TimeGrammar.Read(tokens, at, times);
            default:
                return token.Length == QuarterLength && tokens.IsWord(at, Quarter) ? PeriodGrammar.Read(tokens, at, at, DateDirection.None, dates)
                    : token.Length == HalfHourLength && tokens.IsWord(at, HalfHour) ? TimeGrammar.Read(tokens, at, times) : at;
        }
    }

    /// <summary>Reads a date behind <c>afgelopen</c>, <c>komend</c>, <c>dit</c> and the like.</summary>
    private static int ReadRelative(DateTokens tokens, int at, List<DateMention> dates)
    {
        var direction = DayGrammar.Relative(tokens[at].Word.Kind);
        if (direction != DateDirection.Every)
        {
            var next = DayGrammar.Read(tokens, at, at + 1, direction, dates);
            if (next == at + 1) next = PeriodGrammar.Read(tokens, at, at + 1, direction, dates);
            if (next > at + 1) return next;
        }

        return RelativeGrammar.Read(tokens, at, dates);
    }

    /// <summary>
    /// In <c>10 maart, 14 april en 12 mei 2019</c> the year behind the last day is that of all of them, as long as they follow each other.
    /// </summary>
    private static LastDay ShareYear(DateTokens tokens, int at, int next, int first, List<DateMention> dates, LastDay last)
    {
        if (dates[first].Kind != DateMentionKind.Day || dates[first].IsNumeric) return LastDay.None;
        var linked = last.End >= 0 && DayGrammar.ReadLink(tokens, last.End, out var behind, out _) && behind == at;
        var start = linked ? last.First : first;
        if (dates[first].Year is { } year)
        {
            for (var i = first - 1; i >= start && dates[i].Year is null && Order(dates[i]) <= Order(dates[i + 1]) && !IsLeapDay(dates[i], year); i--)
            {
                dates[i] = dates[i] with { Year = year };
            }

            // Later days of a list start anew: each takes its own year.
            return new LastDay(next, dates.Count);
        }

        return new LastDay(next, start);
    }

    private static int Order(DateMention date) => (date.Month!.Value * 32) + date.Day!.Value;

    private static bool IsLeapDay(DateMention date, int year) => date.Day > DateTime.DaysInMonth(year, date.Month!.Value);

    /// <summary>The day that was read last, for lists of days.</summary>
    /// <param name="End">The token behind it; -1 when there is none.</param>
    /// <param name="First">The index of the first date of its list.</param>
    private readonly record struct LastDay(int End, int First)
    {
        internal static LastDay None { get; } = new(-1, 0);
    }
}
