using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NewCommandTests() => Directory.CreateDirectory(folder["content"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_title_makes_an_article_that_is_a_draft()
    {
        var run = ProgramRun.In(folder, "new", "Één \"titel\": zo # wat");

        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal("content/nieuws/een-titel-zo-wat.md\n", run.Out);
        var text = folder.Texts("content")["nieuws/een-titel-zo-wat.md"];
        Assert.Contains("\ntitle: \"Één \\\"titel\\\": zo # wat\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true ", text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2026-11-21 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder[".sitegen"]));
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        folder.Write("content/nieuws/x.md", "van mij");

        var run = ProgramRun.In(folder, "new", "X");

        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("SG0710", run.Error, StringComparison.Ordinal);
        Assert.Equal("van mij", folder.Texts("content")["nieuws/x.md"]);
    }

    [Theory]
    [InlineData("../../x", "content/nieuws/x.md")]
    [InlineData("/etc/passwd", "content/nieuws/etc-passwd.md")]
    [InlineData("@bestand", "content/nieuws/bestand.md")]
    public void No_title_leads_out_of_the_folder(string title, string path) =>
        Assert.Equal(path + "\n", ProgramRun.In(folder, "new", title).Out);
}
