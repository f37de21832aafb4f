using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Content.Markdown;

namespace SiteGen.Import.Reading;

/// <summary>Reads Markdown in the dialect of the site, so that what it says of headings, lists and links arrives in the article.</summary>
internal sealed class MarkdownReader
{
    private static readonly Dictionary<string, RawHintKind> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = RawHintKind.Title, ["titel"] = RawHintKind.Title, ["date"] = RawHintKind.Published, ["datum"] = RawHintKind.Published,
        ["publishdate"] = RawHintKind.Published, ["lastmod"] = RawHintKind.Modified, ["author"] = RawHintKind.Author, ["auteur"] = RawHintKind.Author,
        ["summary"] = RawHintKind.Description, ["description"] = RawHintKind.Description, ["publisher"] = RawHintKind.Publisher, ["lang"] = RawHintKind.Language,
    };

    private readonly List<RawBlock> blocks = [];
    private readonly MarkedTextBuilder text = new();
    private readonly int firstLine;
    private int groups;

    private MarkdownReader(int firstLine) => this.firstLine = firstLine;

    /// <summary>The blocks and hints of a text; nothing when it is nested or bracketed beyond what a text is.</summary>
    internal static (IReadOnlyList<RawBlock> Blocks, IReadOnlyList<RawHint> Hints)? Read(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n");
        var hints = new List<RawHint>();
        var (start, count) = Head(lines, hints);
        if (MarkdownDialect.Parse(lines[start..]) is not { } document) return null;
        var reader = new MarkdownReader(count + 1);
        foreach (var block in document) reader.Add(block, RawBlockKind.Paragraph);
        return (reader.blocks, hints);
    }

    /// <summary>Reads the fields of a head that say something in one line; where the body begins, and after how many lines.</summary>
    private static (int Start, int Lines) Head(string text, List<RawHint> hints)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return (0, 0);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0) return (0, 0);
        foreach (var line in text[4..Math.Max(4, end)].Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !Fields.TryGetValue(line[..colon], out var kind)) continue;
            var value = line[(colon + 1)..].Trim();
            if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
            if (value.Length > 0) hints.Add(new RawHint(kind, value, "front matter:" + line[..colon]));
        }

        return (end + 5, text.AsSpan(0, end + 5).Count('\n'));
    }

    private void Add(Block block, RawBlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Put(new RawBlock(RawBlockKind.Heading, Words(heading.Inline)) { Level = heading.Level }, block);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, kind);
                break;
            case ListBlock list:
                AddList(list, 0, ++groups);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote) Add(inner, RawBlockKind.Quote);
                break;
            case Table table:
                AddTable(table);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<Footnote>()) AddNote(note);
                break;
            case CodeBlock code:
                Put(new RawBlock(RawBlockKind.Preformatted, MarkedText.Plain(code.Lines.ToString())), block);
                break;
            case ContainerBlock container:
                foreach (var inner in container) Add(inner, kind);
                break;
        }
    }

    /// <summary>The words in italics on the line below a picture, with nothing behind them: its caption.</summary>
    private static EmphasisInline? Below(LinkInline image) => image.NextSibling is LineBreakInline { NextSibling: EmphasisInline { NextSibling: null } words } ? words : null;

    /// <summary>A paragraph of a picture alone is a picture; its title, or the words in italics below it, are the caption.</summary>
    private void AddParagraph(ParagraphBlock paragraph, RawBlockKind kind)
    {
        if (paragraph.Inline is { } inlines && inlines.FirstChild is LinkInline { IsImage: true } image && (image == inlines.LastChild || Below(image) is not null))
        {
            var caption = Below(image) is { } below ? Words(below).Text : image.Title ?? "";
            var alt = Words(image).Text;
            Put(new RawBlock(RawBlockKind.Picture, MarkedText.Plain(caption))
            {
                Picture = new RawPicture(PictureFile.Name("", blocks.Count + 1, ""), ReadOnlyMemory<byte>.Empty, LinkTarget.Of(image.Url ?? ""), alt) { IsDecorative = alt.Length == 0 },
            }, paragraph);
            return;
        }

        Put(new RawBlock(kind, Words(paragraph.Inline)), paragraph);
    }

    private void AddList(ListBlock list, int level, int group)
    {
        var number = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = true;
            foreach (var inner in item)
            {
                if (inner is ListBlock below) AddList(below, level + 1, group);
                else if (inner is ParagraphBlock paragraph && first)
                {
                    Put(new RawBlock(RawBlockKind.ListItem, Words(paragraph.Inline))
                    {
                        Level = level, Group = group, IsOrdered = list.IsOrdered,
                        Marker = list.IsOrdered ? number.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter : "•",
                    }, inner);
                }
                else Add(inner, RawBlockKind.Paragraph);
                first = false;
            }

            number++;
        }
    }

    private void AddTable(Table table)
    {
        var group = ++groups;
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(cell => Words((cell.FirstOrDefault() as ParagraphBlock)?.Inline)).ToList();
            Put(new RawBlock(RawBlockKind.TableRow, MarkedText.Plain(string.Join('\t', cells.Select(cell => cell.Text))))
            {
                Cells = cells, Group = group, IsHeaderRow = row.IsHeader,
            }, row);
        }
    }

    private void AddNote(Footnote note)
    {
        foreach (var paragraph in note.OfType<ParagraphBlock>())
        {
            Put(new RawBlock(RawBlockKind.Footnote, Words(paragraph.Inline)) { Marker = Marker(note.Order) }, paragraph);
        }
    }

    private void Put(RawBlock block, Block place) => blocks.Add(block with { Line = place.Line + firstLine });

    private MarkedText Words(ContainerInline? inlines)
    {
        if (inlines is not null) Append(inlines);
        return text.Take().Trim();
    }

    private void Append(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            var start = text.Length;
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard || IsBehindBold(line) ? '\n' : ' ');
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    text.Mark(start, MarkKind.Link, LinkTarget.Of((address.IsEmail ? "mailto:" : "") + address.Url));
                    break;
                case FootnoteLink { IsBackLink: false } note:
                    text.Append(Marker(note.Footnote.Order));
                    break;
                case LinkInline link:
                    Append(link);
                    if (!link.IsImage && !link.IsAutoLink) text.Mark(start, MarkKind.Link, LinkTarget.Of(link.Url ?? ""));
                    break;
                case EmphasisInline emphasis:
                    Append(emphasis);
                    text.Mark(start, emphasis.DelimiterCount == 2 ? MarkKind.Strong : MarkKind.Emphasis);
                    break;
                case ContainerInline container:
                    Append(container);
                    break;
            }
        }
    }

    /// <summary>Whether all before the end of a line is bold: then it is a heading above the rest of the paragraph.</summary>
    private static bool IsBehindBold(LineBreakInline line) => line.PreviousSibling is EmphasisInline { DelimiterCount: 2, PreviousSibling: null } && line.Parent is not LinkInline;

    private static string Marker(int number) => WordNumbers.Superscript(Math.Max(1, number));
}
