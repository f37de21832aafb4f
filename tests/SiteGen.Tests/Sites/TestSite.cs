using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Sites;

namespace SiteGen.Tests.Sites;

/// <summary>Small sites made in a test, without files.</summary>
internal static class TestSite
{
    internal static readonly DateTimeOffset Now = new(2020, 1, 15, 12, 0, 0, TimeSpan.Zero);

    internal static readonly ThemeVocabulary Themes = new(
    [
        new Theme("sociaal-domein", "Sociaal domein"),
        new Theme("jeugd", "Jeugdhulp") { Broader = "sociaal-domein" },
        new Theme("armoede", "Armoede") { Broader = "sociaal-domein" },
        new Theme("schulden", "Schulden") { Broader = "armoede" },
        new Theme("vroegsignalering", "Vroegsignalering") { Broader = "schulden" },
        new Theme("wonen", "Wonen"),
    ]);

    internal static Article Article(string slug, string? date = null, string? session = null) => new()
    {
        Path = "content/nieuws/" + slug + ".md",
        Places = SourceMap.OfFile("content/nieuws/" + slug + ".md"),
        Title = "Titel " + slug,
        Slug = slug,
        Date = date is null ? null : Day(date),
        PublishedAt = date is null ? null : Moment(date),
        Session = session is null ? Session.None : new Session { Date = Day(session) },
    };

    internal static EdtfDate Day(string text) => EdtfDate.Parse(text).Value ?? throw new FormatException(text);

    internal static Moment? Moment(string text) => SiteGen.Content.Moment.TryParse(text, out var moment) ? moment : null;

    internal static ContentSet ContentOf(params Article[] articles) => new()
    {
        Settings = new SiteSettings { Title = "Proefsite", Sender = new Sender("Redactie") },
        Articles = [.. articles.OrderBy(article => article.Path, StringComparer.Ordinal)],
        Themes = Themes,
    };

    internal static Site Build(params Article[] articles) => Build(ContentOf(articles));

    internal static Site Build(ContentSet content, SiteOptions? options = null)
    {
        var bag = new DiagnosticBag();
        var site = SiteBuilder.Build(content, options ?? new SiteOptions(Now), bag);
        Xunit.Assert.Empty(bag.Sorted());
        return site;
    }

    internal static (Site Site, IReadOnlyList<Diagnostic> Diagnostics) BuildWithFaults(ContentSet content)
    {
        var bag = new DiagnosticBag();
        return (SiteBuilder.Build(content, new SiteOptions(Now), bag), bag.Sorted());
    }

    internal static IEnumerable<string> Slugs(IEnumerable<SiteArticle> articles) => articles.Select(article => article.Article.Slug);
}
