using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_site_is_written_whole()
    {
        var done = Publish(("index.html", "a"), ("nieuws/x/index.html", "b"));

        Assert.Equal(new PublishedSite(2, 0, 0, 2), done);
        Assert.Equal("index.html=a nieuws/x/index.html=b", Standing());
    }

    [Fact]
    public void Files_that_did_not_change_keep_their_time()
    {
        Publish(("index.html", "a"), ("style.css", "s"));
        var long_ago = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder["public/index.html"], long_ago);
        File.SetLastWriteTimeUtc(folder["public/style.css"], long_ago);

        var done = Publish(("index.html", "b"), ("style.css", "s"));

        Assert.Equal(new PublishedSite(1, 1, 0, 2), done);
        Assert.NotEqual(long_ago, File.GetLastWriteTimeUtc(folder["public/index.html"]));
        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(folder["public/style.css"]));
    }

    [Fact]
    public void Files_that_no_longer_belong_go_with_the_folders_they_leave_empty()
    {
        Publish(("index.html", "a"), ("oud/pagina/index.html", "b"));

        var done = Publish(("index.html", "a"));

        Assert.Equal(new PublishedSite(0, 1, 1, 1), done);
        Assert.Equal("index.html=a", Standing());
        Assert.False(Directory.Exists(folder["public/oud"]));
    }

    [Fact]
    public void A_file_of_someone_else_is_never_removed()
    {
        Publish(("index.html", "a"), ("oud/index.html", "b"));
        folder.Write("public/oud/eigen.txt", "mijn");
        folder.Write("public/CNAME", "example.nl");

        Publish(("index.html", "a"));

        Assert.Equal("CNAME=example.nl index.html=a oud/eigen.txt=mijn", Standing());
    }

    [Fact]
    public void A_file_that_someone_changed_in_the_site_is_put_right()
    {
        Publish(("index.html", "a"));
        folder.Write("public/index.html", "z");

        Publish(("index.html", "a"));

        Assert.Equal("index.html=a", Standing());
    }

    [Fact]
    public void A_file_takes_the_place_of_a_folder_and_the_other_way_round()
    {
        Publish(("a", "1"), ("b/c", "2"), ("b/d/e", "3"));
        Publish(("a/x", "4"), ("b", "5"));
        Assert.Equal("a/x=4 b=5", Standing());
    }

    [Fact]
    public void A_change_of_capitals_alone_is_published()
    {
        Publish(("Foto.jpg", "1"));
        Publish(("foto.jpg", "1"));
        Assert.Equal("foto.jpg=1", Standing());
    }

    [Fact]
    public void With_an_error_the_previous_site_stands()
    {
        Publish(("index.html", "a"));
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(ContentMessages.BrokenYaml.At(SourcePlace.None, "x"));

        Assert.Null(Publisher().Publish(Site(("index.html", "b")), diagnostics));
        Assert.Equal("index.html=a", Standing());
    }

    [Fact]
    public void An_error_found_while_the_files_stream_by_counts_as_well()
    {
        Publish(("index.html", "a"));
        var diagnostics = new DiagnosticBag();

        Assert.Null(Publisher().Publish(Stream, diagnostics));
        Assert.Equal("index.html=a", Standing());
        Assert.False(Directory.Exists(folder[".sitegen/public/staged"]));

        void Stream(Action<Artifact> sink)
        {
            Site(("index.html", "b"))(sink);
            diagnostics.Add(ContentMessages.BrokenYaml.At(SourcePlace.None, "x"));
        }
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_alone()
    {
        folder.Write("public/brief.docx", "belangrijk");

        Assert.Equal("SG0704 brief.docx", Refusal(("index.html", "a")));
        Assert.Equal("brief.docx=belangrijk", Standing());
        Assert.False(Directory.Exists(folder[".sitegen"]));
    }

    [Fact]
    public void An_empty_folder_is_used()
    {
        Directory.CreateDirectory(folder["public"]);
        Publish(("index.html", "a"));
        Assert.Equal("index.html=a", Standing());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("nieuws")]
    [InlineData("index.html/x")]
    public void A_file_of_someone_else_in_the_place_of_one_of_ours_is_refused(string foreign)
    {
        Publish(("robots.txt", "a"));
        folder.Write("public/" + foreign, "mijn");

        Assert.StartsWith("SG0705", Refusal(("robots.txt", "b"), ("index.html", "c"), ("nieuws/x", "d")), StringComparison.Ordinal);
        Assert.Equal("mijn", folder.Texts("public")[foreign]);
        Assert.Equal("a", folder.Texts("public")["robots.txt"]);
    }

    [Fact]
    public void A_link_out_of_the_site_is_not_followed()
    {
        Publish(("robots.txt", "a"));
        Directory.CreateDirectory(folder["elders"]);
        Directory.CreateSymbolicLink(folder["public/nieuws"], folder["elders"]);

        Assert.StartsWith("SG0705", Refusal(("nieuws/x/index.html", "b")), StringComparison.Ordinal);
        Assert.Empty(folder.Texts("elders"));
    }

    [Fact]
    public void Two_files_with_one_address_are_refused()
    {
        var diagnostics = new DiagnosticBag();
        Publisher().Publish(
            sink =>
            {
                sink(Artifact("x/index.html", "a") with { Source = "content/0.md" });
                sink(Artifact("X/index.html", "b") with { Source = "content/1.md" });
            },
            diagnostics);

        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal("SG0706", found.Code);
        Assert.Contains("‘X/index.html (content/1.md)’ en ‘x/index.html (content/0.md)’", found.Message, StringComparison.Ordinal);
        Assert.Equal("", Standing());
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        folder.Write("public", "ik ben een bestand");
        Assert.StartsWith("SG0701", Refusal(("index.html", "a")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_output_is_refused()
    {
        folder.Write("public", "ik ben een bestand");
        var diagnostics = new DiagnosticBag();
        Assert.Null(new SitePublisher(folder["public/a/b"], "public/a/b").Publish(Site(), diagnostics));
        Assert.Equal("SG0701", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_second_run_at_the_same_time_is_refused()
    {
        var inner = "";
        Publisher().Publish(Stream, new DiagnosticBag());
        Assert.StartsWith("SG0707", inner, StringComparison.Ordinal);
        Assert.Equal("index.html=a", Standing());

        void Stream(Action<Artifact> sink)
        {
            Site(("index.html", "a"))(sink);
            inner = Refusal(("index.html", "b"));
        }
    }

    [Theory]
    [InlineData(28, "SG0703")]
    [InlineData(30, "SG0702")]
    [InlineData(5, "SG0708")]
    public void A_fault_of_the_disk_while_staging_leaves_the_previous_site(int number, string code)
    {
        Publish(("index.html", "a"));
        var diagnostics = new DiagnosticBag();

        // The first change is the clearing of the staging folder; the second is the new file.
        var publisher = new SitePublisher(folder["public"], "public", new FaultyDisk(1, () => new IOException("fout", number)));
        Assert.Null(publisher.Publish(Site(("index.html", "b")), diagnostics));

        Assert.Equal(code, Assert.Single(diagnostics.Sorted()).Code);
        Assert.Equal("index.html=a", Standing());
    }

    [Fact]
    public void No_permission_is_said()
    {
        var diagnostics = new DiagnosticBag();
        var publisher = new SitePublisher(folder["public"], "public", new FaultyDisk(1, () => new UnauthorizedAccessException()));
        Assert.Null(publisher.Publish(Site(("index.html", "b")), diagnostics));
        Assert.Equal("SG0702", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_path_out_of_the_folder_is_a_fault_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => Publish(("../x", "a")));
        Assert.Equal("", Standing());
    }

    private SitePublisher Publisher() => new(folder["public"], "public");

    private PublishedSite Publish(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var done = Publisher().Publish(Site(files), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return done!;
    }

    private string Refusal(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Publisher().Publish(Site(files), diagnostics));
        var found = diagnostics.Sorted()[0];
        var words = found.Message.Split('‘', '’');
        return found.Code + " " + words[^2];
    }

    private string Standing() => string.Join(' ', folder.Texts("public").Select(file => file.Key + "=" + file.Value));

    /// <summary>Files are made by several threads, as they are by the stages before.</summary>
    private static Action<Action<Artifact>> Site(params (string Path, string Text)[] files) => sink => Parallel.ForEach(files, file => sink(Artifact(file.Path, file.Text)));

    private static Artifact Artifact(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
