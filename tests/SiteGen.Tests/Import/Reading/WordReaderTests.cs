using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Import.Reading;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteGen.Tests.Import.Reading;

public sealed class WordReaderTests
{
    private const string ImageRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public void A_document_gives_its_blocks_in_order()
    {
        var document = Read(Report());

        Assert.Equal(RawFormat.Word, document.Format);
        Assert.Equal(
            [
                "Heading 1: Kennissessie jeugd",
                "Heading 2: Opening",
                "Paragraph 0: De wethouder opende.¹ Zie het verslag.",
                "ListItem 0 •: Zorg",
                "ListItem 1 a.: Werk",
                "Paragraph 0: ",
                "TableRow 0 head: Tijd\tWat",
                "TableRow 0: 9.00\tInloop\nkoffie",
                "Paragraph 0: Kader",
                "Picture 0: ",
                "Caption 0: Foto: Jan",
                "Footnote 0 ¹: Bron: raad.",
            ],
            document.Blocks.Select(Show));
    }

    [Fact]
    public void Links_stresses_and_pictures_arrive()
    {
        var document = Read(Report());
        var paragraph = document.Blocks[2].Text;

        Assert.Equal(
            ["wethouder Strong ", "het verslag Link https://www.ede.nl/verslag"],
            paragraph.Marks.Select(mark => $"{paragraph.Text.Substring(mark.Start, mark.Length)} {mark.Kind} {mark.Target}"));
        var picture = document.Blocks.Single(block => block.Kind == RawBlockKind.Picture).Picture!;
        Assert.Equal(("afbeelding-1.png", "De volle zaal"), (picture.Name, picture.Alt));
        Assert.Equal(Pixel, picture.Bytes.ToArray());
    }

    [Fact]
    public void Core_properties_are_hints() => Assert.Equal(
        ["Title Kennissessie core:title", "Author J. de Vries core:creator", "Created 2017-02-06 core:created"],
        Read(Report()).Hints.Where(hint => hint.Kind != RawHintKind.Modified).Select(hint => $"{hint.Kind} {hint.Value} {hint.Origin}"));

