namespace SiteGen.Dutch.Words;

/// <summary>The small words by which a text in one language is told from a text in another. A word may be of two. Immutable.</summary>
internal static class LanguageWords
{
    /// <summary>Words of Dutch.</summary>
    internal static readonly WordSet AreDutch = new() { "het", "een", "van", "voor", "met", "zijn", "werd", "waren", "hebben", "heeft", "die", "worden", "naar", "over", "door", "ook", "aan", "niet", "er", "maar", "wordt", "bij", "uit", "te", "dat", "deze", "we", "wij", "ons" };

    /// <summary>Words of English.</summary>
    internal static readonly WordSet AreEnglish = new() { "the", "and", "was", "were", "with", "from", "that", "this", "have", "has", "they", "their", "which", "on", "by", "are", "for", "about", "of", "to", "an", "will", "not", "our", "as", "who", "she", "you", "your", "be", "or", "when", "what", "how", "there", "them", "his", "her", "into", "than", "but", "after", "more", "said", "at", "one", "only", "can" };

    /// <summary>Words of Frisian.</summary>
    internal static readonly WordSet AreFrisian = new() { "fan", "foar", "mei", "wienen", "hawwe", "dy", "wurde", "wurdt", "nei", "oer", "troch", "ek", "binne", "yn", "wy", "út", "moat", "jûn", "minsken", "oan", "ús", "hie", "it" };

    /// <summary>The languages that a word is of.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static WordTraits Of(string folded) =>
        (AreDutch.Contains(folded) ? WordTraits.OfDutch : WordTraits.None) | (AreEnglish.Contains(folded) ? WordTraits.OfEnglish : WordTraits.None) | (AreFrisian.Contains(folded) ? WordTraits.OfFrisian : WordTraits.None);
}
