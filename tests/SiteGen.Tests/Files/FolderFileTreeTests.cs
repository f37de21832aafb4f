using System.Diagnostics;
using SiteGen.Files;
using Xunit;

namespace SiteGen.Tests.Files;

public sealed class FolderFileTreeTests
{
    [Fact]
    public void Files_are_read_and_links_do_not_exist()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        File.WriteAllText(outside["elders.txt"], "van een ander");
        Directory.CreateDirectory(folder["verslagen"]);
        File.WriteAllText(folder["verslagen/een.txt"], "verslag");
        File.WriteAllText(folder["leeg.txt"], "");
        File.CreateSymbolicLink(folder["verslagen/twee.txt"], outside["elders.txt"]);
        Directory.CreateSymbolicLink(folder["map"], outside.Path);

        var tree = new FolderFileTree(folder.Path);

        Assert.Equal(["leeg.txt", "verslagen/een.txt"], tree.List());
        Assert.Equal(["map", "verslagen/twee.txt"], tree.Links());
        Assert.Equal(["verslagen/twee.txt"], tree.Links("verslagen"));
        Assert.Equal("verslag"u8, tree.Read("verslagen/een.txt"));
        Assert.Empty(tree.Read("leeg.txt"));
        Assert.False(tree.Exists("verslagen/twee.txt"));
        Assert.Throws<FileNotFoundException>(() => tree.Read("map/elders.txt"));
        Assert.Throws<FileNotFoundException>(() => tree.Read("../elders.txt"));
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["een.txt"], "verslag");
        var disk = new FolderFileTree(folder.Path);
        IFileTree[] trees = [disk, new LayeredFileTree(MemoryFileTree.OfTexts(), disk), MemoryFileTree.OfTexts(("een.txt", "verslag"))];

        foreach (var tree in trees)
        {
            Assert.Equal("verslag"u8, tree.Read("een.txt", 7, out var length)!);
            Assert.Equal(7, length);
            Assert.Null(tree.Read("een.txt", 6, out length));
            Assert.Equal(7, length);
            Assert.Throws<FileNotFoundException>(() => tree.Read("twee.txt", 7, out _));
        }
    }

    [Fact]
    public void A_pipe_is_an_empty_file_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return; // There pipes have no place in folders.
        using var folder = new TemporaryFolder();
        using (var maker = Process.Start("mkfifo", [folder["pijp.txt"]])) maker.WaitForExit();

        Assert.Empty(new FolderFileTree(folder.Path).Read("pijp.txt"));
    }
}
