using SiteGen.Dutch.Folding;
using Xunit;

namespace SiteGen.Tests.Dutch.Folding;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Cliënt", "client")]
    [InlineData("IJsselland", "ijsselland")]
    [InlineData("ĳsbaan", "ijsbaan")]
    [InlineData("oﬃcieel", "officieel")]
    [InlineData("ﬁetspaﬀ", "fietspaff")]
    [InlineData("aﬂopen", "aflopen")]
    [InlineData("foto's", "fotos")]
    [InlineData("foto’s", "fotos")]
    [InlineData("SÚDWEST", "sudwest")]
    [InlineData("e\u0301e\u0301n", "een")]
    [InlineData("Straße", "strasse")]
    [InlineData("Øster", "oster")]
    [InlineData("Ἀθῆναι", "αθηναι")]
    [InlineData("йод", "иод")]
    [InlineData("wo\u00adning", "woning")]
    [InlineData("", "")]
    public void Folds(string word, string folded) => Assert.Equal(folded, Fold.Word(word));

    [Theory]
    [InlineData("Dak- en thuislozen, 's-Hertogenbosch!", "Dak|en|thuislozen|s|Hertogenbosch")]
    [InlineData("foto's van 2016-2018", "foto's|van|2016|2018")]
    [InlineData("a\u0301b  数据 ok", "a\u0301b|数据|ok")]
    [InlineData("… — !", "")]
    public void Finds_words(string text, string words)
    {
        var found = new List<string>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            found.Add(scanner.Word.ToString());
        Assert.Equal(words, string.Join('|', found));
    }

    [Fact]
    public void Tells_of_one_hyphen_between_words()
    {
        var scanner = new WordScanner("beschermd-wonen - thuis");
        Assert.True(scanner.MoveNext() && !scanner.HyphenBefore);
        Assert.True(scanner.MoveNext() && scanner.HyphenBefore);
        Assert.True(scanner.MoveNext() && !scanner.HyphenBefore);
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("jeugd", false)]
    public void Knows_the_words_without_meaning(string word, bool expected) => Assert.Equal(expected, StopWords.Contains(word));
}
