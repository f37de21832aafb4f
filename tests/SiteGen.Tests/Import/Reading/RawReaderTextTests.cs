using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Import.Reading;
using Xunit;

namespace SiteGen.Tests.Import.Reading;

public sealed class RawReaderTextTests
{
    private const string Sample = "Wethouder José Groß – ‘één’ sessie\r\n\r\nKosten: € 5\n";

    private static readonly string[] SampleLines = ["Wethouder José Groß – ‘één’ sessie", "", "Kosten: € 5"];

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sample)] },
        { "Windows-1252", Windows1252(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_lines(string encoding, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var document = RawReader.Read("verslag.txt", bytes, bag)!;

        Assert.Equal(SampleLines, document.Blocks.Select(block => block.Text.Text));
        Assert.Equal([1, 2, 3], document.Blocks.Select(block => block.Line));
        Assert.Equal(
            encoding == "Windows-1252" ? ["SG0208"] : [],
            bag.Sorted().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Stray_bytes_in_UTF8_are_read_as_the_old_encoding_and_reported_at_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("één café\nprijs "), 0x80, .. Encoding.UTF8.GetBytes(" 5\n")];
        var bag = new DiagnosticBag();

        var document = RawReader.Read("a.txt", bytes, bag)!;

        Assert.Equal(["één café", "prijs € 5"], document.Blocks.Select(block => block.Text.Text));
        Assert.Equal(
            "a.txt:2: warning SG0209: Dit bestand is UTF-8 met 1 bytes die dat niet zijn; die zijn gelezen als Windows-1252.",
            Assert.Single(bag.Sorted()).ToString());
    }

    [Fact]
    public void Bytes_that_stand_for_nothing_are_counted_aloud()
    {
        var bag = new DiagnosticBag();

        var document = RawReader.Read("a.txt", [.. "caf"u8, 0x81, .. " en nog heel wat meer tekst, want dit is een verslag van een sessie"u8], bag)!;

        Assert.StartsWith("caf\uFFFD en nog", document.Blocks[0].Text.Text, StringComparison.Ordinal);
        Assert.Equal(["SG0208", "SG0210"], bag.Sorted().Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "SG0202")]
    [InlineData(" \r\n\t", "SG0202")]
    [InlineData("%PDF-1.7 enzovoort", "SG0204")]
    [InlineData(@"{\rtf1\ansi tekst}", "SG0204")]
    [InlineData("\0\u0001\u0002\u0003\u0004\u0005", "SG0203")]
    [InlineData("GIF89a", "SG0211")]
    public void What_is_no_report_is_a_diagnostic(string content, string code)
    {
        var bag = new DiagnosticBag();

        Assert.Null(RawReader.Read("x.docx", Encoding.Latin1.GetBytes(content), bag));
        Assert.Equal([code], bag.Sorted().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Old_and_protected_documents_are_told_apart()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];
        byte[] locked = [.. container, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal("SG0204", CodeOf(container));
        Assert.Equal("SG0205", CodeOf(locked));
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "een PDF-bestand")]
    [InlineData("{\\rtf1\\ansi Verslag}", "een RTF-bestand")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0_\0_\0s\0u\0b\0s\0t\0g\01\0.\00\0", "een e-mailbericht of webarchief")]
    [InlineData("From: Jan <jan@x.nl>\r\nSubject: Verslag\r\n van gisteren\r\nMIME-Version: 1.0\r\n\r\nHet verslag.", "een e-mailbericht of webarchief")]
    [InlineData("Return-Path: <jan@x.nl>\nMessage-ID: <1@x.nl>\n\nHet verslag: zie onder.", "een e-mailbericht of webarchief")]
    [InlineData("<?xml version=\"1.0\"?>\n<office:document><text:p>Verslag</text:p></office:document>", "een XML-bestand")]
    [InlineData("\n<?xml version=\"1.0\"?><rss><channel><title>Nieuws</title></channel></rss>", "een XML-bestand")]
    public void Another_format_is_named_whatever_the_file_is_called(string content, string format)
    {
        foreach (var name in (string[])["verslag.txt", "verslag.docx", "verslag.html", "verslag.md"])
        {
            var bag = new DiagnosticBag();

            Assert.Null(RawReader.Read(name, Encoding.Latin1.GetBytes(content), bag));
            Assert.Equal($"{name}: error SG0204: Dit bestand is {format}; dat leest de import niet.", Assert.Single(bag.Sorted()).ToString());
        }
    }

    [Theory]
    [InlineData("Datum: 3 maart 2019\nPlaats: Ede\n\nVerslag van de bijeenkomst.")]
    [InlineData("Van: Jan Jansen\nOnderwerp: verslag\n\nIn de mail stond MIME-Version: 1.0.")]
    [InlineData("Verslag van de avond\nMIME-Version: 1.0\n\nTekst.")]
    [InlineData("Een verslag over <?xml version=\"1.0\"?> en wat dat is.")]
    public void A_text_that_looks_a_little_like_another_format_is_a_text(string content) =>
        Assert.Equal(RawFormat.Text, RawReader.Read("verslag.txt", Encoding.UTF8.GetBytes(content), new DiagnosticBag())!.Format);

    [Fact]
    public void Bytes_that_are_no_text_are_only_called_that()
    {
        byte[] bytes = [.. Enumerable.Range(0, 5120).Select(i => (byte)i)];

        Assert.Equal("SG0203", CodeOf(bytes));
    }

    [Fact]
    public void A_text_too_large_for_a_report_is_refused() =>
        Assert.Equal("x: error SG0201: Dit bestand is te groot om te lezen: 9 MB, ten hoogste 8 MB.", Refused(Enumerable.Repeat((byte)'a', RawReader.MaxTextBytes + 1).ToArray()).ToString());

    [Fact]
    public void Every_line_end_counts_and_controls_go()
    {
        var document = RawReader.Read("a.txt", Encoding.UTF8.GetBytes("a\rb\r\nc\nd\fe\u2028f\u0007g\n\n"), new DiagnosticBag())!;

        Assert.Equal(["a", "b", "c", "d", "e", "fg", ""], document.Blocks.Select(block => block.Text.Text));
        Assert.Equal([1, 2, 3, 4, 4, 4, 5], document.Blocks.Select(block => block.Line));
    }

    [Theory]
    [InlineData("a.md", "# Kop\n\nTekst", RawFormat.Markdown)]
    [InlineData("a.md", "Een titel\n\nTekst met **nadruk**.", RawFormat.Markdown)]
    [InlineData("a.md", "Een titel\n\nOpening\nGewone tekst zonder een enkel teken.", RawFormat.Text)]
    [InlineData("a.txt", "---\ntitle: Een titel\ndate: 2020-01-02\n---\nTekst", RawFormat.Markdown)]
    [InlineData("a.txt", "# Kop\n\nTekst met een [link](https://x.nl).\n\n## Verder\n\nTekst", RawFormat.Markdown)]
    [InlineData("a.txt", "# Kop\n\nTekst", RawFormat.Text)]
    [InlineData("a.txt", "- een\n- twee\n\n> citaat met * en _", RawFormat.Text)]
    public void Markdown_is_told_by_its_content(string name, string text, RawFormat format) =>
        Assert.Equal(format, RawReader.Read(name, Encoding.UTF8.GetBytes(text), new DiagnosticBag())!.Format);

    [Fact]
    public void Any_bytes_give_a_document_or_an_error() => Prop.ForAll<byte[]>(bytes =>
    {
        var bag = new DiagnosticBag();
        var document = RawReader.Read("a.txt", bytes, bag);
        return document is not null ? document.Blocks.Count > 0 : bag.HasErrors || bag.Count == 1;
    }).QuickCheckThrowOnFailure();

    private static string CodeOf(byte[] bytes) => Refused(bytes).Code;

    private static Diagnostic Refused(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        Assert.Null(RawReader.Read("x", bytes, bag));
        return Assert.Single(bag.Sorted());
    }

    private static byte[] Windows1252(string text) => [.. text.Select(c => c switch
    {
        '€' => (byte)0x80,
        '–' => (byte)0x96,
        '‘' => (byte)0x91,
        '’' => (byte)0x92,
        _ => (byte)c,
    })];
}
