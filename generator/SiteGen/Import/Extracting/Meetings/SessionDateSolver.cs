using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Which date is the day of the meeting, with what is known of when the text was published, and what day of which year it comes to.</summary>
internal static class SessionDateSolver
{
    /// <summary>A heading with a day of so many points is the head of what is told of another meeting.</summary>
    private const int FewestOfOther = 6;

    /// <summary>
    /// The date that speaks of the meeting. A date alone above the text is that of its publication as long as another is the day of the
    /// meeting; when it is not, the notices forget it.
    /// </summary>
    /// <param name="report">The classified report.</param>
    /// <param name="meetings">The meetings it speaks of.</param>
    /// <param name="notices">When it was published, as the lines around it say.</param>
    /// <param name="nature">What kind of text it is.</param>
    /// <param name="dateline">The place and the date that the text begins with.</param>
    internal static SessionDateFinder.Candidate? Choose(ReportView report, List<MeetingMention> meetings, NoticeReader notices, ReportNature nature, Places.DatelineFinder.Dateline? dateline)
    {
        if (nature.IsVacancy) return null;
        var candidate = SessionDateFinder.Find(report, meetings, [notices.InTitle, dateline?.Span ?? default], nature.IsAnnouncement ? null : notices.Published?.Value);
        if ((candidate is null ? nature.Kind != "nieuws" : nature.IsMinutes && !candidate.IsConvincing) && notices.Loose is { Kind: DateMentionKind.Day } loose && !LooksBack(report))
        {
            // A date alone above a text that names no other is the day of the meeting, as in minutes.
            candidate = new SessionDateFinder.Candidate(loose, report.Index.TokenAt(loose.Span.Start), 0);
            notices.ForgetLoose();
        }
        else if (candidate?.Date.ToEdtf()?.AsDay is { } day && notices.Loose?.ToEdtf()?.AsDay == day && report.TitleBlock >= 0 && NatureWords.IsReportTitle(report.Index.Tokens[report.Index.TokensOf(report.TitleBlock).First].Folded))
        {
            // Minutes have the day of the meeting below their title, and are not put on the site that day.
            notices.ForgetLoose();
        }
        else if (candidate is { Date.Kind: DateMentionKind.Day } own && notices.Loose is { Weekday: not null } above && above.Day == own.Date.Day && above.Month == own.Date.Month)
        {
            // So has a text whose line with a day of the week names the day of the meeting.
            notices.ForgetLoose();
        }

        return candidate;
    }

    /// <summary>The day that the date of the meeting comes to.</summary>
    /// <param name="report">The classified report.</param>
    /// <param name="candidate">The date that speaks of the meeting.</param>
    /// <param name="notices">When the report was published.</param>
    /// <param name="nature">What kind of text it is.</param>
    /// <param name="horizon">The day of the import: what has been is not later.</param>
    internal static SessionDate Solve(ReportView report, SessionDateFinder.Candidate candidate, NoticeReader notices, ReportNature nature, DateOnly horizon)
    {
        var context = new YearContext(horizon)
        {
            Publication = notices.Published?.Value,
            Clues = !YearSolver.NeedsClues(candidate.Date) ? [] : YearClues.Find(report.Index.Text, report.Index.Dates.Dates, report.LookOf),
            IsAnnouncement = nature.IsAnnouncement,
        };
        var solution = YearSolver.Solve(candidate.Date, context);
        return new SessionDate(candidate.Date, candidate.Token, candidate.Date.Year is null && (Marked(report, candidate.Date) ?? Elsewhere(report, candidate.Date)) is { } day ? new YearSolution(DateCertainty.Certain, EdtfDate.OfDay(day)) { EndDate = solution.EndDate } : solution);
    }

    /// <summary>The same day with its year, when the page marks it up for programs: <c>&lt;time datetime="2023-03-07"&gt;7 maart</c>. Several years say nothing.</summary>
    private static DateOnly? Marked(ReportView report, DateMention date)
    {
        var days = report.Document.HintsOf(RawHintKind.EventDate).Select(hint => hint.Value.Length >= 10 && DateOnly.TryParseExact(hint.Value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : default)
            .Where(day => day != default && day.Day == date.Day && day.Month == date.Month).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>The same day where the report names it with its year, in the title or another line. Several years say nothing.</summary>
    private static DateOnly? Elsewhere(ReportView report, DateMention date)
    {
        if (date.Kind != DateMentionKind.Day) return null;
        DateOnly? found = null;
        foreach (var other in report.Index.Dates.Dates)
        {
            if (other.Kind != DateMentionKind.Day || other.Year is null || other.Day != date.Day || other.Month != date.Month || other.ToEdtf()?.AsDay is not { } day) continue;
            if (date.Weekday is { } weekday && day.DayOfWeek != weekday) continue;
            if (found is { } known && known != day) return null;
            found = day;
        }

        return found;
    }

    /// <summary>Days of other meetings in one report, each at the head of its own part.</summary>
    internal static List<SessionDateFinder.Candidate> Others(ReportView report, IReadOnlyList<MeetingMention> meetings, SessionDateFinder.Candidate chosen)
    {
        var index = report.Index;
        return
        [
            .. SessionDateFinder.All(report, meetings, (date, token) => date.Kind == DateMentionKind.Day && report.Roles[index.BlockOf(token)].Role == BlockRole.Heading
                && !NatureWords.IsReportTitle(index.Tokens[index.TokensOf(index.BlockOf(token)).First].Folded) && (date.Day != chosen.Date.Day || date.Month != chosen.Date.Month)).Where(candidate => candidate.Points >= FewestOfOther),
        ];
    }

    /// <summary><c>Vorige week vond … plaats</c>, <c>Gisteravond …</c> in the first lines: a day above them is that of the telling.</summary>
    private static bool LooksBack(ReportView report)
    {
        if (report.FirstParagraph < 0) return false;
        var block = report.Index.Blocks[report.FirstParagraph];
        return report.Index.DatesIn(block.Start, block.End).Exists(date => date.Kind is DateMentionKind.RelativeDay or DateMentionKind.RelativePeriod or DateMentionKind.Weekday && date.Direction == DateDirection.Past);
    }
}
