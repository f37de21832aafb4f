using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Tells in a terminal what is wrong: every error, and of the rest what is new and as much as anyone reads.</summary>
internal sealed class Telling(Terminal terminal)
{
    /// <summary>More warnings than this are a list for <c>check</c>, not the outcome of a run.</summary>
    private const int MostWarnings = 40;

    private HashSet<Diagnostic> told = [];

    /// <summary>Tells what was found; warnings of the time before are not told again.</summary>
    public void Tell(IReadOnlyList<Diagnostic> found)
    {
        var minor = found.Where(one => one.Severity != Severity.Error && !told.Contains(one)).ToArray();
        DiagnosticReport.Write(
            terminal.Error,
            DiagnosticFormat.Text,
            [.. found.Where(one => one.Severity == Severity.Error).Concat(minor.Take(MostWarnings)).Order()],
            terminal.ErrorColours);
        if (minor.Length > MostWarnings) terminal.Tell(CommandTexts.MoreWarnings(minor.Length - MostWarnings));
        told = [.. found];
    }
}
