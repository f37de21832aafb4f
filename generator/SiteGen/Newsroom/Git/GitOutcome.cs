namespace SiteGen.Newsroom.Git;

/// <summary>How an order to Git ended.</summary>
internal enum GitOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>There was nothing to record.</summary>
    NothingChanged,

    /// <summary>A check of the repository, a hook, held it back.</summary>
    HeldBack,

    /// <summary>The remote has changes that are not here.</summary>
    Behind,

    /// <summary>The remote does not let this user in, or not write.</summary>
    NotAllowed,

    /// <summary>The remote cannot be reached.</summary>
    NotReached,

    /// <summary>The remote took nothing for a reason of its own: a branch that is protected, say.</summary>
    Refused,

    /// <summary>Another program is at work in the same repository.</summary>
    Busy,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>Anything else.</summary>
    Failed,
}
