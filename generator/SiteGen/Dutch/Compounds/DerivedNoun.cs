namespace SiteGen.Dutch.Compounds;

/// <summary>
/// Recognises by its form a noun that is made of a verb with a prefix: <i>verzekeraar</i>, <i>beheersing</i>, <i>ontwikkelingen</i>. Such a word may
/// end a compound although no list has it: no other word begins and ends so.
/// </summary>
internal static class DerivedNoun
{
    private const int ShortestWord = 8;
    private const int ShortestStem = 3;
    private static readonly string[] Prefixes = ["ver", "be", "ge", "ont", "her", "aan", "af", "op", "uit", "over", "onder", "toe"];
    private static readonly string[] Endings = ["ingen", "ing", "aars", "aren", "aar", "ers", "er", "heden", "heid"];

    /// <summary>Whether a folded word looks like one.</summary>
    public static bool Is(string word)
    {
        if (word.Length < ShortestWord)
            return false;
        foreach (var prefix in Prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            foreach (var ending in Endings)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                    return word.Length - prefix.Length - ending.Length >= ShortestStem;
            }
        }

        return false;
    }
}
