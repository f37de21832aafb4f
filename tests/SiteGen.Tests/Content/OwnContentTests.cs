using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>The content of this repository.</summary>
public class OwnContentTests
{
    [Fact]
    public void Is_read_without_a_fault()
    {
        var bag = new DiagnosticBag();
        var set = ContentReader.Read(new FolderFileTree(Repository.At("")), bag);
        Assert.Equal("", string.Concat(bag.Sorted().Where(one => one.Severity != Severity.Advice).Select(one => DiagnosticText.Of(one))));
        Assert.Equal(["contact", "over", "privacy", "toegankelijkheid"], set.Pages.Select(page => page.Slug));
    }
}
