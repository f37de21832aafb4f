using System.Buffers;
using System.Text;

namespace Scriban.Functions;

/// <summary>Percent encoding of UTF-8 bytes.</summary>
internal static class UrlText
{
    private const string Always = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    private static readonly SearchValues<char> Plain = SearchValues.Create(Always);
    private static readonly SearchValues<char> PlainOrMeaning = SearchValues.Create(Always + ";/?:@&=+$,#[]!'()*");

    /// <summary>The text with all characters encoded that are not plain, or, for whole addresses, have no meaning there.</summary>
    public static string Encode(string text, bool keepMeaning)
    {
        var kept = keepMeaning ? PlainOrMeaning : Plain;
        if (!text.AsSpan().ContainsAnyExcept(kept)) return text;
        var builder = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value))
            {
                builder.Append((char)rune.Value);
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            foreach (var value in bytes[..count]) builder.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
        }

        return builder.ToString();
    }
}
