using System.Globalization;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Import.Explaining;
using SiteGen.Newsroom.Intake;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Form;

/// <summary>What stands beside the controls of a form: where a value comes from, and what is wrong with it. Immutable.</summary>
internal sealed class FormNotes
{
    private readonly ILookup<string, ScriptObject> evidence;
    private readonly ILookup<string, ScriptObject> problems;

    /// <summary>Makes the notes.</summary>
    /// <param name="explanation">What the import found in the report; null without one.</param>
    /// <param name="found">What is wrong, with the control that it is about.</param>
    public FormNotes(Explanation? explanation, IReadOnlyList<FieldProblem> found)
    {
        var controls = explanation is null ? [] : SourceView.Controls(explanation);
        evidence = Enumerable.Range(0, controls.Count).ToLookup(i => controls[i], i => Evidence(explanation!.Facts[i], i + 1), StringComparer.Ordinal);
        problems = found.ToLookup(problem => problem.Field, problem => problem.ForTemplate(), StringComparer.Ordinal);
    }

    /// <summary>The list that is to have an empty row more; null for none.</summary>
    public string? ExtraRow { get; init; }

    /// <summary>Where the value of a control comes from.</summary>
    public IReadOnlyCollection<ScriptObject> EvidenceOf(string control) => [.. evidence[control]];

    /// <summary>What is wrong with a control.</summary>
    public IReadOnlyCollection<ScriptObject> ProblemsOf(string control) => [.. problems[control]];

    private static ScriptObject Evidence(ImportedFact fact, int number) => Script.Object(
        ("number", number.ToString(CultureInfo.InvariantCulture)),
        ("probable", fact.IsProbable),
        ("in_text", fact.Evidence.Span.Length > 0),
        ("value", fact.Value),
        ("text", fact.Evidence.ToString()));
}

/// <summary>Something that is wrong, with the control that it is about. Immutable.</summary>
/// <param name="Field">The name of the control; empty for the article as a whole.</param>
/// <param name="Severity">How bad it is: <c>fout</c>, <c>waarschuwing</c>, <c>advies</c>.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Hint">What to do; empty when there is nothing to add.</param>
/// <param name="Mend">The value that mends it in one click; null when there is none.</param>
internal sealed record FieldProblem(string Field, string Severity, string Code, string Text, string Hint, string? Mend)
{
    /// <summary>So much of the words is shown that one knows which are meant.</summary>
    private const int ShortQuote = 50;

    /// <summary>The words of the text that it is about; null when it is about no words, or about a field.</summary>
    public string? Quote { get; init; }

    /// <summary>The beginning of those words.</summary>
    public string? Opening => Quote is null || Quote.Length <= ShortQuote ? Quote : string.Concat(Quote.AsSpan(0, Quote.LastIndexOf(' ', ShortQuote) is > 0 and var end ? end : ShortQuote), "…");

    /// <summary>A diagnostic as a problem of a control.</summary>
    public static FieldProblem Of(Diagnostic diagnostic, FieldPlaces places)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(places);
        var field = places.NameOf(diagnostic);
        var severity = diagnostic.Severity switch { Diagnostics.Severity.Error => "fout", Diagnostics.Severity.Warning => "waarschuwing", _ => "advies" };
        return new FieldProblem(field, severity, diagnostic.Code, diagnostic.Message, diagnostic.Hint, MendOf(diagnostic))
        {
            Quote = field == FormNames.Body ? QuoteOf(diagnostic) : null,
        };
    }

    /// <summary>The names for the template.</summary>
    public ScriptObject ForTemplate() => Script.Object(
        ("field", Field), ("severity", Severity), ("code", Code), ("text", Text), ("hint", Script.OrNull(Hint)), ("mend", Mend), ("opening", Opening), ("id", FieldView.IdOf(Field)),
        ("label", Field.Length == 0 ? "Hele bericht" : FormLabels.Of(Field).Label));

    private static string? QuoteOf(Diagnostic diagnostic)
    {
        var (line, place) = (diagnostic.Excerpt ?? "", diagnostic.Place);
        var start = place.Column - 1;
        return place.Length > 1 && start >= 0 && start < line.Length ? line.Substring(start, Math.Min(place.Length, line.Length - start)).Trim() : null;
    }

    /// <summary>The word of "Bedoelde u ‘…’?"; not for the name of a field, which no control holds.</summary>
    private static string? MendOf(Diagnostic diagnostic)
    {
        if (diagnostic.Rule == ContentMessages.UnknownKey) return null;
        var hint = diagnostic.Hint;
        var open = hint.IndexOf('‘', StringComparison.Ordinal);
        var close = open < 0 ? -1 : hint.IndexOf('’', open);
        return close > open && string.Equals(hint, ContentMessages.DidYouMean(hint[(open + 1)..close]), StringComparison.Ordinal) ? hint[(open + 1)..close] : null;
    }
}
