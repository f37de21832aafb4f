namespace SiteGen.Content;

/// <summary>The hash (FNV-1a, 64 bits) of a value's path, made piece by piece so that no path is ever put together as text.</summary>
internal static class PathHash
{
    public const ulong Root = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> path) => Append(Root, path);

    /// <summary>The path of <paramref name="key"/> in the group at <paramref name="parent"/>.</summary>
    public static ulong Key(ulong parent, ReadOnlySpan<char> key) => Append(parent == Root ? Root : Step(parent, '.'), key);

    /// <summary>The path of an item of the list at <paramref name="parent"/>.</summary>
    public static ulong Item(ulong parent, int index)
    {
        Span<char> digits = stackalloc char[12];
        index.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        return Step(Append(Step(parent, '['), digits[..length]), ']');
    }

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Step(hash, c);
        return hash;
    }

    private static ulong Step(ulong hash, char c) => (hash ^ c) * Prime;
}
