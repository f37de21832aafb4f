using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Extracting.Places;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Extracting.Relations;
using SiteGen.Import.Extracting.Themes;

namespace SiteGen.Import.Extracting;

/// <summary>The third step: asks every rule for its facts, in the order in which they need each other.</summary>
internal static class FactFinder
{
    /// <summary>A heading with a day of so many points is the head of what is told of another meeting.</summary>
    private const int FewestOfOther = 6;

    /// <summary>All facts of a report.</summary>
    /// <param name="report">The classified report.</param>
    /// <param name="horizon">The day of the import.</param>
    internal static ReportFacts Find(ReportView report, DateOnly horizon)
    {
        var mentions = PersonFinder.Find(report);
        var (people, spellings) = PersonMerger.Merge(report, mentions);
        var meetings = MeetingFinder.Find(report);
        var notices = NoticeReader.Read(report);
        var nature = ReportNature.Of(report, meetings, notices.Published?.Value);
        if (nature.IsVacancy) meetings = [];
        var dateline = DatelineFinder.Find(report);
        notices.ReadDateline(report, dateline);
        var candidate = nature.IsVacancy ? null : SessionDateFinder.Find(report, meetings, [notices.InTitle, dateline?.Span ?? default], nature.IsAnnouncement ? null : notices.Published?.Value);
        if ((candidate is null ? nature.Kind != "nieuws" : nature.IsMinutes && !candidate.IsConvincing) && notices.Loose is { Kind: DateMentionKind.Day } loose && !LooksBack(report))
        {
            // A date alone above a text that names no other is the day of the meeting, as in minutes.
            candidate = new SessionDateFinder.Candidate(loose, report.Index.TokenAt(loose.Span.Start), 0);
            notices.ForgetLoose();
        }
        else if (candidate?.Date.ToEdtf()?.AsDay is { } day && notices.Loose?.ToEdtf()?.AsDay == day && report.TitleBlock >= 0 && Dutch.Reports.NatureWords.IsReportTitle(report.Index.Tokens[report.Index.TokensOf(report.TitleBlock).First].Folded))
        {
            // Minutes have the day of the meeting below their title, and are not put on the site that day.
            notices.ForgetLoose();
        }
        else if (candidate is { Date.Kind: DateMentionKind.Day } own && notices.Loose is { Weekday: not null } above && above.Day == own.Date.Day && above.Month == own.Date.Month)
        {
            // So has a text whose line with a day of the week names the day of the meeting.
            notices.ForgetLoose();
        }

        var date = candidate is null ? null : Solve(report, candidate, notices, nature, horizon);
        var venue = VenueFinder.Find(report, candidate, mentions);
        var place = PlaceFinder.Find(report, venue, dateline is { Tokens.Count: > 0 } ? dateline : null, candidate, meetings);
        var region = RegionFinder.Find(report, mentions);
        var sender = PublisherFinder.Stated(report);
        var towns = MunicipalityMentions.Find(report, mentions, date?.Solution.Date?.Year);
        var municipalities = MunicipalityFinder.Choose(report, towns, sender, place is { IsLikely: false } ? place.First : -1, dateline?.Tokens ?? []);
        municipalities = WithNickname(municipalities, region);
        if (municipalities.Count == 0 && venue is { Municipality.Length: > 0 }) municipalities.Add(new Fact<string>(venue.Municipality, report.Evidence(ImportReasons.MunicipalityOfVenue, venue.First, venue.Next)));
        if (municipalities.Count == 0 && place is not null && MunicipalityFinder.OfPlace(report, place) is { } around) municipalities.Add(around);
        if (place is null && venue is not { Town: >= 0 }) place = PlaceFinder.OfMunicipality(report, municipalities);
        var organisations = OrganisationFinder.Find(report, mentions);
        var site = sender is null ? SiteNames.Find(report) : null;
        var publisher = sender ?? site ?? PublisherFinder.Find(report, organisations, municipalities);
        var theme = SessionThemeFinder.Find(report);
        var session = new ImportedSession
        {
            Name = MeetingFinder.Name(report, meetings),
            Kind = MeetingFinder.Kind(report, meetings),
            Date = date?.Fact(report),
            EndDate = date?.EndFact(report),
            Time = TimeFinder.Find(report, candidate, meetings),
            Place = place is null ? null : new Fact<string>(place.Name, report.Evidence(place.Reason, place.First, place.Next)) { IsProbable = place.IsLikely },
            Venue = venue is null ? null : new Fact<string>(venue.Name, report.Evidence(ImportReasons.Venue, venue.First, venue.Next)),
            Attendance = AttendanceFinder.Find(report),
            Theme = theme,
        };
        return new ReportFacts
        {
            Nature = nature,
            Notices = notices,
            Meetings = meetings,
            Date = date,
            OtherSessions = candidate is null ? [] : Others(report, meetings, candidate),
            Dateline = dateline,
            Venue = venue,
            Place = place,
            People = EmployerByKind.Add(report, mentions, OwnOrganisations.OfProvince(OwnOrganisations.OfMunicipality(OwnOrganisations.Of(report, people, publisher), municipalities, towns, dateline), organisations), organisations, municipalities),
            Spellings = spellings,
            Organisations = OwnOrganisations.Add(report, organisations, site is null ? publisher : null, towns, municipalities, venue),
            Municipalities = municipalities,
            Region = region,
            Publisher = publisher,
            Session = session,
            Themes = ThemeFinder.Find(report, theme?.Value ?? ""),
            Related = RelatedFinder.Find(report, meetings, date?.Solution.Date, candidate?.Date),
            Call = CallFinder.Find(report),
            Contact = ContactFinder.Find(report, mentions),
            Pointers = PointerFinder.Find(report),
        };
    }

