using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

/// <summary>Whatever is wrong with the input, the whole program says what and where, and the previous site stands.</summary>
public sealed partial class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BadInputTests()
    {
        folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n");
        folder.Write("content/nieuws/goed.md", "---\ntitle: Goed\ndate: 2017-02-06\nsummary: Een goed bericht.\n---\n\nTekst.\n");
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "broken YAML", "content/nieuws/x.md", "---\ntitle: [a\n---\n", "content/nieuws/x.md:2:8: error SG0101" },
        { "an unknown key", "content/nieuws/x.md", "---\ntitle: a\nthemas: [jeugd]\n---\n", "content/nieuws/x.md:3:1: error SG0102" },
        { "a date that does not exist", "content/nieuws/x.md", "---\ntitle: a\ndate: 2017-02-30\n---\n", "content/nieuws/x.md:3:7: error SG0122" },
        { "a date the Dutch way", "content/nieuws/x.md", "---\ntitle: a\ndate: 30-01-2017\n---\n", "content/nieuws/x.md:3:7: error SG0122" },
        { "an unknown theme", "content/nieuws/x.md", "---\ntitle: a\nthemes: [jeugdhlup]\n---\n", "content/nieuws/x.md:3:10: error SG0150" },
        { "two articles with one address", "content/nieuws/x.md", "---\ntitle: a\ndate: 2017-05-05\nslug: goed\n---\n", "content/nieuws/x.md:4:7: error SG0301" },
        { "an empty text", "content/nieuws/x.md", "", "content/nieuws/x.md: error SG0111" },
        { "binary bytes", "content/nieuws/x.md", "---\ntitle: a\n---\n\0\u0001", "content/nieuws/x.md:4:1: error SG0112" },
        { "a text of ten million bytes", "content/nieuws/x.md", "---\ntitle: a\n---\n@10000000", "content/nieuws/x.md: error SG0114" },
        { "a slug that leads out of the site", "content/nieuws/x.md", "---\ntitle: a\nslug: ../../x\n---\n", "content/nieuws/x.md:3:7: error SG0134" },
        { "an alias that leads out of the site", "content/nieuws/x.md", "---\ntitle: a\naliases: [//kwaad.nl/]\n---\n", "content/nieuws/x.md:3:11: error SG0135" },
        { "a picture outside the site", "content/nieuws/x.md", "---\ntitle: a\nimage: {src: ../../etc/passwd, alt: b}\n---\n", "content/nieuws/x.md:3:14: error SG0131" },
        { "no settings", "content/site.yml", "geen", "content/site.yml" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place(string what, string path, string text, string expected)
    {
        Assert.NotEmpty(what);
        folder.Write(path, Filled(text));
        var run = ProgramRun.In(folder, "check");

        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.True(run.Out.Length < 20_000, "a message must not repeat the input");
    }

    [Fact]
    public void All_faults_of_a_run_are_told_together_in_order()
    {
        var files = Faults.Select(row => ((string)row[1], Filled((string)row[2]))).Where(file => file.Item1 != "content/site.yml").ToArray();
        for (var i = 0; i < files.Length; i++) folder.Write($"content/nieuws/{i:00}.md", files[i].Item2);

        var told = Heading().Matches(ProgramRun.In(folder, "check").Out).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(files.Length, told.Distinct().Count());
        Assert.Equal(told.Order(StringComparer.Ordinal), told);
    }

    [Fact]
    public void A_right_site_is_right() => Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "check", "--fail-on", "warning").Outcome);

    /// <summary><c>@n</c> stands for that many letters: test names stay readable.</summary>
    private static string Filled(string text) => Regex.Replace(text, "@([0-9]+)", match => new StringBuilder().Append('a', int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("^(content/[^:]+)(?::[0-9]+)*: (?:error|warning) SG", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
