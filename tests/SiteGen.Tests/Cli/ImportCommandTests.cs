using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private const string Report = "Wethoudersbijeenkomst\n\nOp 27 juni 2017 kwamen in Beverwijk twintig organisaties bij elkaar.\n\nVoorgeschiedenis\n\nEr was al eerder een bijeenkomst. Die was druk bezocht.\n";
    private const string Article = "content/nieuws/wethoudersbijeenkomst.md";

    private readonly TemporaryFolder folder = new();

    public ImportCommandTests()
    {
        folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n");
        folder.Write("seeds/a.txt", Report);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_reports_of_this_repository_make_its_articles()
    {
        foreach (var seed in Directory.GetFiles(Repository.At("seeds"))) folder.Write("seeds/" + Path.GetFileName(seed), File.ReadAllText(seed));
        File.Delete(folder["seeds/a.txt"]);

        var run = ProgramRun.In(folder, "import", "seeds");

        Assert.Equal(Outcome.Fine, run.Outcome);
        var made = folder.Texts("content/nieuws");
        Assert.Equal(5, made.Count);
        foreach (var (name, text) in made) Golden.Matches("content/nieuws/" + name, text);
        Assert.Equal(made.Keys, Directory.GetFiles(Repository.At("content/nieuws")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_becomes_an_article_and_a_row()
    {
        var run = ProgramRun.In(folder, "import", "seeds/a.txt");

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Contains("title: Wethoudersbijeenkomst", Standing(), StringComparison.Ordinal);
        Assert.Contains("  file: seeds/a.txt\n", Standing(), StringComparison.Ordinal);
        Assert.Matches(@"\| nieuw +\| Wethoudersbijeenkomst +\| 2017-06-27 +\| Beverwijk", run.Out);
        Assert.Contains("1 verslag: 1 nieuw.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "check").Outcome);
    }

    [Fact]
    public void A_link_in_a_folder_is_passed_over_and_said()
    {
        folder.Write("elders/b.txt", Report);
        File.CreateSymbolicLink(folder["seeds/b.txt"], folder["elders/b.txt"]);
        Directory.CreateDirectory(folder["seeds/.verborgen"]);
        File.CreateSymbolicLink(folder["seeds/.verborgen/c.txt"], folder["elders/b.txt"]);

        var run = ProgramRun.In(folder, "import", "seeds");

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Contains("1 verslag: 1 nieuw.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("SG0215", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("c.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_is_once()
    {
        ProgramRun.In(folder, "import", "seeds");
        var before = File.GetLastWriteTimeUtc(folder[Article]);
        Assert.Contains("1 verslag: 1 ongewijzigd.\n", ProgramRun.In(folder, "import", "seeds").Out, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder[Article]));
        Assert.Single(folder.Texts("content/nieuws"));
    }

    [Fact]
    public void What_an_editor_changed_stays_and_the_difference_is_shown()
    {
        ProgramRun.In(folder, "import", "seeds");
        folder.Write(Article, Standing().Replace("title: Wethoudersbijeenkomst", "title: Mijn titel", StringComparison.Ordinal));
        var mine = Standing();

        var run = ProgramRun.In(folder, "import", "seeds");

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal(mine, Standing());
        Assert.Contains("1 verslag: 1 bewaard.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("    - title: Mijn titel", run.Out, StringComparison.Ordinal);
        Assert.Contains("    + title: Wethoudersbijeenkomst", run.Out, StringComparison.Ordinal);

        Assert.Contains("1 verslag: 1 vervangen.\n", ProgramRun.In(folder, "import", "seeds", "--force").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Mijn titel", Standing(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_an_editor_moved_or_broke_is_not_made_a_second_time()
    {
        ProgramRun.In(folder, "import", "seeds");
        Directory.CreateDirectory(folder["content/nieuws/2017"]);
        File.Move(folder[Article], folder["content/nieuws/2017/anders.md"]);
        File.AppendAllText(folder["content/nieuws/2017/anders.md"], "\n[\n");
        folder.Write("content/nieuws/2017/anders.md", File.ReadAllText(folder["content/nieuws/2017/anders.md"]).Replace("title: ", "title: [", StringComparison.Ordinal));

        ProgramRun.In(folder, "import", "seeds");
        ProgramRun.In(folder, "build");

        Assert.Equal("2017/anders.md", Assert.Single(folder.Texts("content/nieuws")).Key);
    }

    [Fact]
    public void Two_reports_with_one_title_are_two_articles()
    {
        folder.Write("seeds/b.txt", Report + "\nNog een zin die het verschil maakt.\n");
        ProgramRun.In(folder, "import", "seeds");
        Assert.Equal(["wethoudersbijeenkomst-2.md", "wethoudersbijeenkomst.md"], folder.Texts("content/nieuws").Keys);
        ProgramRun.In(folder, "import", "seeds");
        Assert.Equal(2, folder.Texts("content/nieuws").Count);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var run = ProgramRun.In(folder, "import", "seeds", "--dry-run");
        Assert.Contains("Proef, er is niets geschreven: 1 verslag: 1 nieuw.\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(folder.Texts("content/nieuws"));
    }

    [Fact]
    public void An_explanation_shows_facts_and_dropped_words_in_place_and_writes_nothing()
    {
        folder.Write("seeds/b.txt", "Home > Nieuws\n\nKennissessie schulden (06-02-2017)\n\nEDE - Op vrijdag 3 februari was er een kennissessie. Wethouder Jan Jansen opende.\n\nLees meer\n");

        var run = ProgramRun.In(folder, "import", "seeds/b.txt", "--explain");

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal("", run.Error);
        Assert.StartsWith("seeds/b.txt\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("{Home > Nieuws|onderdeel van de website}\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("{Lees meer|onderdeel van de website}\n", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"Op \[vrijdag 3 februari\|\d+\] was er een kennissessie\. Wethouder \[Jan Jansen\|\d+\] opende\.", run.Out);
        Assert.Contains("session.date: 2017-02-03\n      jaar afgeleid; in de tekst staat: \"EDE - Op vrijdag 3 februari was er een kennissessie.\"\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("session.place: Ede (niet zeker)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nVragen:\n   ?  session.place: Was de bijeenkomst in Ede?", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Out, StringComparison.Ordinal);
        Assert.Empty(folder.Texts("content/nieuws"));
    }

    [Fact]
    public void An_explanation_of_a_folder_goes_on_behind_a_file_that_cannot_be_read()
    {
        folder.Write("seeds/0.txt", "");
        var run = ProgramRun.In(folder, "import", "seeds", "--explain");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("seeds/0.txt: error SG0202", run.Error, StringComparison.Ordinal);
        Assert.Contains("seeds/a.txt\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_can_be_written_elsewhere()
    {
        using var elsewhere = new TemporaryFolder();
        ProgramRun.In(folder, "import", "seeds", "--to", elsewhere.Path);
        Assert.Equal(["wethoudersbijeenkomst.md"], elsewhere.Texts("").Keys);
        Assert.Empty(folder.Texts("content/nieuws"));
    }

    [Theory]
    [InlineData("leeg.txt", "", "SG0202")]
    [InlineData("beeld.txt", "\u0000\u0001\u0002\u0000\u0001\u0002", "SG0203")]
    public void A_report_that_cannot_be_read_is_told_and_the_others_are_imported(string name, string text, string code)
    {
        folder.Write("seeds/" + name, text);
        var run = ProgramRun.In(folder, "import", "seeds");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains($"seeds/{name}: error {code}", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[Article]));
    }

    [Theory]
    [InlineData("import seeds/nergens.txt", "Het bestand of de map ‘seeds/nergens.txt’ bestaat niet.")]
    [InlineData("import seeds --to content/site.yml", "‘content/site.yml’ is een bestand; nodig is een map.")]
    [InlineData("import", "BESTAND ontbreekt.")]
    [InlineData("import leeg", "Hier staan geen verslagen.")]
    public void A_wrong_command_line_is_explained(string words, string explanation)
    {
        Directory.CreateDirectory(folder["leeg"]);
        var run = ProgramRun.In(folder, words.Split(' '));
        Assert.Equal(Outcome.Usage, run.Outcome);
        Assert.StartsWith("sitegen: " + explanation + "\n", run.Error, StringComparison.Ordinal);
    }

    private string Standing() => File.ReadAllText(folder[Article]);
}
