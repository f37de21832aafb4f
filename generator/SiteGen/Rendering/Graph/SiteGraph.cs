using SiteGen.Content;
using SiteGen.Dutch.Dates;
using SiteGen.Sites;

namespace SiteGen.Rendering.Graph;

/// <summary>Says what each page is in terms of schema.org.</summary>
internal sealed class SiteGraph(Site site, UrlSpace urls)
{
    /// <summary>A list of addresses helps a machine to find its way; more than a page shows, it never holds.</summary>
    private const int MaxListed = 50;

    private string SiteId => urls.Absolute("") + "#site";

    private string SenderId => urls.Absolute("") + "#afzender";

    /// <summary>The graph of an article: the news itself, the meeting it is about, who was there, and where it stands.</summary>
    internal string OfArticle(SiteArticle item, string language, IReadOnlyList<(string Title, string Route)> path, string? image)
    {
        var links = site.LinksOf(item);
        var article = item.Article;
        var url = urls.Absolute(item.Route);
        var graph = new GraphWriter();
        WriteSite(graph);
        WritePath(graph, path, url);
        graph.Node(article.Kind == ArticleKind.Reference ? "Article" : "NewsArticle", url + "#bericht");
        graph.Text("headline", article.Title);
        graph.Text("description", article.Summary);
        graph.Text("url", url);
        graph.Text("mainEntityOfPage", url);
        graph.Text("inLanguage", language);
        graph.Text("datePublished", article.PublishedAt is { } published ? Moment(published) : CertainDay(article.Date));
        graph.Text("dateModified", article.Lastmod is { } changed ? Moment(changed) : null);
        graph.Text("expires", article.ExpiryDate is { } expiry ? Moment(expiry) : null);
        graph.Text("image", image);
        WriteSender(graph, article, links);
        graph.Reference("isPartOf", SiteId);
        if (links.Themes.Count > 0)
        {
            graph.List("keywords");
            foreach (var theme in links.Themes) graph.Value(theme.Title);
            graph.EndList();
        }

        if (article.Session != Session.None) graph.Reference("about", url + "#bijeenkomst");
        graph.End();
        if (article.Session != Session.None) WriteMeeting(graph, item, links, url);
        return graph.Finish();
    }

    /// <summary>The graph of any other page.</summary>
    internal string OfPage(SitePage page, string title, string description, IReadOnlyList<(string Title, string Route)> path, IReadOnlyList<SiteArticle> listed)
    {
        var url = urls.Absolute(page.Route);
        var graph = new GraphWriter();
        WriteSite(graph);
        if (path.Count > 1) WritePath(graph, path, url);
        graph.Node(TypeOf(page), url);
        graph.Text("name", title);
        graph.Text("description", description);
        graph.Text("url", url);
        graph.Text("inLanguage", site.Settings.Language);
        graph.Reference("isPartOf", SiteId);
        if (page.Term is { } term) WriteTerm(graph, term, page.Kind == PageKind.Person ? "mainEntity" : "about");
        if (listed.Count > 0)
        {
            graph.Node(page.Kind == PageKind.Person ? "hasPart" : "mainEntity", "ItemList", null);
            graph.Number("numberOfItems", Math.Min(listed.Count, MaxListed));
            graph.List("itemListElement");
            for (var i = 0; i < Math.Min(listed.Count, MaxListed); i++)
            {
                graph.Node("ListItem");
                graph.Number("position", i + 1);
                graph.Text("name", listed[i].Article.Title);
                graph.Text("url", urls.Absolute(listed[i].Route));
                graph.End();
            }

            graph.EndList();
            graph.End();
        }

        graph.End();
        return graph.Finish();
    }

    private static string TypeOf(SitePage page) => page.Kind switch
    {
        PageKind.Person => "ProfilePage",
        PageKind.About => "AboutPage",
        PageKind.Contact => "ContactPage",
        PageKind.Search => "SearchResultsPage",
        PageKind.Home or PageKind.Text or PageKind.Privacy or PageKind.Accessibility or PageKind.NotFound => "WebPage",
        _ => "CollectionPage",
    };

    private void WriteSite(in GraphWriter graph)
    {
        graph.Node("WebSite", SiteId);
        graph.Text("name", site.Settings.Title);
        graph.Text("description", site.Settings.Description);
        graph.Text("url", urls.Absolute(""));
        graph.Text("inLanguage", site.Settings.Language);
        if (site.Settings.Sender.Name.Length > 0) graph.Reference("publisher", SenderId);
        graph.Node("potentialAction", "SearchAction", null);
        graph.Text("target", urls.Absolute(Routes.Search) + "?q={search_term_string}");
        graph.Text("query-input", "required name=search_term_string");
        graph.End();
        graph.End();
        if (site.Settings.Sender is not { Name.Length: > 0 } sender) return;
        graph.Node(sender.Kind == SenderKind.Municipality ? "GovernmentOrganization" : sender.Kind == SenderKind.Press ? "NewsMediaOrganization" : "Organization", SenderId);
        graph.Text("name", sender.Name);
        graph.Text("url", sender.Url is { } own ? urls.AbsoluteLink(own) : urls.Absolute(""));
        graph.Text("identifier", sender.Identifier);
        graph.End();
    }

