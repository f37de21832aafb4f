namespace SiteGen.Browser.Support;

/// <summary>A table of tests that need a browser; skipped, with how to install one, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the tests can run here.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
