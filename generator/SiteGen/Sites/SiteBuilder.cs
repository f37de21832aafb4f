using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Sites.Building;

namespace SiteGen.Sites;

/// <summary>
/// The entry of this stage: puts the content together as a <see cref="Site"/>. The same content and options give the same site, whatever
/// the order of the files. Time is linear in the content.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Builds the site. What does not fit together goes to <paramref name="diagnostics"/>; the rest is built all the same.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="options">For which moment, and what to show.</param>
    /// <param name="diagnostics">Where faults go: SG03xx.</param>
    public static Site Build(ContentSet content, SiteOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var zone = content.Settings.TimeZone;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(options.Now, zone).DateTime);

        var articles = new ArticleSelection(content.Settings, options, diagnostics).Select(content.Articles);
        var taxonomies = new TaxonomyBuilder(content, articles, diagnostics).Build();
        var agenda = new AgendaBuilder(articles, today);
        var meetings = agenda.Build();
        var links = new LinkBuilder(articles, taxonomies, agenda).Build();
        var showcase = ShowcaseBuilder.Build(articles, links, content.Settings.Sender.Name);
        var years = YearsOf(articles);
        var alphabet = AlphabetOf(taxonomies);
        var pages = new PageList(content, diagnostics).Build(articles, years, taxonomies, meetings, showcase, alphabet.Length);

        return new Site
        {
            Settings = content.Settings,
            Content = content,
            Now = options.Now,
            Today = today,
            Articles = articles,
            Links = links,
            Years = years,
            Themes = taxonomies.Themes,
            Municipalities = taxonomies.Municipalities,
            Regions = taxonomies.Regions,
            Organisations = taxonomies.Organisations,
            People = taxonomies.People,
            Series = taxonomies.Series,
            Alphabet = alphabet,
            Agenda = meetings,
            Showcase = showcase,
            Pages = pages,
            Redirects = RedirectList.Build(pages, diagnostics),
            NextBuild = NextBuildMoment.Of(content.Articles, meetings, options, zone),
        };
    }

    private static SiteYear[] YearsOf(IReadOnlyList<SiteArticle> articles) =>
    [
        .. articles.GroupBy(article => article.Year).OrderByDescending(year => year.Key ?? int.MinValue)
            .Select(year => new SiteYear(year.Key, [.. year])),
    ];

    private static Term[] AlphabetOf(Taxonomies taxonomies) => Dutch.Collation.DutchOrder.Sort(
        taxonomies.Themes.Concat<Term>(taxonomies.Municipalities).Concat(taxonomies.Regions).Concat(taxonomies.Organisations)
            .Concat(taxonomies.People).Concat(taxonomies.Series),
        term => term.SortTitle);
}