    /// <summary><c>Vorige week vond … plaats</c>, <c>Gisteravond …</c> in the first lines: a day above them is that of the telling.</summary>
    private static bool LooksBack(ReportView report)
    {
        if (report.FirstParagraph < 0) return false;
        var block = report.Index.Blocks[report.FirstParagraph];
        return report.Index.DatesIn(block.Start, block.End).Exists(date => date.Kind is DateMentionKind.RelativeDay or DateMentionKind.RelativePeriod or DateMentionKind.Weekday && date.Direction == DateDirection.Past);
    }

    private static SessionDate Solve(ReportView report, SessionDateFinder.Candidate candidate, NoticeReader notices, ReportNature nature, DateOnly horizon)
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
        var days = report.Document.HintsOf(Reading.RawHintKind.EventDate).Select(hint => hint.Value.Length >= 10 && DateOnly.TryParseExact(hint.Value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : default)
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
    private static List<SessionDateFinder.Candidate> Others(ReportView report, IReadOnlyList<MeetingMention> meetings, SessionDateFinder.Candidate chosen)
    {
        var index = report.Index;
        return
        [
            .. SessionDateFinder.All(report, meetings, (date, token) => date.Kind == DateMentionKind.Day && report.Roles[index.BlockOf(token)].Role == BlockRole.Heading
                && !Dutch.Reports.NatureWords.IsReportTitle(index.Tokens[index.TokensOf(index.BlockOf(token)).First].Folded) && (date.Day != chosen.Date.Day || date.Month != chosen.Date.Month)).Where(candidate => candidate.Points >= FewestOfOther),
        ];
    }

    /// <summary>A nickname that says <c>-gemeenten</c> stands for all its members when the text names none of them.</summary>
    private static List<Fact<string>> WithNickname(List<Fact<string>> municipalities, (Fact<string> Fact, RegionEntry Entry)? region)
    {
        if (municipalities.Count > 0 || region is not { } found || !found.Entry.Name.EndsWith("-gemeenten", StringComparison.Ordinal)) return municipalities;
        return [.. found.Entry.Members.Select(member => new Fact<string>(member, found.Fact.Evidence with { Reason = ImportReasons.MunicipalityOfRegion }) { IsProbable = true })];
    }
}
