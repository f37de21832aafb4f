namespace SiteGen.Newsroom.Git;

/// <summary>What publishing with Git can do for a site at this moment.</summary>
internal enum GitState
{
    /// <summary>Changes can be recorded.</summary>
    Ready,

    /// <summary>The computer has no <c>git</c>.</summary>
    NoGit,

    /// <summary>The site does not stand in a working tree.</summary>
    NoRepository,

    /// <summary>The folder belongs to another user, and Git does not trust it.</summary>
    NotTrusted,

    /// <summary>A merge, a rebase or the like waits to be finished.</summary>
    Unfinished,

    /// <summary>No branch is checked out.</summary>
    NoBranch,

    /// <summary>Git knows no name and address to record changes under.</summary>
    NoName,

    /// <summary>Git answered something else, or nothing in time.</summary>
    Failed,
}
