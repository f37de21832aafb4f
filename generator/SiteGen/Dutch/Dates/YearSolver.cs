namespace SiteGen.Dutch.Dates;

/// <summary>
/// Settles the year of a date that a text names without one, from the day of the week, the day of publication and what the text
/// says of its time. It never guesses: what the context does not settle keeps an open year, with the candidates. Pure.
/// </summary>
/// <remarks>
/// The reasoning: a report of a meeting is written on some day W. Every clue bounds W from below or above. The meeting was on or
/// shortly before W, so the days that fit are those between the lower bound, less the time that writing may take, and the upper
/// bound. One day left is the answer; how it came to be the only one decides how sure it is.
/// </remarks>
public static class YearSolver
{
    /// <summary>No candidate is older: reports on the web are not.</summary>
    private const int FirstYear = 1995;

    /// <summary>How many candidates an editor is offered.</summary>
    private const int MostCandidates = 4;

    /// <summary>A report appears within this many days of its meeting, as far as is known.</summary>
    private const int UsualLag = 180;

    /// <summary>The same when the day of the week has to fit as well, which leaves one year in five or six.</summary>
    private const int LongestLag = 365;

    /// <summary>A date this close to the day of publication needs no day of the week to be certain.</summary>
    private const int CloseLag = 60;

