using System.Collections.Concurrent;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Rendering;
using SiteGen.Sites;

namespace SiteGen.Search;

/// <summary>
/// Gathers what search takes in while the pages are rendered, so that no text is rendered twice. Safe for concurrent use until it is read.
/// </summary>
/// <param name="renderer">Knows how the site writes dates and kinds.</param>
public sealed class SearchCorpus(SiteRenderer renderer)
{
    private readonly ConcurrentBag<SearchDocument> documents = [];

    /// <summary>Takes the text of an article.</summary>
    /// <param name="item">The article.</param>
    /// <param name="body">Its text as the page has it.</param>
    public void Add(SiteArticle item, RenderedBody body)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(body);
        var article = item.Article;
        var links = renderer.Site.LinksOf(item);
        var sender = article.Publisher ?? renderer.Site.Settings.Sender.Name;
        documents.Add(new SearchDocument
        {
            Url = item.Route,
            Title = article.Title,
            Summary = article.Summary ?? body.FirstParagraph,
            Sections = [.. body.Sections.Select(section => new SearchSection(section.Heading, section.Anchor, section.Blocks))],
            DateText = item.Date is { } date ? renderer.Dates.Middle(date) : "",
            Date = item.Date?.Earliest,
            Year = item.Year,
            Sender = sender,
            Kind = renderer.Texts["kind_" + article.Kind.Word()],
            Language = article.Lang ?? renderer.Site.Settings.Language,
            Themes = [.. links.Themes.Select(theme => theme.Title)],
            Municipalities = [.. links.Municipalities.Select(municipality => municipality.Title)],
            Organisations = [.. links.Organisations.Select(link => link.Organisation.Name).Append(article.Publisher ?? "").Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            People = [.. links.People.Select(link => link.Person.Name).Distinct(StringComparer.Ordinal)],
            OtherNames = [.. OtherNames(article)],
            Expired = item.IsExpired,
        });
    }

    /// <summary>All that the index is made of.</summary>
    public SearchInput Read()
    {
        var glossary = renderer.Site.Content.Glossary;
        return new SearchInput
        {
            Documents = [.. documents.OrderBy(document => document.Url, StringComparer.Ordinal)],
            Synonyms = [.. glossary.Synonyms, .. glossary.Abbreviations.Select(one => (IReadOnlyList<string>)[one.Short, one.Full])],
            Names = [.. glossary.Organisations.Select(one => one.Name), .. glossary.Places.Select(one => one.Name), .. glossary.Regions.Select(one => one.Name)],
        };
    }

    /// <summary>What somebody may call the people, the meeting and the place by, beside the names that the page shows.</summary>
    private static IEnumerable<string> OtherNames(Article article) =>
        article.People.SelectMany(person => person.Aliases)
            .Concat([article.Session.Name ?? "", article.Session.Place ?? "", article.Session.Venue ?? "", article.Region ?? ""])
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);
}
