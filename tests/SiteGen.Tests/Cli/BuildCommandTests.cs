using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuildCommandTests()
    {
        folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n");
        folder.Write("content/nieuws/goed.md", "---\ntitle: Goed bericht\ndate: 2017-02-06\nsummary: Een goed bericht.\nthemes: [jeugdhulp]\n---\n\nTekst over jeugdhulp.\n");
        folder.Write("content/nieuws/concept.md", "---\ntitle: Concept\ndate: 2017-02-07\ndraft: true\n---\n\nTekst.\n");
        folder.Write("content/nieuws/straks.md", "---\ntitle: Straks\ndate: 2027-02-07\n---\n\nTekst.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_is_written_whole()
    {
        var run = ProgramRun.In(folder, "build");

        Assert.Equal((Outcome.Fine, ""), (run.Outcome, run.Error));
        Assert.Matches(@"^\d+ bestanden in ‘public’ \(\d+,\d [kM]B\): \d+ nieuw of gewijzigd, 0 hetzelfde, 0 verwijderd. \d+,\d s\n$", run.Out);
        var site = folder.Texts("public");
        foreach (var path in new[] { "index.html", "404.html", "nieuws/index.html", "nieuws/2017/goed/index.html", "themas/jeugd/index.html", "zoeken/index.html", "zoek/wegwijzer.bin", "nieuws/feed.xml", "sitemap.xml", "robots.txt", "_headers" })
            Assert.Contains(path, site.Keys);
        Assert.DoesNotContain("nieuws/2017/concept/index.html", site.Keys);
        Assert.DoesNotContain("nieuws/2027/straks/index.html", site.Keys);
    }

    [Theory]
    [InlineData("--drafts", "nieuws/2017/concept/index.html")]
    [InlineData("--future", "nieuws/2027/straks/index.html")]
    [InlineData("--clock=2027-02-07", "nieuws/2027/straks/index.html")]
    public void An_option_shows_what_is_held_back(string option, string path)
    {
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "build", option).Outcome);
        Assert.Contains(path, folder.Texts("public").Keys);
    }

    [Fact]
    public void The_same_input_gives_the_same_files_and_nothing_is_written_twice()
    {
        ProgramRun.In(folder, "build");
        var first = folder.Texts("public");
        Assert.Contains(": 0 nieuw of gewijzigd, ", ProgramRun.In(folder, "build").Out, StringComparison.Ordinal);
        ProgramRun.In(folder, "build", "--output", "elders");
        Assert.Equal(first, folder.Texts("elders"));
    }

    [Fact]
    public void A_changed_article_changes_few_search_files_and_a_second_build_none()
    {
        for (var i = 0; i < 205; i++)
            folder.Write($"content/nieuws/verslag-{i}.md", $"---\ntitle: Verslag {i}\ndate: {2010 + i % 10}-03-{1 + i % 28:00}\n---\n\nHet woord{i} en het team{i % 17} van de buurt{i % 31}.\n");
        ProgramRun.In(folder, "build");
        var before = SearchFiles();
        folder.Write("content/nieuws/verslag-7.md", "---\ntitle: Verslag 7\ndate: 2017-03-08\n---\n\nGeheel nieuwe tekst over regenwater.\n");
        ProgramRun.In(folder, "build");
        var after = SearchFiles();
        Assert.InRange(after.Count(file => !before.TryGetValue(file.Key, out var bytes) || bytes != file.Value), 1, 6);
        Assert.Contains(": 0 nieuw of gewijzigd, ", ProgramRun.In(folder, "build").Out, StringComparison.Ordinal);
        Assert.Equal(after, SearchFiles());

        Dictionary<string, string> SearchFiles() => Directory.EnumerateFiles(folder["public/zoek"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => Convert.ToBase64String(File.ReadAllBytes(file)), StringComparer.Ordinal);
    }

    [Fact]
    public void An_article_that_goes_takes_its_page_along()
    {
        ProgramRun.In(folder, "build", "--drafts");
        File.Delete(folder["content/nieuws/concept.md"]);
        ProgramRun.In(folder, "build", "--drafts");
        Assert.DoesNotContain(folder.Texts("public").Keys, path => path.Contains("concept", StringComparison.Ordinal));
    }

    [Fact]
    public void New_reports_are_imported_first_unless_asked_not_to()
    {
        folder.Write("seeds/a.txt", "Platformbijeenkomst\n\nOp 27 juni 2017 kwamen in Beverwijk twintig organisaties bij elkaar. Het was druk.\n");
        ProgramRun.In(folder, "build", "--no-import");
        Assert.False(File.Exists(folder["content/nieuws/platformbijeenkomst.md"]));

        Assert.Contains("1 verslag: 1 nieuw.", ProgramRun.In(folder, "build").Out, StringComparison.Ordinal);
        Assert.Contains("nieuws/2017/platformbijeenkomst/index.html", folder.Texts("public").Keys);
    }

    [Theory]
    [InlineData("https://x.nl/a/b/", "https://x.nl/a/b/nieuws/2017/goed/")]
    [InlineData("https://x.nl", "https://x.nl/nieuws/2017/goed/")]
    public void The_address_of_the_command_line_goes_before_that_of_the_settings(string url, string expected)
    {
        ProgramRun.In(folder, "build", "--base-url", url);
        Assert.Contains($"<loc>{expected}</loc>", folder.Texts("public")["sitemap.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("production", "https://echt.nl/", false)]
    [InlineData("deploy-preview", "https://proef.nl/", true)]
    public void On_Netlify_the_address_is_that_of_the_deploy(string context, string address, bool isPreview)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NETLIFY"] = "true", ["CONTEXT"] = context, ["URL"] = "https://echt.nl", ["DEPLOY_PRIME_URL"] = "https://proef.nl",
        };
        ProgramRun.In(folder, variables, "build");
        Assert.Contains($"href=\"{address}nieuws/2017/goed/\"", folder.Texts("public")["nieuws/2017/goed/index.html"], StringComparison.Ordinal);
        Assert.Equal(isPreview, folder.Texts("public")["index.html"].Contains("noindex", StringComparison.Ordinal));
    }

    [Fact]
    public void Elsewhere_the_names_that_Netlify_uses_mean_nothing()
    {
        ProgramRun.In(folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["URL"] = "https://kwaad.nl", ["CONTEXT"] = "production" }, "build");
        Assert.DoesNotContain("kwaad", folder.Texts("public")["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_replaces_a_template_and_takes_the_others_from_the_program()
    {
        folder.Write("templates/privacy.html", "<h1>Onze privacy</h1>\n");
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "build").Outcome);
        Assert.Contains("<h1>Onze privacy</h1>", folder.Texts("public")["privacy/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1", folder.Texts("public")["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_an_error_when_that_is_asked_for()
    {
        folder.Write("content/rommel/los.md", "---\ntitle: Los\n---\n\nStaat nergens.\n");
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "build").Outcome);
        var run = ProgramRun.In(folder, "build", "--strict");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("error SG0118", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/x")]
    [InlineData("templates")]
    public void The_output_is_not_among_the_input(string output)
    {
        var run = ProgramRun.In(folder, "build", "--output", output);
        Assert.Equal(Outcome.Usage, run.Outcome);
        Assert.StartsWith($"sitegen: De uitvoer ‘{output}’ ligt tussen de bestanden", run.Error, StringComparison.Ordinal);
    }
}
