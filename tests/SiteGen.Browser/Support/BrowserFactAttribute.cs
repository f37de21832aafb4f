namespace SiteGen.Browser.Support;

/// <summary>A test that needs a browser; skipped, with how to install one, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test can run here.</summary>
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
