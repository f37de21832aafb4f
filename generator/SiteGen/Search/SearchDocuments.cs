using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Rendering;
using SiteGen.Sites;

namespace SiteGen.Search;

/// <summary>Says of a site what search needs to know. Immutable; safe for concurrent use.</summary>
/// <param name="renderer">The rendering of the site, whose words and dates the results show.</param>
public sealed class SearchDocuments(SiteRenderer renderer)
{
    private readonly Site site = renderer.Site;

    /// <summary>An article as search sees it.</summary>
    /// <param name="item">The article.</param>
    /// <param name="body">Its text, as it was rendered for its page.</param>
    public SearchDocument Of(SiteArticle item, RenderedBody body)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(body);
        var article = item.Article;
        var links = site.LinksOf(item);
        return new SearchDocument
        {
            Url = item.Route,
            Title = article.Title,
            Summary = article.Summary ?? "",
            Sections = [.. body.Sections.Select(section => new SearchSection(section.Heading, section.Anchor, section.Blocks))],
            DateText = item.Date is { } date ? renderer.Dates.Middle(date) : "",
            Date = item.Date?.Earliest,
            Year = item.Year,
            Sender = article.Publisher ?? site.Settings.Sender.Name,
            Kind = renderer.Texts["kind_" + article.Kind.Word()],
            Language = (article.Lang ?? site.Settings.Language).Split('-')[0],
            Themes = [.. links.Themes.Select(theme => theme.Title)],
            Municipalities = [.. links.Municipalities.Select(place => place.Title)],
            Organisations = [.. OrganisationsOf(article, links)],
            People = [.. links.People.Select(link => link.Term.Title).Distinct(StringComparer.Ordinal)],
            OtherNames = [.. OtherNamesOf(article, links)],
            Expired = item.IsExpired,
        };
    }

    /// <summary>All that the index is made of.</summary>
    /// <param name="documents">The articles, in any order.</param>
    /// <param name="published">Reads a file of the index that was published before; null to make the index anew.</param>
    public SearchInput Input(IReadOnlyList<SearchDocument> documents, Func<string, ReadOnlyMemory<byte>?>? published)
    {
        var glossary = site.Content.Glossary;
        return new SearchInput
        {
            Documents = documents,
            Synonyms =
            [
                .. glossary.Synonyms,
                .. glossary.Abbreviations.Select(one => (IReadOnlyList<string>)[one.Short, one.Full]),
                .. glossary.Organisations.Where(one => one.Aliases.Count > 0).Select(one => (IReadOnlyList<string>)[one.Name, .. one.Aliases]),
            ],
            Names = [.. glossary.Places.Select(place => place.Name).Concat(glossary.Regions.Select(region => region.Name))],
            Published = published,
        };
    }

    private static IEnumerable<string> OrganisationsOf(Article article, ArticleLinks links) =>
        links.Organisations.Select(link => link.Term is OrganisationTerm ? link.Term.Title : link.Organisation.Name)
            .Concat(article.Publisher is { } publisher ? [links.Sender is OrganisationTerm ? links.Sender.Title : publisher] : [])
            .Distinct(StringComparer.Ordinal);

    /// <summary>Spellings and places that lead to the article but are not shown with it.</summary>
    private static IEnumerable<string> OtherNamesOf(Article article, ArticleLinks links)
    {
        var names = links.People.SelectMany(link => link.Term.Aliases.Append(link.Person.Name))
            .Concat(links.Organisations.Select(link => link.Organisation.Name))
            .Concat(article.Municipalities)
            .Append(article.Region)
            .Append(links.Series?.Title)
            .Append(article.Session.Name)
            .Append(article.Session.Place)
            .Append(article.Session.Venue)
            .Append(article.Session.Kind)
            .Append(article.Session.Theme);
        var shown = links.People.Select(link => link.Term.Title).Concat(links.Municipalities.Select(place => place.Title)).ToHashSet(StringComparer.Ordinal);
        return names.OfType<string>().Where(name => !shown.Contains(name)).Distinct(StringComparer.Ordinal);
    }
}
