using System.Text;

namespace SiteGen.Tests.Import;

/// <summary>
/// Reports that no one wrote: lines of real ones mixed, cut, repeated, nested and sprinkled with what text can hold, in every encoding. The
/// same number gives the same report.
/// </summary>
internal sealed class MutatedReports
{
    private static readonly string[] Oddities =
    [
        "\u0000", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\u2029", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u200F", "\u061C", "\uFFFD", "\uFFFE", "\uE000", "\uF0B7",
        "e\u0301\u0302\u0303\u0304", "\u0301", "Z͑ͫa̴l̶g̸o̷", "ﬁ", "ǆ", "İ", "ı", "ß", "ẞ", "Ĳssel ", "ĳs ", "👩‍👩‍👧‍👦", "🇳🇱", "1️⃣ ", "שלום ", "مرحبا ", "漢字かな", "𝔉𝔯𝔞𝔨", "①", "²", "½", "٣ maart ٢٠١٩", "Ⅳ", "…", "‥", "—", "‒", "―", "«", "»", "„", "‚", "′", "″",
        "\t", "   ", "\u3000", "|", "||", "\\", "\\\\", "`", "```", "~~~", "*", "**", "***", "_", "__", "[", "]", "](", "![", "<", ">", "</", "<!--", "-->", "<![CDATA[", "<?", "&", "&amp;", "&#0;", "&#x41;", "{", "}", "{{", "}}", "{%", "%}", "---", "...", "===", "# ", "###### ", "> ", "- ", "+ ", "1. ", "999999999. ", "1) ", ": ", "\": ", "'", "\"", "''", "? ", "! ", "@", "%", "~", "null", "yes", "0x1F", "1e9", ".inf", "2019-02-30", "31-02-2019", "99-99-9999", "32 maart 2019", "25.61 uur", "00:00", "0 januari", "29 februari 2019", "12 maart 0001", "maandag 99 maart 99999999999999999999",
        "https://", "http://[::1]/", "https://x.nl/(a_b)_*c*", "mailto:", "javascript:alert(1)", "a@b", "@", "www.", "//x", "tel:+31", "file:///etc/passwd", "van der ", "de ", "’t ", "mr. dr. ", "ir. ", "(", ")", "((", "))", "[^1]", "[^1]: ", "$$", "^", "==", "\r", "\r\n", "\n", "\n\n", "\n\n\n\n", "  \n", "\\\n",
    ];

    private readonly string[] texts;

    internal MutatedReports(params string[] folders) =>
        texts = [.. folders.SelectMany(ReportCases.Folders).Select(folder => Directory.GetFiles(folder, "input.*").Single()).Where(file => !file.EndsWith(".docx", StringComparison.Ordinal)).Select(File.ReadAllText)];

    /// <summary>The report of a number: a file name and its bytes.</summary>
    internal (string Name, byte[] Bytes) Make(int number)
    {
        var random = new Random(number);
        var text = Text(random);
        string[] names = ["a.txt", "a.txt", "a.md", "a.html", "a.docx"];
        var bytes = Encode(random, text);
        if (random.Next(4) == 0)
        {
            for (var i = random.Next(1, 12); i > 0 && bytes.Length > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return (names[random.Next(names.Length)], random.Next(8) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes);
    }

    private string Text(Random random)
    {
        var first = texts[random.Next(texts.Length)].Split('\n');
        var second = texts[random.Next(texts.Length)].Split('\n');
        var lines = new List<string>();
        var count = random.Next(1, 30);
        var from = random.Next(first.Length);
        for (var i = 0; i < count; i++)
        {
            lines.Add(random.Next(3) switch
            {
                0 => second[random.Next(second.Length)],
                1 => first[random.Next(first.Length)],
                _ => first[(from + i) % first.Length],
            });
        }

        var text = new StringBuilder(string.Join(random.Next(6) == 0 ? " " : "\n", lines));
        for (var i = random.Next(10); i > 0; i--) Change(random, text);
        return text.ToString();
    }

    private static void Change(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(9))
        {
            case 0 when length > 0:
                text.Remove(at, length);
                break;
            case 1 when length > 0:
                text.Insert(at, text.ToString(at, length), random.Next(1, 20));
                break;
            case 2 when length > 0:
                var piece = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? piece.ToUpperInvariant() : string.Concat(piece.Reverse()));
                break;
            case 3:
                text.Insert(at, Oddities[random.Next(Oddities.Length)], random.Next(1, 60));
                break;
            case 4:
                var mark = new[] { "> ", "- ", "  - ", "<div>", "<b>", "(", "[", "**" }[random.Next(8)];
                text.Insert(at, "\n" + string.Concat(Enumerable.Repeat(mark, random.Next(1, 400))));
                break;
            case 5:
                text.Insert(at, new string((char)random.Next(0x20, 0xD7FF), random.Next(1, 8)));
                break;
            default:
                text.Insert(at, Oddities[random.Next(Oddities.Length)]);
                break;
        }
    }

    private static byte[] Encode(Random random, string text)
    {
        if (random.Next(12) == 0) text = text.Insert(random.Next(text.Length + 1), random.Next(2) == 0 ? "\uD83D" : "\uDE00");
        return random.Next(10) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => [.. text.Select(c => c < 256 ? (byte)c : (byte)'?')],
            3 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            4 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
