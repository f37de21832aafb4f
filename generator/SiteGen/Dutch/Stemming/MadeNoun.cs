namespace SiteGen.Dutch.Stemming;

/// <summary>Takes the ending from a noun for a person or a place that is made of a plain noun: <i>boerderij</i>, <i>kunstenaar</i>, <i>visserij</i>, <i>molenaar</i>.</summary>
internal static class MadeNoun
{
    private const int ShortestBase = 3;

    /// <summary>The ending, and how much of it belongs to the noun.</summary>
    private static readonly (string Ending, int Kept)[] Endings = [("elaar", 2), ("enaar", 2), ("eraar", 2), ("enaar", 0), ("derij", 0), ("serij", 0)];

    /// <summary>The noun that a folded word is made of; null when it has no such ending.</summary>
    public static string? BaseOf(string word)
    {
        foreach (var (ending, kept) in Endings)
        {
            var length = word.Length - ending.Length + kept;
            if (length >= ShortestBase && word.EndsWith(ending, StringComparison.Ordinal) && PlainWords.Instance.IsNoun(word[..length]))
                return word[..length];
        }

        return null;
    }
}
