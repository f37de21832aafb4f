namespace SiteGen.Diagnostics;

/// <summary>From which severity on a check counts as failed: the values of <c>--fail-on</c>.</summary>
public enum FailOn
{
    /// <summary>An error fails.</summary>
    Error,

    /// <summary>A warning fails too.</summary>
    Warning,

    /// <summary>Advice fails too.</summary>
    Advice,

    /// <summary>Nothing fails.</summary>
    Never,
}

/// <summary>The decision behind <c>--fail-on</c>.</summary>
public static class FailOnRule
{
    /// <summary>Whether a run with these diagnostics has failed.</summary>
    public static bool Fails(this FailOn failOn, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return failOn != FailOn.Never && diagnostics.Any(one => (int)one.Severity <= (int)failOn);
    }
}
