namespace SiteGen.Newsroom.Git;

/// <summary>Why a remote did not take what was sent, by what <c>git push</c> says in English. Pure.</summary>
internal static class GitRefusal
{
    private static readonly (string Words, GitOutcome Outcome)[] Signs =
    [
        ("(fetch first)", GitOutcome.Behind),
        ("(non-fast-forward)", GitOutcome.Behind),
        ("tip of your current branch is behind", GitOutcome.Behind),
        ("remote rejected", GitOutcome.Refused),
        ("pre-push hook", GitOutcome.HeldBack),
        ("could not read Username", GitOutcome.NotAllowed),
        ("could not read Password", GitOutcome.NotAllowed),
        ("terminal prompts disabled", GitOutcome.NotAllowed),
        ("Authentication failed", GitOutcome.NotAllowed),
        ("Permission denied", GitOutcome.NotAllowed),
        ("Permission to", GitOutcome.NotAllowed),
        ("The requested URL returned error: 40", GitOutcome.NotAllowed),
        ("Host key verification failed", GitOutcome.NotAllowed),
        ("Could not resolve host", GitOutcome.NotReached),
        ("Could not resolve hostname", GitOutcome.NotReached),
        ("Connection refused", GitOutcome.NotReached),
        ("Connection timed out", GitOutcome.NotReached),
        ("Failed to connect", GitOutcome.NotReached),
        ("unable to access", GitOutcome.NotReached),
        ("Network is unreachable", GitOutcome.NotReached),
        ("does not appear to be a git repository", GitOutcome.NotReached),
        ("repository not found", GitOutcome.NotReached),
        ("Could not read from remote repository", GitOutcome.NotReached),
        ("[rejected]", GitOutcome.Behind),
    ];

    /// <summary>The reason.</summary>
    /// <param name="run">The push that failed.</param>
    public static GitOutcome Of(CommandRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.End == CommandEnd.TimedOut) return GitOutcome.TimedOut;
        var said = run.Error + run.Output;
        foreach (var (words, outcome) in Signs)
        {
            if (said.Contains(words, StringComparison.OrdinalIgnoreCase)) return outcome;
        }

        return GitOutcome.Failed;
    }
}
