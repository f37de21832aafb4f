using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Collation;

/// <summary>
/// The order of a Dutch alphabetical list, as in dictionaries: case, marks, apostrophes and stops do not count, <c>ij</c> is an i and a j, words go
/// before longer words (<c>Ede stad</c> before <c>Edelman</c>), numbers go by value and before letters, other scripts and names of signs only come last. Texts that
/// differ only in what does not count are ordered by their characters, so that the order is always the same.
/// </summary>
public sealed class DutchOrder : IComparer<string>
{
    /// <summary>The key of a name of signs only: behind all others, with the scripts that stand under <c>#</c> too.</summary>
    private const string Nothing = "\uffff";

    private DutchOrder()
    {
    }

    /// <summary>The one order. Safe for concurrent use.</summary>
    public static DutchOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = CompareKeys(Key(x), Key(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>The items by the name that each has; each name is made comparable once.</summary>
    public static T[] Sort<T>(IEnumerable<T> items, Func<T, string> name)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(name);
        var sorted = items.ToArray();
        var keys = new (string Key, string Name)[sorted.Length];
        for (var i = 0; i < sorted.Length; i++) keys[i] = (Key(name(sorted[i])), name(sorted[i]));
        Array.Sort(keys, sorted, Comparer<(string Key, string Name)>.Create((a, b) =>
            CompareKeys(a.Key, b.Key) is var order && order != 0 ? order : string.CompareOrdinal(a.Name, b.Name)));
        return sorted;
    }

    /// <summary>Under which letter of a list a name stands: <c>A</c> to <c>Z</c>, <c>0-9</c>, or <c>#</c> for any other script.</summary>
    public static string Letter(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = Key(text)[0];
        return char.IsAsciiLetterLower(first) ? char.ToUpperInvariant(first).ToString() : char.IsAsciiDigit(first) ? "0-9" : "#";
    }

    /// <summary>Folded, with one blank between words and nothing else that does not count; <see cref="Nothing"/> when there is no more than that.</summary>
    private static string Key(string text)
    {
        var folded = Fold.Word(text);
        var plain = true;
        foreach (var c in folded) plain &= char.IsAsciiLetterOrDigit(c) || c == ' ';
        if (plain && !folded.Contains("  ", StringComparison.Ordinal)) return folded.Trim() is { Length: > 0 } trimmed ? trimmed : Nothing;
        Span<char> kept = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c)) kept[length++] = c;
            else if (c is not ('\'' or '’' or '‘' or '.') && length > 0 && kept[length - 1] != ' ') kept[length++] = ' ';
        }

        var key = kept[..length].TrimEnd(' ');
        return key.Length > 0 ? new string(key) : Nothing;
    }

    private static int CompareKeys(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var left = Number(a, ref i);
                var right = Number(b, ref j);
                var order = left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
                if (order != 0) return order;
            }
            else if (a[i] != b[j])
            {
                return a[i] - b[j];
            }
            else
            {
                i++;
                j++;
            }
        }

        return (a.Length - i) - (b.Length - j);
    }

    private static ReadOnlySpan<char> Number(string text, ref int at)
    {
        while (at < text.Length - 1 && text[at] == '0' && char.IsAsciiDigit(text[at + 1])) at++;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text.AsSpan(start, at - start);
    }
}
