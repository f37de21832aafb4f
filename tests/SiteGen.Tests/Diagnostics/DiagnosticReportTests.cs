using System.Text.Json;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class DiagnosticReportTests
{
    private static readonly DiagnosticRule Wrong = new("SG0102", Severity.Error, "Fout: {0}.", "Kijk, 100% zeker.");
    private static readonly DiagnosticRule Odd = new("SG0601", Severity.Warning, "Vreemd.");
    private static readonly DiagnosticRule Tip = new("SG0699", Severity.Advice, "Tip.");

    private static readonly Diagnostic[] Some =
    [
        Tip.At(SourcePlace.None),
        Wrong.At(new SourcePlace("content/a b.md", 4, 2, 3), "x\ny") with { Excerpt = "abc", Trail = [new SourcePlace("content/c.md", 1)] },
        Odd.At(new SourcePlace("content/é,:.md")),
    ];

    private static string Written(DiagnosticFormat format)
    {
        var writer = new StringWriter();
        DiagnosticReport.Write(writer, format, Some);
        return writer.ToString();
    }

    [Fact]
    public void Text_ends_with_the_count() =>
        Assert.EndsWith("1 fout, 1 waarschuwing, 1 advies\n", Written(DiagnosticFormat.Text), StringComparison.Ordinal);

    [Fact]
    public void Json_has_every_part_that_is_known()
    {
        using var json = JsonDocument.Parse(Written(DiagnosticFormat.Json));
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        var list = json.RootElement.GetProperty("diagnostics");
        Assert.Equal(3, list.GetArrayLength());
        Assert.False(list[0].TryGetProperty("file", out _));
        Assert.Equal("content/a b.md", list[1].GetProperty("file").GetString());
        Assert.Equal(4, list[1].GetProperty("line").GetInt32());
        Assert.Equal("Fout: x\ny.", list[1].GetProperty("message").GetString());
        Assert.Equal("content/c.md", list[1].GetProperty("trail")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Sarif_is_a_log_whose_results_refer_to_its_rules()
    {
        using var json = JsonDocument.Parse(Written(DiagnosticFormat.Sarif));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        }

        var place = run.GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(5, place.GetProperty("region").GetProperty("endColumn").GetInt32());
        Assert.Equal(0, run.GetProperty("results")[0].GetProperty("locations").GetArrayLength());
    }

    [Fact]
    public void GitHub_commands_are_one_line_each_and_escaped() => Assert.Equal(
        "::notice title=SG0699::Tip.\n" +
        "::error file=content/a b.md,line=4,col=2,endColumn=5,title=SG0102::Fout: x%0Ay.%0AKijk, 100%25 zeker.\n" +
        "::warning file=content/é%2C%3A.md,title=SG0601::Vreemd.\n",
        Written(DiagnosticFormat.GitHub));

    [Theory]
    [InlineData(FailOn.Never, false, false, false)]
    [InlineData(FailOn.Error, true, false, false)]
    [InlineData(FailOn.Warning, true, true, false)]
    [InlineData(FailOn.Advice, true, true, true)]
    public void Fails_from_the_named_severity_on(FailOn failOn, bool error, bool warning, bool advice)
    {
        Assert.Equal(error, failOn.Fails([Wrong.At(SourcePlace.None, "")]));
        Assert.Equal(warning, failOn.Fails([Odd.At(SourcePlace.None)]));
        Assert.Equal(advice, failOn.Fails([Tip.At(SourcePlace.None)]));
        Assert.False(failOn.Fails([]));
    }
}
