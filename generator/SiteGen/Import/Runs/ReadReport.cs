using SiteGen.Import.Writing;

namespace SiteGen.Import.Runs;

/// <summary>
/// A report that was read and made into an article, before it is known what the file of the article is called. Only an article with
/// pictures is kept whole for that, as they are named after it; of the others the bytes of the file are enough. Immutable.
/// </summary>
/// <param name="Hash">The SHA-256 of its bytes, in lower case hexadecimal; empty when it could not be read.</param>
internal sealed record ReadReport(string Hash)
{
    /// <summary>A report that could not be read.</summary>
    internal static ReadReport None { get; } = new("");

    /// <summary>Whether it was made into an article; else it has one already or could not be read.</summary>
    internal bool HasArticle => Outline is not null;

    /// <summary>The address that the article proposes.</summary>
    internal string Slug { get; init; } = "";

    /// <summary>What a summary tells of the article; absent when none was made.</summary>
    internal ReportOutline? Outline { get; init; }

    /// <summary>The article; absent when it is not needed any more.</summary>
    internal ImportedArticle? Article { get; init; }

    private byte[] Bytes { get; init; } = [];

    /// <summary>What was made of a report.</summary>
    /// <param name="hash">The hash of its bytes.</param>
    /// <param name="article">The article.</param>
    /// <param name="keepsArticle">Whether the caller of the import wants the article itself.</param>
    internal static ReadReport Of(string hash, ImportedArticle article, bool keepsArticle)
    {
        var hasPictures = article.Media.Count > 0;
        return new ReadReport(hash)
        {
            Slug = article.Slug,
            Outline = ReportOutline.Of(article),
            Article = hasPictures || keepsArticle ? article : null,
            Bytes = hasPictures ? [] : BytesOf(article),
        };
    }

    /// <summary>The article under the address it was given, and the bytes of its file.</summary>
    /// <param name="slug">The address.</param>
    internal (ImportedArticle? Article, byte[] Bytes) Under(string slug)
    {
        var article = Article is null ? null : ArticleAddress.Change(Article, slug);
        return (article, Bytes.Length > 0 ? Bytes : BytesOf(article!));
    }

    private static byte[] BytesOf(ImportedArticle article) => ArticleFingerprint.Add(ArticleWriter.Lines(article), article.SourceSha256);
}
