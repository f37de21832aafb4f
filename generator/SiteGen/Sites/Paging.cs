namespace SiteGen.Sites;

/// <summary>Which part of a list a page shows. Immutable.</summary>
/// <param name="List">The address of the list, which is its first page.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Total">How many pages the list has, at least 1.</param>
/// <param name="Skip">How many items come before this page.</param>
/// <param name="Take">How many items are on it at most.</param>
public sealed record Paging(string List, int Number, int Total, int Skip, int Take)
{
    /// <summary>A page without a list, or with all of it.</summary>
    public static Paging Single { get; } = new("", 1, 1, 0, int.MaxValue);

    /// <summary>The pages of a list of <paramref name="count"/> items; an empty list has one page.</summary>
    /// <param name="list">The address of the list.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="size">How many go on a page, at least 1.</param>
    public static IEnumerable<Paging> Of(string list, int count, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var total = Math.Max(1, (count + size - 1) / size);
        for (var number = 1; number <= total; number++) yield return new Paging(list, number, total, (number - 1) * size, size);
    }

    /// <summary>The address of a page of this list.</summary>
    public string Route(int number) => Routes.Page(List, number);

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Slice<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var take = Math.Min(Take, Math.Max(0, items.Count - Skip));
        if (take == items.Count) return items;
        var slice = new T[take];
        for (var i = 0; i < take; i++) slice[i] = items[Skip + i];
        return slice;
    }
}
