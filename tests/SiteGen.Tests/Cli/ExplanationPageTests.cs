using System.Globalization;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Explaining;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class ExplanationPageTests
{
    private static readonly EvidenceReason Why = new("why", "uit de tekst");

    private static readonly Explanation Explained = new(
        [new("Op ", [], null), new("3 maart", [1], null), new(" en ", [], null), new("Ede", [2, 1], null), new("Lees meer", [], new("x", "een doorklikregel")), new(" ", [2], null)],
        [new("session.date", "2017-03-03?", new Evidence(Why, "3 maart", new(3, 7)), IsProbable: true), new("session.place", "E\u001b[31mde", new Evidence(Why, "", default), IsProbable: false)],
        [new("session.date", "Welk jaar?", "3 maart", ["2017", "2023"])]);

    [Fact]
    public void Without_colours_marks_stand_for_them()
    {
        Assert.Equal(
            """
            a.txt
            In de tekst: [woorden|nummer] zijn de grond voor een gegeven hieronder, {woorden|reden} komen niet in het artikel.

            Op [3 maart|1] en [Ede|2,1]{Lees meer|een doorklikregel} 

            Gegevens:
               1  session.date: 2017-03-03? (niet zeker)
                  uit de tekst: "3 maart"
               2  session.place: E[31mde
                  uit de tekst

            Vragen:
               ?  session.date: Welk jaar?
                  in de tekst: “3 maart”
                  kies uit: 2017, 2023


            """.ReplaceLineEndings("\n"),
            Written(colours: false));
    }

    [Fact]
    public void With_colours_sure_facts_doubtful_ones_and_dropped_words_look_different()
    {
        var page = Written(colours: true);
        Assert.Contains("\u001b[1;93m3 maart\u001b[0m", page, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;32mEde\u001b[0m", page, StringComparison.Ordinal);
        Assert.Contains("\u001b[9;90mLees meer\u001b[0m", page, StringComparison.Ordinal);
        Assert.Contains("[een doorklikregel]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[31m", page, StringComparison.Ordinal);
    }

    private static string Written(bool colours)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ExplanationPage.Write(new Terminal(output, TextWriter.Null) { OutColours = colours, Width = 200 }, "a.txt", Explained);
        return output.ToString();
    }
}
