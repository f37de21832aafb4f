namespace SiteGen.Content.Editing;

/// <summary>
/// Which items of a list stay when a list is to hold others: equal ones stay as they are, alike ones are changed in place, the rest
/// goes or comes. Pure.
/// </summary>
internal static class ItemAlignment
{
    /// <summary>Comparing more pairs than this takes longer than anyone waits; then items are paired in their order.</summary>
    private const int MostPairs = 250_000;

    /// <summary>For each wanted item the old one that becomes it, in rising order; -1 for a new one.</summary>
    /// <param name="old">The items that stand there.</param>
    /// <param name="wanted">The items that are to stand there.</param>
    /// <param name="pairAll">Whether unlike items are paired too as far as they go.</param>
    public static int[] Of(IReadOnlyList<FieldValue> old, IReadOnlyList<FieldValue> wanted, bool pairAll)
    {
        var pairs = new int[wanted.Count];
        Array.Fill(pairs, -1);
        Match(old, wanted, pairs, 0, old.Count, 0, wanted.Count, FieldModel.SameItem);
        ForGaps(pairs, old.Count, (fromOld, toOld, from, to) => Match(old, wanted, pairs, fromOld, toOld, from, to, IsAlike));
        ForGaps(pairs, old.Count, (fromOld, toOld, from, to) =>
        {
            if (!pairAll && toOld - fromOld != to - from) return;
            for (var i = 0; i < Math.Min(toOld - fromOld, to - from); i++) pairs[from + i] = fromOld + i;
        });
        return pairs;
    }

    /// <summary>The stretches of wanted items without a pair, with the old ones between the same neighbours.</summary>
    private static void ForGaps(int[] pairs, int oldCount, Action<int, int, int, int> gap)
    {
        var (fromOld, from) = (0, 0);
        var fixedPairs = pairs.ToArray();
        for (var i = 0; i <= fixedPairs.Length; i++)
        {
            if (i < fixedPairs.Length && fixedPairs[i] < 0) continue;
            var toOld = i < fixedPairs.Length ? fixedPairs[i] : oldCount;
            if (i > from && toOld > fromOld) gap(fromOld, toOld, from, i);
            (fromOld, from) = (toOld + 1, i + 1);
        }
    }

    /// <summary>Pairs as many as possible of the items that match, keeping their order.</summary>
    private static void Match(IReadOnlyList<FieldValue> old, IReadOnlyList<FieldValue> wanted, int[] pairs, int fromOld, int toOld, int from, int to, Func<FieldValue, FieldValue, bool> matches)
    {
        while (fromOld < toOld && from < to && matches(old[fromOld], wanted[from])) pairs[from++] = fromOld++;
        while (fromOld < toOld && from < to && matches(old[toOld - 1], wanted[to - 1])) pairs[--to] = --toOld;
        var (rows, columns) = (toOld - fromOld, to - from);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs) return;
        var longest = new int[rows + 1, columns + 1];
        var equal = new bool[rows, columns];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                equal[i, j] = matches(old[fromOld + i], wanted[from + j]);
                longest[i, j] = equal[i, j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (equal[i, j] && longest[i, j] == longest[i + 1, j + 1] + 1) pairs[from + j++] = fromOld + i++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }

    /// <summary>Whether two groups are about the same thing: one person whose function changed, or whose name was put right.</summary>
    private static bool IsAlike(FieldValue a, FieldValue b)
    {
        if (a is FieldText bare && b is FieldGroup named) return FieldModel.Same(bare, named["name"]);
        if (a is not FieldGroup x || b is not FieldGroup y) return false;
        var shared = x.Fields.Count(field => FieldModel.Same(field.Value, y[field.Key]));
        return shared * 2 > Math.Max(x.Fields.Count, y.Fields.Count) || (shared > 0 && (IsShared(x, y, "name") || IsShared(x, y, "title") || IsShared(x, y, "src") || IsShared(x, y, "question")));
    }

    private static bool IsShared(FieldGroup x, FieldGroup y, string key) => x[key] is { IsEmpty: false } name && FieldModel.Same(name, y[key]);
}
