using System.Collections.Frozen;

namespace SiteGen.Dutch.Compounds;

/// <summary>Says by its sounds whether a text may be a Dutch word of its own: how it begins and ends, and that it has a vowel.</summary>
internal static class PartShape
{
    private const string Vowels = "aeiouy";

    private static readonly FrozenSet<string> Onsets = ((string[])["b", "bl", "br", "c", "ch", "chr", "cl", "cr", "d", "dr", "dw", "f", "fj", "fl", "fr", "g", "gl", "gn", "gr", "h", "j", "k", "kl", "kn", "kr", "kw", "l", "m", "n", "p", "ph", "pl", "pn", "pr", "ps",
        "q", "r", "rh", "s", "sc", "sch", "schr", "scr", "sf", "sh", "sj", "sk", "sl", "sm", "sn", "sp", "spl", "spr", "squ", "st", "str", "sw", "t", "th", "thr", "tj", "tr", "ts", "tw", "v", "vl", "vr", "w", "wh", "wr", "x", "z", "zw"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Codas = ((string[])["b", "c", "ch", "cht", "chts", "ck", "ct", "d", "ds", "f", "ft", "fts", "g", "gd", "gs", "gt", "k", "ks", "kst", "kt", "l", "ld", "lf", "lfs", "lg", "lk", "lks", "ll", "lm", "lp", "ls", "lst", "lt", "m", "md", "mp", "mps", "ms", "mst", "mt",
        "n", "nc", "nd", "nds", "ng", "ngs", "ngst", "nk", "nks", "ns", "nst", "nt", "nts", "p", "ps", "pt", "r", "rb", "rd", "rds", "rf", "rg", "rk", "rks", "rl", "rm", "rms", "rn", "rns", "rnst", "rp", "rps", "rs", "rst", "rt", "rts", "rch", "rcht", "s", "sh", "sk", "sp", "ss", "st", "sts", "t", "th", "ts", "tst", "w", "ws", "x"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnsetOf = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CodaOf = Codas.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text begins and ends as Dutch words do. A single vowel at the end other than <c>e</c> is rare, and mostly the first half of a longer word: <i>kri-stal</i>.</summary>
    public static bool MayBeWord(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Vowels);
        if (first < 0 || (first > 0 && !OnsetOf.Contains(text[..first])))
            return false;
        var last = text.LastIndexOfAny(Vowels);
        if (last < text.Length - 1)
            return text[last..] is "ij" || (text[^1] == 'j' && text.Length - last == 2) || CodaOf.Contains(text[(last + 1)..]);
        return text.Length > 2 && IsVowel(text[^2]);
    }

    /// <summary>Whether two texts beside each other are spelled as one word would be: <i>knik-ker</i>, <i>kast-anje</i>.</summary>
    public static bool RunsOn(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (IsVowel(right[0]))
            return !IsVowel(left[^1]) || right[0] == left[^1];
        return left[^1] == right[0] && left.Length > 1 && IsVowel(left[^2]) && (left.Length < 3 || !IsVowel(left[^3]));
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
