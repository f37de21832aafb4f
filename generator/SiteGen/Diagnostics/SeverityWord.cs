namespace SiteGen.Diagnostics;

/// <summary>The words for <see cref="Severity"/> that terminals and other programs see.</summary>
public static class SeverityWord
{
    /// <summary><c>error</c>, <c>warning</c> or <c>advice</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };
}
