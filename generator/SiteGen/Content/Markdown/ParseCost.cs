namespace SiteGen.Content.Markdown;

/// <summary>
/// Tells texts that the parser would read in time that grows with the square of their length. For each <c>](</c> and each
/// <c>]:</c> it may go through the rest of the paragraph, so many of them in one endless paragraph are refused beforehand.
/// </summary>
internal static class ParseCost
{
    /// <summary>Some hundred times what the longest paragraph with the most links of a real report costs.</summary>
    private const long MaxSteps = 20_000_000;

    /// <summary>Whether a paragraph of the text would cost more than any real one.</summary>
    public static bool IsTooHigh(string body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = body.Length;
            var paragraph = body.AsSpan(start, end - start);
            if ((long)(paragraph.Count("](") + paragraph.Count("]:")) * paragraph.Length > MaxSteps) return true;
            start = end + 2;
        }

        return false;
    }
}
