using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Import;
using SiteGen.Import.Writing;
using Xunit;

namespace SiteGen.Tests.Import.Writing;

public sealed class MarkdownWriterTests
{
    /// <summary>The dialect of the site.</summary>
    private static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~(\"'‘“" }).DisableHtml().Build();

    [Theory]
    [InlineData("Gewone tekst, met 3-5 dingen: (haakjes) & 'tekens' – 50 %.", "Gewone tekst, met 3-5 dingen: (haakjes) & 'tekens' – 50 %.")]
    [InlineData("# geen kop", @"\# geen kop")]
    [InlineData("#1 in de regio", "#1 in de regio")]
    [InlineData("1. geen lijst", @"1\. geen lijst")]
    [InlineData("16. oktober", @"16\. oktober")]
    [InlineData("1.000 inwoners", "1.000 inwoners")]
    [InlineData("2018) was", @"2018\) was")]
    [InlineData("- geen punt", @"\- geen punt")]
    [InlineData("-5 graden", "-5 graden")]
    [InlineData("+ plus", @"\+ plus")]
    [InlineData("> citaat", @"\> citaat")]
    [InlineData("===", @"\===")]
    [InlineData("---", @"\---")]
    [InlineData("~~~", @"\~~~")]
    [InlineData("~20 mensen", "~20 mensen")]
    [InlineData("    vier blanks", "vier blanks")]
    [InlineData("2 * 3 = 6", "2 * 3 = 6")]
    [InlineData("een *ster*", @"een \*ster\*")]
    [InlineData("snake_case_naam en _schuin_", @"snake_case_naam en \_schuin\_")]
    [InlineData("wij [sic] gaan", "wij [sic] gaan")]
    [InlineData("zie [hier](x)", @"zie \[hier](x)")]
    [InlineData("[x]: doel", @"\[x]: doel")]
    [InlineData("noot[^1]", @"noot\[^1]")]
    [InlineData("a < b en <b>vet</b>", @"a < b en \<b>vet\</b>")]
    [InlineData("B&W en R&D; &amp; &#65;", @"B&W en R\&D; \&amp; \&#65;")]
    [InlineData(@"C:\map en \*", @"C:\map en \\\*")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("a | b", "a | b")]
    [InlineData("a |[ ]^", "a |\\[ ]^")]
    [InlineData("a |*b", "a |\\*b")]
    [InlineData("info@wassenaar.nl en https://x.nl/a_b", "info@wassenaar.nl en https://x.nl/a_b")]
    [InlineData("regel een\nregel twee", "regel een\\\nregel twee")]
    [InlineData("regel een\n- regel twee", "regel een\\\n\\- regel twee")]
    [InlineData("kop\n---", "kop\\\n\\---")]
    public void Prose_stays_readable_and_markup_stays_text(string text, string markdown)
    {
        Assert.Equal(markdown + "\n", Write(new BodyParagraph(MarkedText.Plain(text))));
        Assert.Equal(Normal(text), Read(markdown));
    }

    [Fact]
    public void Blocks_are_written_in_canonical_form()
    {
        var body = new BodyBlock[]
        {
            new BodyHeading(2, MarkedText.Plain("Kop #1 #")),
            new BodyList(false, 1, [new(MarkedText.Plain("een")), new(MarkedText.Plain("twee\nverder"), new BodyList(true, 3, [new(MarkedText.Plain("drie"))]))]),
            new BodyList(false, 1, [new(MarkedText.Plain("andere lijst"))]),
            new BodyQuote([MarkedText.Plain("Citaat\nover twee regels"), MarkedText.Plain("en verder")]),
            new BodyTable([MarkedText.Plain("Tijd"), MarkedText.Plain("Wat")], [[MarkedText.Plain("9.00"), MarkedText.Plain("a|b")], [MarkedText.Plain("10.00")]]),
            new BodyPicture("media/zaal (1).jpg", "De [volle] zaal", MarkedText.Plain("De \"zaal\" | Foto: Jan")),
            new BodyPreformatted("regel\n```\n  in"),
            new BodyParagraph(new MarkedText("Lees het verslag nu", [new(5, 11, MarkKind.Link, "https://x.nl/a b"), new(17, 2, MarkKind.Strong)])),
        };

        Assert.Equal(
            """
            ## Kop #1 \#

            - een
            - twee\
              verder

              3. drie

            * andere lijst

            > Citaat\
            > over twee regels
            >
            > en verder

            | Tijd | Wat |
            | --- | --- |
            | 9.00 | a\|b |
            | 10.00 |  |

            ![De (volle) zaal](media/zaal%20%281%29.jpg "De \"zaal\" | Foto: Jan")

            ````
            regel
            ```
              in
            ````

            Lees [het verslag](https://x.nl/a%20b) **nu**

            """.ReplaceLineEndings("\n"),
            Write(body));
    }

    [Fact]
    public void Any_paragraph_reads_back_to_its_words() => Prop.ForAll(Texts(), text =>
        Assert.Equal(Normal(text), Read(Write(new BodyParagraph(MarkedText.Plain(text)))))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_heading_item_quote_and_cell_reads_back_to_its_words() => Prop.ForAll(Texts(), text =>
    {
        var line = Normal(text).Replace('\n', ' ');
        if (line.Length == 0) return;
        Assert.Equal(line, Words(Assert.IsType<HeadingBlock>(Assert.Single(Parse(Write(new BodyHeading(3, MarkedText.Plain(text)))))).Inline!));

        var list = Assert.IsType<ListBlock>(Assert.Single(Parse(Write(new BodyList(true, 7, [new(MarkedText.Plain(text)), new(MarkedText.Plain("slot"))])))));
        Assert.Equal(2, list.Count);
        Assert.Equal(Normal(text), Words(Assert.IsType<ParagraphBlock>(Assert.Single((ListItemBlock)list[0])).Inline!));

        var quote = Assert.IsType<QuoteBlock>(Assert.Single(Parse(Write(new BodyQuote([MarkedText.Plain(text)])))));
        Assert.Equal(Normal(text), Words(Assert.IsType<ParagraphBlock>(Assert.Single(quote)).Inline!));

        var table = Assert.IsType<Table>(Assert.Single(Parse(Write(new BodyTable([MarkedText.Plain("a"), MarkedText.Plain(text)], [[MarkedText.Plain(text), MarkedText.Plain("b")]])))));
        var cells = table.Descendants<TableCell>().Select(cell => cell.Count == 0 ? "" : Words(((ParagraphBlock)cell[0]).Inline!)).ToList();
        Assert.Equal(["a", line, line, "b"], cells);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Marks_never_change_the_words() => Prop.ForAll(Texts(), Gen.Choose(0, 40).Three().ListOf().ToArbitrary(), (text, places) =>
    {
        var marks = places.Select(place => (Start: Math.Min(place.Item1, text.Length), Length: Math.Min(place.Item2, text.Length - Math.Min(place.Item1, text.Length)), Kind: place.Item3 % 3))
            .Where(mark => mark.Length > 0)
            .Select(mark => new TextMark(mark.Start, mark.Length, (MarkKind)mark.Kind, mark.Kind == 0 ? "https://x.nl/" + mark.Length : ""))
            .ToList();
        var markdown = Write(new BodyParagraph(new MarkedText(text, marks)));
        var words = Read(markdown);
        Assert.True(words == Normal(text), markdown);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_mark_right_behind_an_address_is_not_part_of_it()
    {
        var text = "kijk op www.x.nl/a. Daarna";
        var markdown = Write(new BodyParagraph(new MarkedText(text, [new TextMark(18, 8, MarkKind.Link, "https://y.nl/")])));
        Assert.Equal(text, Read(markdown));
        Assert.Contains("[. Daarna](https://y.nl/)", markdown, StringComparison.Ordinal);
    }

    /// <summary>Lines out of everything that means something to Markdown, in any order.</summary>
    private static Arbitrary<string> Texts()
    {
        string[] pieces =
        [
            "#", "##", "1.", "12)", "-", "+", "*", "**", "_", "__", ">", "=", "==", "|", "~", "~~", "~~~", "`", "```", "[", "]", "(", ")", "[x]", "[ ]", "[^1]", "]:", "](", "!",
            "<", "<b>", "</b>", "<!--", "-->", "&", "&amp;", "&#65;", "\\", "\\\\", "\n", "\n", "\n\n", " ", " ", " ", "    ", "\t", "a", "woord", "Tekst", "é", "😀", "3",
            "https://x.nl/a_b", "www.x.nl", "info@x.nl", "mailto:", "---", "***", "===", ":", ":-:", "{", "}", "^", "$", "@", "\"", "'", "“", "/", "%", ";", ",", ".",
            "\u00A0", "\u2028", "\u0001", "\uD83D",
        ];
        return Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
    }

    private static string Write(params BodyBlock[] blocks) =>
        ArticleWriter.Write(new ImportedArticle
        {
            Title = new("x", new(new("x", ""), "", default)), Slug = "x", SourceFile = "x", SourceSha256 = "x", SourceText = "", Body = blocks,
        }) is var file && file.IndexOf("---\n", 4, StringComparison.Ordinal) + 4 is var head && head < file.Length ? file[(head + 1)..] : "";

    private static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Dialect);

    private static string Read(string markdown)
    {
        var document = Parse(markdown);
        if (document.Count == 0) return "";
        return Words(Assert.IsType<ParagraphBlock>(Assert.Single(document)).Inline!);
    }

    private static string Words(ContainerInline inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content);
                    break;
                case LineBreakInline:
                    words.Append('\n');
                    break;
                case ContainerInline container:
                    words.Append(Words(container));
                    break;
                default:
                    Assert.Fail("unexpected " + inline.GetType().Name);
                    break;
            }
        }

        return words.ToString();
    }

    /// <summary>The words with the blanks that a page keeps.</summary>
    private static string Normal(string text)
    {
        var clean = new string([.. text.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))]);
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean));
        var lines = valid.Split('\n').Select(line => string.Join(' ', line.Split([.. " \t\u2028\u2029\u0085\r\v\f"], StringSplitOptions.RemoveEmptyEntries)).Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }
}
