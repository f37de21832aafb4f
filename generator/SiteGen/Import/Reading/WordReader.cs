using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Diagnostics;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Vml = DocumentFormat.OpenXml.Vml;
using WordDrawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteGen.Import.Reading;

/// <summary>
/// Reads a Word document: paragraphs, headings, lists, tables, links, notes, pictures and what the document says of itself. Deleted and
/// hidden words are not read; headers, footers and remarks are kept apart. Only the files of this folder that are named after Word meet the Open XML SDK.
/// </summary>
internal sealed class WordReader
{
    private readonly MainDocumentPart main;
    private readonly WordStyles styles;
    private readonly WordNumbers numbers;
    private readonly List<RawBlock> blocks = [];
    private readonly List<RawBlock> notes = [];
    private readonly MarkedTextBuilder text = new();
    private readonly List<RawPicture> pictures = [];
    private readonly Dictionary<string, RawPicture> seen = new(StringComparer.Ordinal);
    private readonly WordFields fields = new();
    private readonly Dictionary<long, Footnote> footnotes = [];
    private readonly Dictionary<long, Endnote> endnotes = [];
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private int tables;

    private WordReader(MainDocumentPart main)
    {
        this.main = main;
        styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        numbers = new WordNumbers(main.NumberingDefinitionsPart?.Numbering);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []) footnotes.TryAdd(note.Id?.Value ?? 0, note);
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []) endnotes.TryAdd(note.Id?.Value ?? 0, note);
        foreach (var link in main.HyperlinkRelationships)
        {
            if (link.IsExternal) links.TryAdd(link.Id, LinkTarget.Of(link.Uri.OriginalString));
        }
    }

    /// <summary>The blocks and hints of a document; nothing when it cannot be opened, with the reason in the bag.</summary>
    internal static (IReadOnlyList<RawBlock> Blocks, IReadOnlyList<RawHint> Hints, IReadOnlyList<string> Surroundings)? Read(SourcePlace place, byte[] bytes, DiagnosticBag bag)
    {
        try
        {
            using var stream = new MemoryStream();
            stream.Write(bytes);
            using var document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings
            {
                AutoSave = false,
                MaxCharactersInPart = PackageGuard.MaxXml,
                RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => ""),
            });
            if (document.MainDocumentPart?.Document?.Body is not { } body)
            {
                bag.Add(ImportMessages.Damaged.At(place, ImportMessages.NoBody));
                return null;
            }

            var reader = new WordReader(document.MainDocumentPart);
            reader.AddBlocks(body.ChildElements);
            return ([.. reader.blocks, .. reader.notes], Hints(document), reader.Surroundings());
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException
            or NotSupportedException or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            bag.Add(ImportMessages.Damaged.At(place, fault is XmlException ? ImportMessages.BrokenXml : ImportMessages.BrokenArchive));
            return null;
        }
    }

    private void AddBlocks(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    AddBlocks(content.ChildElements);
                    break;
                case InsertedRun or MoveToRun or CustomXmlBlock:
                    AddBlocks(element.ChildElements);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        pictures.Clear();
        var boxes = new List<TextBoxContent>();
        AddInlines(paragraph, boxes);
        var words = text.Take();
        var style = styles.Of(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        var outline = (int?)paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        var level = outline is >= 0 and < 9 ? outline.Value + 1 : style.Level;
        if (!string.IsNullOrWhiteSpace(words.Text))
        {
            var number = paragraph.ParagraphProperties?.NumberingProperties is { } own
                ? numbers.Next(own.NumberingId?.Val?.Value, own.NumberingLevelReference?.Val?.Value)
                : numbers.Next(style.NumberId, style.NumberLevel);
            blocks.Add(level > 0 ? new RawBlock(RawBlockKind.Heading, number is { IsOrdered: true, Marker.Length: > 0 } counted ? MarkedText.Plain(counted.Marker.TrimEnd() + " ").Append(words) : words) { Level = Math.Min(level, 6) }
                : number is { } item ? new RawBlock(RawBlockKind.ListItem, words) { Level = item.Level, Marker = item.Marker, IsOrdered = item.IsOrdered, Group = item.Group }
                : new RawBlock(style.Kind, words));
        }
        else if (pictures.Count == 0 && boxes.Count == 0 && blocks.Count > 0 && blocks[^1].Text.Length > 0)
        {
            // An empty paragraph is the blank line of those who use no styles: it sets apart what stands around it.
            blocks.Add(new RawBlock(RawBlockKind.Paragraph, MarkedText.Empty));
        }

        foreach (var picture in pictures.ToArray()) blocks.Add(new RawBlock(RawBlockKind.Picture, MarkedText.Empty) { Picture = picture });
        foreach (var box in boxes) AddBlocks(box.ChildElements);
    }

    private void AddInlines(OpenXmlElement parent, List<TextBoxContent> boxes)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run:
                    AddRun(run, boxes);
                    break;
                case Hyperlink link:
                    var start = text.Length;
                    AddInlines(link, boxes);
                    text.Mark(start, MarkKind.Link, Target(link.Id?.Value));
                    break;
                case SimpleField simple:
                    start = text.Length;
                    AddInlines(simple, boxes);
                    text.Mark(start, MarkKind.Link, WordFields.Target(simple.Instruction?.Value));
                    break;
                case SdtRun { SdtContentRun: { } content }:
                    AddInlines(content, boxes);
                    break;
                case InsertedRun or MoveToRun or CustomXmlRun or BidirectionalOverride or BidirectionalEmbedding:
                case { LocalName: "oMath" or "oMathPara" }:
                    text.Append(element.InnerText);
                    break;
                case { LocalName: "smartTag" }:
                    AddInlines(element, boxes);
                    break;
            }
        }
    }

    private void AddRun(Run run, List<TextBoxContent> boxes)
    {
        var properties = run.RunProperties;
        if (IsOn(properties?.Vanish)) return;
        var start = text.Length;
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case Text words when !fields.IsInCode:
                    text.Append(words.Text);
                    break;
                case TabChar or PositionalTab:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case SymbolChar symbol:
                    text.Append(WordNumbers.Symbol(symbol.Char?.Value is { } sign && int.TryParse(sign, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var point) ? (char)point : '•'));
                    break;
                case FootnoteReference { Id.Value: var id }:
                    AddNote(id is { } foot ? footnotes.GetValueOrDefault(foot) : null);
                    break;
                case EndnoteReference { Id.Value: var id }:
                    AddNote(id is { } end ? endnotes.GetValueOrDefault(end) : null);
                    break;
                case FieldChar field:
                    if (fields.Step(field.FieldCharType?.Value.ToString(), text.Length) is { } done) text.Mark(done.Start, MarkKind.Link, done.Target);
                    break;
                case FieldCode code:
                    fields.Add(code.Text);
                    break;
                case DocumentFormat.OpenXml.Wordprocessing.Drawing or Picture or EmbeddedObject:
                    AddPicture(child, boxes);
                    break;
                case AlternateContent { ChildElements.Count: > 0 } choice:
                    if (choice.GetFirstChild<AlternateContentChoice>() is { } chosen) AddPicture(chosen, boxes);
                    break;
            }
        }

        if (IsOn(properties?.Bold) || styles.IsStrong(properties?.RunStyle?.Val?.Value)) text.Mark(start, MarkKind.Strong);
        if (IsOn(properties?.Italic) || styles.IsEmphasis(properties?.RunStyle?.Val?.Value)) text.Mark(start, MarkKind.Emphasis);
    }

    private void AddNote(FootnoteEndnoteType? note)
    {
        if (note is null) return;
        var marker = WordNumbers.Superscript(notes.Count + 1);
        text.Append(marker);
        var words = string.Join(' ', note.Descendants<Paragraph>().Select(Words).Where(line => line.Length > 0));
        notes.Add(new RawBlock(RawBlockKind.Footnote, MarkedText.Plain(words)) { Marker = marker });
    }

    private void AddPicture(OpenXmlElement element, List<TextBoxContent> boxes)
    {
        boxes.AddRange(element.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any()));
        var label = element.Descendants<WordDrawing.DocProperties>().FirstOrDefault();
        var alt = label?.Description?.Value ?? label?.Title?.Value ?? element.Descendants<Vml.Shape>().FirstOrDefault()?.Alternate?.Value ?? "";
        var decorative = label?.OuterXml.Contains("decorative", StringComparison.Ordinal) == true && label.OuterXml.Contains("val=\"1\"", StringComparison.Ordinal);
        foreach (var id in element.Descendants<Drawing.Blip>().Select(blip => (blip.Embed ?? blip.Link)?.Value).Concat(element.Descendants<Vml.ImageData>().Select(data => data.RelationshipId?.Value)))
        {
            if (id is null) continue;
            if (!seen.TryGetValue(id, out var picture))
            {
                if (PictureOf(id, alt.Trim()) is not { } found) continue;
                seen.Add(id, picture = found with { IsDecorative = decorative });
            }

            pictures.Add(picture);
        }
    }

    private RawPicture? PictureOf(string id, string alt)
    {
        // The document may only say where it is, on the web or in a folder of its author.
        if (main.ExternalRelationships.FirstOrDefault(link => link.Id == id) is { } link) return WithoutBytes(link.Uri.OriginalString, alt);
        if (!main.TryGetPartById(id, out var part) || part is not ImagePart image) return null;
        using var stream = image.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var extension = PictureFile.Extension(bytes);

        // Drawings in formats of Windows cannot be shown on a page.
        return extension.Length > 0
            ? new RawPicture(PictureFile.Name("", seen.Count + 1, extension), bytes, image.Uri.OriginalString, alt)
            : WithoutBytes(image.Uri.OriginalString, alt);
    }

    /// <summary>A picture that only keeps its place.</summary>
    private RawPicture WithoutBytes(string source, string alt) => new(PictureFile.Name("", seen.Count + 1, ".bin"), ReadOnlyMemory<byte>.Empty, source, alt);

    private void AddTable(Table table)
    {
        var rows = table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table && row.TableRowProperties?.GetFirstChild<Deleted>() is null).ToList();

        // One cell in each row is no table but a frame around text.
        if (rows.All(row => CellsOf(row).Count() <= 1))
        {
            foreach (var cell in rows.SelectMany(CellsOf)) AddBlocks(cell.ChildElements);
            return;
        }

        tables++;
        foreach (var row in rows)
        {
            var cells = CellsOf(row).Select(Cell).ToList();
            if (cells.All(cell => string.IsNullOrWhiteSpace(cell.Text))) continue;
            blocks.Add(new RawBlock(RawBlockKind.TableRow, MarkedText.Plain(string.Join('\t', cells.Select(cell => cell.Text))))
            {
                Cells = cells,
                Group = tables,
                IsHeaderRow = row.TableRowProperties?.GetFirstChild<TableHeader>() is not null
                    || (row == rows[0] && cells.All(cell => cell.Length == 0 || cell.IsAllStrong)),
            });
        }
    }

    /// <summary>The cells of a row, those in a control for filling in too, but not those of a table inside.</summary>
    private static IEnumerable<TableCell> CellsOf(TableRow row) => row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row);

    /// <summary>What stands on the pages around the text: headers, footers, and the remarks of those who read it before; each once.</summary>
    private List<string> Surroundings()
    {
        var parts = main.HeaderParts.Select(part => (OpenXmlElement?)part.Header).Concat(main.FooterParts.Select(part => part.Footer)).Append(main.WordprocessingCommentsPart?.Comments);
        return [.. parts.OfType<OpenXmlElement>().Select(part => string.Join(' ', part.Descendants<Paragraph>().Select(Words).Where(words => words.Length > 0))).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The words of a paragraph without what was deleted from it.</summary>
    private static string Words(Paragraph paragraph) => string.Concat(paragraph.Descendants<Text>().Where(words => !words.Ancestors<DeletedRun>().Any()).Select(words => words.Text)).Trim();

    private MarkedText Cell(TableCell cell)
    {
        var boxes = new List<TextBoxContent>();
        foreach (var paragraph in cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any()))
        {
            if (text.Length > 0 && text.Last != '\n') text.Append('\n');
            AddInlines(paragraph, boxes);
        }

        return text.Take().Trim();
    }

    private string Target(string? id) => id is not null && links.TryGetValue(id, out var target) ? target : "";

    private static bool IsOn(OnOffType? value) => value is not null && (value.Val is null || value.Val.Value);

    private static List<RawHint> Hints(WordprocessingDocument document)
    {
        var hints = new List<RawHint>();
        var core = document.PackageProperties;
        Add(RawHintKind.Title, core.Title, "core:title");
        Add(RawHintKind.Description, core.Subject, "core:subject");
        Add(RawHintKind.Author, core.Creator, "core:creator");
        Add(RawHintKind.Keywords, core.Keywords, "core:keywords");
        Add(RawHintKind.Language, core.Language, "core:language");
        Add(RawHintKind.Created, core.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "core:created");
        Add(RawHintKind.Modified, core.Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "core:modified");
        Add(RawHintKind.Publisher, document.ExtendedFilePropertiesPart?.Properties?.Company?.Text, "app:company");
        return hints;

        void Add(RawHintKind kind, string? value, string origin)
        {
            if (!string.IsNullOrWhiteSpace(value)) hints.Add(new RawHint(kind, value.Trim(), origin));
        }
    }
}
