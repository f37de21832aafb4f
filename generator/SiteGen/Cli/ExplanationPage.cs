using System.Globalization;
using SiteGen.Import.Explaining;
using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>
/// What the import made of a report: its text with every fact and every dropped piece marked in place, then the facts with their evidence
/// and the questions. With colours where the terminal shows them; else with marks, on lines as long as they are.
/// </summary>
internal sealed class ExplanationPage
{
    private static readonly Style Sure = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Unsure = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Gone = new(Color.Grey, decoration: Decoration.Strikethrough);
    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly Terminal terminal;
    private readonly Explanation explanation;
    private readonly Paragraph shown = new();

    private ExplanationPage(Terminal terminal, Explanation explanation) => (this.terminal, this.explanation) = (terminal, explanation);

    /// <summary>Writes the page of a report.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="name">The report, as the user knows it.</param>
    /// <param name="explanation">What the import made of it.</param>
    public static void Write(Terminal terminal, string name, Explanation explanation)
    {
        var page = new ExplanationPage(terminal, explanation);
        page.Add(name + "\n", Heading);
        page.Add((terminal.OutColours ? CommandTexts.ExplainColours : CommandTexts.ExplainMarks) + "\n\n", Faint);
        foreach (var piece in explanation.Pieces) page.AddPiece(piece);
        page.AddFacts();
        page.AddQuestions();
        page.Add("\n");
        if (terminal.OutColours) terminal.Console(terminal.Width).Write(page.shown);
    }

    private void AddPiece(ExplainedText piece)
    {
        var numbers = string.Join(',', piece.Facts);
        if (string.IsNullOrWhiteSpace(piece.Text) || (numbers.Length == 0 && piece.Dropped is null)) Add(piece.Text);
        else if (terminal.OutColours)
        {
            if (numbers.Length == 0) Add(piece.Text, Gone);
            else Add(piece.Text, piece.Facts.All(fact => explanation.Facts[fact - 1].IsProbable) ? Unsure : Sure);
            Add("[" + (numbers.Length == 0 ? piece.Dropped!.Sentence : numbers) + "]", Faint);
        }
        else Add(numbers.Length == 0 ? "{" + piece.Text + "|" + piece.Dropped!.Sentence + "}" : "[" + piece.Text + "|" + numbers + "]");
    }

    private void AddFacts()
    {
        Add("\n\n");
        Add(CommandTexts.ExplainFacts + "\n", Heading);
        for (var i = 0; i < explanation.Facts.Count; i++)
        {
            var fact = explanation.Facts[i];
            Add((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4) + "  ", Faint);
            Add(fact.Field + ": ");
            Add(fact.Value, fact.IsProbable ? Unsure : Sure);
            if (fact.IsProbable) Add(" (" + CommandTexts.ExplainUnsure + ")");
            Add("\n      " + fact.Evidence + "\n", Faint);
        }
    }

    private void AddQuestions()
    {
        if (explanation.Questions.Count == 0) return;
        Add("\n");
        Add(CommandTexts.ExplainQuestions + "\n", Heading);
        foreach (var question in explanation.Questions)
        {
            Add("   ?  " + question.Field + ": " + question.Question + "\n");
            if (question.Evidence.Length > 0) Add("      " + CommandTexts.Evidence(question.Evidence) + "\n", Faint);
            if (question.Candidates.Count > 0) Add("      " + CommandTexts.Candidates(question.Candidates) + "\n", Faint);
        }
    }

    private void Add(string words, Style? style = null)
    {
        // What a report or a hint in it holds must not steer the terminal.
        if (words.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))) words = string.Concat(words.Where(c => !char.IsControl(c) || c is '\n' or '\t'));
        if (terminal.OutColours) shown.Append(words, style);
        else terminal.Out.Write(words);
    }
}
