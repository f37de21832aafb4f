namespace SiteGen.Browser.Support;

/// <summary>A test that runs only when a variable asks for it, because it makes something or needs a tool of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequestedFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test was asked for.</summary>
    public RequestedFactAttribute(string variable, string how)
    {
        Skip = Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } ? $"Set {variable} {how}." : Chromium.SkipReason;
    }
}
