namespace SiteGen.Import.Runs;

/// <summary>Gives an article another address than the one it proposes, with the pictures that are named after it.</summary>
internal static class ArticleAddress
{
    internal static ImportedArticle Change(ImportedArticle article, string slug)
    {
        if (slug == article.Slug) return article;
        if (article.Media.Count == 0) return article with { Slug = slug };
        var moved = article.Media.ToDictionary(media => media.Path, media => Moved(media.Path, article.Slug, slug), StringComparer.Ordinal);
        return article with
        {
            Slug = slug,
            Media = [.. article.Media.Select(media => media with { Path = moved[media.Path] })],
            Body = [.. article.Body.Select(block => block is BodyPicture picture && moved.TryGetValue(picture.Source, out var path) ? picture with { Source = path } : block)],
            Image = article.Image is { } image && moved.TryGetValue(image.Value.Source, out var source)
                ? image with { Value = image.Value with { Source = source } }
                : article.Image,
        };
    }

    /// <summary>The address stands in the path once, as a folder or as the beginning of the file name.</summary>
    private static string Moved(string path, string from, string to)
    {
        var at = path.IndexOf("/" + from, StringComparison.Ordinal);
        return at < 0 ? path : string.Concat(path.AsSpan(0, at + 1), to, path.AsSpan(at + 1 + from.Length));
    }
}
