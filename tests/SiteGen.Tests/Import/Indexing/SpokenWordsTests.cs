using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;
using Xunit;

namespace SiteGen.Tests.Import.Indexing;

/// <summary>What somebody says, told from the text's own words.</summary>
public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("“Ik ben vanavond niet voor mijn plezier gekomen”, zei ze.", true)]
    [InlineData("Zij zei: \"Wat u vanavond zegt, gaat mee naar het college.\"", true)]
    [InlineData(",,Wat u vanavond zegt, gaat mee naar het college'', zei de wethouder.", true)]
    [InlineData(",,Wat u vanavond zegt, gaat mee naar het college’’, zei de wethouder.", true)]
    [InlineData("“Mooi zo”, zei ze. Het was vanavond druk in de zaal, zag ook de voorzitter.", false)]
    [InlineData("Wie vanavond kwam, kreeg “Het boek” mee naar huis.", false)]
    [InlineData("De avond “Samen vanavond” trok veel mensen.", false)]
    public void Stand_between_quotes_and_are_a_sentence(string text, bool said)
    {
        var clean = Cleaner.Clean(RawReader.Read("verslag.txt", Encoding.UTF8.GetBytes(text), new DiagnosticBag())!);
        using var arrays = new LentArrays();
        var index = new TextIndex(clean, TokenScanner.Scan(clean.Text), Lexicon.Default, "nl", DateRecogniser.Find(clean.Text, "nl"), arrays);
        var at = 0;
        while (index.Tokens[at].Folded != "vanavond") at++;

        Assert.Equal(said, SpokenWords.Are(index, at));
    }
}
