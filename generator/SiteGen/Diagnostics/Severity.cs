namespace SiteGen.Diagnostics;

/// <summary>How bad a diagnostic is, worst first.</summary>
public enum Severity
{
    /// <summary>The site cannot be built as it stands.</summary>
    Error,

    /// <summary>The site can be built, but a reader will meet something wrong. <c>--strict</c> makes it an error.</summary>
    Warning,

    /// <summary>Advice to the editor.</summary>
    Advice,
}
