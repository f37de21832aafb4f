using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>Writes the blocks of one text as HTML and gathers its headings and sections on the way. Used once, by one thread.</summary>
internal sealed class BodyRenderer : IDisposable
{
    /// <summary>A heading that is longer is a paragraph.</summary>
    private const int MaxHeading = 150;

    /// <summary>The title of the page is the only <c>h1</c>.</summary>
    private const int FirstLevel = 2;

    private readonly string body;
    private readonly BodyContext context;
    private readonly BodyFaults faults;
    private readonly HtmlBuffer html = new();
    private readonly HtmlBuffer plain = new();
    private readonly InlineRenderer inlines;
    private readonly AnchorNames anchors;
    private readonly List<BodyHeading> headings = [];
    private readonly SectionCollector sections = new();
    private int headingShift;
    private int tables;

    public BodyRenderer(string body, BodyContext context, DiagnosticBag bag)
    {
        (this.body, this.context) = (body, context);
        faults = new BodyFaults(body, context, bag);
        anchors = new AnchorNames(context.ReservedIds);
        inlines = new InlineRenderer(body, html, plain, faults, context);
    }

    public void Dispose()
    {
        html.Dispose();
        plain.Dispose();
    }

    public RenderedBody Render(MarkdownDocument document)
    {
        headingShift = FirstLevel - TopLevel(document);
        Blocks(document, tight: false);
        return Finish();
    }

    /// <summary>The text without any markup, for one that is too deeply nested to be read as Markdown.</summary>
    public RenderedBody RenderPlain()
    {
        faults.Report(MarkdownMessages.TooNested, 0, 0);
        foreach (var range in body.AsSpan().Split("\n\n"))
        {
            var paragraph = body.AsSpan(range).Trim();
            if (paragraph.IsEmpty) continue;
            html.Raw("<p>").Escaped(paragraph).Raw("</p>\n");
            sections.Add(paragraph, isParagraph: true);
        }

        return Finish();
    }

    private RenderedBody Finish()
    {
        faults.Finish();
        var parts = sections.Finish();
        return new RenderedBody(html.Text.ToString())
        {
            Headings = headings,
            Sections = parts,
            Links = inlines.Links,
            Images = inlines.Images,
            FirstParagraph = sections.FirstParagraph,
            Words = sections.Words,
        };
    }

    private static int TopLevel(MarkdownDocument document)
    {
        var top = 6;
        var any = false;
        foreach (var block in document)
        {
            if (block is not HeadingBlock heading) continue;
            (any, top) = (true, Math.Min(top, heading.Level));
        }

        return any ? top : FirstLevel;
    }

    private void Blocks(ContainerBlock container, bool tight)
    {
        foreach (var block in container) Block(block, tight);
    }

