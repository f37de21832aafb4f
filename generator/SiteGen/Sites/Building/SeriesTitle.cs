using SiteGen.Dutch.Writing;

namespace SiteGen.Sites.Building;

/// <summary>Finds how people write the name of a series of which articles only give the slug.</summary>
internal static class SeriesTitle
{
    /// <summary>
    /// The words of a meeting's name or an article's title that have exactly this slug: <c>platform-sociaal-domein</c> is in <c>Tweede Platform
    /// Sociaal Domein</c>. Failing that, the words of the slug. With a capital, because it is a heading.
    /// </summary>
    internal static string Of(string slug, IEnumerable<SiteArticle> articles)
    {
        var wanted = slug.Count(c => c == '-') + 1;
        foreach (var article in articles)
        {
            foreach (var text in (string?[])[article.Article.Session.Name, article.Article.Title])
            {
                if (text is not null && WordsOf(text, slug, wanted) is { Length: > 0 } title) return Capital(title);
            }
        }

        return Capital(slug.Replace('-', ' '));
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? WordsOf(string text, string slug, int wanted)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            // A word such as "jeugd-ggz" gives two words of the slug, so fewer words of the text may do.
            for (var length = Math.Min(wanted, words.Length - first); length > 0; length--)
            {
                var part = string.Join(' ', words[first..(first + length)]);
                if (Slug.Of(part) == slug) return part.Trim(' ', ':', ',', '.', '‘', '’', '"', '(', ')', '?', '!');
            }
        }

        return null;
    }
}
