using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Serve;
using Xunit;

namespace SiteGen.Tests.Serve;

/// <summary>What is read bit by bit is what would be read at once.</summary>
public sealed class LiveContentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LiveContent live;

    public LiveContentTests()
    {
        folder.Write("content/site.yml", "title: Proef\n");
        Article("b", "Bee");
        Article("d", "Dee");
        live = new LiveContent(new FolderFileTree(folder.Path));
        live.Read(changed: null);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a", "Nieuw vooraan")]
    [InlineData("c", "Nieuw in het midden")]
    [InlineData("e", "Nieuw achteraan")]
    [InlineData("b", "Veranderd")]
    [InlineData("d", "Stuk: [")]
    [InlineData("b", null)]
    public void A_changed_article_is_read_again(string name, string? title)
    {
        if (title is null) File.Delete(folder[$"content/nieuws/{name}.md"]);
        else Article(name, title);
        SameAsAtOnce(live.Read([$"content/nieuws/{name}.md"]));
    }

    [Fact]
    public void A_fault_goes_when_the_file_is_mended()
    {
        Article("b", "Stuk: [");
        live.Read(["content/nieuws/b.md"]);
        Assert.NotEmpty(live.Faults);
        Article("b", "Heel");
        SameAsAtOnce(live.Read(["content/nieuws/b.md"]));
        Assert.Empty(live.Faults);
    }

    [Theory]
    [InlineData("content/site.yml", "title: Anders\n")]
    [InlineData("content/paginas/over.md", "---\ntitle: Over ons\n---\n\nTekst.\n")]
    public void Any_other_change_reads_all(string path, string text)
    {
        folder.Write(path, text);
        Article("b", "Ook veranderd");
        SameAsAtOnce(live.Read([path]));
    }

    private void SameAsAtOnce(ContentSet read)
    {
        var bag = new DiagnosticBag();
        var atOnce = ContentReader.Read(new FolderFileTree(folder.Path), bag);
        Assert.Equal(atOnce.Articles.Select(article => (article.Path, article.Title)), read.Articles.Select(article => (article.Path, article.Title)));
        Assert.Equal(atOnce.Pages.Select(page => page.Path), read.Pages.Select(page => page.Path));
        Assert.Equal(atOnce.Settings.Title, read.Settings.Title);
        Assert.Equal(bag.Sorted(), live.Faults);
    }

    private void Article(string name, string title) => folder.Write($"content/nieuws/{name}.md", $"---\ntitle: {title}\n---\n\nTekst.\n");
}
