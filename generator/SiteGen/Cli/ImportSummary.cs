using System.Globalization;
using SiteGen.Import.Runs;

namespace SiteGen.Cli;

/// <summary>What an import did: a table with a row for each report, what it left alone and why, and what is next.</summary>
internal static class ImportSummary
{
    /// <summary>Unchanged lines that are shown around a changed one.</summary>
    private const int Around = 1;

    /// <summary>Writes the summary.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="reports">What became of the reports.</param>
    /// <param name="isDry">Whether nothing was written.</param>
    public static void Write(Terminal terminal, IReadOnlyList<ReportOutcome> reports, bool isDry)
    {
        if (reports.Count == 0) return;
        WriteTable(terminal, reports);
        foreach (var edited in reports.Where(report => report.Decision == ImportDecision.Edited))
        {
            terminal.Say(CommandTexts.ImportKept(edited.Path));
            foreach (var line in Difference(edited.Changes())) terminal.Say("    " + line);
        }

        terminal.Say(CommandTexts.ImportDone(reports, isDry));
        if (reports.Any(report => report.Outline?.Questions > 0)) terminal.Say(CommandTexts.ImportNext);
    }

    private static void WriteTable(Terminal terminal, IReadOnlyList<ReportOutcome> reports)
    {
        var rows = reports.Select(Cells).ToArray();
        var table = new PlainTable(CommandTexts.ImportHeadings, rows, Math.Max(terminal.Width, Terminal.WidestText), terminal.OutColours);
        table.Write(terminal.Out, CommandTexts.ImportHeadings, rows);
    }

    private static string[] Cells(ReportOutcome report) => report.Outline is not { } article
        ? [CommandTexts.State(report.Decision), report.Source.Name, "", "", "", "", ""]
        :
        [
            CommandTexts.State(report.Decision),
            article.Title,
            OrUnknown(article.Date),
            OrUnknown(article.Place),
            article.People.ToString(CultureInfo.InvariantCulture),
            article.Themes.ToString(CultureInfo.InvariantCulture),
            article.Questions.ToString(CultureInfo.InvariantCulture),
        ];

    private static string OrUnknown(string text) => text.Length == 0 ? "?" : text;

    private static IEnumerable<string> Difference(IReadOnlyList<DiffLine> lines)
    {
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var isNear = Enumerable.Range(i - Around, (2 * Around) + 1).Any(near => near >= 0 && near < lines.Count && lines[near].Kind != DiffKind.Same);
            if (!isNear) continue;
            if (last >= 0 && i > last + 1) yield return "  …";
            last = i;
            yield return (lines[i].Kind switch { DiffKind.Added => "+ ", DiffKind.Removed => "- ", _ => "  " } + lines[i].Text).TrimEnd();
        }
    }
}
