using System.Net;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Guide;
using Xunit;

namespace SiteGen.Tests.Newsroom.Guide;

/// <summary>The guide for staff is whole: its pictures are there and described, and what it names exists.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void It_is_rendered_without_a_fault_and_shows_every_picture()
    {
        var bag = new DiagnosticBag();
        var (title, html) = GuideText.Render(bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal("Van tekst naar gepubliceerd bericht in vijf minuten", title);
        var shown = Picture().Matches(html);
        Assert.Equal(GuideText.Pictures, shown.Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.All(shown, match => Assert.True(match.Groups[2].Value.Length > 30, match.Value));
        Assert.True(GuideText.Pictures.Sum(GuideText.Files.Length) < 400_000);
    }

    /// <summary>What the guide says in bold is what stands on a button, a tab or in the menu.</summary>
    [Fact]
    public void What_it_says_to_choose_can_be_chosen()
    {
        var web = string.Concat(Directory.EnumerateFiles(Repository.At("generator/SiteGen/Newsroom/Web")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var (_, html) = GuideText.Render(new DiagnosticBag());
        var chosen = Regex.Matches(html.Replace("\n", " ", StringComparison.Ordinal), "[Kk]ies (?:bovenaan |later )?<strong>(.*?)</strong>").Select(match => match.Groups[1].Value).ToArray();
        Assert.True(chosen.Length > 5);
        Assert.All(chosen, words => Assert.Contains(words, web, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_a_page_of_the_newsroom_with_its_pictures()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        var page = await newsroom.OpenAsync("handleiding/");
        Assert.Contains("href=\"/redactie/handleiding\" aria-current=\"page\"", page, StringComparison.Ordinal);
        foreach (Match picture in Picture().Matches(page))
        {
            using var answer = await newsroom.AskAsync("handleiding/" + picture.Groups[1].Value);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }

        await newsroom.OpenAsync("handleiding/geheim.png", HttpStatusCode.NotFound);
    }

    [GeneratedRegex("<img src=\"/redactie/handleiding/([^\"]+)\"[^>]*? alt=\"([^\"]*)\"")]
    private static partial Regex Picture();
}
