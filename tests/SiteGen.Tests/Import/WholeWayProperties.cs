using System.Collections.Concurrent;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Import.Runs;
using Xunit;

namespace SiteGen.Tests.Import;

/// <summary>The whole way, from bytes to the article as the site reads it: what holds of anything that is given as a report.</summary>
public sealed class WholeWayProperties
{
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.docx", "a", "a.PDF"];

    private static readonly byte[][] Openings =
    [
        [], "PK\u0003\u0004"u8.ToArray(), "<html><body><p>"u8.ToArray(), "---\ntitle: a\ndate: 1\n---\n"u8.ToArray(), [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], "%PDF-"u8.ToArray(),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "{\\rtf1"u8.ToArray(), "Verslag van de avond\n\n"u8.ToArray(), "<table><tr><td>"u8.ToArray(),
    ];

    private static readonly string[] Pieces =
    [
        "De gemeente Heerde ", "op 3 maart 2019 ", "\n\n", "\n", "- ", "-", "• ", "1. ", "2) ", "a. ", "Wethouder Jan de Vries ", "(", ")", "\"", "‘", "’", ". ", ", ", ": ", "| ", "\t", "Top\n", "Lees meer", "KENNISSESSIE ", "ü ", "\uF0B7 ",
        "bijeenkomst ", "\u00A0", "\u00AD", "é", "e\u0301", "x@y.nl ", "https://voorbeeld.nl/a ", "09.30 uur ", "aanpakHet doel ", "en ", "van ", "Amsterdam ", "🙂 ", "<b>", "</b>", "# ", "## Kop\n", "> ", ">> ", "Foto: Piet\n", "Geplaatst op 1-2-2020\n",
        "*", "**", "_", "`", "```\n", "~~~\n", "[", "](", "![", "]", "\\", "&amp;", "<", "<!-- ", "-->", "<p>", "<br>", "<ul><li>", "</li></ul>", "<h1>", "</h1>", "<a href=\"/x\">", "</a>", "<table><tr><td>", "===\n", "---\n", "***\n", "+ ", "1986. ", "[^1]", "[^1]: ", "{.klasse}",
        "$x$", "~", "^", "==", "    code", "www.a.nl ", "#", "'", "% ", "? ", "{ ", "} ", "@", "!", "title: x\n", "null", "true", "~ ", "2019-03-03", "\u2028", "\u0085", "\u001b[31m", "\u0000",
    ];

