using System.Buffers;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>
/// Arrays with a place for each token or letter of a report, lent for as long as the report is read: the next report finds the same ones in near
/// memory, and nothing has to be collected. They may be longer than was asked. For one thread; what was lent is not used behind the end.
/// </summary>
internal sealed class LentArrays : IDisposable
{
    /// <summary>Those of a rare long text are not kept for the others.</summary>
    private const int LongestKept = 1 << 15;

    private readonly List<int[]> numbers = [];
    private readonly List<ulong[]> cues = [];
    private readonly List<Token[]> tokens = [];
    private readonly List<Sentence[]> sentences = [];
    private readonly List<char[]> letters = [];

    /// <summary>A zero for each token.</summary>
    /// <param name="count">How many tokens there are.</param>
    internal int[] Numbers(int count)
    {
        var lent = Lend(numbers, count);
        Array.Clear(lent, 0, count);
        return lent;
    }

    /// <summary>A set of cues for each token, of any value.</summary>
    /// <param name="count">How many tokens there are.</param>
    internal ulong[] Cues(int count) => Lend(cues, count);

    /// <summary>Places for tokens.</summary>
    /// <param name="count">About how many there will be.</param>
    internal Token[] Tokens(int count) => Lend(tokens, count);

    /// <summary>Places for sentences, of any value.</summary>
    /// <param name="count">How many there are at most.</param>
    internal Sentence[] Sentences(int count) => Lend(sentences, count);

    /// <summary>Places for the letters of the text, of any value.</summary>
    /// <param name="count">How many there are.</param>
    internal char[] Letters(int count) => Lend(letters, count);

    /// <summary>Takes back what was lent. Tokens are wiped, so that nobody reads those of a report that is done.</summary>
    public void Dispose()
    {
        numbers.ForEach(lent => ArrayPool<int>.Shared.Return(lent));
        cues.ForEach(lent => ArrayPool<ulong>.Shared.Return(lent));
        tokens.ForEach(lent => ArrayPool<Token>.Shared.Return(lent, clearArray: true));
        sentences.ForEach(lent => ArrayPool<Sentence>.Shared.Return(lent));
        letters.ForEach(lent => ArrayPool<char>.Shared.Return(lent));
        numbers.Clear();
        cues.Clear();
        tokens.Clear();
        sentences.Clear();
        letters.Clear();
    }

    private static T[] Lend<T>(List<T[]> lent, int count)
    {
        if (count > LongestKept) return new T[count];
        var one = ArrayPool<T>.Shared.Rent(count);
        lent.Add(one);
        return one;
    }
}
