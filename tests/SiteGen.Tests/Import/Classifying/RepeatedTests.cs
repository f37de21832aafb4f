using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>What a page shows a second time: sayings, tables of contents, the head of each page.</summary>
public sealed class RepeatedTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Said = "“Als niemand belt, weten we niets. Echt niets”, zei wethouder Hilde Jansen. Ze bedankte iedereen voor de komst naar Ede.";

    private static List<string> Lines(string text) => [.. ImportedReport.Lines(ImportedReport.OfText(text).Body)];

    [Theory]
    [InlineData("‘Als niemand belt, weten we niets’")]
    [InlineData("“Als niemand belt, weten we niets.”\nHilde Jansen, wethouder")]
    [InlineData("‘ALS NIEMAND BELT, WETEN WE NIETS’")]
    public void A_saying_shown_large_goes(string quote) => Assert.Equal(2, Lines(Above + Said + "\n\n" + quote).Count);

    [Theory]
    [InlineData("Hulpverleners aan tafel in het raadhuis\nFoto: Hulpverleners aan tafel in het raadhuis")]
    [InlineData("De wethouder schenkt koffie in voor de gasten.\nDe wethouder schenkt koffie in voor de gasten.")]
    [InlineData("De wethouder schenkt koffie in.\nDe wethouder schenkt koffie in. Foto: Anna Pol")]
    public void The_words_for_a_picture_above_themselves_go(string lines) => Assert.Equal(2, Lines(Above + lines + "\n\n" + Said).Count);

    [Theory]
    [InlineData("De wethouder schenkt koffie in.\n\nDe wethouder schenkt koffie in en blijft de hele middag.")]
    public void Sentences_that_only_begin_the_same_stay(string lines) => Assert.Equal(2 + lines.Split("\n\n").Length, Lines(Above + lines + "\n\n" + Said).Count);

    [Theory]
    [InlineData("‘Wie belt, is niet alleen’")]
    [InlineData("“Ik heb nog nooit zo eerlijk over geld gesproken.”\nPiet Smit, inwoner")]
    public void A_saying_of_its_own_stays(string quote) => Assert.Contains(quote.Split('\n')[0], Lines(Above + Said + "\n\n" + quote));

    [Fact]
    public void A_saying_above_the_text_that_has_it_is_its_heading() => Assert.Contains("‘Als niemand belt, weten we niets’", Lines(Above + "‘Als niemand belt, weten we niets’\n\n" + Said));

    [Theory]
    [InlineData("Op deze pagina\nBellen\nSchrijven\n\n")]
    [InlineData("Bellen\nSchrijven\n\n")]
    [InlineData("Inhoud\nBellen ........ 1\nSchrijven ........ 2\n\n")]
    public void Contents_go(string contents) => Assert.Equal(["Bellen", "Schrijven"], Lines(Above + contents + "Bellen\n\n" + Said + "\n\nSchrijven\n\nEen brief met gewone woorden helpt meer mensen dan een brief met regels.").Where(line => line.Length < 12));

    [Fact]
    public void The_head_of_each_page_goes()
    {
        var lines = Lines(Above + "Wijkraad Ede-Zuid            2             14 maart 2019\n\n" + Said + "\n\nWijkraad Ede-Zuid            3             14 maart 2019\n\nEen brief met gewone woorden helpt meer mensen dan een brief met regels.");
        Assert.DoesNotContain(lines, line => line.StartsWith("Wijkraad", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbered_parts_are_no_heads_of_pages() => Assert.Equal(2, Lines(Above + "Tafel 1\n\n" + Said + "\n\nTafel 2\n\nEen brief met gewone woorden helpt meer mensen dan een brief met regels.").Count(line => line.StartsWith("Tafel", StringComparison.Ordinal)));
}