    [Fact]
    public void Deleted_and_hidden_words_are_not_read_and_fields_show_their_result()
    {
        var document = Read(Make((_, body) => body.Append(new Paragraph(
            new Run(new Text("Wel ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("weg "))),
            new InsertedRun(new Run(new Text("ook ") { Space = SpaceProcessingModeValues.Preserve })),
            new Run(new RunProperties(new Vanish()), new Text("geheim ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" HYPERLINK \"https://x.nl\" ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("hier")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End })))));

        var text = Assert.Single(document.Blocks).Text;
        Assert.Equal("Wel ook hier", text.Text);
        Assert.Equal("https://x.nl", Assert.Single(text.Marks).Target);
    }

    [Theory]
    [InlineData("empty", "SG0202")]
    [InlineData("cut", "SG0206")]
    [InlineData("xml", "SG0206")]
    [InlineData("deep", "SG0206")]
    [InlineData("locked", "SG0205")]
    [InlineData("zip", "SG0204")]
    [InlineData("bomb", "SG0206")]
    [InlineData("nobody", "SG0206")]
    public void What_cannot_be_read_is_a_diagnostic(string fault, string code)
    {
        var whole = Report();
        byte[] locked = [.. whole];
        locked[6] |= 1;
        var bytes = fault switch
        {
            "empty" => Make((_, _) => { }),
            "cut" => whole[..(whole.Length / 2)],
            "xml" => Zip(("word/document.xml", "<w:document")),
            "deep" => Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))),
            "locked" => locked,
            "zip" => Zip(("readme.txt", "tekst")),
            "bomb" => Zip(("word/document.xml", "<a>" + new string(' ', (int)PackageGuard.MaxXml + 10) + "</a>")),
            _ => Zip(("word/document.xml", "<a/>"), ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")),
        };
        var bag = new DiagnosticBag();

        Assert.Null(RawReader.Read("a.docx", bytes, bag));
        Assert.Equal([code], bag.Sorted().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_numbered_heading_keeps_its_number()
    {
        var document = Read(Make((main, body) =>
        {
            AddParts(main);
            body.Append(Counted("Opening"), Counted("Rondvraag"), Styled("Kop2", "Bijlage"));
        }));
        Assert.Equal(["Heading 2: a. Opening", "Heading 2: b. Rondvraag", "Heading 2: Bijlage"], document.Blocks.Select(Show));

        static Paragraph Counted(string text) => new(
            new ParagraphProperties(new ParagraphStyleId { Val = "Kop2" }, new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = 3 })), Words(text));
    }

    [Fact]
    public void Headers_footers_and_remarks_are_kept_apart()
    {
        var document = Read(Make((main, body) =>
        {
            main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Words("Gemeente Ede")));
            main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Words("Gemeente Ede")));
            main.AddNewPart<FooterPart>().Footer = new Footer(new Paragraph(Words("Pagina 1")), new Paragraph(new DeletedRun(new Run(new DeletedText("weg")))));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(Words("Klopt dit?"))) { Id = "1", Author = "A" });
            body.Append(new Paragraph(Words("De wethouder opende.")));
        }));
        Assert.Equal(["Paragraph 0: De wethouder opende."], document.Blocks.Select(Show));
        Assert.Equal(["Gemeente Ede", "Klopt dit?", "Pagina 1"], document.Surroundings);

        var article = SiteGen.Import.Importer.Import(document, SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Equal(document.Surroundings, article.Dropped.Where(piece => piece.Reason == ImportReasons.DroppedSurroundings).Select(piece => piece.Span.Of(article.SourceText)));
    }

    [Fact]
    public void Deleted_rows_go_and_rows_and_cells_in_controls_stay()
    {
        var document = Read(Make((_, body) => body.Append(new Table(
            new TableRow(Cell(false, "Tijd"), Cell(false, "Wat")),
            new TableRow(new TableRowProperties(new Deleted { Author = "A", Id = "1" }), Cell(false, "weg"), Cell(false, "weg")),
            new SdtRow(new SdtContentRow(new TableRow(Cell(false, "9.00"), new SdtCell(new SdtContentCell(Cell(false, "Inloop"))))))))));
        Assert.Equal(["TableRow 0: Tijd\tWat", "TableRow 0: 9.00\tInloop"], document.Blocks.Select(Show));
    }

    [Fact]
    public void A_drawing_that_a_page_cannot_show_is_asked_for()
    {
        var document = Read(Make((main, body) =>
        {
            var image = main.AddImagePart(ImagePartType.Emf);
            image.FeedData(new MemoryStream([1, 0, 0, 0, 88, 0, 0, 0]));
            body.Append(
                new Paragraph(Words("Op 3 maart 2020 was er een kennissessie in Ede met veertig deelnemers.")),
                new Paragraph(new Run(new Drawing(new DW.Inline(
                    new DW.DocProperties { Id = 1, Name = "x", Description = "Schema van de keten" },
                    new A.Graphic(new A.GraphicData(new A.Blip { Embed = main.GetIdOfPart(image) })))))));
        }));
        var article = SiteGen.Import.Importer.Import(document, SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Contains(article.Questions, question => question.Field == "image" && question.Question.Contains("Schema van de keten", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Body, block => block is SiteGen.Import.BodyPicture);
    }

    [Fact]
    public void A_damaged_document_gives_a_document_or_an_error() => Prop.ForAll(Gen.Choose(0, int.MaxValue).Two().ListOf(6).ToArbitrary(), changes =>
    {
        var bytes = Report();
        foreach (var (place, value) in changes) bytes[place % bytes.Length] = (byte)value;
        var bag = new DiagnosticBag();
        Assert.True(RawReader.Read("a.docx", bytes, bag) is not null || bag.HasErrors);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_picture_that_the_document_only_points_at_keeps_its_place_and_its_words()
    {
        var document = Read(Make((main, body) =>
        {
            var web = main.AddExternalRelationship(ImageRelation, new Uri("https://www.ede.nl/zaal.jpg")).Id;
            var own = main.AddExternalRelationship(ImageRelation, new Uri("file:///C:/fotos/zaal.jpg")).Id;
            body.Append(Styled("Titel", "Verslag"), new Paragraph(Linked(web, "De zaal")), new Paragraph(Linked(own, "Het gesprek")), new Paragraph(Words("Tekst.")));
        }));

        var pictures = document.Blocks.Where(block => block.Picture is not null).Select(block => block.Picture!).ToList();
        Assert.Equal(["https://www.ede.nl/zaal.jpg", "file:///C:/fotos/zaal.jpg"], pictures.Select(picture => picture.Source));
        Assert.Equal(["De zaal", "Het gesprek"], pictures.Select(picture => picture.Alt));
        Assert.All(pictures, picture => Assert.True(picture.Bytes.IsEmpty));
    }

    [Theory]
    [InlineData("Quote")]
    [InlineData("Quotations")]
    [InlineData("Block Text")]
    public void A_quote_is_known_by_the_name_of_its_style(string style)
    {
        var document = Read(Make((main, body) =>
        {
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(NamedStyle("x", style));
            body.Append(Styled("x", "Iedereen telt mee."));
        }));

        Assert.Equal(RawBlockKind.Quote, Assert.Single(document.Blocks).Kind);
    }

    private static byte[] Report() => Make((main, body) =>
    {
        AddParts(main);
        var link = main.AddHyperlinkRelationship(new Uri("https://www.ede.nl/verslag"), isExternal: true).Id;
        var image = main.AddImagePart(ImagePartType.Png);
        image.FeedData(new MemoryStream(Pixel));
        body.Append(
            Styled("Titel", "Kennissessie jeugd"),
            Styled("Kop2", "Opening"),
            new Paragraph(
                Words("De "), new Run(new RunProperties(new Bold()), new Text("wethouder")), Words(" opende."), new Run(new FootnoteReference { Id = 2 }), Words(" Zie "),
                new Hyperlink(Words("het verslag")) { Id = link }, Words(".")),
            Item(0, "Zorg"), Item(1, "Werk"), new Paragraph(),
            new Table(
                new TableRow(Cell(true, "Tijd"), Cell(true, "Wat")),
                new TableRow(Cell(false, "9.00"), Cell(false, "Inloop", "koffie"))),
            new Table(new TableRow(Cell(false, "Kader"))),
            new Paragraph(new Run(new Drawing(new DW.Inline(
                new DW.DocProperties { Id = 1, Name = "x", Description = "De volle zaal" },
                new A.Graphic(new A.GraphicData(new A.Blip { Embed = main.GetIdOfPart(image) })))))),
            Styled("Bijschrift", "Foto: Jan"));
    });

    private static void AddParts(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            NamedStyle("Titel", "Title"), NamedStyle("Kop2", "heading 2"), NamedStyle("Bijschrift", "caption"));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(
                new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "\uF0B7" }) { LevelIndex = 0 },
                new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.LowerLetter }, new LevelText { Val = "%2." }) { LevelIndex = 1 }) { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(Words("Bron: raad."))) { Id = 2 });
    }

    private static byte[] Make(Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            fill(main, body);
            document.PackageProperties.Title = "Kennissessie";
            document.PackageProperties.Creator = "J. de Vries";
            document.PackageProperties.Created = new DateTime(2017, 2, 6, 12, 0, 0, DateTimeKind.Utc);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static Run Linked(string id, string alt) => new(new Drawing(new DW.Inline(
        new DW.DocProperties { Id = 1, Name = "x", Description = alt }, new A.Graphic(new A.GraphicData(new A.Blip { Link = id })))));

    private static Style NamedStyle(string id, string name) => new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text));

    private static Paragraph Item(int level, string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 3 })), Words(text));

    private static TableCell Cell(bool strong, params string[] lines) =>
        new(lines.Select(line => new Paragraph(strong ? new Run(new RunProperties(new Bold()), new Text(line)) : Words(line))));

    private static RawDocument Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var document = RawReader.Read("a.txt", bytes, bag);
        Assert.Empty(bag.Sorted().Select(diagnostic => diagnostic.ToString()));
        return document!;
    }

    private static string Show(RawBlock block) =>
        $"{block.Kind} {block.Level}{(block.Marker.Length > 0 ? " " + block.Marker : "")}{(block.IsHeaderRow ? " head" : "")}: {block.Text.Text}";
}
