using SiteGen.Files;

namespace SiteGen.Import.Runs;

/// <summary>A raw report that is to be imported. Immutable.</summary>
/// <param name="Tree">The files it is one of.</param>
/// <param name="Path">Its path in them.</param>
/// <param name="Name">What the article calls it, and what diagnostics say: a path inside the root of the site, or a bare file name.</param>
public sealed record ImportSource(IFileTree Tree, string Path, string Name)
{
    /// <summary>The raw reports of a folder and all folders below it, in order; hidden files and what word processors leave are passed over.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="folder">The folder in them; empty for all.</param>
    /// <param name="prefix">What the names begin with, before the path in the tree; empty or ending in a slash.</param>
    public static IReadOnlyList<ImportSource> In(IFileTree tree, string folder = "", string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(tree);
        return [.. tree.List(folder).Where(path => !IsHidden(path)).Select(path => new ImportSource(tree, path, prefix + path))];
    }

    /// <summary>The links in a folder and all folders below it, in order: what <see cref="In"/> passes over, so that an editor can be told.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> LinksIn(FolderFileTree folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return [.. folder.Links().Where(path => !IsHidden(path))];
    }

    private static bool IsHidden(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(range);
            if (name.StartsWith(".", StringComparison.Ordinal) || name.StartsWith("~$", StringComparison.Ordinal)) return true;
            if (name is "Thumbs.db" or "desktop.ini") return true;
        }

        return false;
    }
}
