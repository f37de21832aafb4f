using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Import;
using SiteGen.Import.Writing;
using Xunit;
using YamlDotNet.RepresentationModel;
using YamlNode = YamlDotNet.RepresentationModel.YamlNode;

namespace SiteGen.Tests.Import.Writing;

public sealed class ArticleWriterTests
{
    private static readonly EvidenceReason InTitle = new("in-title", "uit de titel");

    [Fact]
    public void An_article_is_written_in_the_order_of_the_schema_with_its_evidence()
    {
        var article = Empty with
        {
            Title = Of("Samen: aan de slag"),
            Kind = Of("verslag"),
            Date = new(EdtfDate.OfDay(2017, 2, 6), new(InTitle, "(06-02-2017)", default)),
            Draft = new(true, new(new("invitation", "een uitnodiging en geen verslag"), "", default)),
            Session = new()
            {
                Date = new(EdtfDate.OfDay(2018, 10, 16).AsUncertain(), new(InTitle, "Op dinsdag\n16 oktober", default)),
                Time = Of("14:00-16:30"),
                Attendance = Of("zo’n 20 organisaties"),
            },
            Municipalities = [Of("'s-Hertogenbosch"), Of("Ede")],
            People =
            [
                new(new ImportedPerson("Nora Azarkan") { Aliases = ["Nora Azerkan"], Function = "adviseur", Former = true }, new(InTitle, "Nora Azarkan", default)),
            ],
            Related = [new(new ImportedRelation("vervolg", "Tweede platform", EdtfDate.OfSeason(2017, Season.Autumn)) { When = "najaar van 2017" }, new(InTitle, "", default))],
            Questions = [new("session.date", "Klopt het jaar 2018?", "Op dinsdag 16 oktober", ["2018-10-16", "2012-10-16"])],
            Body = [new BodyHeading(2, MarkedText.Plain("Verder")), new BodyParagraph(MarkedText.Plain("Tekst."))],
        };

        Assert.Equal(
            """
            ---
            title: "Samen: aan de slag"   # uit de titel
            kind: verslag   # uit de titel
            date: 2017-02-06   # uit de titel: "(06-02-2017)"
            draft: true   # een uitnodiging en geen verslag
            session:
              date: 2018-10-16?   # uit de titel: "Op dinsdag 16 oktober"
              time: 14:00-16:30   # uit de titel
              attendance: zo’n 20 organisaties   # uit de titel
            municipalities:
              - "'s-Hertogenbosch"   # uit de titel
              - Ede   # uit de titel
            people:
              - name: Nora Azarkan   # uit de titel: "Nora Azarkan"
                aliases: [Nora Azerkan]
                function: adviseur
                former: true
            related:
              - relation: vervolg   # uit de titel
                title: Tweede platform
                date: 2017-23
                when: najaar van 2017
            source:
              file: seeds/x.txt
              sha256: abc
            questions:
              - field: session.date
                question: Klopt het jaar 2018?
                evidence: Op dinsdag 16 oktober
                candidates: [2018-10-16, 2012-10-16]
            ---

            ## Verder

            Tekst.

            """.ReplaceLineEndings("\n"),
            ArticleWriter.Write(article));
    }

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("zo'n 20", "zo'n 20")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("C# en F#", "C# en F#")]
    [InlineData("\"Quote\" eerst", "'\"Quote\" eerst'")]
    [InlineData("2018", "\"2018\"")]
    [InlineData("14:00", "\"14:00\"")]
    [InlineData("nee", "nee")]
    [InlineData("No", "\"No\"")]
    [InlineData("- streep", "\"- streep\"")]
    [InlineData("", "\"\"")]
    [InlineData("slot:", "\"slot:\"")]
    [InlineData("twee\nregels", "\"twee\\nregels\"")]
    [InlineData("\u00A0hard", "\"\u00A0hard\"")]
    public void Text_is_quoted_only_where_YAML_would_read_something_else(string text, string yaml) =>
        Assert.Equal(yaml, YamlText.Append(new StringBuilder(), text).ToString());

    [Theory]
    [InlineData(20, "   # uit: \"de zaal\"", "uit", ": \"", "de zaal", "\"")]
    [InlineData(20, "   # uit: \"Op 16 oktober\"", "uit", ": \"", "Op \n 16\toktober", "\"")]
    [InlineData(20, "   # uit: \"Op 16 oktober v…", "uit", ": \"", "Op 16 oktober van het jaar", "\"")]
    [InlineData(5, "   # titel", "titel")]
    [InlineData(5, "   # titel…", "titel", "s")]
    [InlineData(5, "", "", " \n")]
    public void A_comment_is_one_line_that_can_be_read_in_passing(int limit, string comment, params string[] pieces) =>
        Assert.Equal(comment, CommentOf(limit, pieces));

    [Fact]
    public void A_comment_in_pieces_is_that_of_the_whole_text() => Prop.ForAll(Texts(), Texts(), (text, other) =>
        CommentOf(24, text, ": \"", other, "\"") == CommentOf(24, text + ": \"" + other + "\"")).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Any_text_reads_back_from_every_field() => Prop.ForAll(Texts(), Texts(), (text, other) =>
    {
        var evidence = new Evidence(new EvidenceReason("x", text), other, default);
        var article = Empty with
        {
            Title = new(text, evidence),
            Municipalities = [new(text, evidence), new(other, evidence)],
            People = [new(new ImportedPerson(text) { Aliases = [other, text], Role = other }, evidence)],
            CallToAction = new(new ImportedCall(text, other, "", ""), evidence),
            Questions = [new(text, other, text, [text, other])],
        };

        var root = Parse(ArticleWriter.Write(article));

        Assert.Equal(Utf8(text), Scalar(root["title"]));
        Assert.Equal([Utf8(text), Utf8(other)], ((YamlSequenceNode)root["municipalities"]).Select(Scalar));
        Assert.Equal([Utf8(other), Utf8(text)], ((YamlSequenceNode)root["people"][0]["aliases"]).Select(Scalar));
        Assert.Equal([Utf8(text), Utf8(other)], ((YamlSequenceNode)root["questions"][0]["candidates"]).Select(Scalar));
        if (other.Length > 0)
        {
            Assert.Equal(Utf8(other), Scalar(root["people"][0]["role"]));
            Assert.Equal(Utf8(other), Scalar(root["callToAction"]["text"]));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static string CommentOf(int limit, params string[] pieces)
    {
        var yaml = new StringBuilder();
        YamlText.AppendComment(yaml, limit, pieces);
        return yaml.ToString();
    }

    private static ImportedArticle Empty { get; } = new()
    {
        Title = Of("x"), Slug = "x", SourceFile = "seeds/x.txt", SourceSha256 = "abc", SourceText = "",
    };

    private static Fact<string> Of(string value) => new(value, new(InTitle, "", default));

    /// <summary>The text as a file in UTF-8 can hold it.</summary>
    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlMappingNode Parse(string file)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        var text = Encoding.UTF8.GetString(bytes);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)]));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static Arbitrary<string> Texts()
    {
        string[] pieces =
        [
            "-", "- ", "?", ":", ": ", ",", "[", "]", "{", "}", "#", " #", "&", "*", "!", "|", ">", "'", "''", "\"", "%", "@", "`", "~", "\\", "\\n", "...", "---", "\n---\n", "<<", "=",
            "null", "true", "nee", "y", "1", "0x1F", "1e3", ".5", "12:30", "2018-10-16", " ", "  ", "\t", "\n", "\r", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFE", "\0", "\u0007",
            "\uD83D", "\uDE00", "😀", "é", "woord", "Tekst", "$", "^", "_", "(", ")", "\u007F", "\u009F", "!!str", "&a", "*a",
        ];
        return Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
    }
}
