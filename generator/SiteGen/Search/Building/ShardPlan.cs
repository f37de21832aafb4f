using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>
/// Where one shard ends and the next begins. Boundaries are chosen by content: a shard closes before a form whose hash has a number
/// of zero bits, between half and twice the wanted size, so that a new word does not shift the boundaries behind it.
/// </summary>
internal static class ShardPlan
{
    /// <summary>A shard smaller than this share of the target is not worth a place in the manifest.</summary>
    private const float LeastShare = 8;

    /// <summary>Cuts a sorted list.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="textOf">The text of an item, in ordinal order.</param>
    /// <param name="sizeOf">The estimated size of an item in compressed bytes.</param>
    /// <param name="target">The wanted size of a shard in compressed bytes.</param>
    /// <param name="mustCut">Whether a shard begins with an item whatever else; not heard while the shard is very small.</param>
    /// <param name="mayCut">Whether a shard may begin with an item; a wish, as long as the shard stays below twice its size.</param>
    /// <returns>The position of the first item of each shard, ascending, beginning with 0; empty when there are no items.</returns>
    public static List<int> Cut(int count, Func<int, string> textOf, Func<int, float> sizeOf, int target, Func<int, bool>? mayCut = null, Func<int, bool>? mustCut = null)
    {
        var starts = new List<int>();
        if (count == 0)
            return starts;
        double total = 0;
        for (var i = 0; i < count; i++)
            total += sizeOf(i);
        var mask = MaskFor(total / count, target);
        starts.Add(0);
        float size = sizeOf(0);
        var due = false;
        for (var i = 1; i < count; i++)
        {
            var next = sizeOf(i);
            due |= (size >= target / 2f && (Fnv.Of(textOf(i)) & mask) == 0);
            if ((due && mayCut?.Invoke(i) != false) || (size >= target / LeastShare && mustCut?.Invoke(i) == true) || size + next > target * 2f)
            {
                starts.Add(i);
                size = 0;
                due = false;
            }

            size += next;
        }

        return starts;
    }

    /// <summary>The shortest beginning of the first text of a shard that comes after the last text of the shard before.</summary>
    public static string Boundary(string before, string first)
    {
        var shared = 0;
        while (shared < before.Length && before[shared] == first[shared])
            shared++;
        var length = shared + 1;
        if (length < first.Length && char.IsHighSurrogate(first[length - 1]))
            length++;
        return first[..length];
    }

    /// <summary>Half a target of average items is passed over; the cut should come within about another half.</summary>
    private static uint MaskFor(double average, int target)
    {
        var items = target / 2.0 / Math.Max(average, 1);
        var bits = 0;
        while (1 << (bits + 1) <= items)
            bits++;
        return (1u << bits) - 1;
    }
}
