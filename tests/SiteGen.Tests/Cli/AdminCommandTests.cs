using SiteGen.Cli;
using SiteGen.Newsroom.Git;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class AdminCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AdminCommandTests() => folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://proef.example/\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sets_up_a_page_and_its_settings_and_says_where_the_script_comes_from()
    {
        folder.Write("content/themas.yml", "themes: [{slug: haven, label: Haven}]\nreplace: true\n");
        var run = ProgramRun.In(folder, "admin", "--repo", "gemeente/nieuws");
        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal("De redactie staat klaar in ‘admin’.\n", run.Out);
        Assert.Contains("npm pack @sveltia/cms", run.Error, StringComparison.Ordinal);
        Assert.Contains("@fontsource-variable/material-symbols-outlined", run.Error, StringComparison.Ordinal);
        Assert.Equal(["_headers", "config.yml", "index.html"], folder.Texts("admin").Keys);
        Assert.Contains("value: haven\n", folder.Texts("admin")["config.yml"], StringComparison.Ordinal);
        Assert.Contains("repo: gemeente/nieuws\n", folder.Texts("admin")["config.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_the_script_beside_the_page()
    {
        folder.Write("pakket/cms.js", "// script");
        folder.Write("pakket/iconen.woff2", "letter");
        var run = ProgramRun.In(folder, "admin", "--repo", "a/b", "--script", "pakket/cms.js", "--icons", "pakket/iconen.woff2", "--output", "beheer");
        Assert.Equal((Outcome.Fine, ""), (run.Outcome, run.Error));
        Assert.Equal("// script", folder.Texts("beheer")["sveltia-cms.js"]);
        Assert.Equal("letter", folder.Texts("beheer")["material-symbols-outlined.woff2"]);
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "admin", "--repo", "a/b", "--output", "beheer").Outcome);
        Assert.Equal("// script", folder.Texts("beheer")["sveltia-cms.js"]);
    }

    [Theory]
    [InlineData("In welke repository", "admin")]
    [InlineData("‘x’ is geen repository", "admin", "--repo", "x")]
    [InlineData("‘../x’ is geen repository", "admin", "--repo", "../x")]
    [InlineData("‘weg.js’ is er niet", "admin", "--repo", "a/b", "--script", "weg.js")]
    [InlineData("content", "admin", "--repo", "a/b", "--output", "content/admin")]
    [InlineData("--cms", "admin", "--repo", "a/b", "--cms", "word")]
    [InlineData("--host", "admin", "--repo", "a/b", "--host", "bitbucket")]
    [InlineData("niet door deze opdracht is gemaakt", "admin", "--repo", "a/b", "--output", "eigen")]
    public void Says_what_is_missing(string sentence, params string[] words)
    {
        folder.Write("eigen/index.html", "van mij");
        var run = ProgramRun.In(folder, words);
        Assert.Equal(Outcome.Usage, run.Outcome);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal("van mij", folder.Texts("eigen")["index.html"]);
        Assert.False(Directory.Exists(folder["admin"]));
    }

    [Theory]
    [InlineData("https://github.com/gemeente/nieuws.git", "github.com", "gemeente/nieuws")]
    [InlineData("https://jan:geheim@gitlab.com/groep/deel/nieuws", "gitlab.com", "groep/deel/nieuws")]
    [InlineData("git@github.com:gemeente/nieuws.git", "github.com", "gemeente/nieuws")]
    [InlineData("ssh://git@git.voorbeeld.example:2222/gemeente/nieuws.git", "git.voorbeeld.example", "gemeente/nieuws")]
    [InlineData("/srv/git/nieuws.git", null, null)]
    [InlineData("C:\\git\\nieuws", null, null)]
    [InlineData("https://github.com/nieuws", null, null)]
    [InlineData("https://github.com/a/../../b", null, null)]
    public void An_address_of_a_remote_is_taken_apart(string address, string? host, string? path)
    {
        var read = RemoteAddress.Parse(address);
        Assert.Equal((host, path), (read?.Host, read?.Path));
    }
}
