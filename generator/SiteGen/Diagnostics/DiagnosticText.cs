using System.Globalization;
using System.Text;

namespace SiteGen.Diagnostics;

/// <summary>
/// Diagnostics as people read them in a terminal: the place and the sentence, the source line with a caret below it, the
/// hint. The same text without colours goes into files and onto the page of the overlay.
/// </summary>
/// <example><code>
/// content/nieuws/x.md:4:1: error SG0102: Het veld ‘titel’ bestaat niet.
///    4 | titel: Samen verder
///      | ^^^^^
///      = Bedoelde u ‘title’?
/// </code></example>
public static class DiagnosticText
{
    /// <summary>How much of a source line is shown, in UTF-16 units; a longer one is cut around the caret.</summary>
    private const int ExcerptWidth = 100;

    private static readonly CompositeFormat LineNumber = CompositeFormat.Parse("{0,4} | ");
    private const string Gutter = "     | ";

    /// <summary>One diagnostic as a text with a final newline.</summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="colours">Whether to mark it with ANSI colours.</param>
    public static string Of(Diagnostic diagnostic, bool colours = false)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(writer, diagnostic, colours);
        return writer.ToString();
    }

    /// <summary>Writes one diagnostic.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="colours">Whether to mark it with ANSI colours.</param>
    public static void Write(TextWriter writer, Diagnostic diagnostic, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var ink = colours ? Ink.Of(diagnostic.Severity) : Ink.None;
        if (!diagnostic.Place.IsNone) writer.Write(ink.Place + Printable(diagnostic.Place.ToString()) + ink.End + ": ");
        writer.Write(ink.Kind + SeverityWord.Of(diagnostic.Severity) + " " + diagnostic.Code + ink.End + ": " + Printable(diagnostic.Message) + "\n");
        if (diagnostic.Excerpt is { } line && diagnostic.Place.Line > 0) WriteExcerpt(writer, diagnostic.Place, line, ink);
        foreach (var place in diagnostic.Trail) writer.Write("     " + ink.Faint + "via " + Printable(place.ToString()) + ink.End + "\n");
        if (diagnostic.Hint.Length > 0) writer.Write("     " + ink.Faint + "=" + ink.End + " " + Printable(diagnostic.Hint) + "\n");
    }

    /// <summary>How many of each kind there are: <c>2 fouten, 1 waarschuwing</c>; empty when there are none.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SummaryWords.Of(
            diagnostics.Count(one => one.Severity == Severity.Error),
            diagnostics.Count(one => one.Severity == Severity.Warning),
            diagnostics.Count(one => one.Severity == Severity.Advice));
    }

    private static void WriteExcerpt(TextWriter writer, SourcePlace place, string line, Ink ink)
    {
        line = line.TrimEnd('\r', '\n');
        var caret = Math.Clamp(place.Column - 1, 0, line.Length);
        var start = line.Length <= ExcerptWidth ? 0 : Math.Clamp(caret - (ExcerptWidth / 3), 0, line.Length - ExcerptWidth);
        var end = Math.Min(line.Length, start + ExcerptWidth);
        if (start > 0 && char.IsLowSurrogate(line[start])) start--;
        if (end < line.Length && char.IsLowSurrogate(line[end])) end++;
        var head = start > 0 ? "…" : "";
        var tail = end < line.Length ? "…" : "";
        writer.Write(ink.Faint + string.Format(CultureInfo.InvariantCulture, LineNumber, place.Line) + ink.End);
        writer.Write(head + Printable(line[start..end]) + tail + "\n");
        if (place.Column == 0) return;
        var length = Math.Clamp(place.Length, 1, Math.Max(1, end - caret));
        writer.Write(ink.Faint + Gutter + ink.End + new string(' ', head.Length + caret - start) + ink.Kind + new string('^', length) + ink.End + "\n");
    }

    /// <summary>Text from a file never steers the terminal: tabs become blanks, other control characters a mark, one for one.</summary>
    private static string Printable(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
        ? text
        : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = source[i];
                span[i] = c is '\t' or '\n' ? ' ' : char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? '\uFFFD' : c;
            }
        });

    private readonly record struct Ink(string Place, string Kind, string Faint, string End)
    {
        public static Ink None { get; } = new("", "", "", "");

        public static Ink Of(Severity severity) => new("\e[1m", severity switch
        {
            Severity.Error => "\e[1;31m",
            Severity.Warning => "\e[1;33m",
            _ => "\e[1;36m",
        }, "\e[2m", "\e[0m");
    }
}
