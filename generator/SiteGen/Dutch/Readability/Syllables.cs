namespace SiteGen.Dutch.Readability;

/// <summary>
/// Counts the syllables of Dutch words by their vowels: a run of vowel letters has as many syllables as it takes known vowel
/// sounds to spell it, the longest first. An indication, good enough for readability: foreign words may be one off.
/// </summary>
public static class Syllables
{
    /// <summary>Vowel sounds of more than one letter, longest first.</summary>
    private static readonly string[] Sounds =
        ["eeuw", "ieuw", "aai", "ooi", "oei", "eau", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "ou", "au", "ai", "oi", "uy", "oy", "ey", "ay"];

    /// <summary>The syllables of one word, at least 1.</summary>
    /// <param name="word">A word of letters; other characters separate its parts.</param>
    public static int Of(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[64];
        word = word.Length > folded.Length ? word[..folded.Length] : word;
        var length = word.ToLowerInvariant(folded);
        WithoutStress(folded[..length]);
        ReadOnlySpan<char> rest = folded[..length];
        var count = 0;
        for (var at = 0; at < rest.Length;)
        {
            if (!IsVowel(rest, at))
            {
                at++;
                continue;
            }

            count++;
            at += SoundLength(rest[at..]);
        }

        return Math.Max(1, count);
    }

    /// <summary>An acute accent only says where the stress is (<c>één</c>, <c>vóór</c>); a diaeresis says that a new syllable begins.</summary>
    private static void WithoutStress(Span<char> word)
    {
        foreach (ref var c in word)
        {
            c = c switch { 'á' => 'a', 'é' => 'e', 'í' => 'i', 'ó' => 'o', 'ú' => 'u', _ => c };
        }
    }

    private static int SoundLength(ReadOnlySpan<char> rest)
    {
        foreach (var sound in Sounds)
        {
            if (rest.StartsWith(sound, StringComparison.Ordinal)) return sound.Length;
        }

        return 1;
    }

    /// <summary>A vowel letter: not the u of "qu", and not a y before another vowel ("yoghurt").</summary>
    private static bool IsVowel(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => at == 0 || word[at - 1] != 'q',
        'y' => at + 1 >= word.Length || word[at + 1] is not ('a' or 'e' or 'i' or 'o' or 'u'),
        >= 'à' and <= 'ö' => word[at] is not ('ç' or 'ð' or 'ñ'),
        >= 'ø' and <= 'ý' => true,
        'ĳ' or 'œ' => true,
        _ => false,
    };
}