    private void WritePath(in GraphWriter graph, IReadOnlyList<(string Title, string Route)> path, string url)
    {
        graph.Node("BreadcrumbList", url + "#pad");
        graph.List("itemListElement");
        for (var i = 0; i < path.Count; i++)
        {
            graph.Node("ListItem");
            graph.Number("position", i + 1);
            graph.Text("name", path[i].Title);
            graph.Text("item", urls.Absolute(path[i].Route));
            graph.End();
        }

        graph.EndList();
        graph.End();
    }

    private void WriteSender(in GraphWriter graph, Article article, ArticleLinks links)
    {
        if (article.Publisher is not { } publisher || publisher == site.Settings.Sender.Name)
        {
            if (site.Settings.Sender.Name.Length == 0) return;
            graph.Reference("author", SenderId);
            graph.Reference("publisher", SenderId);
            return;
        }

        graph.Node("author", "Organization", null);
        graph.Text("name", publisher);
        graph.Text("url", links.Sender is { } term ? urls.Absolute(term.Route) : null);
        graph.End();
        if (site.Settings.Sender.Name.Length > 0) graph.Reference("publisher", SenderId);
    }

    private void WriteMeeting(in GraphWriter graph, SiteArticle item, ArticleLinks links, string url)
    {
        var session = item.Article.Session;
        graph.Node("Event", url + "#bijeenkomst");
        graph.Text("name", session.Name ?? item.Article.Title);
        graph.Text("startDate", CertainDay(session.Date) is { } start ? session.Time is { } time ? Local(session.Date!, time.Start) : start : null);
        graph.Text("endDate", session.Time?.End is { } until && CertainDay(session.EndDate ?? session.Date) is not null && until > session.Time.Start
            ? Local(session.EndDate ?? session.Date!, until) : CertainDay(session.EndDate));
        if (session.Place is not null || session.Venue is not null)
        {
            graph.Node("location", "Place", null);
            graph.Text("name", session.Venue ?? session.Place);
            if (session.Place is { } place)
            {
                graph.Node("address", "PostalAddress", null);
                graph.Text("addressLocality", place);
                graph.Text("addressCountry", "NL");
                graph.End();
            }

            graph.End();
        }

        if (links.Series is { } series)
        {
            graph.Node("superEvent", "EventSeries", urls.Absolute(series.Route) + "#reeks");
            graph.Text("name", series.Title);
            graph.Text("url", urls.Absolute(series.Route));
            graph.End();
        }

        WriteAttendees(graph, links);
        graph.End();
    }

    private void WriteAttendees(in GraphWriter graph, ArticleLinks links)
    {
        if (links.People.Count + links.Organisations.Count == 0) return;
        graph.List("attendee");
        foreach (var (person, term, _) in links.People)
        {
            graph.Node("Person");
            graph.Text("name", person.Name);
            graph.Text("url", urls.Absolute(term.Route));
            if (!person.Former)
            {
                graph.Text("jobTitle", person.Function);
                if (person.Organisation is { } employer)
                {
                    graph.Node("worksFor", "Organization", null);
                    graph.Text("name", employer);
                    graph.End();
                }
            }

            graph.End();
        }

        foreach (var (organisation, term) in links.Organisations)
        {
            graph.Node("Organization");
            graph.Text("name", organisation.Name);
            graph.Text("url", term is null ? null : urls.Absolute(term.Route));
            graph.End();
        }

        graph.EndList();
    }

    private void WriteTerm(in GraphWriter graph, Term term, string property)
    {
        var id = urls.Absolute(term.Route);
        switch (term)
        {
            case PersonTerm person:
                graph.Node(property, "Person", id + "#persoon");
                graph.Text("name", person.Title);
                if (person.Functions.FirstOrDefault(function => !function.Former) is { } now)
                {
                    graph.Text("jobTitle", now.Function);
                    if (now.Organisation is { } employer)
                    {
                        graph.Node("worksFor", "Organization", null);
                        graph.Text("name", employer);
                        graph.End();
                    }
                }

                break;
            case OrganisationTerm:
                graph.Node(property, "Organization", id + "#organisatie");
                graph.Text("name", term.Title);
                break;
            case MunicipalityTerm municipality:
                graph.Node(property, "AdministrativeArea", id + "#gemeente");
                graph.Text("name", term.Title);
                graph.Text("identifier", municipality.Code);
                break;
            case RegionTerm:
                graph.Node(property, "AdministrativeArea", id + "#regio");
                graph.Text("name", term.Title);
                break;
            case SeriesTerm:
                graph.Node(property, "EventSeries", id + "#reeks");
                graph.Text("name", term.Title);
                break;
            default:
                graph.Node(property, "DefinedTerm", id + "#thema");
                graph.Text("name", term.Title);
                break;
        }

        graph.Text("url", term.Page?.Url is { } own ? urls.AbsoluteLink(own) : id);
        graph.End();
    }

    private string Moment(Moment moment) => moment.Time is null
        ? moment.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : moment.In(site.Settings.TimeZone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private string Local(EdtfDate date, TimeOnly time) => Moment(new Moment(date.AsDay!.Value, time));

    private static string? CertainDay(EdtfDate? date) => date is { AsDay: not null, IsUncertain: false } ? date.ToString() : null;
}
