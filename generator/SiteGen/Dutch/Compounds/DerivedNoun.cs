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
    private static readonly string[] WithS = ["ing", "heid", "iteit", "schap"];
    private static readonly string[] WithNothing = ["atie", "itie", "utie", "isme", "logie", "theek", "nomie", "grafie", "eer", "erij"];
    private static readonly string[] NoVerbs = ["weer", "heer", "verkeer", "beheer", "meer"];
    private static readonly string[] Agents = ["er", "aar", "eur", "ator"];
    private static readonly string[] NoNouns = ["lijk", "lijke", "ig", "ige", "isch", "ische", "baar", "bare", "zaam", "zame", "genheid"];
    private static readonly string[] Strong = [.. Prefixes, "mee", "weg"];
    private static readonly string[] Endings = ["ingen", "ing", "aars", "aren", "aar", "ers", "er", "heden", "heid"];

    /// <summary>Whether what stands behind a sure part of a compound may be one: <i>uitleen</i>, <i>verleden</i>.</summary>
    public static bool MayBe(string word) => word.Length >= 6
        && Array.Exists(Strong, p => word.StartsWith(p, StringComparison.Ordinal) && word.Length >= p.Length + ShortestStem && word.AsSpan(p.Length).ContainsAny("aeiouy") && !"aeiouy".Contains(word[p.Length], StringComparison.Ordinal))
        && !Array.Exists(NoNouns, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a word has an ending behind which a compound always has <i>s</i>: <i>inzamelings-actie</i>, <i>schoonheids-salon</i>.</summary>
    public static bool TakesS(string word) => word.Length >= 6 && Array.Exists(WithS, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a word has an ending behind which a compound has nothing: <i>irrigatie-systeem</i>, <i>logeer-kamer</i>, <i>bakkerij-museum</i>.</summary>
    public static bool TakesNothing(string word) => word.Length >= 6 && Array.Exists(WithNothing, e => word.EndsWith(e, StringComparison.Ordinal)) && !Array.Exists(NoVerbs, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a word ends as those for people and tools, behind which a compound often has <i>s</i>: <i>molenaars-knecht</i>.</summary>
    public static bool IsAgent(string word) => word.Length >= 6 && Array.Exists(Agents, e => word.EndsWith(e, StringComparison.Ordinal));

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
