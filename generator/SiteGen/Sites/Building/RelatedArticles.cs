using System.Collections;
using SiteGen.Import.Extracting.Relations;

namespace SiteGen.Sites.Building;

/// <summary>
/// The articles to read after one, looked for when somebody asks: a server that shows one page of a large site need not look for those
/// of all others. Immutable to whoever reads it; safe for concurrent use.
/// </summary>
internal sealed class RelatedArticles(RelatedFinder finder, SiteArticle article) : IReadOnlyList<RelatedArticle>
{
    private readonly Lazy<IReadOnlyList<RelatedArticle>> found = new(() => finder.Find(article), LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc/>
    public int Count => found.Value.Count;

    /// <inheritdoc/>
    public RelatedArticle this[int index] => found.Value[index];

    /// <inheritdoc/>
    public IEnumerator<RelatedArticle> GetEnumerator() => found.Value.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
