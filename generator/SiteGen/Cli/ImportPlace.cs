using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Import.Runs;
using SiteGen.Publishing;

namespace SiteGen.Cli;

/// <summary>Where an import writes: in the site, or in a folder of its own elsewhere. Immutable.</summary>
/// <param name="Files">What stands there.</param>
/// <param name="Folder">The folder of the articles in it.</param>
/// <param name="Writer">Writes there.</param>
/// <param name="IsElsewhere">Whether it is no part of the site.</param>
internal sealed record ImportPlace(IFileTree Files, string Folder, ContentWriter Writer, bool IsElsewhere)
{
    /// <summary>The place for a folder.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="given">The folder that the user wants, absolute; null for that of the site's articles.</param>
    public static ImportPlace Of(string root, string? given)
    {
        var relative = given is null ? ImportRequest.NewsFolder : Path.GetRelativePath(root, given).Replace(Path.DirectorySeparatorChar, '/');
        if (TreePath.IsSafe(relative)) return new ImportPlace(new FolderFileTree(root), relative, new ContentWriter(root), IsElsewhere: false);

        // Articles come in a folder of a tree: elsewhere that tree is the folder above.
        var folder = Path.TrimEndingDirectorySeparator(given!);
        var above = Path.GetDirectoryName(folder) ?? folder;
        return new ImportPlace(new FolderFileTree(above), Path.GetFileName(folder), new ContentWriter(above), IsElsewhere: true);
    }

    /// <summary>A file as it is to be written here: pictures that would stand in the content of a site stay beside the articles elsewhere.</summary>
    public FileToWrite ToWrite(ImportFile file) => new(
        IsElsewhere && file.Path.StartsWith(ContentReader.Folder + "/", StringComparison.Ordinal) ? Folder + file.Path[ContentReader.Folder.Length..] : file.Path,
        file.Bytes,
        file.Replaces);
}
