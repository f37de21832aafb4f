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

    /// <summary>Decodes the bytes; how many characters they are, or nothing when they are no text at all: then nothing else is said of them.</summary>
    /// <param name="path">The file, as the user knows it.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="chars">Where the text goes: in no encoding it has more characters than bytes.</param>
    /// <param name="bag">Where faults go.</param>
    internal static int? Decode(string path, ReadOnlySpan<byte> bytes, Span<char> chars, DiagnosticBag bag)
    {
        int length;
        Diagnostic? guess = null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0) length = new UTF32Encoding(false, true).GetChars(bytes[4..], chars);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) && bytes.Length % 4 == 0) length = new UTF32Encoding(true, true).GetChars(bytes[4..], chars);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) length = Wide(bytes[2..], false, chars);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) length = Wide(bytes[2..], true, chars);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) length = Narrow(path, bytes[3..], chars, out guess);
        else if (LooksWide(bytes) is { } bigEndian) length = Wide(bytes, bigEndian, chars);
        else length = Narrow(path, bytes, chars, out guess);

        var text = chars[..length];
        if (IsBinary(text)) return null;
        if (guess is not null) bag.Add(guess);
        var lost = text.Count(Unreadable);
        if (lost > 0) bag.Add(ImportMessages.UnknownCharacters.At(new SourcePlace(path, LineOf(text[..text.IndexOf(Unreadable)])), lost));
        return length;
    }

    private static int Narrow(string path, ReadOnlySpan<byte> bytes, Span<char> text, out Diagnostic? guess)
    {
        guess = null;
        if (Utf8.ToUtf16(bytes, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done) return length;

        length = 0;
        var (sequences, strays, firstStray) = (0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                text[length++] = (char)bytes[at++];
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var taken) == OperationStatus.Done)
            {
                length += rune.EncodeToUtf16(text[length..]);
                at += taken;
                sequences++;
            }
            else
            {
                if (strays++ == 0) firstStray = length;
                text[length++] = Windows(bytes[at++]);
            }
        }

        // A text in the old encoding can hold a pair that happens to be UTF-8, but hardly ever more of those than of others.
        if (sequences > strays)
        {
            guess = ImportMessages.MixedEncoding.At(new SourcePlace(path, LineOf(text[..firstStray])), strays);
            return length;
        }

        guess = ImportMessages.OldEncoding.At(new SourcePlace(path));
        for (var i = 0; i < bytes.Length; i++) text[i] = Windows(bytes[i]);
        return bytes.Length;
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

    private static int Wide(ReadOnlySpan<byte> bytes, bool bigEndian, Span<char> text)
    {
        var units = text[..((bytes.Length + 1) / 2)];
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

        return units.Length;
    }

    /// <summary>Characters that hardly any text has: whatever may be a control character, and what stands for one that could not be read.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r\f\v"), Unreadable]);

    /// <summary>Text has hardly any control characters; programs, pictures and archives are full of them.</summary>
    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Unusual)) return false;
        var controls = 0;
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v')) or Unreadable) controls++;
        }

        return controls > 0 && controls > text.Length / 50 && !(controls == 1 && text.Length > 8);
    }

    /// <summary>The line that begins or goes on behind a text.</summary>
    private static int LineOf(ReadOnlySpan<char> before) => before.Count('\n') + 1;
}
