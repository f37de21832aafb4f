using System.Collections.Concurrent;
using SiteGen.Serve;
using Xunit;

namespace SiteGen.Tests.Serve;

public sealed class FileWatchTests : IDisposable
{
    /// <summary>Only a test that fails waits this long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();
    private readonly BlockingCollection<string> heard = [];

    public void Dispose()
    {
        folder.Dispose();
        heard.Dispose();
    }

    [Fact]
    public void A_save_is_told_with_its_path()
    {
        folder.Write("content/nieuws/x.md", "a");
        using var watch = Watch();
        folder.Write("content/nieuws/x.md", "b");
        Assert.Equal("content/nieuws/x.md", Next());
    }

    [Fact]
    public void A_save_by_way_of_another_file_is_told_too()
    {
        folder.Write("content/x.md", "a");
        using var watch = Watch();
        folder.Write("content/x.md.tmp", "b");
        File.Move(folder["content/x.md.tmp"], folder["content/x.md"], overwrite: true);
        Assert.Contains("content/x.md", Next().Split(' '));
    }

    [Fact]
    public void A_folder_that_comes_with_files_means_that_anything_may_have_changed()
    {
        folder.Write("content/x.md", "a");
        folder.Write("elders/nieuws/y.md", "b");
        using var watch = Watch();
        Directory.Move(folder["elders/nieuws"], folder["content/nieuws"]);
        Assert.Equal("alles", Next());
    }

    [Fact]
    public void A_watched_folder_that_comes_later_is_watched_from_then_on()
    {
        folder.Write("content/x.md", "a");
        using var watch = Watch();
        folder.Write("elders/footer.html", "a");
        Directory.Move(folder["elders"], folder["templates"]);
        Assert.Equal("alles", Next());
        folder.Write("templates/footer.html", "b");
        Assert.Matches("templates/footer.html|alles", Next());
    }

    [Fact]
    public void What_is_not_watched_is_not_told()
    {
        folder.Write("content/x.md", "a");
        using var watch = Watch();
        folder.Write("public/index.html", "a");
        folder.Write("content/x.md", "c");
        Assert.Equal("content/x.md", Next());
    }

    private FileWatch Watch() => new(folder.Path, ["content", "templates"], TimeProvider.System,
        paths => heard.Add(paths is null ? "alles" : string.Join(' ', paths.Order(StringComparer.Ordinal))));

    private string Next() => heard.TryTake(out var paths, Patience) ? paths : "niets";
}
