using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Content.Reading;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;
using SiteGen.Files;
using SiteGen.Publishing;

namespace SiteGen.Newsroom.Saving;

/// <summary>
/// The files that the newsroom reads and writes: those below <c>content/</c> and <c>seeds/</c>, and no others. A file is written only over
/// the version that the form began with; a new one takes a free name. Safe for concurrent use.
/// </summary>
internal sealed class FileShelf(IFileTree files, ContentWriter writer)
{
    /// <summary>So many pages may be open at once and still get a proposal when the file changes beside them.</summary>
    private const int KeptVersions = 100;

    /// <summary>So many files keep what they were before their last save.</summary>
    private const int KeptUndos = 100;

    /// <summary>More files of one name are no accident.</summary>
    private const int MostNames = 1000;

    private static readonly string[] Folders = [ContentReader.Folder + "/", SiteFolder.SeedsFolder + "/"];

    private readonly Lock gate = new();
    private readonly Kept<FileVersion> versions = new(KeptVersions);
    private readonly Kept<LastSave> undos = new(KeptUndos);

    /// <summary>Whether the newsroom may write a file at a path.</summary>
    public static bool IsOurs(string path) => TreePath.IsSafe(path) && Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A file as it stands; null when there is none that may be read here.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    public FileVersion? Read(string path)
    {
        if (!IsOurs(path) || Bytes(path) is not { } bytes) return null;
        var version = FileVersion.Of(path, bytes);
        lock (gate)
        {
            versions.Keep(Key(path, version.Version), version);
        }

        return version;
    }

    /// <summary>A file as it was at an earlier time; null when that is not known any more.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    /// <param name="version">The version that was read then.</param>
    public FileVersion? Earlier(string path, string version)
    {
        lock (gate)
        {
            return versions.Find(Key(path, version));
        }
    }

    /// <summary>Writes a file over the version that the person began with.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    /// <param name="bytes">Its new content.</param>
    /// <param name="version">The version that was read.</param>
    /// <exception cref="ArgumentException">The file is none of the newsroom's; whoever takes paths from a request asks <see cref="IsOurs"/> first.</exception>
    public SaveResult Save(string path, byte[] bytes, string version)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Hold(path);
        if (TooLarge(path, bytes) is { } fault) return fault;
        lock (gate)
        {
            var bag = new DiagnosticBag();
            var standing = Bytes(path);
            if (standing is null || FileVersion.Of(path, standing).Version != version) return ConflictOf(path, bytes, standing, version);
            if (standing.AsSpan().SequenceEqual(bytes)) return new Saved(path, FileVersion.Of(path, bytes));
            return Written(path, bytes, standing, bag) ?? ConflictOf(path, bytes, Bytes(path), version);
        }
    }

    /// <summary>Writes a new file under the first free name: <c>titel.md</c>, else <c>titel-2.md</c> and so on.</summary>
    /// <param name="folder">The folder, with its slash: <c>content/nieuws/</c>.</param>
    /// <param name="title">What the name is made of.</param>
    /// <param name="ending">The ending of the name, with its point.</param>
    /// <param name="isTaken">Whether a slug may not be used although its file is free, for its address is taken.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="ArgumentException">The folder is none of the newsroom's.</exception>
    public SaveResult SaveNew(string folder, string title, string ending, Func<string, bool> isTaken, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Hold(folder + "x" + ending);
        var slug = Slug.Of(title) is { Length: > 0 } made ? made : "bericht";
        if (TooLarge(folder + slug + ending, bytes) is { } fault) return fault;
        lock (gate)
        {
            var bag = new DiagnosticBag();
            for (var number = 1; number <= MostNames; number++)
            {
                var name = Numbered(slug, number);
                if (isTaken(name) || files.Exists(folder + name + ending)) continue;
                if (Written(folder + name + ending, bytes, null, bag) is { } result) return result;
            }

            bag.Add(PublishingMessages.FileExists.At(new SourcePlace(folder + slug + ending), folder + slug + ending));
            return new NotSaved(bag.Sorted());
        }
    }

    /// <summary>Whether the last save of a file can be undone: it was ours, and the file is still what was saved.</summary>
    public bool CanUndo(string path)
    {
        lock (gate)
        {
            return IsOurs(path) && undos.Find(path) is { } last && Bytes(path) is { } standing && standing.AsSpan().SequenceEqual(last.After);
        }
    }

    /// <summary>Puts a file back to what it was before its last save; a new file is taken away. Undoing that again brings the save back.</summary>
    /// <exception cref="ArgumentException">The file is none of the newsroom's.</exception>
    public SaveResult Undo(string path)
    {
        Hold(path);
        lock (gate)
        {
            var bag = new DiagnosticBag();
            var standing = Bytes(path);
            if (undos.Find(path) is not { } last || standing is null || !standing.AsSpan().SequenceEqual(last.After))
                return new Conflict(standing is null ? null : FileVersion.Of(path, standing), undos.Find(path)?.Before ?? [], null);
            return Written(path, last.Before, last.After, bag) ?? new Conflict(Bytes(path) is { } other ? FileVersion.Of(path, other) : null, last.Before ?? [], null);
        }
    }

    private static string Numbered(string slug, int number)
    {
        if (number == 1) return slug;
        var tail = "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return slug[..Math.Min(slug.Length, Slug.MaximumLength - tail.Length)].TrimEnd('-') + tail;
    }

    private static string Key(string path, string version) => path + "\n" + version;

    private static NotSaved? TooLarge(string path, byte[] bytes) => bytes.Length <= ContentFile.MaxBytes ? null
        : new NotSaved([ContentMessages.TooLarge.At(new SourcePlace(path), bytes.Length, ContentFile.MaxBytes)]);

    private static void Hold(string path)
    {
        if (!IsOurs(path)) throw new ArgumentException($"'{path}' is not a file of the newsroom.", nameof(path));
    }

    /// <summary>What was written; null when something else came to stand there.</summary>
    private SaveResult? Written(string path, byte[]? bytes, byte[]? known, DiagnosticBag bag)
    {
        if (!writer.WriteOver(path, bytes, known, bag)) return bag.Sorted() is { Count: > 0 } faults ? new NotSaved(faults) : null;
        if (bytes is null)
        {
            undos.Drop(path);
            return new Saved(path, null);
        }

        var version = FileVersion.Of(path, bytes);
        versions.Keep(Key(path, version.Version), version);
        undos.Keep(path, new LastSave(known, bytes));
        return new Saved(path, version);
    }

    private Conflict ConflictOf(string path, byte[] mine, byte[]? standing, string version)
    {
        if (standing is null) return new Conflict(null, mine, null);
        var theirs = FileVersion.Of(path, standing);
        versions.Keep(Key(path, theirs.Version), theirs);
        return new Conflict(theirs, mine, versions.Find(Key(path, version)) is { } start ? Proposal(start, mine, theirs) : null);
    }

    private static MergeProposal? Proposal(FileVersion start, byte[] mine, FileVersion theirs)
    {
        var ignored = new DiagnosticBag();
        return ArticleText.Read(start.Path, start.Bytes, ignored) is { } old
            && ArticleText.Read(start.Path, mine, ignored) is { } wanted
            && ArticleText.Read(start.Path, theirs.Bytes, ignored) is { } other
            ? MergeProposal.Of(old, wanted, other)
            : null;
    }

    private byte[]? Bytes(string path)
    {
        try
        {
            return files.Exists(path) ? files.Read(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record LastSave(byte[]? Before, byte[] After);
}
