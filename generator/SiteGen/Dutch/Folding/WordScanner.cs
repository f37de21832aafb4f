using System.Globalization;
using System.Text;

namespace SiteGen.Dutch.Folding;

/// <summary>
/// Walks through a text from word to word. A word is a run of letters, digits and their marks of any script; an apostrophe
/// inside belongs to it, a hyphen does not, but <see cref="HyphenBefore"/> tells of it.
/// </summary>
public ref struct WordScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    /// <summary>Starts before the first word of <paramref name="text"/>.</summary>
    public WordScanner(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Where the current word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The length of the current word in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>Whether exactly one hyphen stands between the word before and this one.</summary>
    public bool HyphenBefore { get; private set; }

    /// <summary>The current word as it is written.</summary>
    public readonly ReadOnlySpan<char> Word => _text.Slice(Start, Length);

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        var end = Start + Length;
        var i = _next;
        while (i < _text.Length && !IsWordPart(i, out _))
            i += Width(i);
        if (i >= _text.Length)
        {
            (Start, Length, _next) = (_text.Length, 0, _text.Length);
            return false;
        }

        HyphenBefore = end > 0 && i == end + 1 && IsHyphen(_text[end]);
        Start = i;
        while (i < _text.Length)
        {
            if (IsWordPart(i, out var width))
                i += width;
            else if (IsApostrophe(_text[i]) && i + 1 < _text.Length && IsWordPart(i + 1, out width))
                i += 1 + width;
            else
                break;
        }

        Length = i - Start;
        _next = i;
        return true;
    }

    internal static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    internal static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private readonly bool IsWordPart(int i, out int width)
    {
        var c = _text[i];
        width = 1;
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c);
        if (Rune.DecodeFromUtf16(_text[i..], out var rune, out width) != System.Buffers.OperationStatus.Done)
            return false;
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            || IsMark(rune) || IsInvisible(rune);
    }

    private readonly int Width(int i) => i + 1 < _text.Length && char.IsSurrogatePair(_text[i], _text[i + 1]) ? 2 : 1;
}
