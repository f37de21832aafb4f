using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Serve;

/// <summary>
/// The content of a site as its files are now. When articles changed, only those are read again; anything else that changed is
/// rare enough to read all. Used by one thread at a time.
/// </summary>
internal sealed class LiveContent(IFileTree files)
{
    private const string Articles = ContentReader.Folder + "/nieuws/";

    private readonly SortedDictionary<string, IReadOnlyList<Diagnostic>> faultsByFile = new(StringComparer.Ordinal);
    private ContentSet? content;

    /// <summary>What is wrong with the files, in order.</summary>
    public IReadOnlyList<Diagnostic> Faults => [.. faultsByFile.Values.SelectMany(faults => faults).Order()];

    /// <summary>The same by file; files without faults are not in it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> FaultsByFile => new Dictionary<string, IReadOnlyList<Diagnostic>>(faultsByFile, StringComparer.Ordinal);

    /// <summary>Reads what changed.</summary>
    /// <param name="changed">The files that changed, relative to the root; null when anything may have.</param>
    public ContentSet Read(IReadOnlyCollection<string>? changed)
    {
        if (content is null || changed is null || !changed.All(IsArticle)) return content = ReadAll();
        foreach (var path in changed.Order(StringComparer.Ordinal)) content = content with { Articles = With(path, content) };
        return content;
    }

    /// <summary>Whether a change of this file changes one article at most.</summary>
    public static bool IsArticle(string path) => path.StartsWith(Articles, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private ContentSet ReadAll()
    {
        var bag = new DiagnosticBag();
        var read = ContentReader.Read(files, bag);
        faultsByFile.Clear();
        foreach (var group in bag.Sorted().GroupBy(fault => fault.Place.File ?? "", StringComparer.Ordinal)) faultsByFile[group.Key] = [.. group];
        return read;
    }

    private List<Article> With(string path, ContentSet before)
    {
        var bag = new DiagnosticBag();
        var article = files.Exists(path) ? ContentReader.ReadArticle(files, before, path, bag) : null;
        faultsByFile.Remove(path);
        if (bag.Count > 0) faultsByFile[path] = bag.Sorted();

        var articles = before.Articles.ToList();
        var at = articles.FindIndex(one => string.CompareOrdinal(one.Path, path) >= 0);
        if (at < 0) at = articles.Count;
        if (at < articles.Count && string.Equals(articles[at].Path, path, StringComparison.Ordinal)) articles.RemoveAt(at);
        if (article is not null) articles.Insert(at, article);
        return articles;
    }
}
