namespace SiteGen.Newsroom.Git;

/// <summary>A file that was changed since the last commit. Immutable.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Path">The file, relative to the site's root.</param>
internal sealed record GitChange(GitChangeKind Kind, string Path);

/// <summary>What can happen to a file.</summary>
internal enum GitChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It holds something else.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}
