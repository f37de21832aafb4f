using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Nature;
using Xunit;

namespace SiteGen.Tests.Import.Extracting.Nature;

public sealed class LanguageGuessTests
{
    private const string Dutch = "De wethouder opende de avond met een woord van dank. Daarna gingen we in groepen uiteen, en aan het eind werd er niet gestemd maar wel ook over de plannen voor het park gepraat.";
    private const string English = "The alderman opened the evening with a word of thanks. After that we went into groups, and at the end there was no vote, but people have talked about the plans for the park.";
    private const string Frisian = "De wethâlder iepene de jûn mei in wurd fan tank. Dêrnei binne wy yn groepen gien, en oan de ein hawwe de minsken ek praat oer de plannen foar it park en nei de takomst fan ús doarp sjoen.";

    [Theory]
    [InlineData(Dutch, "nl")]
    [InlineData(English, "en")]
    [InlineData(Frisian, "fy")]
    [InlineData(Dutch + " Aan de muur hing: 'The future of the city is in your hands.'", "nl")]
    [InlineData("The report of the meeting.", "nl")]
    [InlineData("", "nl")]
    public void Is_told_by_small_words_and_Dutch_when_in_doubt(string text, string language) => Assert.Equal(language, LanguageGuess.Of(TokenScanner.Scan(text)));

    [Fact]
    public void Capitals_do_not_matter() => Assert.Equal("en", LanguageGuess.Of(TokenScanner.Scan(English.ToUpperInvariant())));
}
