namespace SiteGen.Diagnostics;

/// <summary>The forms in which diagnostics can be written: the values of <c>--format</c>.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: <see cref="DiagnosticText"/>.</summary>
    Text,

    /// <summary>One JSON object: <see cref="DiagnosticJson"/>.</summary>
    Json,

    /// <summary>SARIF 2.1.0: <see cref="DiagnosticSarif"/>.</summary>
    Sarif,

    /// <summary>Annotations of a GitHub workflow: <see cref="DiagnosticGitHub"/>.</summary>
    GitHub,
}
