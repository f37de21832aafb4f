using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Reading;

/// <summary>
/// Turns the bytes of a text file into characters: UTF-8 and UTF-16 with or without a byte order mark, UTF-32 with one, and
/// else Windows-1252. Whatever had to be guessed or could not be read is said in a diagnostic.
/// </summary>
internal static class TextDecoder
{
    private const char Unreadable = '\uFFFD';

    /// <summary>The bytes 80 to 9F of Windows-1252; five of them stand for nothing.</summary>
    private const string HighControls =
        "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>The text, or nothing when the bytes are no text at all; then nothing else is said of them.</summary>
    internal static string? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        string text;
        Diagnostic? guess = null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0) text = new UTF32Encoding(false, true).GetString(bytes[4..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) && bytes.Length % 4 == 0) text = new UTF32Encoding(true, true).GetString(bytes[4..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) text = Wide(bytes[2..], false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) text = Wide(bytes[2..], true);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = Narrow(path, bytes[3..], out guess);
        else if (LooksWide(bytes) is { } bigEndian) text = Wide(bytes, bigEndian);
        else text = Narrow(path, bytes, out guess);

        if (IsBinary(text)) return null;
        if (guess is not null) bag.Add(guess);
        var lost = text.AsSpan().Count(Unreadable);
        if (lost > 0) bag.Add(ImportMessages.UnknownCharacters.At(new SourcePlace(path, LineOf(text, text.IndexOf(Unreadable, StringComparison.Ordinal))), lost));
        return text;
    }

    private static string Narrow(string path, ReadOnlySpan<byte> bytes, out Diagnostic? guess)
    {
        guess = null;
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);

        var text = new StringBuilder(bytes.Length);
        var (sequences, strays, firstStray) = (0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                text.Append((char)bytes[at++]);
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune);
                at += length;
                sequences++;
            }
            else
            {
                if (strays++ == 0) firstStray = text.Length;
                text.Append(Windows(bytes[at++]));
            }
        }

        // A text in the old encoding can hold a pair that happens to be UTF-8, but hardly ever more of those than of others.
        if (sequences > strays)
        {
            var mixed = text.ToString();
            guess = ImportMessages.MixedEncoding.At(new SourcePlace(path, LineOf(mixed, firstStray)), strays);
            return mixed;
        }

        guess = ImportMessages.OldEncoding.At(new SourcePlace(path));
        return string.Create(bytes.Length, bytes, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = Windows(from[i]);
        });
    }

    private static char Windows(byte value) => value is >= 0x80 and <= 0x9F ? HighControls[value - 0x80] : (char)value;

    /// <summary>Whether the bytes are UTF-16 without a mark, and then whether the high byte comes first: Latin text has zeros there.</summary>
    private static bool? LooksWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        if (!sample.Contains((byte)0)) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var units = sample.Length / 2;
        if (odd > units * 3 / 4 && even <= units / 50) return false;
        return even > units * 3 / 4 && odd <= units / 50 ? true : null;
    }

    private static string Wide(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = new char[(bytes.Length + 1) / 2];
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            units[i / 2] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..]));
        }

        if (bytes.Length % 2 != 0) units[^1] = Unreadable;
        for (var i = 0; i < units.Length; i++)
        {
            if (!char.IsSurrogate(units[i])) continue;
            if (char.IsHighSurrogate(units[i]) && i + 1 < units.Length && char.IsLowSurrogate(units[i + 1])) i++;
            else units[i] = Unreadable;
        }

        return new string(units);
    }

    /// <summary>Characters that hardly any text has: whatever may be a control character, and what stands for one that could not be read.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r\f\v"), Unreadable]);

    /// <summary>Text has hardly any control characters; programs, pictures and archives are full of them.</summary>
    private static bool IsBinary(string text)
    {
        if (!text.AsSpan().ContainsAny(Unusual)) return false;
        var controls = 0;
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v')) or Unreadable) controls++;
        }

        return controls > 0 && controls > text.Length / 50 && !(controls == 1 && text.Length > 8);
    }

    private static int LineOf(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;
}
