using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Newsroom.Saving;
using SiteGen.Publishing;
using SiteGen.Tests.Publishing;
using Xunit;

namespace SiteGen.Tests.Newsroom.Saving;

/// <summary>The newsroom writes over nothing but what a person saw, and nowhere but in the folders of the editors.</summary>
public sealed class FileShelfTests : IDisposable
{
    private const string Path = "content/nieuws/dag.md";
    private const string Text = "---\ntitle: Dag   # kop\nregion: IJmond\n---\n\nEen.\n\nTwee.\n";

    private readonly TemporaryFolder folder = new();
    private readonly FileShelf shelf;

    public FileShelfTests()
    {
        folder.Write(Path, Text);
        shelf = new FileShelf(new FolderFileTree(folder.Path), new ContentWriter(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_what_was_read_is_saved()
    {
        var read = shelf.Read(Path)!;

        var saved = Assert.IsType<Saved>(shelf.Save(Path, Bytes("---\ntitle: Nieuw\n---\n"), read.Version));

        Assert.Equal("---\ntitle: Nieuw\n---\n", File.ReadAllText(folder[Path]));
        Assert.Equal(shelf.Read(Path)!.Version, saved.File!.Version);
        Assert.Equal([Path], folder.Texts("").Keys);
        Assert.IsType<Saved>(shelf.Save(Path, Bytes("---\ntitle: Nog nieuwer\n---\n"), saved.File.Version));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_stays_and_both_changes_are_brought_together()
    {
        var read = shelf.Read(Path)!;
        var other = Text.Replace("region: IJmond", "region: Noord   # gebeld", StringComparison.Ordinal).Replace("Twee.", "Twee en half.", StringComparison.Ordinal);
        folder.Write(Path, other);

        var conflict = Assert.IsType<Conflict>(shelf.Save(Path, Bytes(Text.Replace("title: Dag", "title: Avond", StringComparison.Ordinal).Replace("Een.", "Nul.\n\nEen.", StringComparison.Ordinal)), read.Version));

        Assert.Equal(other, File.ReadAllText(folder[Path]));
        Assert.Equal(other, Encoding.UTF8.GetString(conflict.Theirs!.Bytes));
        Assert.True(conflict.Proposal!.IsWhole);
        Assert.Equal("---\ntitle: Avond   # kop\nregion: Noord   # gebeld\n---\n\nNul.\n\nEen.\n\nTwee en half.\n", conflict.Proposal.Text.ToString());
        Assert.IsType<Saved>(shelf.Save(Path, conflict.Proposal.Text.ToBytes(), conflict.Theirs.Version));
    }

    [Fact]
    public void Changes_of_the_same_place_are_left_to_the_person()
    {
        var read = shelf.Read(Path)!;
        folder.Write(Path, Text.Replace("title: Dag", "title: Nacht", StringComparison.Ordinal).Replace("Een.", "Drie.", StringComparison.Ordinal));

        var conflict = Assert.IsType<Conflict>(shelf.Save(Path, Bytes(Text.Replace("title: Dag", "title: Avond", StringComparison.Ordinal).Replace("Een.", "Nul.", StringComparison.Ordinal)), read.Version));

        Assert.Equal(["title", MergeProposal.Body], conflict.Proposal!.Overlaps);
        Assert.Contains("title: Nacht", conflict.Proposal.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_does_not_come_back_by_itself()
    {
        var read = shelf.Read(Path)!;
        File.Delete(folder[Path]);
        Assert.Null(Assert.IsType<Conflict>(shelf.Save(Path, Bytes(Text), read.Version)).Theirs);
        Assert.False(File.Exists(folder[Path]));
    }

    [Fact]
    public void Without_what_was_read_first_both_texts_are_shown()
    {
        var conflict = Assert.IsType<Conflict>(shelf.Save(Path, Bytes("x"), "0000"));
        Assert.Equal(Text, Encoding.UTF8.GetString(conflict.Theirs!.Bytes));
        Assert.Null(conflict.Proposal);
    }

    [Fact]
    public void A_new_article_takes_a_free_name()
    {
        folder.Write("content/nieuws/dag-2.md", "x");
        var saved = Assert.IsType<Saved>(shelf.SaveNew("content/nieuws/", "Dag!", ".md", slug => slug == "dag-3", Bytes("nieuw")));
        Assert.Equal("content/nieuws/dag-4.md", saved.Path);
        Assert.Equal((Text, "x"), (File.ReadAllText(folder[Path]), File.ReadAllText(folder["content/nieuws/dag-2.md"])));
        Assert.Equal("seeds/bericht.txt", Assert.IsType<Saved>(shelf.SaveNew("seeds/", "日本", ".txt", _ => false, Bytes("ruw"))).Path);
    }

    [Fact]
    public void A_long_name_stays_within_its_limit()
    {
        var title = string.Concat(Enumerable.Repeat("abcdefg ", 20));
        var first = Assert.IsType<Saved>(shelf.SaveNew("content/nieuws/", title, ".md", _ => false, Bytes("a"))).Path;
        var second = Assert.IsType<Saved>(shelf.SaveNew("content/nieuws/", title, ".md", _ => false, Bytes("b"))).Path;
        Assert.NotEqual(first, second);
        Assert.All([first, second], path => Assert.True(System.IO.Path.GetFileNameWithoutExtension(path).Length <= 80));
    }

    [Fact]
    public void The_last_save_is_undone_and_done_again()
    {
        Assert.False(shelf.CanUndo(Path));
        Assert.IsType<Saved>(shelf.Save(Path, Bytes("---\ntitle: A\n---\n"), shelf.Read(Path)!.Version));
        Assert.True(shelf.CanUndo(Path));
        Assert.IsType<Saved>(shelf.Undo(Path));
        Assert.Equal(Text, File.ReadAllText(folder[Path]));
        Assert.IsType<Saved>(shelf.Undo(Path));
        Assert.Equal("---\ntitle: A\n---\n", File.ReadAllText(folder[Path]));
    }

    [Fact]
    public void A_new_file_is_taken_away_when_its_save_is_undone()
    {
        var saved = Assert.IsType<Saved>(shelf.SaveNew("content/nieuws/", "Avond", ".md", _ => false, Bytes("nieuw")));
        Assert.Null(Assert.IsType<Saved>(shelf.Undo(saved.Path)).File);
        Assert.False(File.Exists(folder[saved.Path]));
        Assert.False(shelf.CanUndo(saved.Path));
    }

    [Fact]
    public void What_someone_else_wrote_since_is_not_undone()
    {
        Assert.IsType<Saved>(shelf.Save(Path, Bytes("---\ntitle: A\n---\n"), shelf.Read(Path)!.Version));
        folder.Write(Path, "van een ander");
        Assert.False(shelf.CanUndo(Path));
        Assert.IsType<Conflict>(shelf.Undo(Path));
        Assert.Equal("van een ander", File.ReadAllText(folder[Path]));
    }

    [Theory]
    [InlineData("../x.md")]
    [InlineData("/etc/passwd")]
    [InlineData("content/../x.md")]
    [InlineData("content//x.md")]
    [InlineData("content\\nieuws\\x.md")]
    [InlineData("templates/page.html")]
    [InlineData("contents/x.md")]
    [InlineData("seeds/con.txt")]
    [InlineData("")]
    public void Other_paths_are_refused(string path)
    {
        Assert.False(FileShelf.IsOurs(path));
        Assert.Null(shelf.Read(path));
        Assert.Throws<ArgumentException>(() => shelf.Save(path, Bytes("x"), ""));
        Assert.Throws<ArgumentException>(() => shelf.Undo(path));
        Assert.Throws<ArgumentException>(() => shelf.SaveNew(path + "/", "x", ".md", _ => false, Bytes("x")));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        using var outside = new TemporaryFolder();
        outside.Write("doel.md", Text);
        Directory.CreateSymbolicLink(folder["content/buiten"], outside.Path);
        File.CreateSymbolicLink(folder["content/nieuws/link.md"], outside["doel.md"]);
        File.CreateSymbolicLink(folder["content/nieuws/los.md"], outside["nergens.md"]);

        Assert.Null(shelf.Read("content/buiten/doel.md"));
        Assert.Null(shelf.Read("content/nieuws/link.md"));
        foreach (var path in new[] { "content/buiten/doel.md", "content/nieuws/link.md", "content/nieuws/los.md" })
        {
            var bag = new DiagnosticBag();
            Assert.False(new ContentWriter(folder.Path).WriteOver(path, Bytes("x"), null, bag));
            Assert.Equal(["SG0711"], bag.Sorted().Select(one => one.Rule.Code));
            Assert.False(new ContentWriter(folder.Path).Write(path, Bytes("x"), replace: true, bag));
        }

        Assert.IsType<NotSaved>(shelf.SaveNew("content/buiten/", "Nieuw", ".md", _ => false, Bytes("x")));
        Assert.Equal(["doel.md"], outside.Texts("").Keys);
        Assert.Equal(Text, File.ReadAllText(outside["doel.md"]));
    }

    [Fact]
    public void A_save_that_fails_leaves_the_file_as_it_was()
    {
        for (var good = 0; good < 2; good++)
        {
            var broken = new FileShelf(new FolderFileTree(folder.Path), new ContentWriter(folder.Path, new FaultyDisk(good, () => new IOException("stuk"))));
            var result = Assert.IsType<NotSaved>(broken.Save(Path, Bytes("---\ntitle: A\n---\n"), broken.Read(Path)!.Version));
            Assert.Equal(["SG0708"], result.Diagnostics.Select(one => one.Rule.Code));
            Assert.Equal(Text, File.ReadAllText(folder[Path]));
            Assert.IsType<NotSaved>(broken.SaveNew("content/nieuws/", "Nieuw", ".md", _ => false, Bytes("x")));
            Assert.False(File.Exists(folder["content/nieuws/nieuw.md"]));
        }
    }

    [Fact]
    public void What_the_site_could_not_read_back_is_not_saved()
    {
        var result = Assert.IsType<NotSaved>(shelf.Save(Path, new byte[(4 * 1024 * 1024) + 1], shelf.Read(Path)!.Version));
        Assert.Equal(["SG0114"], result.Diagnostics.Select(one => one.Rule.Code));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
