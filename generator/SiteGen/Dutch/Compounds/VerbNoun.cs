namespace SiteGen.Dutch.Compounds;

/// <summary>Takes the ending from a noun that is made of a verb: <i>blazerij</i> is made of <i>blaas</i>, <i>teller</i> of <i>tel</i>.</summary>
internal static class VerbNoun
{
    private const int ShortestWord = 6;
    private const int ShortestStem = 3;
    private const string Vowels = "aeiouy";

    /// <summary>Longer endings first: <i>bestuurders</i> ends in <c>ders</c> before it ends in <c>ers</c>.</summary>
    private static readonly string[] Endings = ["derijen", "derij", "erijen", "erij", "sters", "ster", "ders", "der", "aars", "aar", "ers", "er", "ingen", "ing"];

    /// <summary>The stems that a folded word may be made of; empty when it has no such ending.</summary>
    public static IEnumerable<string> StemsOf(string word)
    {
        if (word.Length < ShortestWord)
            yield break;
        foreach (var ending in Endings)
        {
            if (word.Length < ending.Length + ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var rest = word[..^ending.Length];
            if (ending.StartsWith('d') || ending.StartsWith('s'))
            {
                yield return rest;
                continue;
            }

            foreach (var stem in Closed(rest))
                yield return stem;
        }
    }

    /// <summary>The stem as it is spelled when nothing follows: <i>brouw</i>, <i>vis</i> for <c>viss</c>, <i>weef</i> for <c>wev</c>.</summary>
    private static IEnumerable<string> Closed(string rest)
    {
        var last = rest[^1] switch { 'v' => 'f', 'z' => 's', var c => c };
        if (IsVowel(last))
            yield break;
        var before = rest[^2];
        if (before == last)
            yield return rest[..^1];
        else if (IsVowel(before) && !IsVowel(rest[^3]) && before is not ('i' or 'y'))
            yield return string.Concat(rest.AsSpan(0, rest.Length - 1), before.ToString(), last.ToString());
        else
            yield return string.Concat(rest.AsSpan(0, rest.Length - 1), last.ToString());
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
