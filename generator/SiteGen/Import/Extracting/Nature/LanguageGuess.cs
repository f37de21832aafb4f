using System.Buffers;
using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>Tells Dutch, Frisian and English apart by their small words.</summary>
internal static class LanguageGuess
{
    private const int FewestWords = 25;

    /// <summary>The languages that a small word is of, a bit each.</summary>
    private const int OfDutch = 1;
    private const int OfEnglish = 2;
    private const int OfFrisian = 4;

    private static readonly WordSet English = new() { "the", "and", "was", "were", "with", "from", "that", "this", "have", "has", "they", "their", "which", "on", "by", "are", "for", "about", "of", "to", "an", "will", "not", "our", "as", "who", "she", "you", "your", "be", "or", "when", "what", "how", "there", "them", "his", "her", "into", "than", "but", "after", "more", "said", "at", "one", "only", "can" };
    private static readonly WordSet Frisian = new() { "fan", "foar", "mei", "wienen", "hawwe", "dy", "wurde", "wurdt", "nei", "oer", "troch", "ek", "binne", "yn", "wy", "út", "moat", "jûn", "minsken", "oan", "ús", "hie", "it" };
    private static readonly WordSet Dutch = new() { "het", "een", "van", "voor", "met", "zijn", "werd", "waren", "hebben", "heeft", "die", "worden", "naar", "over", "door", "ook", "aan", "niet", "er", "maar", "wordt", "bij", "uit", "te", "dat", "deze", "we", "wij", "ons" };

    private static readonly SmallWords Small = new(English.Concat(Frisian).Concat(Dutch), word => (byte)((Dutch.Contains(word) ? OfDutch : 0) | (English.Contains(word) ? OfEnglish : 0) | (Frisian.Contains(word) ? OfFrisian : 0)));

    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n\t.,;:?!()");

    /// <summary>The language as a tag; Dutch when in doubt.</summary>
    internal static string Of(CleanReport report)
    {
        var (dutch, english, frisian, words) = (0, 0, 0, 0);
        var rest = report.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Borders);
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (word.Length is 0 or > SmallWords.Longest) continue;
            words++;
            var languages = Small.Find(word);
            if (languages == 0) continue;
            dutch += languages & OfDutch;
            english += (languages & OfEnglish) / OfEnglish;
            frisian += (languages & OfFrisian) / OfFrisian;
        }

        if (words < FewestWords) return "nl";
        if (english > dutch * 2 && english * 6 > words) return "en";
        return frisian > dutch * 2 && frisian * 9 > words ? "fy" : "nl";
    }
}
