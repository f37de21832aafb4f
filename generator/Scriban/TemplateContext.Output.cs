using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Writing: the output, the indent of lines, the limit on lengths.</content>
public partial class TemplateContext
{
    private bool lineIsNew;

    internal OutputBuffer Output { get; } = new();

    /// <summary>What is written before each line; null or empty for nothing.</summary>
    internal string? Indent { get; set; }

    /// <summary>Writes text under the current indent.</summary>
    internal void Write(ReadOnlySpan<char> text, Node place)
    {
        if (text.IsEmpty) return;
        if (string.IsNullOrEmpty(Indent))
        {
            lineIsNew = text[^1] == '\n';
            Append(text, place);
            return;
        }

        while (!text.IsEmpty)
        {
            var newLine = text.IndexOf('\n');
            var line = newLine < 0 ? text : text[..(newLine + 1)];
            if (lineIsNew && (IndentOnEmptyLines || !(line is "\n" or "\r\n"))) Append(Indent, place);
            Append(line, place);
            lineIsNew = newLine >= 0;
            text = text[line.Length..];
        }
    }

    /// <summary>Whether a text of that length is refused.</summary>
    internal bool IsTooLong(long length) => LimitToString > 0 && length > LimitToString;

    internal void CheckLength(long length, Node place)
    {
        if (IsTooLong(length)) throw Error(place, Messages.TextTooLong(LimitToString));
    }

    private void Append(ReadOnlySpan<char> text, Node place)
    {
        if (IsTooLong((long)Output.Length + text.Length)) throw Error(place, Messages.OutputTooLong(LimitToString));
        Output.Append(text);
    }
}
