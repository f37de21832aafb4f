using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Dutch.Writing;

/// <summary>
/// Letters without their marks: what a reader types and what an alphabet is ordered by. The tables are our own, because a program without the
/// data of the operating system's language library cannot take letters apart.
/// </summary>
public static class PlainLetters
{
    /// <summary>The letter under the marks for U+00C0 to U+024F; <c>-</c> for characters that have none.</summary>
    private const string Latin =
        "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllll-" +
        "-llnnnnnnn--oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "-----------------ff----i--------oo-------------uu---------------" +
        "-------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----" +
        "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------" +
        "----------------";

    /// <summary>The same for U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    private static readonly SearchValues<char> Folded = SearchValues.Create(
        "\t\n\r !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// Lower case without marks: <c>É</c> is <c>e</c>, <c>ĳ</c> is <c>ij</c>, <c>ß</c> is <c>ss</c>, <c>ø</c> is <c>o</c>. Letters of other
    /// scripts and characters that are no letters stay as they are. Folding twice changes nothing.
    /// </summary>
    /// <param name="text">Any text; a lone surrogate stays.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.AsSpan().IndexOfAnyExcept(Folded);
        if (start < 0) return text;
        var folded = new StringBuilder(text.Length + 4).Append(text, 0, start);
        foreach (var c in text.AsSpan(start)) Append(folded, c);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c < 0x80)
        {
            folded.Append(char.ToLowerInvariant(c));
        }
        else if (Expansion(c) is { } letters)
        {
            folded.Append(letters);
        }
        else if (Under(c) is var letter and not '-')
        {
            folded.Append(letter);
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
        {
            folded.Append(char.ToLowerInvariant(c));
        }
    }

    private static char Under(char c) => c switch
    {
        >= '\u00c0' and < '\u0250' => Latin[c - '\u00c0'],
        >= '\u1e00' and < '\u1f00' => LatinAdditional[c - '\u1e00'],
        _ => '-',
    };

    /// <summary>Letters that stand for two.</summary>
    private static string? Expansion(char c) => c switch
    {
        'ĳ' or 'Ĳ' => "ij",
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ŋ' or 'Ŋ' => "ng",
        _ => null,
    };
}
