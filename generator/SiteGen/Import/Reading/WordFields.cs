using System.Text;

namespace SiteGen.Import.Reading;

/// <summary>Follows the fields of a Word document, which are spread over runs: instructions first, then what the reader sees.</summary>
internal sealed class WordFields
{
    private readonly Stack<(StringBuilder Code, int Start, bool IsSeen)> open = new();

    /// <summary>Whether what comes now is an instruction that no reader sees.</summary>
    internal bool IsInCode => open.Count > 0 && !open.Peek().IsSeen;

    /// <summary>Adds a piece of the instruction.</summary>
    internal void Add(string code)
    {
        if (IsInCode) open.Peek().Code.Append(code);
    }

    /// <summary>Takes a step: a field begins, its result begins, or it ends.</summary>
    /// <param name="type">The kind of step, as Word names it.</param>
    /// <param name="at">How many characters of the paragraph there are.</param>
    /// <returns>The link that ended, with the place where its words began.</returns>
    internal (int Start, string Target)? Step(string? type, int at)
    {
        switch (type?.ToLowerInvariant())
        {
            case "begin":
                open.Push((new StringBuilder(), at, false));
                return null;
            case "separate" when open.TryPop(out var field):
                open.Push((field.Code, at, true));
                return null;
            case "end" when open.TryPop(out var field):
                return field.IsSeen && field.Start <= at ? (field.Start, Target(field.Code.ToString())) : null;
            default:
                return null;
        }
    }

    /// <summary>The address in the instruction of a link; empty for any other field.</summary>
    internal static string Target(string? code)
    {
        var trimmed = code?.Trim() ?? "";
        if (!trimmed.StartsWith("HYPERLINK ", StringComparison.OrdinalIgnoreCase)) return "";
        var start = trimmed.IndexOf('"', StringComparison.Ordinal);
        var end = start < 0 ? -1 : trimmed.IndexOf('"', start + 1);
        return end < 0 || trimmed[..start].Contains('\\', StringComparison.Ordinal) ? "" : LinkTarget.Of(trimmed[(start + 1)..end]);
    }
}
