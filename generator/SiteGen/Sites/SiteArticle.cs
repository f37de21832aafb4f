using SiteGen.Content;
using SiteGen.Dutch.Dates;

namespace SiteGen.Sites;

/// <summary>An article with its place on the site. Immutable; equal only to itself.</summary>
public sealed class SiteArticle
{
    internal SiteArticle(Article article, string route) => (Article, Route) = (article, route);

    /// <summary>The article as the editor wrote it.</summary>
    public Article Article { get; }

    /// <summary>The address below the root of the site: <c>nieuws/2017/x/</c>.</summary>
    public string Route { get; }

    /// <summary>The position in <see cref="Site.Articles"/>: 0 is the newest.</summary>
    public int Index { get; internal init; }

    /// <summary>The date by which lists are ordered: of publication, else of the meeting; absent when neither is known.</summary>
    public EdtfDate? Date { get; internal init; }

    /// <summary>The year whose list it is in; absent when it is not known.</summary>
    public int? Year { get; internal init; }

    /// <summary>Whether the expiry date has passed.</summary>
    public bool IsExpired { get; internal init; }

    /// <summary>From when it is public, when that is still to come (only in a build that shows the future).</summary>
    public DateTimeOffset? PublicFrom { get; internal init; }

    /// <summary>The title, for logs.</summary>
    public override string ToString() => Article.Title;
}