    [Fact]
    public void Any_bytes_give_an_article_that_reads_back_or_a_diagnostic() =>
        Prop.ForAll(Gen.Elements(Names).ToArbitrary(), Gen.Elements(Openings).ToArbitrary(), Gen.Choose(0, 255).ListOf().ToArbitrary(), (name, opening, rest) =>
            Check(name, [.. opening, .. rest.Select(value => (byte)value)])).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_text_gives_an_article_that_reads_back() =>
        Prop.ForAll(Gen.Elements(Names[..3]).ToArbitrary(), Gen.Elements(Pieces).ListOf().ToArbitrary(), (name, pieces) =>
            Check(name, Encoding.UTF8.GetBytes(string.Concat(pieces)))).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    /// <summary>As many as <c>SITEGEN_FUZZ</c> says, from the number that <c>SITEGEN_FUZZ_FROM</c> says; a failure names the number of its report.</summary>
    [Fact]
    public void Any_mixture_of_real_reports_gives_an_article_with_every_word_or_a_diagnostic()
    {
        var reports = new MutatedReports(Repository.At("tests/SiteGen.Tests/Import/Reports/working"));
        var (count, from) = (Number("SITEGEN_FUZZ", 400), Number("SITEGEN_FUZZ_FROM", 0));
        var failures = new ConcurrentDictionary<int, string>();
        Parallel.For(from, from + count, (number, loop) =>
        {
            var (name, bytes) = reports.Make(number);
            try
            {
                Check(name, bytes);
            }
            catch (Exception fault)
            {
                failures.TryAdd(number, fault.ToString());
                if (failures.Count > 20) loop.Stop();
            }
        });
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.OrderBy(failure => failure.Key).Select(failure => failure.Key + ": " + failure.Value)));
    }

    /// <summary>One of each class of reports that mixtures have brought out.</summary>
    public static TheoryData<string> Awkward() =>
    [
        new string('-', 400), new string('–', 60_000), "Verslag\n\n" + new string(',', 500) + "\n\nEinde.", string.Concat(Enumerable.Repeat("Conferentie jeugd ", 40)) + "\n\nOp 3 maart 2019 was er een bijeenkomst in Ede.",
        "Verslag van de avond\n\nVragen? Bel Jan de Vries, 06 – 12 34 56 78.", "Verslag van de avond\n\nJan de Vries\nSecretaris\n0000:0000:00", "Verslag (12-06-2024)\n\nDit item is verlopen op 31-12-2022.\n\nOp 3 maart 2019 was er een bijeenkomst in Ede.",
        "<h1>*** + ** ? | Wonen en water</h1><p>Op 3 maart 2019 was er een bijeenkomst in Ede.", "Verslag van de avond\n\nNamens Stichting " + string.Concat(Enumerable.Repeat("Welzijn Ede en Omstreken ", 30)) + "sprak Jan de Vries.",
        "<h1>Verslag van de avond</h1><p>Op 3 maart 2019 was er een bijeenkomst in Ede.</p><figure><img src=\"https://x.nl/zaal.jpg\" alt=\"De zaal\"><figcaption>Bewoners rond de kaart</figcaption></figure><img src=\"https://x.nl/logo.svg\" alt=\"Logo van de bond\"><img src=\"zaal.jpg\">",
        "# Verslag van de avond\n\nOp 3 maart 2019 was er een bijeenkomst in Ede.\n\n![Logo van de bond](https://x.nl/logo.svg)\n\n- een punt",
        "- vergadering\n- de bereikbaarheid van het dorp\n- de bereikbaarheid van de school\n- bij de bereikbaarheid van de winkels", "- de bijeenkomst\n- de bereikbaarheid van ons dorp\n- iets\n- de bereikbaarheid\n- nog iets\n- een avond",
        "Verslag van de avond\n\nAfzender: Werkgroep " + new string('a', 2000) + "\n\nLocatie: buurthuis " + new string('b', 2000) + "\n\nOp 3 maart 2019 was er een bijeenkomst in Ede.",
        "1. Een punt\n2. Nog een punt\n\n   1986. Een jaar\n   1987. Nog een jaar\n3. Het laatste", "- Een punt\n\n  7. Zeven\n  8. Acht",
    ];

    [Theory]
    [MemberData(nameof(Awkward))]
    public void An_awkward_text_gives_an_article_that_reads_back(string text)
    {
        foreach (var name in Names[..3]) Check(name, Encoding.UTF8.GetBytes(text));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Check(string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var tree = Tree(("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n"u8.ToArray()), ("seeds/" + name, bytes));
        var outcome = Assert.Single(Run(tree, name, bag).Reports);
        if (outcome.Article is not { } article)
        {
            Assert.NotEmpty(bag.Sorted());
            return;
        }

        AssertNothingLost(article);

        var written = Encoding.UTF8.GetBytes(outcome.Text);
        var site = Tree(("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n"u8.ToArray()), ("seeds/" + name, bytes), (outcome.Path, written));
        Assert.Equal(ImportDecision.Unchanged, Assert.Single(Run(site, name, new DiagnosticBag()).Reports).Decision);
        AssertReadsBack(article, Read(site), outcome.Text);
    }

    private static void AssertNothingLost(ImportedArticle article)
    {
        var kept = ImportedReport.Words(string.Join('\n', ImportedReport.Lines(article.Body)))
            .Concat(article.Dropped.SelectMany(piece => ImportedReport.Words(piece.Span.Of(article.SourceText))))
            .Concat(article.Title.IsProbable ? [] : ImportedReport.Words(article.Title.Evidence.Quote));
        Assert.Empty(Missing(ImportedReport.Words(article.SourceText), kept));
    }

    private static List<string> Missing(IEnumerable<string> words, IEnumerable<string> kept)
    {
        var count = kept.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        return [.. words.CountBy(word => word).Where(word => count.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key)];
    }

    private static void AssertReadsBack(ImportedArticle article, Article read, string text)
    {
        Assert.Equal(article.Title.Value, read.Title);
        Assert.Equal(article.Date?.Value.ToString(), read.Date?.ToString());
        Assert.Equal(article.Draft?.Value ?? false, read.Draft);
        Assert.Equal(article.Summary?.Value, read.Summary);
        Assert.Equal(article.Session.Date?.Value, read.Session.Date);
        Assert.Equal(article.Session.EndDate?.Value, read.Session.EndDate);
        Assert.Equal(article.Session.Kind?.Value, read.Session.Kind);
        Assert.Equal(article.Session.Name?.Value, read.Session.Name);
        Assert.Equal(article.Session.Place?.Value, read.Session.Place);
        Assert.Equal(article.Session.Venue?.Value, read.Session.Venue);
        Assert.Equal(article.Session.Attendance?.Value, read.Session.Attendance);
        Assert.Equal(article.Municipalities.Select(fact => fact.Value), read.Municipalities);
        Assert.Equal(article.Region?.Value, read.Region);
        Assert.Equal(article.Publisher?.Value, read.Publisher);
        Assert.Equal(article.Organisations.Select(fact => fact.Value.Name), read.Organisations.Select(organisation => organisation.Name));
        Assert.Equal(article.People.Select(fact => fact.Value.Name), read.People.Select(person => person.Name));
        Assert.Equal(article.People.Select(fact => fact.Value.Function), read.People.Select(person => person.Function ?? ""));
        Assert.Equal(article.Themes.Select(fact => fact.Value), read.Themes);
        Assert.Equal(article.Questions.Select(question => question.Question), read.Questions.Select(question => question.Text));
        Assert.Equal(article.SourceSha256, read.Source?.Sha256);

        var faults = new DiagnosticBag();
        var page = MarkdownDialect.Render(read.Body, BodyContext.Of(read.Places), faults);
        Assert.False(faults.HasErrors, string.Join('\n', faults.Sorted().Select(fault => fault.Message)) + '\n' + text);
        var shown = page.Sections.SelectMany(section => section.Blocks.Prepend(section.Heading)).SelectMany(ImportedReport.Words);
        Assert.True(string.Join(' ', ImportedReport.Lines(article.Body).SelectMany(ImportedReport.Words)) == string.Join(' ', shown), text);
    }

    private static ImportRun Run(MemoryFileTree tree, string name, DiagnosticBag bag) =>
        ReportImport.Run(new ImportRequest([new ImportSource(tree, "seeds/" + name, "seeds/" + name)], tree, ImportKnowledge.BuiltIn, ImportedReport.Today) { KeepsArticles = true }, bag);

    private static Article Read(MemoryFileTree site)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(site, bag);
        Assert.DoesNotContain(bag.Sorted(), one => one.Severity == Severity.Error);
        return Assert.Single(content.Articles);
    }

    private static MemoryFileTree Tree(params (string Path, byte[] Bytes)[] files) => new(files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));
}
