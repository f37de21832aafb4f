using System.Collections;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Dutch.Collation;

namespace SiteGen.Sites;

/// <summary>The terms of one kind, in the order of a Dutch list, and by slug. Immutable.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class TermList<T> : IReadOnlyList<T>
    where T : Term
{
    private readonly T[] sorted;
    private readonly Dictionary<string, T> bySlug;

    internal TermList(IEnumerable<T> terms)
    {
        sorted = DutchOrder.Sort(terms, term => term.SortTitle);
        bySlug = new Dictionary<string, T>(sorted.Length, StringComparer.Ordinal);
        foreach (var term in sorted) bySlug.Add(term.Slug, term);
    }

    /// <inheritdoc/>
    public int Count => sorted.Length;

    /// <inheritdoc/>
    public T this[int index] => sorted[index];

    /// <summary>The term of a slug.</summary>
    public bool TryGet(string slug, [MaybeNullWhen(false)] out T term) => bySlug.TryGetValue(slug, out term);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)sorted).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => sorted.GetEnumerator();
}
