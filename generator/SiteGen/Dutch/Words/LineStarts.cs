namespace SiteGen.Dutch.Words;

/// <summary>Beginnings that lines are asked for: told apart by their first letter, as most lines have none of them. Immutable; safe for several threads.</summary>
internal sealed class LineStarts
{
    /// <summary>Letters of the alphabet and one place for all others.</summary>
    private const int Letters = 27;

    private readonly (string Start, int Number)[][] byFirst = new (string, int)[Letters][];

    /// <summary>Beginnings with the numbers that callers know them by: their place in the list.</summary>
    /// <param name="starts">The beginnings in their folded form; none is empty.</param>
    internal LineStarts(params IReadOnlyList<string> starts)
    {
        for (var letter = 0; letter < Letters; letter++)
            byFirst[letter] = [.. starts.Select((start, number) => (start, number)).Where(start => Slot(start.start[0]) == letter)];
    }

    /// <summary>The number of the first beginning in the list that a line has; -1 when it has none.</summary>
    /// <param name="line">The line in its folded form.</param>
    /// <param name="behind">The number of the one that was found before, to find the next.</param>
    internal int Find(ReadOnlySpan<char> line, int behind = -1)
    {
        if (line.IsEmpty) return -1;
        var second = line.Length > 1 ? line[1] : '\0';
        foreach (var (start, number) in byFirst[Slot(line[0])])
        {
            if (number > behind && (start.Length == 1 || start[1] == second) && line.StartsWith(start, StringComparison.Ordinal)) return number;
        }

        return -1;
    }

    /// <summary>Whether a line has one of them.</summary>
    /// <param name="line">The line in its folded form.</param>
    internal bool Fits(ReadOnlySpan<char> line) => Find(line) >= 0;

    private static int Slot(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : Letters - 1;
}
