namespace SiteGen.Diagnostics;

/// <summary>Writes all diagnostics of a run in one of the forms of <see cref="DiagnosticFormat"/>.</summary>
public static class DiagnosticReport
{
    /// <summary>Writes <paramref name="diagnostics"/>, which are in order, with a final newline.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="format">The form.</param>
    /// <param name="diagnostics">What to write.</param>
    /// <param name="colours">Whether text may have ANSI colours.</param>
    public static void Write(TextWriter writer, DiagnosticFormat format, IReadOnlyList<Diagnostic> diagnostics, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diagnostics);
        switch (format)
        {
            case DiagnosticFormat.Json:
                writer.Write(DiagnosticJson.Of(diagnostics) + "\n");
                break;
            case DiagnosticFormat.Sarif:
                writer.Write(DiagnosticSarif.Of(diagnostics) + "\n");
                break;
            case DiagnosticFormat.GitHub:
                foreach (var one in diagnostics) writer.Write(DiagnosticGitHub.Of(one) + "\n");
                break;
            default:
                foreach (var one in diagnostics) DiagnosticText.Write(writer, one, colours);
                if (diagnostics.Count > 0) writer.Write(DiagnosticText.Summary(diagnostics) + "\n");
                break;
        }
    }
}
