using System.Text;
using Xunit;

namespace SiteGen.Tests.Rendering;

public sealed class SiteRendererTests
{
    [Fact]
    public void Every_file_of_a_rich_site_is_made()
    {
        var renderer = TestRender.RichRenderer();
        var files = TestRender.All(renderer);
        Assert.Equal(renderer.Files.Select(file => file.Path), files.Keys);
        Assert.DoesNotContain(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Encoding.UTF8.GetString(file.Value).Contains('«', StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_site_is_a_site() => TestRender.All(TestRender.Renderer(Sites.TestSite.Build()));
}
