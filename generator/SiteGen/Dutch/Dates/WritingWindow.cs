namespace SiteGen.Dutch.Dates;

/// <summary>The days on which a text can have been written, as all clues together say. Immutable.</summary>
/// <param name="NotBefore">The first of them.</param>
/// <param name="NotAfter">The last of them.</param>
/// <param name="Clues">The clues that made the bounds, in the order of the text.</param>
internal sealed record WritingWindow(DateOnly NotBefore, DateOnly NotAfter, IReadOnlyList<YearClue> Clues)
{
    /// <summary>
    /// Joins the clues. What is inferred only (plans, elapsed time, when a meeting is announced) gives way where it contradicts what the
    /// text says; where even that contradicts itself, only the day of publication and the horizon stay.
    /// </summary>
    internal static WritingWindow Of(YearContext context)
    {
        var firm = new List<YearClue> { new(YearClueKind.Horizon, default, null, context.Horizon) };
        if (context.Publication is { } day) firm.Add(new YearClue(YearClueKind.Publication, default, day, day));
        var said = new List<YearClue>();
        var inferred = new List<YearClue>();
        foreach (var clue in context.Clues)
        {
            switch (clue.Kind)
            {
                case YearClueKind.PastDate or YearClueKind.FutureDate or YearClueKind.Term:
                    said.Add(clue);
                    break;
                case YearClueKind.FollowUp:
                    said.Add(clue with { NotBefore = null });
                    inferred.Add(clue);
                    break;
                case YearClueKind.PolicyPeriod or YearClueKind.Elapsed:
                    inferred.Add(clue);
                    break;
            }
        }

        return Join([.. firm, .. said, .. inferred]) ?? Join([.. firm, .. said]) ?? Join(firm) ?? Join(firm[..1])!;
    }

    private static WritingWindow? Join(IReadOnlyList<YearClue> clues)
    {
        YearClue? first = null;
        YearClue? last = null;
        foreach (var clue in clues)
        {
            if (clue.NotBefore is { } from && (first is null || from > first.NotBefore)) first = clue;
            if (clue.NotAfter is { } to && (last is null || to < last.NotAfter)) last = clue;
        }

        var (notBefore, notAfter) = (first?.NotBefore ?? DateOnly.MinValue, last?.NotAfter ?? DateOnly.MaxValue);
        if (notBefore > notAfter) return null;
        YearClue[] used = first is null ? [last!] : last is null || ReferenceEquals(first, last) ? [first] : [first, last];
        return new WritingWindow(notBefore, notAfter, [.. used.OrderBy(clue => clue.Span.Start)]);
    }
}
