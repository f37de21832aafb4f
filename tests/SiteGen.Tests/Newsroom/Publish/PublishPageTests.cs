using System.Net;
using System.Text.RegularExpressions;
using SiteGen.Newsroom.Git;
using SiteGen.Newsroom.Publish;
using SiteGen.Tests.Newsroom.Git;
using Xunit;

namespace SiteGen.Tests.Newsroom.Publish;

/// <summary>From saved articles to a server or a folder, without a command line.</summary>
public sealed class PublishPageTests
{
    private const string Oud = "---\ntitle: Oud & <b>wijs</b>\nsummary: Kort.\ndate: 2026-01-01\n---\n\nTekst.\n";
    private static readonly (string, string)[] Files = [("content/nieuws/oud.md", Oud), ("content/nieuws/weg.md", Oud.Replace("Oud &", "Weg met", StringComparison.Ordinal))];

    [Fact]
    public async Task Shows_what_will_change_in_plain_words_and_publishes_it()
    {
        using var git = await GitSandbox.MakeAsync();
        await using var newsroom = await StartAsync(git, withRemote: true);
        newsroom.Folder.Write("content/nieuws/nieuw.md", "---\ntitle: Nieuws van vandaag\ndraft: true\n---\n");
        newsroom.Folder.Write("content/nieuws/oud.md", Oud + "Meer.\n");
        newsroom.Folder.Write("content/media/foto.jpg", "x");
        newsroom.Folder.Write("content/site.yml", "title: Anders\nbaseUrl: https://proef.example/\n");
        newsroom.Folder.Write("seeds/ruw.txt", "x");
        File.Delete(newsroom.Folder["content/nieuws/weg.md"]);

        var page = await newsroom.OpenAsync("publiceren");

        var lines = Regex.Matches(page, "<li><span><b>(.*?)</b> (.*?)</span></li>").Select(match => Regex.Replace(match.Groups[1].Value + " " + match.Groups[2].Value, "</?a[^>]*>", ""));
        Assert.Equal(
            [
                "Nieuw bestand: media/foto.jpg", "Nieuw bericht: Nieuws van vandaag <span class=\"soft\">(concept, komt nog niet op de site)</span>",
                "Gewijzigd: Oud &amp; &lt;b&gt;wijs&lt;/b&gt;", "Verwijderd: Weg met &lt;b&gt;wijs&lt;/b&gt;", "Gewijzigd: instellingen van de site", "Nieuw verslag: ruw.txt",
            ],
            lines);
        Assert.Contains("verstuurd naar ‘origin’", page, StringComparison.Ordinal);

        using var sent = await newsroom.SendAsync("publiceren", Form(page, "publiceer", "Vandaag <b>bijgewerkt</b>"));
        var outcome = await sent.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Matches("(?s)Wijzigingen vastleggen.*Versturen naar ‘origin’.*<b>Klaar.</b> Uw wijzigingen zijn verstuurd.*</html>", outcome);
        Assert.Equal("Vandaag <b>bijgewerkt</b>", await git.GitAsync("elders.git", "log", "-1", "--format=%s", "main"));
        Assert.Contains("Er is niets veranderd sinds de vorige keer.", await newsroom.OpenAsync("publiceren"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_the_page_was_opened_is_shown_first()
    {
        using var git = await GitSandbox.MakeAsync();
        await using var newsroom = await StartAsync(git, withRemote: false);
        newsroom.Folder.Write("content/nieuws/oud.md", Oud + "Meer.\n");
        var page = await newsroom.OpenAsync("publiceren");
        Assert.Contains("Er is geen server ingesteld", page, StringComparison.Ordinal);
        newsroom.Folder.Write("content/nieuws/oud.md", Oud + "Nog meer.\n");

        using var refused = await newsroom.SendAsync("publiceren", Form(page, "publiceer", "mijn <zin>"));
        var again = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(PublishTexts.Other, again, StringComparison.Ordinal);
        Assert.Contains("mijn &lt;zin&gt;</textarea>", again, StringComparison.Ordinal);

        using var empty = await newsroom.SendAsync("publiceren", Form(again, "publiceer", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using var done = await newsroom.SendAsync("publiceren", Form(again, "publiceer", "mijn zin"));
        Assert.Contains("<b>Klaar.</b> " + PublishTexts.Recorded, await done.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("mijn zin", await git.GitAsync(newsroom.Folder.Path, "log", "-1", "--format=%s"));
    }

    [Fact]
    public async Task What_could_not_be_sent_waits_until_it_can()
    {
        using var git = await GitSandbox.MakeAsync();
        await using var newsroom = await StartAsync(git, withRemote: true);
        newsroom.Folder.Write("content/nieuws/oud.md", Oud + "Meer.\n");
        Directory.Move(git.Folder["elders.git"], git.Folder["even-weg.git"]);
        using var failed = await newsroom.SendAsync("publiceren", Form(await newsroom.OpenAsync("publiceren"), "publiceer", "x"));
        Assert.Matches("(?s)<b>Niet gelukt.</b> Uw wijzigingen zijn vastgelegd op deze computer. Ze zijn nog niet verstuurd. De server is niet te bereiken.*<pre", await failed.Content.ReadAsStringAsync());

        var page = await newsroom.OpenAsync("publiceren");
        Assert.Contains("Eén vastgelegde wijziging is nog niet verstuurd.", page, StringComparison.Ordinal);
        Directory.Move(git.Folder["even-weg.git"], git.Folder["elders.git"]);
        using var sent = await newsroom.SendAsync("publiceren", Form(page, "verstuur", ""));
        Assert.Contains("<b>Klaar.</b>", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var nothing = await newsroom.SendAsync("publiceren", Form(page, "onzin", ""));
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    [Fact]
    public async Task Without_Git_the_site_is_built_to_a_folder_while_the_page_tells_how_far_it_is()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((place, _) => place with { Building = () => new PipelineOptions(RunningNewsroom.Now) }, Files);
        var page = await newsroom.OpenAsync("publiceren");
        Assert.Contains("Op deze computer staat geen Git.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"wijzigingen\"", page, StringComparison.Ordinal);

        using var built = await newsroom.SendAsync("publiceren", Form(page, "bouw", ""));
        var outcome = await built.Content.ReadAsStringAsync();
        Assert.Matches("(?s)<b>Klaar.</b> De site staat in de map ‘public’: [0-9]+ bestanden.*</html>", outcome);
        Assert.True(File.Exists(newsroom.Folder["public/nieuws/2026/oud/index.html"]) || Directory.EnumerateFiles(newsroom.Folder["public"], "index.html", SearchOption.AllDirectories).Count() > 3);
    }

    [Fact]
    public async Task A_site_with_a_fault_is_not_built_and_the_fault_is_shown()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(
            (place, _) => place with { Building = () => new PipelineOptions(RunningNewsroom.Now) }, [.. Files, ("content/nieuws/kapot.md", "---\ntitle: K\ndatum: 2026\n---\n")]);
        var page = await newsroom.OpenAsync("publiceren");
        Assert.Contains("Eén bestand heeft een fout.", page, StringComparison.Ordinal);
        using var built = await newsroom.SendAsync("publiceren", Form(page, "bouw", ""));
        Assert.Matches("(?is)<b>Niet gelukt.</b> De site is niet gebouwd.*bestand=content%2Fnieuws%2Fkapot.md.*regel 3.*bedoelde u ‘date’", await built.Content.ReadAsStringAsync());
        Assert.False(Directory.Exists(newsroom.Folder["public"]));
    }

    [Theory]
    [InlineData("fatal: 'https://jan:geheim@host.example/x'", "fatal: 'https://host.example/x'")]
    [InlineData("https://host.example/a@b\r\nx", "https://host.example/a@b\nx")]
    public void No_password_is_shown(string said, string shown) => Assert.Equal(shown, GitWords.Shown(said));

    [Fact]
    public void A_proposal_names_a_few_changes_and_counts_many()
    {
        ShownChange[] changes = [.. Enumerable.Range(1, 4).Select(i => new ShownChange("Nieuw bericht", "N" + i, "x", IsDraft: false)), new("Verwijderd", "V", "y", IsDraft: false)];
        Assert.Equal("Nieuw bericht: N1; Nieuw bericht: N2", ChangeReading.Proposal(changes[..2]));
        Assert.Equal("nieuw bericht: 4, verwijderd: 1", ChangeReading.Proposal(changes));
        Assert.Equal("Nieuw bericht: N1", ChangeReading.Proposal([changes[0], new("Nieuw verslag", "r.txt", "seeds/r.txt", IsDraft: false)]));
    }

    [Fact]
    public void Every_hindrance_and_failure_has_its_sentence()
    {
        Assert.All(Enum.GetValues<GitState>(), state => Assert.Equal(state == GitState.Ready, PublishTexts.Hindrance(state) is null));
        Assert.All(Enum.GetValues<GitOutcome>().Where(outcome => outcome != GitOutcome.Done), outcome => Assert.EndsWith(".", PublishTexts.Failure(outcome, sending: true), StringComparison.Ordinal));
    }

    private static async Task<RunningNewsroom> StartAsync(GitSandbox git, bool withRemote)
    {
        var newsroom = await RunningNewsroom.StartAsync((place, _) => place with { Commands = git }, Files);
        var folder = newsroom.Folder.Path;
        await git.GitAsync(folder, "init", "--quiet");
        await git.GitAsync(folder, "add", "--all");
        await git.GitAsync(folder, "commit", "--quiet", "--message", "begin");
        if (!withRemote) return newsroom;
        await git.GitAsync("", "init", "--quiet", "--bare", "elders.git");
        await git.GitAsync(folder, "remote", "add", "origin", git.Folder["elders.git"]);
        await git.GitAsync(folder, "push", "--quiet", "--set-upstream", "origin", "main");
        return newsroom;
    }

    private static FormUrlEncodedContent Form(string page, string order, string message) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sleutel"] = Hidden(page, "sleutel"),
        [PublishPage.OrderField] = order,
        [PublishPage.MessageField] = message,
        [PublishPage.VersionField] = Hidden(page, PublishPage.VersionField),
    });

    private static string Hidden(string page, string name) => Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value;
}
