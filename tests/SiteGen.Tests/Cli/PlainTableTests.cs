using SiteGen.Cli;
using Spectre.Console;
using Xunit;

namespace SiteGen.Tests.Cli;

public class PlainTableTests
{
    private static readonly string[] Head = ["Status", "Titel", "Plaats"];

    [Theory]
    [InlineData("nieuw|Kennissessie|Ede")]
    [InlineData("nieuw|Kennissessie over schulden in de wijk, met veel belangstelling|Horst aan de Maas")]
    [InlineData("nieuw|Een lange titel die over de rand gaat|Een lange plaats die over de rand gaat\ndubbel||")]
    [InlineData("nieuw|’s-Gravenhage – café → zaal|Súdwest-Fryslân\nongewijzigd|Twee|Drie woorden hier")]
    public void A_table_looks_as_those_of_the_library_do(string rows)
    {
        var cells = rows.Split('\n').Select(row => row.Split('|')).ToArray();
        foreach (var isRounded in (bool[])[false, true])
        {
            foreach (var width in (int[])[40, 60, 100])
            {
                var expected = new StringWriter();
                var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(expected) });
                console.Profile.Width = width;
                console.Profile.Capabilities.Unicode = true;
                var table = new Table { Border = isRounded ? TableBorder.Rounded : TableBorder.Ascii2 };
                foreach (var heading in Head) table.AddColumn(new TableColumn(heading));
                foreach (var row in cells) table.AddRow(row.Select(cell => new Text(cell)));
                console.Write(table);

                var actual = new StringWriter();
                new PlainTable(Head, cells, width, isRounded).Write(actual, Head, cells);
                Assert.Equal(expected.ToString().ReplaceLineEndings("\n"), actual.ToString());
            }
        }
    }

    [Fact]
    public void A_word_that_is_longer_than_its_column_is_broken_where_it_stands()
    {
        var writer = new StringWriter();
        string[][] rows = [["een arbeidsongeschiktheidsverzekering hier"]];
        new PlainTable(["Titel"], rows, 20, isRounded: false).Write(writer, ["Titel"], rows);
        Assert.Equal(
            """
            +------------------+
            | Titel            |
            |------------------|
            | een              |
            | arbeidsongeschik |
            | theidsverzekerin |
            | g hier           |
            +------------------+

            """,
            writer.ToString());
    }
}
