using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Import.Runs;
using Xunit;

namespace SiteGen.Tests.Import.Runs;

public sealed class ReportImportTests
{
    private const string Report = "Kennissessie jeugd\n\nOp dinsdag 16 oktober 2018 kwamen inwoners van Ede bijeen in het raadhuis. Zij spraken over zorg.\n";

    private const string Other = "Kennissessie jeugd\n\nOp dinsdag 12 maart 2019 kwamen inwoners van Ede opnieuw bijeen in het raadhuis. Zij spraken over werk.\n";

    [Fact]
    public void A_new_report_gets_an_article_and_importing_it_again_changes_nothing()
    {
        var (run, site) = Import(Site(("seeds/a.txt", Report)));

        var outcome = Assert.Single(run.Reports);
        Assert.Equal((ImportDecision.New, "content/nieuws/kennissessie-jeugd.md"), (outcome.Decision, outcome.Path));
        var (again, _) = Import(site);
        Assert.Equal(ImportDecision.Unchanged, Assert.Single(again.Reports).Decision);
        Assert.Empty(again.Files);
        Assert.Empty(again.Reports[0].Changes());
    }

    [Fact]
    public void An_edited_article_is_left_and_the_difference_is_shown()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));
        var edited = Replaced(site, "content/nieuws/kennissessie-jeugd.md", text => text.Replace("over zorg", "over goede zorg", StringComparison.Ordinal));
        var bag = new DiagnosticBag();

        var (run, after) = Import(edited, bag: bag);

        Assert.Equal(ImportDecision.Edited, Assert.Single(run.Reports).Decision);
        Assert.Empty(run.Files);
        Assert.Contains("goede zorg", Text(after, "content/nieuws/kennissessie-jeugd.md"), StringComparison.Ordinal);
        Assert.Equal(["SG0214"], bag.Sorted().Select(diagnostic => diagnostic.Code));
        var changes = run.Reports[0].Changes().Where(line => line.Kind != DiffKind.Same).ToList();
        Assert.Contains(changes, line => line.Kind == DiffKind.Removed && line.Text.Contains("goede zorg", StringComparison.Ordinal));
        Assert.Contains(changes, line => line.Kind == DiffKind.Added && !line.Text.Contains("goede zorg", StringComparison.Ordinal));
    }

    [Fact]
    public void Force_replaces_an_edited_article()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));
        var original = Text(site, "content/nieuws/kennissessie-jeugd.md");
        var edited = Replaced(site, "content/nieuws/kennissessie-jeugd.md", text => text + "\nErbij.\n");

        var (run, after) = Import(edited, force: true);

        Assert.Equal(ImportDecision.Forced, Assert.Single(run.Reports).Decision);
        Assert.Equal(original, Text(after, "content/nieuws/kennissessie-jeugd.md"));
    }

    [Fact]
    public void A_changed_report_renews_an_article_that_nobody_touched()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));
        var changed = Replaced(site, "seeds/a.txt", text => text + "\nMet dank aan allen die er waren.\n");

        var (run, after) = Import(changed);

        Assert.Equal((ImportDecision.Renewed, "content/nieuws/kennissessie-jeugd.md"), (run.Reports[0].Decision, run.Reports[0].Path));
        Assert.Contains("Met dank", Text(after, "content/nieuws/kennissessie-jeugd.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_report_leaves_an_article_that_was_edited()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));
        var edited = Replaced(site, "content/nieuws/kennissessie-jeugd.md", text => text + "\nErbij.\n");

        var (run, _) = Import(Replaced(edited, "seeds/a.txt", text => text + "\nMet dank aan allen.\n"));

        Assert.Equal(ImportDecision.Edited, Assert.Single(run.Reports).Decision);
    }

    [Fact]
    public void Line_ends_of_version_control_are_no_edit()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));

        var (run, _) = Import(Replaced(site, "content/nieuws/kennissessie-jeugd.md", text => text.ReplaceLineEndings("\r\n")));

        Assert.Equal(ImportDecision.Unchanged, Assert.Single(run.Reports).Decision);
    }

    [Fact]
    public void Reports_with_one_address_get_different_ones_that_stay()
    {
        var (first, site) = Import(Site(("seeds/a.txt", Report), ("seeds/b.txt", Other)));
        Assert.Equal(["content/nieuws/kennissessie-jeugd.md", "content/nieuws/kennissessie-jeugd-2.md"], first.Reports.Select(report => report.Path));

        var (second, _) = Import(Replaced(site, "seeds/0.txt", _ => Other.Replace("werk", "wonen", StringComparison.Ordinal)));
        Assert.Equal(
            ["seeds/0.txt content/nieuws/kennissessie-jeugd-3.md", "seeds/a.txt content/nieuws/kennissessie-jeugd.md", "seeds/b.txt content/nieuws/kennissessie-jeugd-2.md"],
            second.Reports.Select(report => report.Source.Name + " " + report.Path));
    }

    [Fact]
    public void An_article_keeps_the_name_that_an_editor_gave_its_file()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));
        var text = Text(site, "content/nieuws/kennissessie-jeugd.md");

        var (run, _) = Import(Site(("seeds/a.txt", Report), ("content/nieuws/ede/jeugd-in-ede.md", text)));

        Assert.Equal(("content/nieuws/ede/jeugd-in-ede.md", ImportDecision.Unchanged), (run.Reports[0].Path, run.Reports[0].Decision));
    }

    [Fact]
    public void An_article_of_an_editor_keeps_its_address()
    {
        var (run, _) = Import(Site(("seeds/a.txt", Report), ("content/nieuws/iets.md", "---\ntitle: Iets\nslug: kennissessie-jeugd\n---\n")));

        Assert.Equal("content/nieuws/kennissessie-jeugd-2.md", Assert.Single(run.Reports).Path);
    }

    [Fact]
    public void The_same_bytes_twice_are_one_article()
    {
        var bag = new DiagnosticBag();

        var (run, _) = Import(Site(("seeds/a.txt", Report), ("seeds/b.txt", Report)), bag: bag);

        Assert.Equal([ImportDecision.New, ImportDecision.Double], run.Reports.Select(report => report.Decision));
        Assert.Equal("seeds/b.txt: warning SG0213: Dit bestand is gelijk aan ‘seeds/a.txt’; er komt één artikel van.", Assert.Single(bag.Sorted()).ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var bag = new DiagnosticBag();

        var (run, _) = Import(Site(("seeds/a.txt", Report), ("seeds/b.pdf", "%PDF-1.7"), ("seeds/.verborgen", "x"), ("seeds/~$a.docx", "x")), bag: bag);

        Assert.Equal([ImportDecision.New, ImportDecision.Unreadable], run.Reports.Select(report => report.Decision));
        Assert.Equal(["SG0204"], bag.Sorted().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_build_passes_over_reports_that_have_an_article()
    {
        var (_, site) = Import(Site(("seeds/a.txt", Report)));

        var run = ReportImport.Run(Request(Replaced(site, "seeds/b.txt", _ => Other)) with { OnlyNew = true }, new DiagnosticBag());

        Assert.Equal([ImportDecision.Unchanged, ImportDecision.New], run.Reports.Select(report => report.Decision));
        Assert.Null(run.Reports[0].Outline);
    }

    [Fact]
    public void The_articles_themselves_are_kept_only_when_they_are_asked_for()
    {
        var request = Request(Site(("seeds/a.txt", Report)));

        var lean = Assert.Single(ReportImport.Run(request, new DiagnosticBag()).Reports);
        var whole = Assert.Single(ReportImport.Run(request with { KeepsArticles = true }, new DiagnosticBag()).Reports);

        Assert.Null(lean.Article);
        Assert.Equal(whole.Article?.Title.Value, lean.Outline?.Title);
        Assert.Equal((whole.Text, whole.Path, whole.Outline), (lean.Text, lean.Path, lean.Outline));
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
    {
        var site = Site([.. Enumerable.Range(0, 40).Select(i => ($"seeds/{i:00}.txt", Report.Replace("zorg", "zorg " + i, StringComparison.Ordinal)))]);
        var request = Request(site);

        var one = ReportImport.Run(request, new DiagnosticBag());
        var two = ReportImport.Run(request with { Sources = [.. request.Sources.Reverse()] }, new DiagnosticBag());

        Assert.Equal(one.Files.Select(file => file.Path + Encoding.UTF8.GetString(file.Bytes.Span)), two.Files.Select(file => file.Path + Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    /// <summary>Short reports are read side by side, and between them there may be a long one and one that cannot be read.</summary>
    [Fact]
    public void Among_many_reports_each_gets_its_own_article()
    {
        var count = 64 * Environment.ProcessorCount;
        string Text(int i) => (i % 7) switch
        {
            3 => "%PDF-1.7",
            5 => Report.Replace("zorg", "zorg " + i, StringComparison.Ordinal) + string.Concat(Enumerable.Repeat("\nZij spraken ook over de jeugd in de wijk.\n", 1000)),
            _ => Report.Replace("zorg", "zorg " + i, StringComparison.Ordinal),
        };

        var run = ReportImport.Run(Request(Site([.. Enumerable.Range(0, count).Select(i => ($"seeds/{i:0000}.txt", Text(i)))])), new DiagnosticBag());

        Assert.Equal(count, run.Reports.Count);
        Assert.All(run.Reports, (report, i) =>
        {
            Assert.Equal($"seeds/{i:0000}.txt", report.Source.Name);
            if (i % 7 == 3) Assert.Equal(ImportDecision.Unreadable, report.Decision);
            else Assert.Contains($"zorg {i}.", Encoding.UTF8.GetString(report.Bytes), StringComparison.Ordinal);
        });
    }

    private static (ImportRun Run, MemoryFileTree After) Import(MemoryFileTree site, bool force = false, DiagnosticBag? bag = null)
    {
        var run = ReportImport.Run(Request(site) with { Force = force }, bag ?? new DiagnosticBag());
        var files = site.List().ToDictionary(path => path, site.Read, StringComparer.Ordinal);
        foreach (var file in run.Files)
        {
            Assert.Equal(files.ContainsKey(file.Path), file.Replaces);
            files[file.Path] = file.Bytes.ToArray();
        }

        return (run, new MemoryFileTree(files));
    }

    private static ImportRequest Request(MemoryFileTree site) =>
        new(ImportSource.In(site, "seeds"), site, ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));

    private static MemoryFileTree Site(params (string Path, string Text)[] files) => MemoryFileTree.OfTexts(files);

    private static string Text(MemoryFileTree site, string path) => Encoding.UTF8.GetString(site.Read(path));

    private static MemoryFileTree Replaced(MemoryFileTree site, string path, Func<string, string> change)
    {
        var files = site.List().ToDictionary(each => each, site.Read, StringComparer.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(change(files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : ""));
        return new MemoryFileTree(files);
    }
}
