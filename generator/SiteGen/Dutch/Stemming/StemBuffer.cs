namespace SiteGen.Dutch.Stemming;

/// <summary>
/// The word as it is now during stemming, with the marks p1 and p2 and the tests of the algorithm's definitions.
/// Positions are indexes in UTF-16 code units; the word never gets longer than the text it started with plus one.
/// </summary>
internal ref struct StemBuffer
{
    private readonly Span<char> _letters;
    private int _p1;
    private int _p2;

    public StemBuffer(Span<char> letters, int length)
    {
        _letters = letters;
        Length = length;
        Measure();
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Word => _letters[..Length];

    public readonly char this[int index] => _letters[index];

    public static bool IsVowel(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => true,
        >= 'à' and <= 'ü' => c is 'à' or 'á' or 'â' or 'ä' or 'è' or 'é' or 'ê' or 'ë' or 'ì' or 'í' or 'î' or 'ï'
            or 'ò' or 'ó' or 'ô' or 'ö' or 'ù' or 'ú' or 'û' or 'ü',
        _ => false,
    };

    public static bool IsFullVowel(char c) => c != 'y' && IsVowel(c);

    private static bool IsELetter(char c) => c is 'e' or 'è' or 'é' or 'ê' or 'ë';

    private static bool IsAiou(char c) => IsFullVowel(c) && !IsELetter(c);

    public readonly bool EndsWith(ReadOnlySpan<char> suffix) => Word.EndsWith(suffix);

    /// <summary>Whether <paramref name="text"/> stands directly before position <paramref name="k"/>.</summary>
    public readonly bool Before(int k, ReadOnlySpan<char> text) => k >= text.Length && _letters.Slice(k - text.Length, text.Length).SequenceEqual(text);

    public readonly bool VowelBefore(int k) => k >= 1 && (IsVowel(_letters[k - 1]) || Before(k, "ij"));

    public readonly bool ConsonantBefore(int k) => k >= 1 && !IsVowel(_letters[k - 1]) && !Before(k, "ij");

    public readonly bool InR1(int k) => _p1 <= k;

    public readonly bool InR2(int k) => _p2 <= k;

    /// <summary>Places the marks for the word as it is now.</summary>
    public void Measure()
    {
        _p1 = Mark(0);
        _p2 = _p1 < 0 ? -1 : Mark(_p1);
        if (_p1 < 0)
            _p1 = Length;
        if (_p2 < 0)
            _p2 = Length;
    }

    /// <summary>The position after the first consonant that follows a run of vowels from <paramref name="start"/>; -1 when there is none.</summary>
    public readonly int Mark(int start)
    {
        var i = start;
        while (i < Length && VowelLength(i) == 0)
            i++;
        if (i == Length)
            return -1;
        for (var step = VowelLength(i); step > 0; step = VowelLength(i))
            i += step;
        return i < Length ? i + 1 : -1;
    }

    private readonly int VowelLength(int i)
    {
        if (i >= Length)
            return 0;
        if (_letters[i] == 'i' && i + 1 < Length && _letters[i + 1] == 'j')
            return 2;
        return IsVowel(_letters[i]) ? 1 : 0;
    }

    /// <summary>Replaces everything from <paramref name="start"/> on.</summary>
    public void Replace(int start, ReadOnlySpan<char> text)
    {
        text.CopyTo(_letters[start..]);
        Length = start + text.Length;
    }

    public void Truncate(int length) => Length = length;

    public void Set(int index, char c) => _letters[index] = c;

    public void Remove(int start, int count)
    {
        _letters[(start + count)..Length].CopyTo(_letters[start..]);
        Length -= count;
    }

    /// <summary>Writes the long vowel of an open syllable double again, now that the syllable is closed.</summary>
    public void Lengthen()
    {
        var last = Length - 1;
        if (last < 1 || IsVowel(_letters[last]) || _letters[last] is 'w' or 'x')
            return;
        var v = last - 1;
        var vowel = _letters[v];
        if (Before(last, "eë"))
            Double(last, 'e', replaceVowel: true);
        else if (Before(last, "ië"))
            Double(last, 'e', replaceVowel: false);
        else if (vowel is 'e' or 'è' or 'é' or 'ê' ? IsLongE(v) : IsAou(vowel) && (v == 0 || !IsFullVowel(_letters[v - 1])))
            Insert(v);
    }

    private static bool IsAou(char c) => c is 'a' or 'à' or 'á' or 'â' or 'ä' or 'o' or 'ò' or 'ó' or 'ô' or 'ö' or 'u' or 'ù' or 'ú' or 'û' or 'ü';

    private readonly bool IsLongE(int m)
    {
        if (m == 0)
            return true;
        if (IsFullVowel(_letters[m - 1]))
            return false;
        var j = m - 1;
        if (j >= 1 && (IsAiou(_letters[j - 1]) || (j == 1 && IsELetter(_letters[0]))))
            return false;
        return !(j >= 3 && IsAiou(_letters[j - 2]) && !IsFullVowel(_letters[j - 3]));
    }

    /// <summary>Turns <c>eë</c> before the last letter into <c>eëe</c>, or <c>ië</c> into <c>iee</c>.</summary>
    private void Double(int last, char added, bool replaceVowel)
    {
        if (!replaceVowel)
            _letters[last - 1] = added;
        _letters[last + 1] = _letters[last];
        _letters[last] = added;
        Length++;
    }

    private void Insert(int v)
    {
        _letters[(v + 1)..Length].CopyTo(_letters[(v + 2)..]);
        _letters[v + 1] = _letters[v];
        Length++;
    }
}
