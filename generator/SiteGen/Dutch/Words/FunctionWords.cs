namespace SiteGen.Dutch.Words;

/// <summary>The small words of Dutch by their work: articles, prepositions, auxiliaries. Enough to tell a sentence from a list of keywords.</summary>
public static class FunctionWords
{
    private static readonly WordSet Prepositions = new()
    {
        "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na", "naar", "namens", "naast", "om", "onder", "op", "over", "per", "rond", "rondom", "sinds", "te", "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor", "zonder",
    };

    private static readonly WordSet Determiners = new()
    {
        "de", "het", "een", "'t", "dit", "deze", "die", "dat", "ons", "onze", "hun", "haar", "zijn", "mijn", "uw", "jouw", "je", "elke", "elk", "iedere", "ieder", "alle", "beide", "geen", "enkele", "veel", "meer", "diverse", "verschillende", "welke",
    };

    private static readonly WordSet Pronouns = new()
    {
        "ik", "jij", "je", "u", "hij", "zij", "ze", "wij", "we", "jullie", "er", "hier", "daar", "wie", "wat", "iedereen", "iemand", "niemand", "men", "zich", "elkaar",
    };

    private static readonly WordSet Auxiliaries = new()
    {
        "is", "was", "waren", "zijn", "werd", "werden", "wordt", "worden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "kon", "konden", "zal", "zullen", "zou", "zouden", "moet", "moeten", "moest", "mag", "mogen", "wil", "willen", "wilde", "wilden", "gaat", "gaan", "ging", "gingen", "komt", "komen", "kwam", "kwamen", "mocht", "mochten",
        "doet", "doen", "deed", "deden", "staat", "staan", "stond", "stonden", "vindt", "vinden", "vond", "vonden", "geeft", "geven", "gaf", "gaven", "houdt", "hield", "hielden", "blijft", "bleef", "bent", "ben", "heb", "hebt", "leidde", "sprak", "spraken", "vertelde", "vertelden", "opende", "sloot",
    };

    /// <summary>Words that a sentence often begins with and a name never does.</summary>
    private static readonly WordSet Openers = new()
    {
        "de", "het", "een", "in", "op", "na", "tijdens", "we", "wij", "er", "om", "met", "voor", "ook", "deze", "dit", "dat", "daarna", "daarnaast", "vervolgens", "tot", "door", "naast", "uit", "bij", "aan", "als", "wat", "hoe", "waarom", "wie", "zo", "hier", "daar", "hun", "onze", "ons", "veel", "zij", "ze", "hij", "u", "je", "iedereen", "sinds", "toen", "want", "maar", "en", "vanuit", "volgens", "namens", "binnen", "tussen", "over", "steeds", "afgelopen", "vorige", "vandaag", "gisteren", "eerst", "samen", "alle", "elke", "iedere", "beide", "enkele",
        "vanaf", "kortom", "bovendien", "daarom", "hierbij", "hierna", "hiermee", "hierop", "daarmee", "daarbij", "eind", "begin", "medio", "ondanks", "dankzij", "zowel", "mede", "nog", "dan", "wanneer", "omdat", "doordat", "terwijl", "zoals", "ruim", "circa", "ongeveer", "meer", "bekijk", "lees", "heeft", "kunt", "wilt", "neem", "voorafgaand", "onlangs", "inmiddels",
    };

    /// <summary>The common finite verbs and auxiliaries.</summary>
    internal static IEnumerable<string> AllAuxiliaries => Auxiliaries;

    /// <summary>Whether a word is a preposition.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsPreposition(string folded) => Prepositions.Contains(folded);

    /// <summary>Whether a word is an article or another word before a noun.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsDeterminer(string folded) => Determiners.Contains(folded);

    /// <summary>Whether a word is a common finite verb or auxiliary.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsAuxiliary(string folded) => Auxiliaries.Contains(folded);

    /// <summary>Whether a sentence often begins with a word and a name never does.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsOpener(string folded) => Openers.Contains(folded);

    /// <summary>Whether a word is a small word of any sort: it carries no subject.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsSmall(string folded) =>
        Prepositions.Contains(folded) || Determiners.Contains(folded) || Pronouns.Contains(folded) || Auxiliaries.Contains(folded)
        || folded is "en" or "of" or "maar" or "dat" or "als" or "dan" or "ook" or "niet" or "wel" or "om" or "want";

    /// <summary>Whether a token is a small word of any sort.</summary>
    internal static bool IsSmall(in Token token) => token.Is(WordTraits.Small);

    /// <summary>Whether a sentence often begins with a token and a name never does.</summary>
    internal static bool IsOpener(in Token token) => token.Is(WordTraits.Opener);
}
