using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class ListCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ListCommandTests()
    {
        folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n");
        Article("concept", "date: 2026-01-01\ndraft: true");
        Article("straks", "date: 2026-12-01");
        Article("oud", "date: 2017-02-06\nexpiryDate: 2017-02-27");
        Article("vraag", "questions:\n  - field: session.date\n    question: Klopt het jaar?\n    evidence: op 16 oktober\n    candidates: [2018-10-16, 2012-10-16]");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "ingepland straks|concept concept|verlopen oud|gepubliceerd vraag")]
    [InlineData("drafts", "concept concept")]
    [InlineData("future", "ingepland straks")]
    [InlineData("expired", "verlopen oud")]
    public void A_list_has_one_line_an_article_newest_first(string which, string expected)
    {
        var run = ProgramRun.In(folder, [.. new[] { "list", which }.Where(word => word.Length > 0)]);

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal("", run.Error);
        var lines = run.Out.Split('\n').TakeWhile(line => line.Length > 0)
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)).Select(columns => columns[1] + " " + columns[^1].Trim());
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Fact]
    public void The_open_questions_are_a_list_of_things_to_do()
    {
        Assert.Equal(
            """
            content/nieuws/vraag.md:3:1  vraag
              [ ] session.date: Klopt het jaar?
                  in de tekst: “op 16 oktober”
                  kies uit: 2018-10-16, 2012-10-16

            1 vraag in 1 artikel.
            Beantwoord een vraag door het veld in te vullen en de vraag uit de lijst ‘questions’ van het artikel te halen.

            """,
            ProgramRun.In(folder, "list", "questions").Out);
    }

    [Fact]
    public void An_empty_list_says_so()
    {
        Directory.Delete(folder["content/nieuws"], recursive: true);
        Assert.Equal("Er zijn nog geen artikelen.\n", ProgramRun.In(folder, "list").Out);
        Assert.Equal("Er zijn geen open vragen.\n", ProgramRun.In(folder, "list", "questions").Out);
    }

    [Fact]
    public void An_article_that_cannot_be_read_does_not_go_unsaid()
    {
        folder.Write("content/nieuws/stuk.md", "---\ntitle: [\n---\n");
        var run = ProgramRun.In(folder, "list");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("content/nieuws/stuk.md:", run.Error, StringComparison.Ordinal);
    }

    private void Article(string name, string head) => folder.Write($"content/nieuws/{name}.md", $"---\ntitle: {name}\n{head}\n---\n\nTekst.\n");
}
