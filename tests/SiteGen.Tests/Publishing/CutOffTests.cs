using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Publishing;

/// <summary>A run that is cut off at any change to the disk leaves the old site, or one that the next run completes.</summary>
public sealed class CutOffTests
{
    private static readonly IReadOnlyList<Artifact> Old = Site(("index.html", "oud"), ("style.css", "gelijk"), ("weg/index.html", "x"), ("map", "m"), ("boom/blad", "b"));
    private static readonly IReadOnlyList<Artifact> New = Site(("index.html", "nieuw"), ("style.css", "gelijk"), ("erbij/index.html", "y"), ("map/binnen", "n"), ("boom", "t"));

    public static TheoryData<bool> Starts => [true, false];

    [Theory]
    [MemberData(nameof(Starts))]
    public void Cut_off_anywhere_the_next_run_makes_it_whole(bool withOldSite)
    {
        for (var cut = 0; ; cut++)
        {
            using var folder = new TemporaryFolder();
            if (withOldSite) Run(folder, Old, new DiskWriter());
            var before = folder.Texts("public");

            var disk = new FaultyDisk(cut, () => new SimulatedKill());
            var killed = Killed(() => Run(folder, New, disk));
            if (!killed)
            {
                Assert.True(cut > 8, "the run made too few changes to be cut off anywhere that matters");
                Assert.Equal(Texts(New), folder.Texts("public"));
                return;
            }

            var journal = File.Exists(folder[".sitegen/public/journal"]);
            if (!journal && !Texts(New).SequenceEqual(folder.Texts("public"))) Assert.Equal(before, folder.Texts("public"));

            // The next run finds an error in the content and publishes nothing: what stands must then be whole, old or new.
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(ContentMessages.BrokenYaml.At(SourcePlace.None, "x"));
            Assert.Null(new SitePublisher(folder["public"], "public").Publish(sink => Parallel.ForEach(Old, sink), diagnostics));
            var standing = folder.Texts("public");
            Assert.True(standing.SequenceEqual(journal ? Texts(New) : before) || (!journal && standing.SequenceEqual(Texts(New))), $"half a site after change {cut}");

            Run(folder, New, new DiskWriter());
            Assert.Equal(Texts(New), folder.Texts("public"));
            Assert.Equal(["lock", "manifest"], folder.Texts(".sitegen/public").Keys);
        }
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_fault_of_the_disk_anywhere_is_told_and_mended_by_the_next_run(bool withOldSite)
    {
        for (var cut = 0; ; cut++)
        {
            using var folder = new TemporaryFolder();
            if (withOldSite) Run(folder, Old, new DiskWriter());
            var diagnostics = new DiagnosticBag();
            var disk = new FaultyDisk(cut, () => new IOException("fout"));
            var done = new SitePublisher(folder["public"], "public", disk).Publish(sink => Parallel.ForEach(New, sink), diagnostics);
            if (done is not null && diagnostics.Count == 0 && disk.Changes <= cut) return;

            if (done is null) Assert.StartsWith("SG07", Assert.Single(diagnostics.Sorted()).Code, StringComparison.Ordinal);
            Run(folder, New, new DiskWriter());
            Assert.Equal(Texts(New), folder.Texts("public"));
        }
    }

    [Fact]
    public void A_journal_that_is_not_whole_is_thrown_away()
    {
        using var folder = new TemporaryFolder();
        Run(folder, Old, new DiskWriter());
        folder.Write(".sitegen/public/journal", "sitegen journal 1\n-index.html\n");

        Run(folder, Old, new DiskWriter());

        Assert.Equal(Texts(Old), folder.Texts("public"));
        Assert.False(File.Exists(folder[".sitegen/public/journal"]));
    }

    private static void Run(TemporaryFolder folder, IReadOnlyList<Artifact> site, IDiskWriter disk)
    {
        var diagnostics = new DiagnosticBag();
        new SitePublisher(folder["public"], "public", disk).Publish(sink => Parallel.ForEach(site, sink), diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }

    private static bool Killed(Action run)
    {
        try
        {
            run();
            return false;
        }
        catch (SimulatedKill)
        {
            return true;
        }
    }

    private static IReadOnlyList<Artifact> Site(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new Artifact(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    private static SortedDictionary<string, string> Texts(IReadOnlyList<Artifact> site) => new(
        site.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal), StringComparer.Ordinal);

    private sealed class SimulatedKill : Exception;
}
