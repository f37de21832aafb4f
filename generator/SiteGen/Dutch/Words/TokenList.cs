using System.Collections;

namespace SiteGen.Dutch.Words;

/// <summary>The tokens of a text in their order. Filled by its maker, then only read.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private Token[] tokens;

    /// <summary>No tokens yet, and where they will be.</summary>
    /// <param name="places">What they are put into for as long as they fit; it is the list's for as long as the list is read.</param>
    internal TokenList(Token[] places) => tokens = places;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    /// <param name="index">Its place, from 0.</param>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => this[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return tokens[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Token token)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, Math.Max(4, 2 * Count));
        tokens[Count++] = token;
    }
}
