using SiteGen.Import;
using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>What an import did: a table with a row for each report, what it left alone and why, and what is next.</summary>
internal static class ImportSummary
{
    /// <summary>Writes the summary.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="done">What became of the reports.</param>
    /// <param name="isDry">Whether nothing was written.</param>
    public static void Write(Terminal terminal, IReadOnlyList<ImportedFile> done, bool isDry)
    {
        if (done.Count == 0) return;
        var table = new Table { Border = terminal.OutColours ? TableBorder.Rounded : TableBorder.Ascii2, ShowRowSeparators = false };
        foreach (var heading in CommandTexts.ImportHeadings) table.AddColumn(new TableColumn(heading));
        foreach (var file in done) table.AddRow([.. Cells(file).Select(Markup.Escape)]);
        var settings = new AnsiConsoleSettings
        {
            Ansi = terminal.OutColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.OutColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        };
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = Math.Max(terminal.Width, Terminal.WidestText);
        console.Write(table);

        foreach (var kept in done.Where(file => file.State == ImportState.Kept))
        {
            terminal.Say(CommandTexts.ImportKept(kept.Path));
            foreach (var line in LineDifference.Between(kept.Standing, kept.Text)) terminal.Say("    " + line);
        }

        terminal.Say(CommandTexts.ImportDone(done, isDry));
        if (done.Any(file => file.Article.Questions.Count > 0)) terminal.Say(CommandTexts.ImportNext);
    }

    private static string[] Cells(ImportedFile file)
    {
        var article = file.Article;
        return
        [
            CommandTexts.State(file.State),
            article.Title.Value,
            article.Session.Date?.Value.ToString() ?? "?",
            article.Session.Place?.Value ?? article.Municipalities.Select(one => one.Value).FirstOrDefault() ?? "?",
            Number(article.People.Count),
            Number(article.Themes.Count),
            Number(article.Questions.Count),
        ];
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
