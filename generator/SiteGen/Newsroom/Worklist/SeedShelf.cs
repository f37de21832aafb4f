using System.Collections.Concurrent;
using System.Security.Cryptography;
using SiteGen.Import.Runs;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Worklist;

/// <summary>The raw reports of <c>seeds/</c> that have no article yet. Safe for concurrent use.</summary>
internal sealed class SeedShelf(NewsroomPlace place)
{
    /// <summary>Reports are received and do not change: their bytes are read once.</summary>
    private readonly ConcurrentDictionary<(string Path, long Length), string> hashes = new();

    /// <summary>The reports without an article, in order.</summary>
    public IReadOnlyList<ImportSource> Waiting(LiveState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in state.Content.Articles.Select(article => article.Source))
        {
            if (source is null) continue;
            files.Add(source.File);
            if (source.Sha256 is { } hash) known.Add(hash);
        }

        return [.. ImportSource.In(place.Folder.Files, SiteFolder.SeedsFolder).Where(report => !files.Contains(report.Name) && !known.Contains(HashOf(report)))];
    }

    /// <summary>The report of a name; null when there is none. A name is looked up, never joined to a path.</summary>
    public ImportSource? Find(string? name) =>
        ImportSource.In(place.Folder.Files, SiteFolder.SeedsFolder).FirstOrDefault(report => string.Equals(report.Name, name, StringComparison.Ordinal));

    private string HashOf(ImportSource report)
    {
        try
        {
            return hashes.GetOrAdd((report.Path, report.Tree.Length(report.Path)), _ => Convert.ToHexStringLower(SHA256.HashData(report.Tree.Read(report.Path))));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
