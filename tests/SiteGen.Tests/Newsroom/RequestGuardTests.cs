using System.Net;
using System.Text;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>Requests that no page of the newsroom makes change nothing and read no token.</summary>
public sealed class RequestGuardTests
{
    private const string File = "content/nieuws/a.md";
    private const string Address = "bericht?bestand=content%2Fnieuws%2Fa.md";
    private static readonly (string Path, string Text) Article = (File, "---\ntitle: Een titel\ndate: 2026-01-01\nsummary: Kort.\n---\n\nTekst.\n");

    public static TheoryData<string, string, string?> Hostile => new()
    {
        { "another origin", "Origin", "http://kwaad.example" },
        { "another port", "Origin", "http://127.0.0.1:1" },
        { "no origin", "Origin", null },
        { "an origin that is hidden", "Origin", "null" },
        { "https", "Origin", "https://127.0.0.1" },
        { "from another site", "Sec-Fetch-Site", "cross-site" },
        { "from the same site on another port", "Sec-Fetch-Site", "same-site" },
        { "typed in", "Sec-Fetch-Site", "none" },
        { "no cookie", "Cookie", null },
        { "another cookie", "Cookie", "redactie-1=x" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_form_from_elsewhere_changes_nothing(string what, string header, string? value)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        var token = await newsroom.TokenAsync();
        using var answer = await newsroom.SendAsync(Address, Form(token, ("title", "Gekaapt")), (header, value));
        Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, what);
        Assert.Contains("title: Een titel", newsroom.Text(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("één")]
    public async Task A_form_without_the_token_changes_nothing(string? token)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        await newsroom.TokenAsync();
        using var answer = await newsroom.SendAsync(Address, Form(token, ("title", "Gekaapt")));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("opnieuw gestart", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("title: Een titel", newsroom.Text(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_the_newsroom_itself_is_taken_in()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        var basis = await newsroom.BasisAsync(Address);
        using var answer = await newsroom.SendAsync(Address, Form(await newsroom.TokenAsync(), ("basis", basis), ("title", "Verbeterd")));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("title: Verbeterd", newsroom.Text(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iframe")]
    [InlineData("empty")]
    [InlineData("script")]
    public async Task Only_who_opens_a_page_gets_the_token(string destination)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        using var answer = await newsroom.AskAsync(Address, ("Sec-Fetch-Dest", destination));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(await newsroom.TokenAsync(), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bericht?bestand=..%2F..%2Fetc%2Fpasswd")]
    [InlineData("bericht?bestand=content%2Fsite.yml")]
    [InlineData("bericht?bestand=content%2Fnieuws%2F..%2Fsite.yml")]
    [InlineData("bericht?bestand=%2Fetc%2Fpasswd")]
    [InlineData("bericht?bestand=content%2Fnieuws%2Fa.md%00")]
    [InlineData("bericht?bestand=CONTENT%2Fnieuws%2Fa.md")]
    [InlineData("bericht?verslag=content%2Fsite.yml")]
    [InlineData("bericht?verslag=seeds%2F..%2Fcontent%2Fsite.yml")]
    [InlineData("bestand?bestand=content%2Fsite.yml")]
    [InlineData("bestand?bestand=..%2Fgeheim.md")]
    [InlineData("bericht")]
    public async Task A_name_that_is_not_in_the_list_is_not_there(string address)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        await newsroom.OpenAsync(address, HttpStatusCode.NotFound);
        using var answer = await newsroom.SendAsync(address, Form(await newsroom.TokenAsync(), ("title", "x"), ("tekst", "x"), ("basis", "x")));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(2, newsroom.Folder.Texts("").Count);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_a_sentence()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        using var answer = await newsroom.SendAsync(Address, Form(await newsroom.TokenAsync(), ("body", new string('x', 13_000_000))));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Er past 12 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        await newsroom.TokenAsync();
        using var answer = await newsroom.SendAsync(Address, new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("kwaad.example")]
    [InlineData("redactie.127.0.0.1.nip.example")]
    public async Task Under_another_name_there_is_no_newsroom(string host)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        Assert.Equal(421, await newsroom.StatusOfAsync($"GET /redactie/ HTTP/1.1\r\nHost: {host}:{newsroom.Port}\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nieuw")]
    [InlineData(Address)]
    [InlineData("bestaat-niet")]
    public async Task Every_page_is_held_to_a_strict_policy(string address)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(Article);
        using var answer = await newsroom.AskAsync(address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("require-corp", answer.Headers.GetValues("Cross-Origin-Embedder-Policy").Single());
        Assert.Matches("; path=/redactie/; samesite=strict; httponly$", answer.Headers.GetValues("Set-Cookie").Single());
    }

    private static FormUrlEncodedContent Form(string? token, params (string Name, string Value)[] fields) => new(
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Concat(token is null ? [] : [KeyValuePair.Create("sleutel", token)]));
}
