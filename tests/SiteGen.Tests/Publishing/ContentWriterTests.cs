using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using Xunit;

namespace SiteGen.Tests.Publishing;

public sealed class ContentWriterTests
{
    [Fact]
    public void Many_files_come_in_their_place_and_no_draft_stays()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();

        new ContentWriter(folder.Path).WriteAll(Files(200), bag, CancellationToken.None);

        Assert.Empty(bag.Sorted());
        Assert.Equal(200, Directory.GetFiles(folder["content"], "*", SearchOption.AllDirectories).Length);
        Assert.Equal("tekst 7", File.ReadAllText(folder["content/jaar7/verslag-7.md"]));
        Assert.False(Directory.Exists(folder[".sitegen"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void The_changes_to_the_disk_are_two_for_each_file_and_some_for_each_folder(int count)
    {
        using var folder = new TemporaryFolder();
        var disk = new FaultyDisk(int.MaxValue, () => new IOException());

        new ContentWriter(folder.Path, disk).WriteAll(Files(count), new DiagnosticBag(), CancellationToken.None);

        // Drafts are written and moved; their ten folders and the three above them go once.
        Assert.InRange(disk.Changes, 2 * count, (2 * count) + 13);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_and_the_others_stand()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(folder["content"]);
        Directory.CreateSymbolicLink(folder["content/jaar3"], outside.Path);
        Directory.CreateDirectory(folder["content/jaar4"]);
        File.WriteAllText(folder["content/jaar4/verslag-4.md"], "van de redactie");
        Directory.CreateDirectory(folder["content/jaar5"]);
        File.WriteAllText(outside["elders.md"], "van een ander");
        File.CreateSymbolicLink(folder["content/jaar5/verslag-5.md"], outside["elders.md"]);
        Directory.CreateDirectory(folder["content/jaar6/verslag-6.md/vol"]);
        var bag = new DiagnosticBag();

        new ContentWriter(folder.Path).WriteAll(Files(10), bag, CancellationToken.None);

        Assert.Equal(["SG0708", "SG0711", "SG0710", "SG0710"], bag.Sorted().Select(one => one.Code));
        Assert.Equal("van de redactie", File.ReadAllText(folder["content/jaar4/verslag-4.md"]));
        Assert.Equal("van een ander", Assert.Single(outside.Texts("")).Value);
        Assert.Equal([0, 1, 2, 7, 8, 9], Enumerable.Range(0, 10).Where(i => folder.Texts($"content/jaar{i}").ContainsValue($"tekst {i}")));
        Assert.False(Directory.Exists(folder[".sitegen"]));
    }

    [Fact]
    public void A_run_that_is_broken_off_leaves_whole_files_and_no_drafts()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => new ContentWriter(folder.Path).WriteAll(Files(10), new DiagnosticBag(), cancel.Token));

        Assert.False(Directory.Exists(folder[".sitegen"]));
        Assert.False(Directory.Exists(folder["content"]));
    }

    [Fact]
    public void A_disk_that_fails_half_way_leaves_no_half_file_in_its_place()
    {
        for (var good = 0; good < 12; good++)
        {
            using var folder = new TemporaryFolder();
            var bag = new DiagnosticBag();

            new ContentWriter(folder.Path, new FaultyDisk(good, () => new IOException("stuk"))).WriteAll(Files(6), bag, CancellationToken.None);

            var written = Directory.Exists(folder["content"]) ? Directory.GetFiles(folder["content"], "*", SearchOption.AllDirectories) : [];
            Assert.All(written, file => Assert.StartsWith("tekst ", File.ReadAllText(file), StringComparison.Ordinal));
            Assert.Equal(6, written.Length + bag.Count);
        }
    }

    private static FileToWrite[] Files(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new FileToWrite($"content/jaar{i % 10}/verslag-{i}.md", Encoding.UTF8.GetBytes($"tekst {i}"), Replaces: false))];
}
