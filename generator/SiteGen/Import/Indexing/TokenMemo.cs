namespace SiteGen.Import.Indexing;

/// <summary>What a reader found at each token of one report, so that many rules may ask for it. For one thread.</summary>
/// <typeparam name="T">What the reader finds.</typeparam>
/// <param name="index">The report.</param>
/// <param name="read">The reader.</param>
internal sealed class TokenMemo<T>(TextIndex index, Func<TextIndex, int, T?> read)
    where T : struct
{
    private readonly T?[] found = new T?[index.Tokens.Count];
    private readonly bool[] isRead = new bool[index.Tokens.Count];

    /// <summary>What begins at a token; absent when nothing does or there is no such token.</summary>
    internal T? At(int token)
    {
        if ((uint)token >= (uint)found.Length) return null;
        if (isRead[token]) return found[token];
        isRead[token] = true;
        return found[token] = read(index, token);
    }
}
