using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>Tells Dutch, Frisian and English apart by their small words.</summary>
internal static class LanguageGuess
{
    private const int FewestWords = 25;

    private static readonly HashSet<string> English = new(StringComparer.Ordinal) { "the", "and", "was", "were", "with", "from", "that", "this", "have", "has", "they", "their", "which", "on", "by", "are", "for", "about", "of", "to", "an", "will", "not", "our" };
    private static readonly HashSet<string> Frisian = new(StringComparer.Ordinal) { "fan", "foar", "mei", "wienen", "hawwe", "dy", "wurde", "wurdt", "nei", "oer", "troch", "ek", "binne", "yn", "wy", "út", "moat", "jûn", "minsken", "oan", "ús", "hie", "it" };
    private static readonly HashSet<string> Dutch = new(StringComparer.Ordinal) { "het", "een", "van", "voor", "met", "zijn", "werd", "waren", "hebben", "heeft", "die", "worden", "naar", "over", "door", "ook", "aan", "niet", "er", "maar", "wordt", "bij", "uit", "te", "dat", "deze", "we", "wij", "ons" };

    /// <summary>The language as a tag; Dutch when in doubt.</summary>
    internal static string Of(CleanReport report)
    {
        var (dutch, english, frisian, words) = (0, 0, 0, 0);
        foreach (var range in report.Text.AsSpan().SplitAny(" \n\t.,;:?!()"))
        {
            var word = report.Text.AsSpan()[range];
            if (word.Length is 0 or > 8) continue;
            words++;
            var folded = WordForm.Fold(word);
            if (Dutch.Contains(folded)) dutch++;
            if (English.Contains(folded)) english++;
            if (Frisian.Contains(folded)) frisian++;
        }

        if (words < FewestWords) return "nl";
        if (english > dutch * 2 && english * 6 > words) return "en";
        return frisian > dutch * 2 && frisian * 9 > words ? "fy" : "nl";
    }
}
