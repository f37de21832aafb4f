using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>Tells Dutch, Frisian and English apart by their small words.</summary>
internal static class LanguageGuess
{
    private const int FewestWords = 25;
    private const int LongestSmallWord = 8;

    private static readonly WordSet English = new() { "the", "and", "was", "were", "with", "from", "that", "this", "have", "has", "they", "their", "which", "on", "by", "are", "for", "about", "of", "to", "an", "will", "not", "our", "as", "who", "she", "you", "your", "be", "or", "when", "what", "how", "there", "them", "his", "her", "into", "than", "but", "after", "more", "said", "at", "one", "only", "can" };
    private static readonly WordSet Frisian = new() { "fan", "foar", "mei", "wienen", "hawwe", "dy", "wurde", "wurdt", "nei", "oer", "troch", "ek", "binne", "yn", "wy", "út", "moat", "jûn", "minsken", "oan", "ús", "hie", "it" };
    private static readonly WordSet Dutch = new() { "het", "een", "van", "voor", "met", "zijn", "werd", "waren", "hebben", "heeft", "die", "worden", "naar", "over", "door", "ook", "aan", "niet", "er", "maar", "wordt", "bij", "uit", "te", "dat", "deze", "we", "wij", "ons" };

    /// <summary>The language as a tag; Dutch when in doubt.</summary>
    internal static string Of(CleanReport report)
    {
        var (dutch, english, frisian, words) = (0, 0, 0, 0);
        Span<char> small = stackalloc char[LongestSmallWord];
        foreach (var range in report.Text.AsSpan().SplitAny(" \n\t.,;:?!()"))
        {
            var word = report.Text.AsSpan()[range];
            if (word.Length is 0 or > LongestSmallWord) continue;
            words++;
            var folded = small[..word.Length];
            for (var i = 0; i < word.Length; i++) folded[i] = WordForm.Fold(word[i]);
            if (Dutch.Contains(folded)) dutch++;
            if (English.Contains(folded)) english++;
            if (Frisian.Contains(folded)) frisian++;
        }

        if (words < FewestWords) return "nl";
        if (english > dutch * 2 && english * 6 > words) return "en";
        return frisian > dutch * 2 && frisian * 9 > words ? "fy" : "nl";
    }
}
