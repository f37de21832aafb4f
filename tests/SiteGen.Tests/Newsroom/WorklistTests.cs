using System.Net;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using Xunit;

namespace SiteGen.Tests.Newsroom;

public sealed class WorklistTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("content/nieuws/concept.md", "---\ntitle: Een concept\ndraft: true\ndate: 2026-01-01\nsummary: Kort.\n---\n\nTekst.\n"),
        ("content/nieuws/straks.md", "---\ntitle: Straks pas\npublishDate: 2027-01-01\ndate: 2026-02-01\nsummary: Kort.\n---\n\nTekst.\n"),
        ("content/nieuws/nu.md", "---\ntitle: Nu & <b>hier</b>\ndate: 2026-03-01\nsummary: Kort.\nsession: {place: Súdwest}\nquestions: [{field: title, question: Klopt dit?}]\n---\n\nTekst.\n"),
        ("content/nieuws/oud.md", "---\ntitle: Oud nieuws\ndate: 2016-03-01\nexpiryDate: 2016-04-01\n---\n\nTekst.\n"),
        ("content/nieuws/kapot.md", "---\ntitle: [onaf\n---\n"),
        ("seeds/wacht.txt", "Verslag van een bijeenkomst\n\nOp 3 februari 2017 kwamen wij bijeen.\n"),
    ];

    [Theory]
    [InlineData("", "kapot.md|Nu &amp; &lt;b&gt;hier&lt;/b&gt;|Straks pas|Een concept|Oud nieuws")]
    [InlineData("?status=concept", "Een concept")]
    [InlineData("?status=ingepland", "Straks pas")]
    [InlineData("?status=gepubliceerd", "Nu &amp; &lt;b&gt;hier&lt;/b&gt;")]
    [InlineData("?status=verlopen", "Oud nieuws")]
    [InlineData("?status=kapot", "kapot.md")]
    [InlineData("?status=onzin", "kapot.md|Nu &amp; &lt;b&gt;hier&lt;/b&gt;|Straks pas|Een concept|Oud nieuws")]
    [InlineData("?met=vragen", "Nu &amp; &lt;b&gt;hier&lt;/b&gt;")]
    [InlineData("?met=problemen", "kapot.md")]
    [InlineData("?q=sudwest", "Nu &amp; &lt;b&gt;hier&lt;/b&gt;")]
    [InlineData("?q=OUD+nieuws", "Oud nieuws")]
    [InlineData("?q=oud&status=concept", "")]
    [InlineData("?pagina=99", "kapot.md|Nu &amp; &lt;b&gt;hier&lt;/b&gt;|Straks pas|Een concept|Oud nieuws")]
    public async Task The_worklist_shows_what_is_asked_for_newest_first(string query, string titles)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Files);
        var page = await newsroom.OpenAsync(query);
        var found = System.Text.RegularExpressions.Regex.Matches(page, "<th scope=\"row\"><a href=\"[^\"]*\">(.*?)</a>").Select(match => match.Groups[1].Value);
        Assert.Equal(titles, string.Join("|", found));
    }

    [Fact]
    public async Task A_report_without_article_waits_on_the_worklist()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Files);
        Assert.Contains("href=\"/redactie/bericht?verslag=seeds%2Fwacht.txt\"", await newsroom.OpenAsync(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("../site.css", HttpStatusCode.NotFound)]
    [InlineData("%2e%2e/site.css", HttpStatusCode.NotFound)]
    [InlineData("redactie.css", HttpStatusCode.OK)]
    [InlineData("redactie.js", HttpStatusCode.OK)]
    public async Task An_address_is_known_or_not_there(string address, HttpStatusCode expected)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var answer = await newsroom.AskAsync(address);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public void The_templates_are_sound_and_everything_they_show_is_made_safe() => Assert.Empty(new PageWriter(new RequestGuard(new string('g', 64))).Check());
}
