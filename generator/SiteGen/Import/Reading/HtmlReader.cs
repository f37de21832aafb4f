using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Import.Reading;

/// <summary>
/// Reads a web page: its report found among menus and footers, with headings, lists, tables, links and pictures, and what the page says of
/// itself. Only the files of this folder that are named after HTML meet AngleSharp.
/// </summary>
internal sealed class HtmlReader
{
    /// <summary>What is nested deeper is read as words without structure.</summary>
    private const int MaxDepth = 200;

    /// <summary>A page that has more parts of this kind is a list of news.</summary>
    private const int MostCandidates = 100;

    /// <summary>A cell with more words holds a report rather than a value.</summary>
    private const int LongestCell = 400;

    private readonly List<RawBlock> blocks = [];
    private readonly List<string> surroundings = [];
    private readonly List<string> lostLinks = [];
    private readonly MarkedTextBuilder text = new();
    private readonly string address;
    private readonly int total;
    private RawBlock shape = new(RawBlockKind.Paragraph, MarkedText.Empty);
    private int groups;

    private HtmlReader(string address, int total) => (this.address, this.total) = (address, total);

    /// <summary>The blocks and hints of a page.</summary>
    /// <param name="html">The page or a fragment of one.</param>
    /// <param name="path">The file, as the user knows it.</param>
    /// <param name="sha256">The hash of the file.</param>
    internal static RawDocument Read(string html, string path, string sha256)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = false, IsScripting = false }).ParseDocument(html);
        var hints = HtmlHints.Of(page);
        if (page.Body is not { } body) return new RawDocument(path, RawFormat.Html, [], hints, sha256);
        var canonical = hints.FirstOrDefault(hint => hint.Kind == RawHintKind.Address)?.Value ?? "";
        var reader = new HtmlReader(canonical, body.TextContent.Length);
        var root = Root(body);
        if (root.QuerySelector("h1") is null && page.QuerySelectorAll("h1") is { Length: 1 } heads) reader.AddElement(heads[0], 0);
        reader.AddChildren(root, 0);
        reader.Flush();
        for (var part = root; part != body && part.ParentElement is { } parent; part = parent)
        {
            foreach (var sibling in parent.Children)
            {
                if (sibling != part) reader.AddSurroundings(sibling);
            }
        }

        return new RawDocument(path, RawFormat.Html, reader.blocks, hints, sha256) { Surroundings = reader.surroundings, LostLinks = reader.lostLinks };
    }

    /// <summary>The outermost part that says it is the report, when it holds most of the paragraphs; else everything.</summary>
    private static IElement Root(IElement body)
    {
        var all = Words(body);
        return body.QuerySelectorAll("main, [role=main], article, [itemprop=articleBody]").Take(MostCandidates).FirstOrDefault(part => Words(part) * 10 >= all * 6) ?? body;
    }

    /// <summary>The characters in paragraphs and lists outside menus.</summary>
    private static int Words(IElement element)
    {
        var words = 0;
        foreach (var paragraph in element.QuerySelectorAll("p, li, h2, h3, td, blockquote"))
        {
            if (paragraph.Closest("nav, footer, aside, header") is null) words += paragraph.LocalName == "li" ? paragraph.TextContent.Length / 2 : paragraph.TextContent.Length;
        }

        return words;
    }

    private void AddChildren(INode parent, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words) AddWords(words.Data);
            else if (node is IElement element) AddElement(element, depth + 1);
        }
    }

    private void AddElement(IElement element, int depth)
    {
        if (IsLeftOut(element)) return;
        if (depth > MaxDepth)
        {
            AddWords(element.TextContent);
            return;
        }

        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                AddBlock(element, depth, new RawBlock(RawBlockKind.Heading, MarkedText.Empty) { Level = element.LocalName[1] - '0' });
                break;
            case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "address" or "dt" or "dd" or "dl" or "details" or "summary"
                or "td" or "th" or "tr" or "center" or "fieldset" or "form" or "hgroup" or "body":
                AddBlock(element, depth, shape);
                break;
            case "blockquote":
                AddBlock(element, depth, new RawBlock(RawBlockKind.Quote, MarkedText.Empty));
                break;
            case "figcaption" or "caption":
                AddBlock(element, depth, new RawBlock(RawBlockKind.Caption, MarkedText.Empty));
                break;
            case "ul" or "ol":
                AddList(element, depth);
                break;
            case "table":
                AddTable(element, depth);
                break;
            case "figure":
                AddFigure(element, depth);
                break;
            case "pre":
                Flush();
                blocks.Add(new RawBlock(RawBlockKind.Preformatted, MarkedText.Plain(element.TextContent.Trim('\r', '\n'))));
                break;
            case "img":
                AddPicture(element, MarkedText.Empty);
                break;
            case "br":
                while (text.Last == ' ') text.DropLast();

                // Two breaks in a row are how old pages part their paragraphs.
                if (text.Last == '\n') Flush();
                else if (text.Length > 0) text.Append('\n');
                break;
            case "hr":
                Flush();
                break;
            case "iframe" or "video":
                break;
            default:
                AddInline(element, depth);
                break;
        }
    }

    private void AddInline(IElement element, int depth)
    {
        var start = text.Length;
        var count = blocks.Count;
        AddChildren(element, depth);
        if (blocks.Count != count) return;
        switch (element.LocalName)
        {
            case "a":
                var target = LinkTarget.Of(element.GetAttribute("href") ?? "", address);
                if (target.Length == 0 && IsLost(element)) lostLinks.Add(text.From(start));
                text.Mark(start, MarkKind.Link, target);
                break;
            case "b" or "strong":
                text.Mark(start, MarkKind.Strong);
                break;
            case "i" or "em" or "cite":
                text.Mark(start, MarkKind.Emphasis);
                break;
        }
    }

    /// <summary>A page of the same site, or a file on it: the words stay, where they led is not known.</summary>
    private bool IsLost(IElement link) =>
        lostLinks.Count < MostCandidates && link.GetAttribute("href") is { Length: > 1 } href && href[0] != '#' && !href.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether an element is no part of the report; its words are kept apart.</summary>
    private bool IsLeftOut(IElement element)
    {
        var isMenu = blocks.Count == 0 && HtmlChrome.IsRowOfLinks(element);
        if (!isMenu && !HtmlChrome.IsChrome(element, total)) return false;
        AddSurroundings(element);
        return true;
    }

    /// <summary>Keeps what a reader sees of a part that is left out.</summary>
    private void AddSurroundings(IElement part)
    {
        var words = new System.Text.StringBuilder();
        Append(part, 0);
        if (words.Length > 0) surroundings.Add(words.ToString());

        void Append(INode node, int depth)
        {
            if (node is IText { Data: var data })
            {
                foreach (var word in data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) words.Append(words.Length > 0 ? " " : "").Append(word);
            }
            else if (node is IElement element && depth <= MaxDepth && !HtmlChrome.IsUnseen(element))
            {
                foreach (var child in element.ChildNodes) Append(child, depth + 1);
            }
        }
    }

    private void AddBlock(IElement element, int depth, RawBlock inside)
    {
        Flush();
        var outer = shape;
        shape = inside;
        AddChildren(element, depth);
        Flush();
        shape = outer;
    }

    private void AddList(IElement list, int depth)
    {
        Flush();
        var outer = shape;
        var isOrdered = list.LocalName == "ol";
        var level = outer.Kind == RawBlockKind.ListItem ? outer.Level + 1 : 0;
        var group = outer.Kind == RawBlockKind.ListItem ? outer.Group : ++groups;
        var number = int.TryParse(list.GetAttribute("start"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.ChildNodes)
        {
            if (item is not IElement element)
            {
                if (item is IText words) AddWords(words.Data);
                continue;
            }

            Flush();
            shape = new RawBlock(RawBlockKind.ListItem, MarkedText.Empty)
            {
                Level = level, IsOrdered = isOrdered, Group = group,
                Marker = isOrdered ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "." : "•",
            };
            if (element.LocalName == "li")
            {
                number++;
                if (!IsLeftOut(element)) AddChildren(element, depth + 1);
            }
            else
            {
                AddElement(element, depth + 1);
            }

            Flush();
        }

        shape = outer;
    }

    private void AddTable(IElement table, int depth)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).ToList();

        // A table of one column, or with blocks of text or tables in it, is there for the looks.
        if (rows.All(row => row.Children.Length <= 1) || table.QuerySelector("table, h1, h2, h3, td p + p, td center, td br + br, td hr") is not null || rows.Any(row => row.Children.Any(cell => cell.TextContent.Length > LongestCell)))
        {
            AddBlock(table, depth, shape);
            return;
        }

        Flush();
        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption) AddElement(caption, depth);
        var group = ++groups;
        foreach (var row in rows)
        {
            var cells = new List<MarkedText>();
            foreach (var cell in row.Children)
            {
                if (IsLeftOut(cell)) continue;
                foreach (var child in cell.ChildNodes) AddCellNode(child, depth + 1);
                cells.Add(text.Take().Trim());
            }

            if (cells.All(cell => cell.Length == 0)) continue;
            blocks.Add(new RawBlock(RawBlockKind.TableRow, MarkedText.Plain(string.Join('\t', cells.Select(cell => cell.Text))))
            {
                Cells = cells, Group = group, IsHeaderRow = row.Children.All(cell => cell.LocalName == "th"),
            });
        }
    }

    /// <summary>In a cell every element is words: blocks end a line.</summary>
    private void AddCellNode(INode node, int depth)
    {
        if (node is IText words) AddWords(words.Data);
        if (node is not IElement element || IsLeftOut(element) || depth > MaxDepth) return;
        var isBlock = element.LocalName is "p" or "div" or "li" or "br";
        if (isBlock && text.Length > 0 && text.Last != '\n') text.Append('\n');
        var start = text.Length;
        foreach (var child in element.ChildNodes) AddCellNode(child, depth + 1);
        if (element.LocalName == "a") text.Mark(start, MarkKind.Link, LinkTarget.Of(element.GetAttribute("href") ?? "", address));
        if (element.LocalName is "b" or "strong") text.Mark(start, MarkKind.Strong);
    }

    private void AddFigure(IElement figure, int depth)
    {
        if (figure.QuerySelector("img") is not { } image || figure.QuerySelectorAll("img").Length > 1 || figure.QuerySelector("table, blockquote") is not null)
        {
            AddBlock(figure, depth, shape);
            return;
        }

        Flush();
        if (figure.QuerySelector("figcaption") is { } caption) AddChildren(caption, depth + 1);
        var count = blocks.Count;
        var words = text.Take().Trim();
        AddPicture(image, words);
        if (blocks.Count == count && words.Length > 0) blocks.Add(new RawBlock(RawBlockKind.Caption, words));
    }

    private void AddPicture(IElement image, MarkedText caption)
    {
        var source = LinkTarget.Of(image.GetAttribute("src") ?? image.GetAttribute("data-src") ?? "", address);
        if (source.Length == 0 || image.GetAttribute("width") == "1") return;
        Flush();
        var alt = image.GetAttribute("alt");
        blocks.Add(new RawBlock(RawBlockKind.Picture, caption)
        {
            Picture = new RawPicture(PictureFile.Name("", blocks.Count + 1, ""), ReadOnlyMemory<byte>.Empty, source, alt?.Trim() ?? "")
            {
                IsDecorative = alt is "" || image.GetAttribute("role") is "presentation" or "none",
            },
        });
    }

    /// <summary>Appends words with their white space as a page shows it: one blank for any run, none at the start of a line.</summary>
    private void AddWords(string words)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (text.Length > 0 && text.Last is not (' ' or '\n')) text.Append(' ');
            }
            else if (!char.IsControl(c))
            {
                text.Append(c);
            }
        }
    }

    private void Flush()
    {
        var words = text.Take().Trim();
        if (words.Length == 0) return;
        if (shape.Kind == RawBlockKind.Paragraph && BulletLines.In(words) is { Count: > 0 } pieces) AddItems(pieces);
        else blocks.Add(shape with { Text = words });
    }

    /// <summary>The items of a list that was typed as lines with a dash each.</summary>
    private void AddItems(List<(MarkedText Text, bool IsItem)> pieces)
    {
        var group = ++groups;
        foreach (var (piece, isItem) in pieces) blocks.Add(isItem ? new RawBlock(RawBlockKind.ListItem, piece) { Group = group, Marker = "•" } : shape with { Text = piece });
    }
}
