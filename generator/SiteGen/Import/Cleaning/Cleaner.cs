using System.Buffers;
using System.Text;
using SiteGen.Dutch.Folding;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// The first step: invisible characters become a space or nothing, letters and loose accents one character, joined letters (ﬁ) apart, wrapped lines
/// one line. Curly quotes and accents that carry stress stay as they are.
/// </summary>
internal static class Cleaner
{
    /// <summary>What mends the lines of a text, in the order in which each builds on those before it.</summary>
    private static readonly Func<List<CleanBlock>, List<CleanBlock>>[] Steps =
    [
        ListMarkers.Split, BrokenDates.Join, WrappedLines.Join, BrokenParagraphs.Join, GluedFileNames.Split, GluedHeadings.Split, GluedDates.Split, GluedLabels.Split, GluedCategories.Split, TimeRows.Join,
    ];

    /// <summary>Between the words of two blocks an empty line: two line ends.</summary>
    private const int BetweenBlocks = 2;

    /// <summary>The cleaned report.</summary>
    internal static CleanReport Clean(RawDocument document)
    {
        var lines = new List<CleanBlock>(document.Blocks.Count);
        var blank = true;
        foreach (var raw in document.Blocks)
        {
            var keepsTabs = raw.Kind == RawBlockKind.Line;
            var indent = raw.Kind == RawBlockKind.Line ? IndentOf(raw.Text.Text) : 0;
            var text = CleanText(raw.Text, keepsTabs).Trim();
            if (text.Length == 0 && raw.Picture is null)
            {
                blank = true;
                continue;
            }

            lines.Add(new CleanBlock(raw, text, 0)
            {
                BlankBefore = blank || raw.Kind != RawBlockKind.Line,
                Indent = indent,
                Marker = raw.Marker,
                Cells = raw.Cells.Count == 0 ? [] : [.. raw.Cells.Select(cell => CleanText(cell, keepsTabs: false).Trim())],
            });
            blank = false;
        }

        foreach (var step in Steps) lines = step(lines);
        return Place(lines);
    }

    /// <summary>One string without invisible characters.</summary>
    internal static string CleanWords(string text) => CleanText(MarkedText.Plain(text), keepsTabs: false).Trim().Text;

    private static CleanReport Place(List<CleanBlock> blocks)
    {
        var length = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (length > 0) length += BetweenBlocks;
            blocks[i] = blocks[i] with
            {
                Start = length,
                BlankAfter = i + 1 == blocks.Count || blocks[i + 1].BlankBefore,
            };
            length += blocks[i].Text.Length;
        }

        return new CleanReport(string.Create(length, blocks, Fill), [.. blocks]);
    }

    private static void Fill(Span<char> text, List<CleanBlock> blocks)
    {
        text.Fill('\n');
        foreach (var block in blocks) block.Text.Text.CopyTo(text[block.Start..]);
    }

    private static int IndentOf(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == '\t') indent += 4;
            else if (char.IsWhiteSpace(c)) indent++;
            else break;
        }

        return indent;
    }

    private static MarkedText CleanText(MarkedText text, bool keepsTabs) =>
        !NeedsCleaning(text.Text, keepsTabs) ? text
        : keepsTabs ? text.Rewrite(static (c, _, target) => Append(target, c, keepsTabs: true))
        : text.Rewrite(static (c, _, target) => Append(target, c, keepsTabs: false));

    private static void Append(StringBuilder target, char c, bool keepsTabs)
    {
        if (c == '\n') target.Append(c);
        else if (c == '\t' && keepsTabs) target.Append(c);
        else if (IsBlank(c))
        {
            if (target.Length > 0 && target[^1] is not (' ' or '\n' or '\t')) target.Append(' ');
        }
        else if (Ligatures.Is(c)) target.Append(Ligatures.Of(c));
        else if (!IsInvisible(c))
        {
            var joined = target.Length > 0 ? Composition.Compose(target[^1], c) : '\0';
            if (joined != '\0') target[^1] = joined;
            else target.Append(c);
        }
    }

    private static bool NeedsCleaning(string text, bool keepsTabs) =>
        text.AsSpan().ContainsAny(keepsTabs ? Unclean : UncleanOrTab) || text.Contains("  ", StringComparison.Ordinal) || (keepsTabs && text.Contains(" \t", StringComparison.Ordinal));

    /// <summary>The characters that do not stay as they are; none is between the blanks and the ligatures of Unicode.</summary>
    private static readonly char[] Changing = [.. Enumerable.Range(0, '\u3001').Concat(Enumerable.Range('\uFB00', char.MaxValue - '\uFB00')).Select(code => (char)code).Where(ChangesAlone)];

    private static readonly SearchValues<char> UncleanOrTab = SearchValues.Create([.. Changing.Except("\n")]);
    private static readonly SearchValues<char> Unclean = SearchValues.Create([.. Changing.Except("\n\t")]);

    private static bool ChangesAlone(char c) => c < ' ' || (c > '~' && (IsBlank(c) || IsInvisible(c) || Ligatures.Is(c) || c is >= '\u0300' and <= '\u036F'));

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u2007' or '\u202F' or '\u3000' or '\u1680' or '\u205F' or (>= '\u2000' and <= '\u200A');

    /// <summary>Soft hyphens, zero-width characters, marks of direction, byte order marks, controls and half surrogates of no use.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
            or '\uFEFF' or '\uFFFC' or '\u2028' or '\u2029'
        || (char.IsControl(c) && c is not ('\n' or '\t'));
}
