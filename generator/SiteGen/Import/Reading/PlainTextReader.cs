namespace SiteGen.Import.Reading;

/// <summary>Cuts plain text into lines. Control characters, which nobody can see, go; form feeds and the like end a line.</summary>
internal static class PlainTextReader
{
    internal static IReadOnlyList<RawBlock> Read(string text)
    {
        var blocks = new List<RawBlock>();
        var line = 1;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !EndsLine(text[at])) continue;
            if (at == text.Length && at == start && blocks.Count > 0) break;
            blocks.Add(RawBlock.OfLine(WithoutControls(text[start..at]), line));
            if (at == text.Length) break;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            if (text[at] is '\n' or '\r') line++;
            start = at + 1;
        }

        return blocks;
    }

    /// <summary>Besides the usual ends: the line and page breaks that word processors leave in exported text.</summary>
    private static bool EndsLine(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static string WithoutControls(string line)
    {
        foreach (var c in line)
        {
            if (IsUnseen(c)) return string.Concat(line.Where(each => !IsUnseen(each)));
        }

        return line;
    }

    private static bool IsUnseen(char c) => char.IsControl(c) && c != '\t';
}
