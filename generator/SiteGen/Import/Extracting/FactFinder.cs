using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Extracting.Places;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Extracting.Relations;
using SiteGen.Import.Extracting.Themes;

namespace SiteGen.Import.Extracting;

/// <summary>
/// The third step: asks every rule for its facts, in the order in which they need each other. Its own steps stand apart, so that they can
/// be taken for several reports side by side. For one thread.
/// </summary>
/// <param name="report">The classified report.</param>
/// <param name="horizon">The day of the import.</param>
internal sealed class FactFinder(ReportView report, DateOnly horizon)
{
    private List<PersonMention> mentions = [];
    private IReadOnlyList<Fact<ImportedPerson>> people = [];
    private List<(string Kept, string Other)> spellings = [];
    private List<MeetingMention> meetings = [];
    private NoticeReader notices = null!; // The steps that make these come before all that ask for them.
    private ReportNature nature = null!;
    private ImportedSession session = null!;
    private Pointers pointers = null!;
    private DatelineFinder.Dateline? dateline;
    private SessionDateFinder.Candidate? candidate;
    private SessionDate? date;
    private VenueFinder.Venue? venue;
    private PlaceFinder.Place? place;
    private (Fact<string> Fact, RegionEntry Entry)? region;
    private Fact<string>? sender;
    private List<MunicipalityMention> towns = [];
    private List<Fact<string>> municipalities = [];
    private List<Fact<ImportedOrganisation>> organisations = [];
    private Fact<string>? site;
    private Fact<string>? publisher;
    private List<Fact<string>> themes = [];
    private List<Fact<ImportedRelation>> related = [];
    private Fact<ImportedCall>? call;
    private Fact<ImportedContact>? contact;

    /// <summary>The steps, in their order.</summary>
    internal static Action<FactFinder>[] Steps { get; } =
    [
        finder => finder.FindPeople(),
        finder => finder.FindNature(),
        finder => finder.FindDate(),
        finder => finder.FindVenue(),
        finder => finder.FindPlace(),
        finder => finder.FindMunicipalities(),
        finder => finder.FindOrganisations(),
        finder => finder.FindSession(),
        finder => finder.FindThemes(),
        finder => finder.FindRelations(),
        finder => finder.FindEmployers(),
    ];

    /// <summary>All facts of the report, when every step is done.</summary>
    internal ReportFacts Facts() => new()
    {
        Nature = nature,
        Notices = notices,
        Meetings = meetings,
        Date = date,
        OtherSessions = candidate is null ? [] : SessionDateSolver.Others(report, meetings, candidate),
        Dateline = dateline,
        Venue = venue,
        Place = place,
        People = people,
        Spellings = spellings,
        Organisations = OwnOrganisations.Add(report, organisations, site is null ? publisher : null, towns, municipalities, venue),
        Municipalities = municipalities,
        Region = region,
        Publisher = publisher,
        Session = session,
        Themes = themes,
        Related = related,
        Call = call,
        Contact = contact,
        Pointers = pointers,
    };

    private void FindPeople()
    {
        mentions = PersonFinder.Find(report);
        (people, spellings) = PersonMerger.Merge(report, mentions);
    }

    private void FindNature()
    {
        meetings = MeetingFinder.Find(report);
        notices = NoticeReader.Read(report);
        nature = ReportNature.Of(report, meetings, notices.Published?.Value);
        if (nature.IsVacancy) meetings = [];
    }

    private void FindDate()
    {
        dateline = DatelineFinder.Find(report);
        notices.ReadDateline(report, dateline);
        candidate = SessionDateSolver.Choose(report, meetings, notices, nature, dateline);
        if (candidate is not null) date = SessionDateSolver.Solve(report, candidate, notices, nature, horizon);
    }

    private void FindVenue() => venue = VenueFinder.Find(report, candidate, mentions);

    private void FindPlace()
    {
        place = PlaceFinder.Find(report, venue, dateline is { Tokens.Count: > 0 } ? dateline : null, candidate, meetings);
        region = RegionFinder.Find(report, mentions);
    }

    private void FindMunicipalities()
    {
        sender = PublisherFinder.Stated(report);
        towns = MunicipalityMentions.Find(report, mentions, date?.Solution.Date?.Year);
        municipalities = WithNickname(MunicipalityFinder.Choose(report, towns, sender, place is { IsLikely: false } ? place.First : -1, dateline?.Tokens ?? []));
        if (municipalities.Count == 0 && venue is { Municipality.Length: > 0 }) municipalities.Add(new Fact<string>(venue.Municipality, report.Evidence(ImportReasons.MunicipalityOfVenue, venue.First, venue.Next)));
        if (municipalities.Count == 0 && place is not null && MunicipalityFinder.OfPlace(report, place) is { } around) municipalities.Add(around);
        if (place is null && venue is not { Town: >= 0 }) place = PlaceFinder.OfMunicipality(report, municipalities);
    }

    private void FindOrganisations()
    {
        organisations = OrganisationFinder.Find(report, mentions);
        site = sender is null ? SiteNames.Find(report) : null;
        publisher = sender ?? site ?? PublisherFinder.Find(report, organisations, municipalities);
    }

    private void FindSession() => session = new ImportedSession
    {
        Name = MeetingFinder.Name(report, meetings),
        Kind = MeetingFinder.Kind(report, meetings),
        Date = date?.Fact(report),
        EndDate = date?.EndFact(report),
        Time = TimeFinder.Find(report, candidate, meetings),
        Place = place is null ? null : new Fact<string>(place.Name, report.Evidence(place.Reason, place.First, place.Next)) { IsProbable = place.IsLikely },
        Venue = venue is null ? null : new Fact<string>(venue.Name, report.Evidence(ImportReasons.Venue, venue.First, venue.Next)),
        Attendance = AttendanceFinder.Find(report),
        Theme = SessionThemeFinder.Find(report),
    };

    private void FindThemes() => themes = ThemeFinder.Find(report, session.Theme?.Value ?? "");

    private void FindRelations()
    {
        related = RelatedFinder.Find(report, meetings, date?.Solution.Date, candidate?.Date);
        call = CallFinder.Find(report);
        contact = ContactFinder.Find(report, mentions);
        pointers = PointerFinder.Find(report);
    }

    private void FindEmployers()
    {
        var own = OwnOrganisations.OfMunicipality(OwnOrganisations.Of(report, people, publisher), municipalities, towns, dateline);
        people = EmployerByKind.Add(report, mentions, OwnOrganisations.OfProvince(own, organisations), organisations, municipalities);
    }

    /// <summary>A nickname that says <c>-gemeenten</c> stands for all its members when the text names none of them.</summary>
    private List<Fact<string>> WithNickname(List<Fact<string>> named)
    {
        if (named.Count > 0 || region is not { } found || !found.Entry.Name.EndsWith("-gemeenten", StringComparison.Ordinal)) return named;
        return [.. found.Entry.Members.Select(member => new Fact<string>(member, found.Fact.Evidence with { Reason = ImportReasons.MunicipalityOfRegion }) { IsProbable = true })];
    }
}
