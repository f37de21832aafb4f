using System.Buffers;

namespace SiteGen.Import.Reading;

/// <summary>Cuts plain text into lines. Control characters, which nobody can see, go; form feeds and the like end a line.</summary>
internal static class PlainTextReader
{
    internal static IReadOnlyList<RawBlock> Read(ReadOnlySpan<char> text)
    {
        var blocks = new List<RawBlock>(text.Count('\n') + 1);
        var line = 1;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            at = text[at..].IndexOfAny(Ends) is >= 0 and var length ? at + length : text.Length;
            if (at == text.Length && at == start && blocks.Count > 0) break;
            blocks.Add(RawBlock.OfLine(WithoutControls(text[start..at]), line));
            if (at == text.Length) break;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            if (text[at] is '\n' or '\r') line++;
            start = at + 1;
        }

        return UnderlinedHeads.Mark(GapLabels.Mark(GapTables.Mark(blocks)));
    }

    /// <summary>Besides the usual ends: the line and page breaks that word processors leave in exported text.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    private static readonly SearchValues<char> Unseen = SearchValues.Create([.. Enumerable.Range(0, '\u00A0').Select(code => (char)code).Where(IsUnseen)]);

    private static string WithoutControls(ReadOnlySpan<char> line) => line.ContainsAny(Unseen) ? string.Concat(line.ToArray().Where(each => !IsUnseen(each))) : line.ToString();

    private static bool IsUnseen(char c) => char.IsControl(c) && c != '\t';
}
