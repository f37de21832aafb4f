using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CommandLineTests() => Directory.CreateDirectory(folder["content"]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nwe x", "De opdracht ‘nwe’ bestaat niet. Bedoelde u ‘new’?")]
    [InlineData("new", "TITEL ontbreekt.")]
    [InlineData("new een twee", "‘twee’ is te veel. Staat een tekst met spaties tussen aanhalingstekens?")]
    [InlineData("new --rot . x", "De optie ‘--rot’ bestaat niet. Bedoelde u ‘--root’?")]
    [InlineData("new x --klok 2017", "De optie ‘--klok’ bestaat niet. Bedoelde u ‘--clock’?")]
    [InlineData("new x --clock", "Achter --clock ontbreekt een waarde: --clock TIJD.")]
    [InlineData("new x --clock morgen", "‘morgen’ is geen tijd. Schrijf bijvoorbeeld 2017-02-06 of 2017-02-06T09:00.")]
    [InlineData("new x --clock 2017-02-06 --clock 2017-02-06", "Geef --clock maar één keer.")]
    [InlineData("new x --kind verlsag", "--kind kent ‘verlsag’ niet. Kies uit: verslag, aankondiging, referentie, nieuws. Bedoelde u ‘verslag’?")]
    [InlineData("new x --root nergens", "De map ‘nergens’ bestaat niet.")]
    [InlineData("new x --root content", "In de map ‘content’ staat geen site: er is geen map content/.")]
    [InlineData("new …", "In de titel staat geen letter of cijfer.")]
    public void A_wrong_command_line_is_explained(string words, string explanation)
    {
        var run = ProgramRun.In(folder, words.Split(' '));

        Assert.Equal(Outcome.Usage, run.Outcome);
        Assert.Equal("", run.Out);
        Assert.Equal("sitegen: " + explanation, run.Error.Split('\n')[0]);
        Assert.EndsWith(" --help\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Texts("content"));
    }

    [Fact]
    public void A_folder_without_a_site_is_explained_when_no_folder_is_named()
    {
        Directory.Delete(folder["content"]);
        var run = ProgramRun.In(folder, "new", "x");
        Assert.Equal(Outcome.Usage, run.Outcome);
        Assert.StartsWith("sitegen: In de map ‘.’ staat geen site", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_words_the_program_explains_itself()
    {
        var run = ProgramRun.In(folder);
        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Equal("", run.Error);
        Assert.Equal(ProgramRun.In(folder, "--help").Out, run.Out);
        Assert.Equal(ProgramRun.In(folder, "help").Out, run.Out);
        Assert.Equal(ProgramRun.In(folder, "new", "-h").Out, ProgramRun.In(folder, "help", "new").Out);
    }

    public static TheoryData<string> Commands => [.. new[] { "build", "check", "import", "list", "new", "serve" }];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_help_page_with_an_example_that_is_understood(string command)
    {
        var run = ProgramRun.In(folder, command, "--help");
        Assert.Equal(Outcome.Fine, run.Outcome);
        Assert.Contains($"Gebruik:\n  sitegen {command} ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Voorbeeld:\n  sitegen " + command, run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  " + command, ProgramRun.In(folder, "--help").Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= Terminal.WidestText, line));

        foreach (var example in run.Out[run.Out.IndexOf("Voorbeeld:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  sitegen", StringComparison.Ordinal)))
        {
            var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example).Skip(1).Append("--help");
            Assert.Equal(Outcome.Fine, ProgramRun.In(folder, [.. words]).Outcome);
        }
    }

    [Fact]
    public void The_version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", ProgramRun.In(folder, "--version").Out);
}
