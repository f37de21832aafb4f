using SiteGen.Content;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Writing;

namespace SiteGen.Sites.Building;

/// <summary>
/// Makes the agenda of the meetings that articles are about and those that they mention. A meeting that several articles are about or
/// mention is in it once.
/// </summary>
internal sealed class AgendaBuilder
{
    private readonly IReadOnlyList<SiteArticle> articles;
    private readonly DateOnly today;
    private readonly Meeting?[] own;
    private readonly Dictionary<string, SiteArticle> byRoute = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SiteArticle>> byName = new(StringComparer.Ordinal);

    internal AgendaBuilder(IReadOnlyList<SiteArticle> articles, DateOnly today)
    {
        (this.articles, this.today) = (articles, today);
        own = new Meeting?[articles.Count];
        foreach (var article in articles)
        {
            byRoute[article.Route] = article;
            AddName(article.Article.Title, article);
            if (article.Article.Session.Name is { } name) AddName(name, article);
        }

        AddOwnMeetings();
    }

    /// <summary>The item of the agenda that an article is about; absent when no date is known.</summary>
    internal Meeting? Of(SiteArticle article) => own[article.Index];

    /// <summary>The article about a meeting that another mentions: the one at its address, else the only one of that name and time.</summary>
    internal SiteArticle? ArticleOf(RelatedMeeting related, SiteArticle from)
    {
        if (related.Url is { } url && url.StartsWith('/'))
        {
            var path = url.AsSpan(1);
            var end = path.IndexOfAny('?', '#');
            var route = (end < 0 ? path : path[..end]).TrimEnd('/').ToString() + "/";
            if (byRoute.TryGetValue(route, out var target) && target != from) return target;
        }

        if (!byName.TryGetValue(Fold.Word(related.Title), out var named)) return null;
        var fitting = named.Where(article => article != from && Fits(related.Date, article.Article.Session.Date ?? article.Date)).Take(2).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    internal Agenda Build()
    {
        var all = own.OfType<Meeting>().Distinct(ReferenceEqualityComparer.Instance).Cast<Meeting>().Concat(Mentioned()).ToArray();
        return new Agenda(
            [.. all.Where(meeting => !meeting.IsPast && !meeting.Date.IsYearOpen).OrderBy(meeting => meeting.Date.SortKey).ThenBy(Start).ThenBy(meeting => meeting.Source.Index)],
            [.. all.Where(meeting => meeting.IsPast).OrderByDescending(meeting => meeting.Date.SortKey).ThenByDescending(Start).ThenBy(meeting => meeting.Source.Index)],
            [.. all.Where(meeting => meeting.Date.IsYearOpen).OrderBy(meeting => meeting.Date.SortKey).ThenBy(meeting => meeting.Source.Index)]);
    }

    private static TimeOnly Start(Meeting meeting) => meeting.Time?.Start ?? TimeOnly.MinValue;

    private void AddName(string name, SiteArticle article)
    {
        var key = Fold.Word(name);
        if (!byName.TryGetValue(key, out var list)) byName[key] = list = new List<SiteArticle>(1);
        if (!list.Contains(article) && list.Count < 50) list.Add(article);
    }

    /// <summary>An announcement and a report of the same meeting are one item: the report's.</summary>
    private void AddOwnMeetings()
    {
        var first = new Dictionary<(string Date, string Name, string Place), SiteArticle>();
        foreach (var article in articles.OrderBy(article => article.Article.Kind).ThenBy(article => article.Index))
        {
            if (article.Article.Session is not { Date: { } date } session) continue;
            var key = (date.ToString(), Fold.Word(session.Name ?? ""), Fold.Word(session.Place ?? ""));
            if (session.Name is not null && !first.TryAdd(key, article)) own[article.Index] = own[first[key].Index];
            else own[article.Index] = MeetingOf(article, session, date);
        }
    }

    private Meeting MeetingOf(SiteArticle article, Session session, EdtfDate date) => new()
    {
        Title = session.Name ?? article.Article.Title,
        Date = date,
        EndDate = session.EndDate,
        Time = session.Time,
        Kind = session.Kind,
        Place = session.Place,
        Venue = session.Venue,
        Report = article,
        IsPast = IsPast(session.EndDate ?? date),
        CalendarRoute = HasDay(date) ? Routes.MeetingOf(article) : null,
    };

    private IEnumerable<Meeting> Mentioned()
    {
        var seen = new HashSet<(string, string)>();
        var routes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var related in article.Article.Related)
            {
                if (related.Date is not { } date || ArticleOf(related, article) is not null) continue;
                if (!seen.Add((Fold.Word(related.Title), date.AsCertain().ToString()))) continue;
                yield return new Meeting
                {
                    Title = related.Title,
                    Date = date,
                    MentionedIn = article,
                    Relation = related.Relation,
                    Url = related.Url,
                    IsPast = IsPast(date),
                    CalendarRoute = HasDay(date) ? CalendarRoute(related.Title, date, routes) : null,
                };
            }
        }
    }

    private static string CalendarRoute(string title, EdtfDate date, HashSet<string> routes)
    {
        var stem = Routes.Agenda + date.ToString() + "-" + Slug.Of(title);
        for (var number = 1; ; number++)
        {
            var route = (number == 1 ? stem : FormattableString.Invariant($"{stem}-{number}")).TrimEnd('-') + ".ics";
            if (routes.Add(route)) return route;
        }
    }

    /// <summary>Nobody wants a guess in a calendar.</summary>
    private static bool HasDay(EdtfDate date) => date.AsDay is not null && !date.IsUncertain;

    private bool IsPast(EdtfDate date) => date.Latest < today;

    private static bool Fits(EdtfDate? said, EdtfDate? own) =>
        said is null || own is null || said.IsYearOpen || own.IsYearOpen || (said.Earliest <= own.Latest && own.Earliest <= said.Latest);
}
