using System.Collections.Frozen;

namespace SiteGen.Dutch.Dates;

/// <summary>Finds what a text says about the time at which it was written. One pass over the text and its dates.</summary>
public static class YearClues
{
    /// <summary>A next meeting is announced at most this long before it.</summary>
    private const int AnnouncedMonths = 18;

    /// <summary>A meeting lies at most this far from a day that its report names.</summary>
    private const int NearbyMonths = 11;

    /// <summary>A year this close to the beginning of a text is one of its title.</summary>
    private const int TitleReach = 160;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plans = Words(
        "beleidsplan beleid plan agenda nota visie programma akkoord coalitieakkoord begroting uitvoeringsplan uitvoeringsprogramma "
        + "beleidsnota beleidsagenda jaarplan omgevingsvisie verordening convenant meerjarenplan strategie transformatieplan");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Making = Words(
        "nieuw nieuwe inbreng input opstellen opgesteld ontwikkelen ontwikkeling voorbereiden voorbereiding concept conceptplan bouwstenen "
        + "schrijven toetsen denkrichtingen komende ophalen totstandkoming maken");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Meetings = Words(
        "bijeenkomst sessie kennissessie conferentie jaarconferentie congres jaarcongres symposium werkconferentie themadag netwerkdag "
        + "jaarbijeenkomst werkbijeenkomst informatiebijeenkomst platform festival top webinar inwonersbijeenkomst regiodag kennisdag");

    /// <summary>Finds the clues of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">Its dates, from <see cref="DateRecogniser"/>.</param>
    /// <returns>The clues in the order of the text.</returns>
    public static IReadOnlyList<YearClue> Find(string text, IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dates);
        return Find(text, dates, span => SentenceTense.Of(text, span));
    }

    /// <summary>Finds the clues of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="lookOf">Which way the sentence around a piece of the text looks.</param>
    internal static IReadOnlyList<YearClue> Find(string text, IReadOnlyList<DateMention> dates, Func<TextSpan, SentenceTense.Look> lookOf)
    {
        var clues = new List<YearClue>();
        var past = new List<(TextSpan Span, DateOnly First, DateOnly Last)>();
        foreach (var date in dates) AddDate(text, date, lookOf, clues, past);
        clues.AddRange(ElapsedTime.Find(text, past));
        if (EraTerms.Find(text) is { } term) clues.Add(term);
        clues.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return clues;
    }

    private static void AddDate(string text, DateMention date, Func<TextSpan, SentenceTense.Look> lookOf, List<YearClue> clues, List<(TextSpan Span, DateOnly First, DateOnly Last)> past)
    {
        if (date.Year is not { } year || date.ToEdtf() is not { Earliest: { } first, Latest: { } last }) return;
        if (date.Kind == DateMentionKind.Period)
        {
            if (Policy(text, date, year) is { } policy) clues.Add(policy);
            return;
        }

        if (!date.IsPlain)
        {
            clues.Add(date.Span.Start < TitleReach && Meetings.Contains(WordBefore(text, date.Span.Start))
                ? new YearClue(YearClueKind.MeetingYear, date.Span, first, last)
                : new YearClue(YearClueKind.PastDate, date.Span, first.AddYears(-1), null));
            return;
        }

        if (date.Kind == DateMentionKind.Month && IsLine(text, date.Span))
        {
            clues.Add(new YearClue(YearClueKind.MeetingYear, date.Span, first, last));
            return;
        }

        var look = date.Direction == DateDirection.Past ? SentenceTense.Look.Back : lookOf(date.Span);
        switch (look)
        {
            case SentenceTense.Look.Back:
                clues.Add(new YearClue(YearClueKind.PastDate, date.Span, first, null));
                past.Add((date.Span, first, last));
                break;
            case SentenceTense.Look.Ahead:
                clues.Add(new YearClue(YearClueKind.FutureDate, date.Span, null, last));
                break;
            case SentenceTense.Look.AheadToMeeting:
                clues.Add(new YearClue(YearClueKind.FollowUp, date.Span, Months(first, -AnnouncedMonths), last));
                break;
        }

        if (date.Kind == DateMentionKind.Day)
        {
            clues.Add(new YearClue(YearClueKind.Nearby, date.Span, Months(first, -NearbyMonths), Months(last, NearbyMonths)) { Day = first });
        }
    }

    /// <summary>A month that is a line of its own, as the fields of a page have it, is that of the meeting.</summary>
    private static bool IsLine(string text, TextSpan span) =>
        (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End] == '\n');

    /// <summary>Plans for a period are made in the year before it or its first year; what exists of them exists from then on.</summary>
    private static YearClue? Policy(string text, DateMention date, int year)
    {
        var (start, end) = SentenceTense.Sentence(text, date.Span);
        var (plan, making) = (false, false);
        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && char.IsLetter(text[at])) at++;
            if (at == from)
            {
                at++;
                continue;
            }

            plan |= from < date.Span.Start && Plans.Contains(text.AsSpan(from, at - from));
            making |= Making.Contains(text.AsSpan(from, at - from));
        }

        return plan && year > 1900
            ? new YearClue(YearClueKind.PolicyPeriod, date.Span, new DateOnly(year - 1, 1, 1), making ? new DateOnly(year, 12, 31) : null)
            : null;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]) && end - start < 32) start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Moves a day by months, staying inside the calendar.</summary>
    internal static DateOnly Months(DateOnly day, int months)
    {
        var moved = (day.Year * 12) + day.Month - 1 + months;
        return moved < 12 ? DateOnly.MinValue : moved >= 120_000 ? DateOnly.MaxValue : day.AddMonths(months);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
