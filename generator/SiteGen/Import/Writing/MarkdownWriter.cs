using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Writing;

/// <summary>Writes the blocks of a body in Markdown, one blank line between them.</summary>
internal static class MarkdownWriter
{
    /// <summary>The largest number that Markdown reads as the number of a list item.</summary>
    private const int LargestNumber = 999_999_999;

    /// <summary>Appends the body as Markdown, a blank line before each block; nothing when it is empty.</summary>
    /// <param name="markdown">What the body stands behind: it ends in a line break.</param>
    /// <param name="body">The blocks.</param>
    internal static void Write(StringBuilder markdown, IReadOnlyList<BodyBlock> body)
    {
        BodyBlock? before = null;
        var alternate = false;
        foreach (var block in body)
        {
            var start = markdown.Length;
            markdown.Append('\n');
            var begun = markdown.Length;

            // Two lists in a row would become one; another marker keeps them apart.
            alternate = before is BodyList && block is BodyList && !alternate;
            Append(markdown, block, alternate);
            if (markdown.Length == begun)
            {
                markdown.Length = start;
                continue;
            }

            if (markdown[^1] != '\n') markdown.Append('\n');
            before = block;
        }
    }

    private static void Append(StringBuilder markdown, BodyBlock block, bool alternate)
    {
        switch (block)
        {
            case BodyParagraph paragraph:
                MarkdownText.Append(markdown, paragraph.Text, "");
                break;
            case BodyHeading heading when !string.IsNullOrWhiteSpace(heading.Text.Text):
                markdown.Append('#', Math.Clamp(heading.Level, 2, 6)).Append(' ');
                MarkdownText.Append(markdown, heading.Text, "", oneLine: true);
                break;
            case BodyList list:
                AppendList(markdown, list, "", alternate);
                break;
            case BodyQuote quote:
                AppendQuote(markdown, quote);
                break;
            case BodyTable table:
                AppendTable(markdown, table);
                break;
            case BodyPicture picture:
                AppendPicture(markdown, picture);
                break;
            case BodyPreformatted preformatted:
                AppendFence(markdown, preformatted.Text);
                break;
        }
    }

    private static void AppendList(StringBuilder markdown, BodyList list, string indent, bool alternate)
    {
        var number = Math.Clamp(list.Start, 0, LargestNumber - list.Items.Count);
        var isFirst = true;
        foreach (var item in list.Items)
        {
            var own = list.IsOrdered ? number++ : 1;
            var marker = list.IsOrdered
                ? own.ToString(CultureInfo.InvariantCulture) + (alternate ? ") " : ". ")
                : alternate ? "* " : "- ";
            var inner = indent + new string(' ', marker.Length);
            if (string.IsNullOrWhiteSpace(item.Text.Text))
            {
                if (item.Below is { } orphan) AppendList(markdown, orphan, indent, alternate);
                continue;
            }

            // Below the words of an item only a list from 1 begins on the next line: 1986. would be the next word of it.
            if (isFirst && own != 1 && markdown.Length > 1 && markdown[^2] != '\n') markdown.Append('\n');
            isFirst = false;
            markdown.Append(indent).Append(marker);
            MarkdownText.Append(markdown, item.Text, inner);
            markdown.Append('\n');
            if (item.Below is { } below) AppendList(markdown, below, inner, alternate: false);
        }
    }

    private static void AppendQuote(StringBuilder markdown, BodyQuote quote)
    {
        var first = true;
        foreach (var paragraph in quote.Paragraphs)
        {
            if (string.IsNullOrWhiteSpace(paragraph.Text)) continue;
            if (!first) markdown.Append(">\n");
            first = false;
            markdown.Append("> ");
            MarkdownText.Append(markdown, paragraph, "> ");
            markdown.Append('\n');
        }
    }

    private static void AppendTable(StringBuilder markdown, BodyTable table)
    {
        var columns = table.Rows.Select(row => row.Count).Append(table.Head.Count).Max();
        if (columns == 0) return;
        AppendRow(markdown, table.Head, columns);
        markdown.Append('|').Insert(markdown.Length, " --- |", columns).Append('\n');
        foreach (var row in table.Rows) AppendRow(markdown, row, columns);
    }

    private static void AppendRow(StringBuilder markdown, IReadOnlyList<MarkedText> cells, int columns)
    {
        markdown.Append('|');
        for (var i = 0; i < columns; i++)
        {
            markdown.Append(' ');
            if (i < cells.Count) MarkdownText.Append(markdown, cells[i], "", oneLine: true, inTable: true);
            markdown.Append(" |");
        }

        markdown.Append('\n');
    }

    /// <summary>The caption is the title of the picture; a picture without a text that stands for it is decoration.</summary>
    private static void AppendPicture(StringBuilder markdown, BodyPicture picture)
    {
        var alt = string.Join(' ', picture.Alt.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        markdown.Append("![");
        MarkdownText.Append(markdown, MarkedText.Plain(alt.Replace('[', '(').Replace(']', ')')), "", oneLine: true);
        markdown.Append("](");
        MarkdownText.AppendTarget(markdown, picture.Source);
        var title = alt.Length == 0 ? MarkdownMessages.DecorativeTitle
            : string.Join(' ', picture.Caption.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (title.Length > 0)
        {
            markdown.Append(" \"");
            foreach (var c in title) markdown.Append(c is '"' or '\\' or '&' ? "\\" : "").Append(c);
            markdown.Append('"');
        }

        markdown.Append(')');
    }

    /// <summary>A fence that is longer than any in the text.</summary>
    private static void AppendFence(StringBuilder markdown, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var (longest, run) = (2, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        markdown.Append('`', longest + 1).Append('\n').Append(text.TrimEnd('\n')).Append('\n').Append('`', longest + 1).Append('\n');
    }
}