    /// <summary>Settles a date of a text.</summary>
    /// <param name="date">The date as the text names it.</param>
    /// <param name="context">What else is known.</param>
    public static YearSolution Solve(DateMention date, YearContext context)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(context);
        return date.Kind switch
        {
            DateMentionKind.Weekday or DateMentionKind.RelativeDay or DateMentionKind.RelativePeriod => RelativeDate.Solve(date, context),
            _ when date.Year is not null => WithYear(date, context),
            _ when NeedsClues(date) => WithoutYear(date, context),
            _ => new YearSolution(DateCertainty.Open, null),
        };
    }

    /// <summary>Whether the year of a date depends on what the text says of its time: that of others is in their own words, or counted from the day of publication.</summary>
    /// <param name="date">The date as the text names it.</param>
    internal static bool NeedsClues(DateMention date) => date.Year is null && date.Kind is DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Season;

    /// <summary>A date with its year is what the text says, unless its day of the week contradicts it.</summary>
    private static YearSolution WithYear(DateMention date, YearContext context)
    {
        var year = date.Year!.Value;
        if (date.ToEdtf() is not { } value) return new YearSolution(DateCertainty.Open, null);
        var end = date.EndToEdtf(year);
        if (date.Weekday is null || value.AsDay is not { } day || Fits(date, year))
        {
            return new YearSolution(DateCertainty.Certain, value) { EndDate = end, IsWeekdayConfirmed = date.Weekday is not null && value.AsDay is not null };
        }

        return new YearSolution(DateCertainty.Probable, value.AsUncertain())
        {
            EndDate = end?.AsUncertain(),
            Candidates = [value, .. WeekdaySlips(date, day, context)],
            Finding = DateFinding.WeekdayDiffers,
        };
    }

    /// <summary>The slips that people make: another day of the same week, or the year before or after.</summary>
    private static IEnumerable<EdtfDate> WeekdaySlips(DateMention date, DateOnly day, YearContext context)
    {
        int[] years = [day.Year - 1, day.Year + 1];
        foreach (var year in years)
        {
            if (date.ToEdtf(year) is { } other && Fits(date, year) && (other.Earliest <= context.Horizon || context.IsAnnouncement)) yield return other;
        }

        for (var shift = -3; shift <= 3; shift++)
        {
            if (day.DayNumber + shift < 0 || day.DayNumber + shift > DateOnly.MaxValue.DayNumber) continue;
            var near = day.AddDays(shift);
            if (near.DayOfWeek == date.Weekday) yield return EdtfDate.OfDay(near);
        }
    }

    private static YearSolution WithoutYear(DateMention date, YearContext context)
    {
        var fitting = Candidates(date, context);
        if (date is { Unit: DateUnit.Year, Direction: not DateDirection.None } && context.Publication is { } published)
        {
            // "Van dit jaar", "van vorig jaar".
            var named = published.Year + (date.Direction == DateDirection.Past ? -1 : date.Direction == DateDirection.Future ? 1 : 0);
            return Settled(date, named, DateCertainty.Certain, fitting, [Publication(published)]);
        }

        var same = context.Clues.FirstOrDefault(clue =>
            clue.Day is { } day && IsSameDay(date, clue, day) && fitting.Contains(day.Year));
        if (same is not null) return Settled(date, same.Day!.Value.Year, DateCertainty.Certain, fitting, [same with { Kind = YearClueKind.SameDay }]);

        var window = WritingWindow.Of(context);
        var lag = date.Weekday is not null ? LongestLag : context.Publication is not null ? 300 : UsualLag;
        var left = fitting.Where(year => IsPossible(date, year, window, lag, context.IsAnnouncement)).ToList();
        var used = window.Clues;
        if (left.Count > 1 && Narrowed(date, left, context) is { } narrowed) (left, used) = ([narrowed.Year], [.. used, narrowed.Clue]);
        if (left.Count == 0 && date.Weekday is not null && context.Publication is { } day && Slipped(date, day, context) is { } slipped)
        {
            return slipped;
        }

        if (left.Count != 1) return Open(date, left.Count > 0 ? left : fitting, context, used);
        return Settled(date, left[0], Certainty(date, left[0], context, used), fitting, used);
    }

    /// <summary>Close to its publication a day is what it says, even when its day of the week says otherwise; which of them is wrong is asked.</summary>
    private static YearSolution? Slipped(DateMention date, DateOnly published, YearContext context)
    {
        for (var year = published.Year + 1; year >= published.Year - 1; year--)
        {
            if (date.ToEdtf(year) is not { AsDay: { } day }) continue;
            var lag = published.DayNumber - day.DayNumber;
            if (context.IsAnnouncement) lag = -lag;
            if (lag is >= 0 and <= CloseLag) return WithYear(date with { Year = year }, context) with { Clues = [Publication(published)] };
        }

        return null;
    }

    /// <summary>The years in which the day exists and falls on its day of the week, newest first.</summary>
    private static List<int> Candidates(DateMention date, YearContext context)
    {
        var years = new List<int>();
        var isAhead = context.IsAnnouncement || date.Direction == DateDirection.Future;
        var latest = context.Publication is { } published && published < context.Horizon ? published : context.Horizon;
        for (var year = context.Horizon.Year + 1; year >= FirstYear; year--)
        {
            if (year < 9999 && Fits(date, year) && Days(date, year) is { } days && (isAhead || days.First <= latest)) years.Add(year);
        }

        return years;
    }

    /// <summary>The first and the last day that a date can mean in a year; absent when that year does not have it.</summary>
    private static (DateOnly First, DateOnly Last)? Days(DateMention date, int year) =>
        date.DayIn(year) is { } day ? (day, day) : date.ToEdtf(year) is { Earliest: { } first, Latest: { } last } ? (first, last) : null;

    private static bool Fits(DateMention date, int year)
    {
        if (date.Weekday is { } weekday && date.DayIn(year) is { } day && day.DayOfWeek != weekday) return false;
        return date.EndWeekday is not { } endWeekday || date.EndToEdtf(year)?.AsDay is not { } end || end.DayOfWeek == endWeekday;
    }

    private static bool IsPossible(DateMention date, int year, WritingWindow window, int lag, bool isAnnouncement)
    {
        var (first, last) = Days(date, year)!.Value;
        var isAhead = isAnnouncement || date.Direction == DateDirection.Future;
        return isAhead
            ? last >= window.NotBefore && first.DayNumber <= window.NotAfter.DayNumber + lag
            : first <= window.NotAfter && last.DayNumber >= window.NotBefore.DayNumber - lag;
    }

    /// <summary>Of several possible years the only one that is near a day that the text names, or that the title names.</summary>
    private static (int Year, YearClue Clue)? Narrowed(DateMention date, List<int> left, YearContext context)
    {
        (int Year, YearClue Clue)? found = null;
        foreach (var clue in context.Clues)
        {
            if (clue.Kind != YearClueKind.MeetingYear && (clue.Kind != YearClueKind.Nearby || date.Weekday is null)) continue;
            foreach (var year in left)
            {
                if (Days(date, year) is not { } days || days.First < clue.NotBefore || days.First > clue.NotAfter) continue;
                if (found is { } other && other.Year != year) return null;
                found = (year, clue);
            }
        }

        return found;
    }

    private static DateCertainty Certainty(DateMention date, int year, YearContext context, IReadOnlyList<YearClue> used)
    {
        var first = Days(date, year)!.Value.First;
        if (context.Publication is { } published)
        {
            return date.Weekday is not null || Math.Abs(published.DayNumber - first.DayNumber) <= CloseLag ? DateCertainty.Certain : DateCertainty.Probable;
        }

        // The next meeting was announced in a known time not long after, and the day of the week fits only then.
        var announced = used.Any(clue => clue.Kind == YearClueKind.FollowUp && clue.NotBefore <= first);
        return announced && date.Weekday is not null ? DateCertainty.Certain : DateCertainty.Probable;
    }

    private static YearSolution Settled(
        DateMention date, int year, DateCertainty certainty, IReadOnlyList<int> fitting, IReadOnlyList<YearClue> clues)
    {
        if (date.ToEdtf(year) is not { } value) return new YearSolution(DateCertainty.Open, date.ToEdtf(null));
        var end = date.EndToEdtf(year);
        var fits = Fits(date, year);
        if (!fits) certainty = DateCertainty.Probable;
        var isProbable = certainty == DateCertainty.Probable;
        return new YearSolution(certainty, isProbable ? value.AsUncertain() : value)
        {
            EndDate = isProbable ? end?.AsUncertain() : end,
            Candidates = isProbable ? Offer(date, fitting.Where(other => other != year).OrderBy(other => Math.Abs(other - year)).Prepend(year)) : [],
            Clues = clues,
            IsWeekdayConfirmed = date.Weekday is not null && fits,
            Finding = fits ? DateFinding.None : DateFinding.WeekdayDiffers,
        };
    }

    private static YearSolution Open(DateMention date, IReadOnlyList<int> years, YearContext context, IReadOnlyList<YearClue> clues) =>
        new(DateCertainty.Open, date.ToEdtf(null))
        {
            EndDate = date.EndToEdtf(null),

            // Without a day of the week and without a clue every year is as likely as another: no list helps.
            Candidates = date.Weekday is null && clues.All(clue => clue.Kind == YearClueKind.Horizon) ? [] : Offer(date, years),
            Clues = [.. clues.Where(clue => clue.Kind != YearClueKind.Horizon)],
            Finding = date.Weekday is not null && Candidates(date, context).Count == 0 ? DateFinding.WeekdayDiffers : DateFinding.None,
        };

    private static List<EdtfDate> Offer(DateMention date, IEnumerable<int> years) =>
        [.. years.Select(year => date.ToEdtf(year)).OfType<EdtfDate>().Take(MostCandidates)];

    private static bool IsSameDay(DateMention date, YearClue clue, DateOnly day) =>
        date.Kind == DateMentionKind.Day && !clue.Span.Overlaps(date.Span) && day.Month == date.Month && day.Day == date.Day;

    private static YearClue Publication(DateOnly day) => new(YearClueKind.Publication, default, day, day);
}
