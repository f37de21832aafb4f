namespace SiteGen.Import.Indexing;

/// <summary>
/// What a reader found at each token of one report, so that many rules may ask for it. At most tokens it finds nothing: a token has only
/// a number, of what was found there. For one thread.
/// </summary>
/// <typeparam name="T">What the reader finds.</typeparam>
/// <param name="index">The report.</param>
/// <param name="numbers">A zero for each token; the memo's for as long as it is asked.</param>
/// <param name="read">The reader.</param>
internal sealed class TokenMemo<T>(TextIndex index, int[] numbers, Func<TextIndex, int, T?> read)
    where T : struct
{
    private const int Nothing = -1;

    private readonly int count = index.Tokens.Count;

    /// <summary>For each token 0 when it was not read, <see cref="Nothing"/>, or one more than the place of what was found.</summary>
    private readonly int[] numbers = numbers;

    private T[] found = [];
    private int foundCount;

    /// <summary>What begins at a token; absent when nothing does or there is no such token.</summary>
    internal T? At(int token)
    {
        if ((uint)token >= (uint)count) return null;
        var number = numbers[token];
        if (number > 0) return found[number - 1];
        if (number == Nothing) return null;
        numbers[token] = Nothing;
        if (read(index, token) is not { } one) return null;
        if (foundCount == found.Length) Array.Resize(ref found, Math.Max(4, 2 * foundCount));
        found[foundCount++] = one;
        numbers[token] = foundCount;
        return one;
    }
}
