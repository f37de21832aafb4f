using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly DiagnosticRule Rule = new("SG0102", Severity.Error, "Het veld ‘{0}’ bestaat niet.");

    [Fact]
    public void Shows_place_sentence_line_caret_and_hint()
    {
        var one = Rule.At(new SourcePlace("content/nieuws/x.md", 4, 1, 5), "titel").WithHint("Bedoelde u ‘title’?") with { Excerpt = "titel: Samen verder" };
        Assert.Equal(
            "content/nieuws/x.md:4:1: error SG0102: Het veld ‘titel’ bestaat niet.\n" +
            "   4 | titel: Samen verder\n" +
            "     | ^^^^^\n" +
            "     = Bedoelde u ‘title’?\n",
            DiagnosticText.Of(one));
    }

    [Fact]
    public void Shows_the_chain_of_places()
    {
        var one = Rule.At(new SourcePlace("templates/a.html", 2, 3), "x") with { Trail = [new SourcePlace("templates/b.html", 9)] };
        Assert.Equal("templates/a.html:2:3: error SG0102: Het veld ‘x’ bestaat niet.\n     via templates/b.html:9\n", DiagnosticText.Of(one));
    }

    [Fact]
    public void Cuts_a_long_line_around_the_caret()
    {
        var line = new string('a', 500) + "X" + new string('b', 500);
        var lines = DiagnosticText.Of(Rule.At(new SourcePlace("f", 1, 501, 1), "x") with { Excerpt = line }).Split('\n');
        Assert.InRange(lines[1].Length, 100, 112);
        Assert.Equal('X', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 900)]
    [InlineData(1, 3)]
    public void Survives_places_outside_the_line(int line, int column)
    {
        var text = DiagnosticText.Of(Rule.At(new SourcePlace("f", line, column, 50), "x") with { Excerpt = "ab" });
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_a_file_never_steers_the_terminal()
    {
        var text = DiagnosticText.Of(Rule.At(new SourcePlace("f", 1, 1, 1), "\e[2Jx") with { Excerpt = "\e]0;x\a\t\u202Ey" });
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\a', text);
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void Colours_only_when_asked()
    {
        var one = Rule.At(new SourcePlace("f", 1, 1), "x");
        Assert.DoesNotContain('\e', DiagnosticText.Of(one));
        Assert.Contains("\e[1;31merror SG0102\e[0m", DiagnosticText.Of(one, colours: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, "")]
    [InlineData(1, 0, 0, "1 fout")]
    [InlineData(2, 1, 3, "2 fouten, 1 waarschuwing, 3 adviezen")]
    [InlineData(0, 2, 1, "2 waarschuwingen, 1 advies")]
    public void Counts_in_Dutch(int errors, int warnings, int advice, string expected) =>
        Assert.Equal(expected, SummaryWords.Of(errors, warnings, advice));
}
