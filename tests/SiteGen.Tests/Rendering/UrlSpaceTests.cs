using SiteGen.Rendering;
using Xunit;

namespace SiteGen.Tests.Rendering;

public sealed class UrlSpaceTests
{
    [Theory]
    [InlineData("https://x.nl", "nieuws/", "/nieuws/", "https://x.nl/nieuws/")]
    [InlineData("https://x.nl/a/b", "", "/a/b/", "https://x.nl/a/b/")]
    [InlineData("http://x.nl:8080/a/", "media/één twee.pdf", "/a/media/%C3%A9%C3%A9n%20twee.pdf", "http://x.nl:8080/a/media/%C3%A9%C3%A9n%20twee.pdf")]
    public void Puts_a_route_in_the_folder_of_the_site(string root, string route, string path, string absolute)
    {
        var urls = new UrlSpace(new Uri(root));
        Assert.Equal((path, absolute), (urls.Path(route), urls.Absolute(route)));
    }

    [Theory]
    [InlineData("/contact/?a=1#b", "/a/contact/?a=1#b")]
    [InlineData("https://y.nl/", "https://y.nl/")]
    [InlineData("//y.nl/", "//y.nl/")]
    [InlineData("mailto:a@b.nl", "mailto:a@b.nl")]
    public void Moves_links_of_content_only_when_they_are_of_the_site(string link, string expected) =>
        Assert.Equal(expected, new UrlSpace(new Uri("https://x.nl/a/")).Link(link));
}
