namespace SiteGen.Dutch.Dates;

/// <summary>
/// Finds words that count the time since something that the text has dated: <c>ruim een jaar na de veranderingen</c>. They are a
/// clue only when the text has spoken of one past date before, and itself looks at the present.
/// </summary>
internal static class ElapsedTime
{
    /// <summary>Longer ago than this is history, not a clue.</summary>
    private const int MostYears = 12;

    /// <summary>A text that counts more often tells a story, and its first counts say what there is to say.</summary>
    private const int MostPhrases = 16;

    private const string Unit = " jaar ";

    /// <summary>Finds the clues of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="past">The past dates of the text, in its order: where each stands, its first and its last day.</param>
    internal static IEnumerable<YearClue> Find(string text, IReadOnlyList<(TextSpan Span, DateOnly First, DateOnly Last)> past)
    {
        var phrases = 0;
        for (var at = text.IndexOf(Unit, StringComparison.Ordinal); at >= 0 && phrases < MostPhrases;
            at = text.IndexOf(Unit, at + Unit.Length - 1, StringComparison.Ordinal))
        {
            var (count, start, hedge) = CountBefore(text, at);
            if (count is < 1 or > MostYears || !IsSince(text, at + Unit.Length, out var end)) continue;
            phrases++;
            var span = TextSpan.FromTo(start, end);
            if (SentenceTense.Of(text, span) == SentenceTense.Look.Back || OneBefore(past, start) is not { } since) continue;
            var (least, most) = hedge switch
            {
                "ruim" or "dan" => (count * 12, (count * 12) + 8),
                "bijna" or "krap" => ((count * 12) - 4, count * 12),
                _ => ((count * 12) - 3, (count * 12) + 8),
            };
            yield return new YearClue(YearClueKind.Elapsed, span, YearClues.Months(since.First, least), YearClues.Months(since.Last, most));
        }
    }

    /// <summary>The number of years before the word, where the phrase begins, and the word that says whether it is more or less.</summary>
    private static (int Count, int Start, string Hedge) CountBefore(string text, int at)
    {
        var start = WordStart(text, at);
        var word = text.AsSpan(start, at - start);
        var found = DateLexicon.Of("nl").Find(word);
        var count = found.Kind == DateWordKind.Number ? found.Value
            : word.Length == 1 && char.IsAsciiDigit(word[0]) ? word[0] - '0' : 0;
        if (start == 0) return (count, start, "");
        var before = WordStart(text, start - 1);
        var hedge = text[before..(start - 1)].ToLowerInvariant();
        return hedge is "ruim" or "bijna" or "krap" or "dan" or "ongeveer" or "circa" ? (count, before, hedge) : (count, start, "");
    }

    private static bool IsSince(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(at, end - at) is "na" or "nadat" or "sinds" or "verder";
    }

    private static (DateOnly First, DateOnly Last)? OneBefore(IReadOnlyList<(TextSpan Span, DateOnly First, DateOnly Last)> past, int at)
    {
        (DateOnly First, DateOnly Last)? found = null;
        foreach (var (span, first, last) in past)
        {
            if (span.Start >= at) break;
            if (found is { } other && other != (first, last)) return null;
            found = (first, last);
        }

        return found;
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && end - start < 24) start--;
        return start;
    }
}
