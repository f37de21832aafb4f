using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using SiteGen.Content;
using SiteGen.Content.Reading;
using SiteGen.Dutch.Folding;
using SiteGen.Newsroom.Pages;
using SiteGen.Sites;

namespace SiteGen.Newsroom.Editor;

/// <summary>Suggests names that the site has already, while an editor types.</summary>
internal sealed class SuggestionPage(NewsroomPlace place) : INewsroomPage
{
    private const int Most = 12;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    private readonly ConditionalWeakTable<Site, Dictionary<string, Suggestion[]>> lists = [];

    /// <inheritdoc/>
    public string Route => "suggesties";

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var site = place.Live.Now.Renderer.Site;
        var kind = context.Request.Query["soort"].ToString();
        var typed = Fold.Word(context.Request.Query["q"].ToString());
        var all = kind is "beelden" or "bestanden" ? Files(kind == "beelden") : lists.GetValue(site, Make).GetValueOrDefault(kind) ?? [];
        var found = all.Where(one => one.Folded.StartsWith(typed, StringComparison.Ordinal))
            .Concat(all.Where(one => one.Folded.IndexOf(typed, StringComparison.Ordinal) > 0))
            .Take(Most);
        return PageWriter.SendAsync(context, found.Select(one => new { one.Value, one.Label, one.Function, one.Organisation }));
    }

    private Suggestion[] Files(bool pictures) =>
    [
        .. place.Folder.Files.List(ContentReader.Folder + "/media")
            .Select(path => path[(ContentReader.Folder.Length + 1)..])
            .Where(path => !pictures || Pictures.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(path => new Suggestion(path)),
    ];

    private static Dictionary<string, Suggestion[]> Make(Site site)
    {
        var articles = site.Articles.Select(item => item.Article).ToArray();
        return new Dictionary<string, Suggestion[]>(StringComparer.Ordinal)
        {
            ["mensen"] = [.. site.People.Select(term => new Suggestion(term.Title) { Function = term.Functions.FirstOrDefault()?.Function, Organisation = term.Functions.FirstOrDefault()?.Organisation })],
            ["organisaties"] = [.. site.Organisations.Select(term => term.Title).Concat(site.Municipalities.Select(term => "gemeente " + term.Title)).Select(name => new Suggestion(name))],
            ["gemeenten"] = [.. MunicipalityNames.All.Order(StringComparer.Ordinal).Select(name => new Suggestion(name))],
            ["regios"] = Names(site.Regions.Select(term => term.Title)),
            ["reeksen"] = [.. site.Series.Select(term => new Suggestion(term.Slug) { Label = term.Title })],
            ["functies"] = Names(articles.SelectMany(article => article.People).Select(person => person.Function)),
            ["rollen"] = Names(articles.SelectMany(article => article.People.Select(person => person.Role).Concat(article.Organisations.Select(one => one.Role)))),
            ["plaatsen"] = Names(articles.Select(article => article.Session.Place)),
            ["zalen"] = Names(articles.Select(article => article.Session.Venue)),
            ["berichten"] = [.. site.Articles.Select(item => new Suggestion("/" + item.Route) { Label = item.Article.Title })],
        };
    }

    private static Suggestion[] Names(IEnumerable<string?> names) =>
        [.. names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new Suggestion(group.Key))];

    /// <summary>A name with what is known of it.</summary>
    private sealed record Suggestion(string Value)
    {
        private string? folded;

        public string? Label { get; init; }

        public string? Function { get; init; }

        public string? Organisation { get; init; }

        public string Folded => folded ??= Fold.Word(Label is null ? Value : Label + " " + Value);
    }
}
