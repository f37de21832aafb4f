namespace SiteGen.Newsroom.Git;

/// <summary>A site as Git sees it. Immutable.</summary>
/// <param name="State">Whether changes can be recorded.</param>
internal sealed record GitSituation(GitState State)
{
    /// <summary>What will be recorded, in the order of the paths.</summary>
    public IReadOnlyList<GitChange> Changes { get; init; } = [];

    /// <summary>The branch; empty when there is none.</summary>
    public string Branch { get; init; } = "";

    /// <summary>The repository elsewhere that takes what is recorded; empty when none is configured.</summary>
    public string Remote { get; init; } = "";

    /// <summary>The branch there.</summary>
    public string RemoteBranch { get; init; } = "";

    /// <summary>How many records wait to be sent; what the remote has is only known since the last time it was asked.</summary>
    public int ToSend { get; init; }

    /// <summary>What Git said, when that explains the state.</summary>
    public string Said { get; init; } = "";

    /// <summary>A word that is another when the changes are others, by which a form says later what it showed.</summary>
    public string Version { get; init; } = "";
}
