using SiteGen.Files;

namespace SiteGen;

/// <summary>A site on disk: any folder with <c>content/</c>, and optionally <c>seeds/</c> and <c>templates/</c>. Immutable.</summary>
/// <param name="Path">The folder, absolute.</param>
/// <param name="Files">Everything in it.</param>
/// <param name="Templates">Its templates, and behind them the built-in ones, file by file.</param>
public sealed record SiteFolder(string Path, IFileTree Files, IFileTree Templates)
{
    /// <summary>The folder of the templates, in a site and among the built-in files.</summary>
    public const string TemplatesFolder = "templates";

    /// <summary>The folder of the raw reports.</summary>
    public const string SeedsFolder = "seeds";

    /// <summary>The folder that the site is built to when nobody says otherwise.</summary>
    public const string OutputFolder = "public";

    private static readonly ResourceFileTree BuiltIn = new(typeof(SiteFolder).Assembly, TemplatesFolder + "/");

    /// <summary>The site in a folder. Files are read when they are asked for, so a change is seen.</summary>
    /// <param name="path">The folder, absolute.</param>
    public static SiteFolder At(string path) => new(
        path,
        new FolderFileTree(path),
        new LayeredFileTree(new FolderFileTree(System.IO.Path.Combine(path, TemplatesFolder)), BuiltIn));
}
