using SiteGen.Dutch.Readability;
using Xunit;

namespace SiteGen.Tests.Dutch.Readability;

public class ReadabilityTests
{
    [Theory]
    [InlineData("zorg", 1)]
    [InlineData("gemeente", 3)]
    [InlineData("gemeenten", 3)]
    [InlineData("jeugdhulp", 2)]
    [InlineData("bijeenkomst", 3)]
    [InlineData("nieuw", 1)]
    [InlineData("eeuw", 1)]
    [InlineData("vrouw", 1)]
    [InlineData("moeilijk", 2)]
    [InlineData("financiële", 5)]
    [InlineData("coördinatie", 5)]
    [InlineData("beïnvloeden", 4)]
    [InlineData("ideeën", 3)]
    [InlineData("één", 1)]
    [InlineData("vóór", 1)]
    [InlineData("café", 2)]
    [InlineData("kwaliteit", 3)]
    [InlineData("baby", 2)]
    [InlineData("yoghurt", 2)]
    [InlineData("bureau", 2)]
    [InlineData("maatschappelijke", 5)]
    [InlineData("IJmond", 2)]
    [InlineData("WMO", 1)]
    [InlineData("", 1)]
    [InlineData("quiz", 1)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, Syllables.Of(word));

    [Theory]
    [InlineData("Een. Twee? Drie!", "1 1 1")]
    [InlineData("Wij zagen dhr. De Vries en mw. dr. Jansen bijv. op maandag.", "12")]
    [InlineData("Het begon om 14.00 uur. Daarna at men.", "5 3")]
    [InlineData("Op 3 februari jl. kwam men bijeen.", "7")]
    [InlineData("De eerste was op 3 februari jl. Daarna niet meer.", "7 3")]
    [InlineData("‘Wat wil je?’ vroeg zij. ‘Niets!’", "5 1")]
    [InlineData("J.P. Balkenende sprak. Hij ging.", "3 2")]
    [InlineData("Kijk op www.voorbeeld.nl voor meer.", "5")]
    [InlineData("zo'n 20 organisaties", "3")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Sentences_are_found(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Sentences.Of(text).Select(sentence => sentence.Words)));

    [Fact]
    public void Sentences_lie_in_the_text_one_after_the_other()
    {
        const string Text = " Eerst dit.  Dan (soms) dat! En “klaar.” Of niet";
        Assert.Equal(["Eerst dit.", "Dan (soms) dat!", "En “klaar.”", "Of niet"], Sentences.Of(Text).Select(one => Text.Substring(one.Start, one.Length)));
    }

    [Fact]
    public void Plain_text_scores_higher_than_officialese()
    {
        Assert.True(Score("De man gaat naar huis. Hij eet een boterham. Dan gaat hij naar bed.") > 100);
        Assert.True(Score("De belangrijkste uitkomsten van de consultatiebijeenkomst betreffen de samenwerkingsovereenkomsten tussen verantwoordelijke gemeentelijke beleidsmedewerkers en maatschappelijke organisaties binnen de regionale uitvoeringsorganisatie.") < 10);
    }

    [Theory]
    [InlineData("hier", true)]
    [InlineData("Klik hier!", true)]
    [InlineData(" Lees meer › ", true)]
    [InlineData("meer informatie", true)]
    [InlineData("Lees het verslag", false)]
    [InlineData("hierheen", false)]
    public void Vague_link_words_are_known(string words, bool vague) => Assert.Equal(vague, VagueLinkWords.Contains(words));

    private static double Score(string text)
    {
        var score = new FleschDouma();
        score.Add(text, Sentences.Of(text));
        return score.Score;
    }
}
