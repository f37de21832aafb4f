namespace SiteGen.Content.Editing;

/// <summary>Takes items away from a list or group that stands on one line, with the commas that only they needed.</summary>
internal static class BetweenCommas
{
    /// <summary>Takes them away.</summary>
    /// <param name="edits">Where the changes are added.</param>
    /// <param name="gone">The numbers of the items, in order.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="start">Where an item begins.</param>
    /// <param name="end">Where it ends.</param>
    internal static void Remove(TextEdits edits, IReadOnlyList<int> gone, int count, Func<int, int> start, Func<int, int> end)
    {
        var last = count - 1;
        for (var i = gone.Count - 1; i >= 0 && gone[i] == last; i--) last--;
        foreach (var i in gone)
        {
            if (i < last) edits.Remove(start(i), start(i + 1));
            else edits.Remove(i == 0 ? start(0) : end(i - 1), end(i));
        }
    }
}
