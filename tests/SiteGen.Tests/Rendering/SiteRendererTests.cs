using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering;
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
    public void An_output_that_is_not_escaped_is_told_in_a_partial_too()
    {
        var own = MemoryFileTree.OfTexts(("partials/related.html", "<h2>\n{{ article.title }}</h2>\n"), ("partials/tags.html", "{{ if }}"));
        var bag = new DiagnosticBag();
        _ = new SiteRenderer(Sites.TestSite.Build(), new MemoryFileTree([]), new LayeredFileTree(own, TestRender.Templates), TestRender.At, bag);
        Assert.Equal(["templates/partials/related.html:2:4 SG0455", "templates/partials/tags.html:1:7 SG0451"], bag.Sorted().Select(one => one.Place + " " + one.Code));
    }

    [Fact]
    public void An_empty_site_is_a_site() => TestRender.All(TestRender.Renderer(Sites.TestSite.Build()));
}