    private void Block(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph: Paragraph(paragraph, tight); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote: Wrapped("blockquote", quote); break;
            case CodeBlock code: Code(code); break;
            case ThematicBreakBlock: html.Raw("<hr>\n"); break;
            case Table table: Table(table); break;
            case FootnoteGroup notes: Notes(notes); break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock: break;
            case ContainerBlock other: Blocks(other, tight); break;
            case LeafBlock leaf: Leaf(leaf); break;
            default: break;
        }
    }

    private void Heading(HeadingBlock block)
    {
        var level = Math.Clamp(block.Level + headingShift, FirstLevel, 6);
        var start = html.Length;
        plain.Truncate(0);
        inlines.Write(block.Inline);
        var inner = html.Text[start..].ToString();
        html.Truncate(start);
        var text = plain.Text.Trim().ToString();
        if (text.Length == 0)
        {
            faults.Report(MarkdownMessages.EmptyHeading, block.Span.Start, block.Span.Length);
            html.Raw(inner);
            return;
        }

        if (text.Length > MaxHeading) faults.Report(MarkdownMessages.LongHeading, block.Span.Start, block.Span.Length, text.Length, MaxHeading);
        var anchor = anchors.Next(text);
        html.Raw("<h").Raw(level).Raw(" id=\"").Raw(anchor).Raw("\">").Raw(inner).Raw("</h").Raw(level).Raw(">\n");
        headings.Add(new BodyHeading(level, anchor, text, faults.PlaceOf(block.Span.Start, block.Span.Length)));
        sections.Open(anchor, text);
    }

    private void Paragraph(ParagraphBlock block, bool tight)
    {
        plain.Truncate(0);
        if (OnlyImage(block) is { } image)
        {
            inlines.WriteFigure(image);
        }
        else if (tight)
        {
            inlines.Write(block.Inline);
        }
        else
        {
            html.Raw("<p>");
            inlines.Write(block.Inline);
            html.Raw("</p>\n");
        }

        sections.Add(plain.Text, isParagraph: !tight);
    }

    private static LinkInline? OnlyImage(ParagraphBlock block) =>
        block.Inline is { FirstChild: LinkInline { IsImage: true } image } && image.NextSibling is null ? image : null;

    private void List(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        html.Raw('<').Raw(name);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start) && start != 1)
            html.Raw(" start=\"").Raw(start).Raw('"');
        html.Raw(">\n");
        foreach (var item in list)
        {
            html.Raw("<li>");
            if (item is ContainerBlock container) Item(container, tight: !list.IsLoose);
            html.Raw("</li>\n");
        }

        html.Raw("</").Raw(name).Raw(">\n");
    }

    /// <summary>The blocks of an item; in a tight list a paragraph is only its text, and what follows it begins a line.</summary>
    private void Item(ContainerBlock item, bool tight)
    {
        for (var i = 0; i < item.Count; i++)
        {
            if (tight && i > 0 && item[i - 1] is ParagraphBlock) html.Raw('\n');
            Block(item[i], tight);
        }
    }

    private void Wrapped(string name, ContainerBlock container)
    {
        html.Raw('<').Raw(name).Raw(">\n");
        Blocks(container, tight: false);
        html.Raw("</").Raw(name).Raw(">\n");
    }

    private void Code(CodeBlock code)
    {
        html.Raw("<pre tabindex=\"0\"><code>");
        plain.Truncate(0);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan();
            html.Escaped(line).Raw('\n');
            plain.Raw(line).Raw('\n');
        }

        html.Raw("</code></pre>\n");
        sections.Add(plain.Text, isParagraph: false);
    }

    private void Leaf(LeafBlock leaf)
    {
        plain.Truncate(0);
        html.Raw("<p>");
        if (leaf.Inline is not null) inlines.Write(leaf.Inline);
        else html.Escaped(body.AsSpan(leaf.Span.Start, Math.Max(0, Math.Min(leaf.Span.Length, body.Length - leaf.Span.Start))));
        html.Raw("</p>\n");
        sections.Add(plain.Text, isParagraph: false);
    }

    private void Table(Table table)
    {
        tables++;
        var label = headings.Count > 0 ? Filled(context.Words.TableBelow, tables, headings[^1].Text) : Filled(context.Words.Table, tables, "");
        html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Escaped(label).Raw("\">\n<table>\n");
        var inBody = false;
        foreach (var block in table)
        {
            if (block is not TableRow row || (row.IsHeader && IsBlank(row))) continue;
            if (row.IsHeader) html.Raw("<thead>\n");
            else if (!inBody) html.Raw("<tbody>\n");
            inBody |= !row.IsHeader;
            Row(table, row);
            if (row.IsHeader) html.Raw("</thead>\n");
        }

        html.Raw(inBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    }

    private void Row(Table table, TableRow row)
    {
        using var line = new HtmlBuffer();
        html.Raw("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not TableCell cell) continue;
            var name = row.IsHeader ? "th" : "td";
            html.Raw('<').Raw(name);
            if (row.IsHeader) html.Raw(" scope=\"col\"");
            var column = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            if (column is TableColumnAlign.Right) html.Raw(" class=\"end\"");
            else if (column is TableColumnAlign.Center) html.Raw(" class=\"mid\"");
            html.Raw('>');
            plain.Truncate(0);
            foreach (var block in cell)
            {
                if (block is LeafBlock { Inline: { } content }) inlines.Write(content);
            }

            html.Raw("</").Raw(name).Raw('>');
            if (line.Length > 0 && plain.Length > 0) line.Raw("; ");
            line.Raw(plain.Text.Trim());
        }

        html.Raw("</tr>\n");
        sections.Add(line.Text, isParagraph: false);
    }

    private static bool IsBlank(TableRow row) =>
        row.All(cell => cell is TableCell inner && inner.All(block => block is LeafBlock { Inline: null or { FirstChild: null } }));

    private void Notes(FootnoteGroup notes)
    {
        html.Raw("<section class=\"notes\" aria-label=\"").Escaped(context.Words.Notes).Raw("\">\n<ol>\n");
        foreach (var block in notes)
        {
            if (block is not Footnote note) continue;
            html.Raw("<li id=\"").Raw(NoteNames.Note(note.Order)).Raw("\">");
            Blocks(note, tight: false);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n</section>\n");
    }

    private static string Filled(string form, int number, string heading) => form
        .Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{1}", heading, StringComparison.Ordinal);
}
