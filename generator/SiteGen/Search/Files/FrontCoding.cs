using System.Text;

namespace SiteGen.Search.Files;

/// <summary>Writes sorted texts, each as what it shares with the one before and what it adds.</summary>
internal static class FrontCoding
{
    /// <summary>Writes the shared lengths, the added lengths (both in UTF-16 code units, one byte each), then all additions as one UTF-8 text behind its length.</summary>
    public static void Write(IReadOnlyList<string> texts, ByteWriter target)
    {
        var shared = new byte[texts.Count];
        var added = new byte[texts.Count];
        var additions = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            var common = i == 0 ? 0 : Common(texts[i - 1], text);
            shared[i] = (byte)common;
            added[i] = (byte)(text.Length - common);
            additions.Append(text, common, text.Length - common);
        }

        target.Bytes(shared);
        target.Bytes(added);
        target.Text(additions.ToString());
    }

    /// <summary>Never cuts a surrogate pair in two.</summary>
    private static int Common(string before, string text)
    {
        var length = Math.Min(Math.Min(before.Length, text.Length), byte.MaxValue);
        var common = 0;
        while (common < length && before[common] == text[common])
            common++;
        return common > 0 && char.IsHighSurrogate(text[common - 1]) ? common - 1 : common;
    }
}
