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
        { "a script link", "content/nieuws/x.md", "---\ntitle: a\n---\n\n[klik](javascript:alert(1))\n", "content/nieuws/x.md:5:" },
        { "a link to a page that is not there", "content/nieuws/x.md", "---\ntitle: a\n---\n\n[weg](/bestaat-niet/)\n", "content/nieuws/x.md:5:7: error SG0183" },
        { "an include that is not there", "templates/privacy.html", "{{ include 'partials/weg.html' }}\n", "templates/privacy.html:1:" },
        { "a misspelt name in a template", "templates/privacy.html", "<h1>{{ page.titel | esc }}</h1>\n", "templates/privacy.html:1:" },
        { "a template that is not closed", "templates/privacy.html", "{{ if page }}\n", "templates/privacy.html:" },
        { "a circle of includes", "templates/partials/header.html", "{{ include 'partials/header.html' }}\n", "templates/partials/header.html:1:" },
        { "an output that is not escaped", "templates/privacy.html", "<h1>{{ page.title }}</h1>\n", "templates/privacy.html:1:" },
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
        var files = Faults.Select(row => ((string)row[1], Filled((string)row[2]))).Where(file => file.Item1.StartsWith("content/nieuws/", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < files.Length; i++) folder.Write($"content/nieuws/{i:00}.md", files[i].Item2);

        var told = Heading().Matches(ProgramRun.In(folder, "check").Out).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(files.Length, told.Distinct().Count());
        Assert.Equal(told.Order(StringComparer.Ordinal), told);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void With_a_fault_the_previous_site_stands(string what, string path, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal("", ProgramRun.In(folder, "build").Error);
        var before = folder.Texts("public");
        folder.Write(path, Filled(text));

        var run = ProgramRun.In(folder, "build");

        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("De site is niet gebouwd. Wat in ‘public’ stond, staat er nog.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Texts("public"));
    }

    [Fact]
    public void Markup_of_an_editor_is_text()
    {
        folder.Write("content/nieuws/x.md", "---\ntitle: <script>alert(1)</script>\nsummary: \"<img src=x onerror=alert(2)>\"\ndate: 2017-01-01\n---\n\n<script>alert(3)</script> en <b onclick=alert(4)>vet</b>\n");
        ProgramRun.In(folder, "build");
        Assert.All(folder.Texts("public").Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotMatch("<script>alert|<img src=x|<b onclick", file.Value));
    }

    [Fact]
    public void A_heading_of_five_thousand_letters_is_a_heading()
    {
        folder.Write("content/nieuws/x.md", "---\ntitle: Lang\ndate: 2017-01-01\n---\n\nTekst.\n\n## " + new string('k', 5000) + "\n\nTekst.\n");
        Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "build").Outcome);
        Assert.Contains(new string('k', 5000), folder.Texts("public")["nieuws/2017/x/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_file_is_said()
    {
        folder.Write("public", "ik ben een bestand");
        var run = ProgramRun.In(folder, "build");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("error SG0701: De uitvoer ‘public’ is een bestand", run.Error, StringComparison.Ordinal);
        Assert.Equal("ik ben een bestand", File.ReadAllText(folder["public"]));
    }

    /// <summary>Nobody may write in the root of sysfs, not even root, so this works for every user.</summary>
    [Fact]
    public void An_output_that_may_not_be_written_is_said()
    {
        if (!OperatingSystem.IsLinux()) return;
        var run = ProgramRun.In(folder, "build", "--output", "/sys/sitegen");
        Assert.Equal(Outcome.ContentErrors, run.Outcome);
        Assert.Contains("error SG0702: Schrijven in ‘/sys/sitegen’ mag niet.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_site_is_right() => Assert.Equal(Outcome.Fine, ProgramRun.In(folder, "check", "--fail-on", "warning").Outcome);

    /// <summary><c>@n</c> stands for that many letters: test names stay readable.</summary>
    private static string Filled(string text) => Regex.Replace(text, "@([0-9]+)", match => new StringBuilder().Append('a', int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("^(content/[^:]+)(?::[0-9]+)*: (?:error|warning) SG", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
