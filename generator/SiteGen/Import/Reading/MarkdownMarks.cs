namespace SiteGen.Import.Reading;

/// <summary>The signs of Markdown in a text. Immutable.</summary>
/// <param name="HasHead">Whether it begins with a head of fields between lines of three dashes.</param>
/// <param name="Headings">How many lines begin with one to six <c>#</c> and a blank.</param>
/// <param name="Inline">How many links, pictures and strong words it has, as far as these were counted.</param>
/// <param name="Others">How many lines are an item, a quotation, a fence or the underline of a heading.</param>
internal readonly record struct MarkdownMarks(bool HasHead, int Headings, int Inline, int Others)
{
    /// <summary>Further on nothing new is learnt.</summary>
    private const int MostLines = 2000;

    /// <summary>Whether there is any sign at all.</summary>
    internal bool HasAny => HasHead || Headings + Inline + Others > 0;

    /// <summary>Whether it can hardly be anything else.</summary>
    internal bool IsSure => HasHead || (Headings >= 2 && Inline >= 1);

    /// <summary>Whether a text can hardly be anything else. One without a link or a strong word is only looked at further for its head.</summary>
    internal static bool AreSureIn(ReadOnlySpan<char> text) => text.Contains("](", StringComparison.Ordinal) || text.Contains("**", StringComparison.Ordinal) ? In(text).IsSure : IsHead(text);

    /// <summary>The signs in a text.</summary>
    internal static MarkdownMarks In(ReadOnlySpan<char> text)
    {
        var (headings, inline, others, number) = (0, 0, 0, 0);
        foreach (var line in text.EnumerateLines())
        {
            if (++number > MostLines) break;
            var bare = line.TrimStart();
            if (bare.Length < 2) continue;
            if (bare[0] == '#' && bare.IndexOfAnyExcept('#') is > 0 and <= 6 and var end && bare[end] == ' ' && bare.Length > end + 1) headings++;
            else if ((bare[0] is '-' or '*' or '+' or '>' && bare[1] == ' ') || bare.StartsWith("```", StringComparison.Ordinal) || (bare[0] is '=' or '-' && bare.TrimEnd().IndexOfAnyExcept(bare[0]) < 0 && bare.Length >= 3) || (char.IsAsciiDigit(bare[0]) && bare[1] is '.' or ')')) others++;
            if (HasInline(bare)) inline++;
        }

        return new MarkdownMarks(IsHead(text), headings, inline, others);
    }

    private static bool HasInline(ReadOnlySpan<char> line)
    {
        if (line.IndexOf("](") is > 0 and var link && line[(link + 2)..].Contains(')') && line[..link].Contains('[')) return true;
        return line.IndexOf("**") is >= 0 and var strong && line[(strong + 2)..].IndexOf("**") > 0;
    }

    /// <summary>At least two fields between two lines of dashes.</summary>
    private static bool IsHead(ReadOnlySpan<char> text)
    {
        var (number, fields) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            if (number++ == 0)
            {
                if (!line.TrimEnd().SequenceEqual("---")) return false;
                continue;
            }

            if (line.TrimEnd().SequenceEqual("---")) return fields >= 2;
            if (line.IndexOf(':') is > 0 and < 30 && char.IsLetter(line[0])) fields++;
            else if (line.Length > 0 && line[0] is not (' ' or '-' or '#')) return false;
            if (number > 100) return false;
        }

        return false;
    }
}
