using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The words of the running text by their first letters, as a title has them in another form: <c>wonen</c>, <c>woningen</c>. A line above the text is asked of a few words only,
/// so the text is looked through for those that it may have. For one thread.
/// </summary>
internal sealed class BodyWords
{
    /// <summary>A shorter word says nothing of what a text is about.</summary>
    private const int Shortest = 4;

    /// <summary>Words with so many first letters in common are the same here.</summary>
    private const int Letters = 6;

    /// <summary>How many blocks of running text are looked through.</summary>
    private const int MostBlocks = 12;

    private const int Bits = 11;
    private const int InOne = 6;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly TokenList tokens;
    private readonly int first;
    private readonly int next;

    /// <summary>A bit for the beginnings of the words, which some share.</summary>
    private readonly ulong[] begun = new ulong[1 << (Bits - InOne)];

    /// <summary>Those of a report from a block on.</summary>
    internal BodyWords(TextIndex index, int from)
    {
        tokens = index.Tokens;
        if (from >= index.Blocks.Length) return;
        (first, next) = (index.TokensOf(from).First, index.TokensOf(Math.Min(index.Blocks.Length, from + MostBlocks) - 1).Next);
        for (var i = first; i < next; i++)
        {
            if (!Counts(tokens[i])) continue;
            var place = PlaceOf(tokens[i].Folded);
            begun[place >> InOne] |= 1UL << place;
        }
    }

    /// <summary>Whether the text has a word.</summary>
    internal bool Has(in Token token)
    {
        if (token.Length < Shortest || PlaceOf(token.Folded) is var place && (begun[place >> InOne] & (1UL << place)) == 0) return false;
        var stem = Stem(token.Folded);
        for (var i = first; i < next; i++)
        {
            if (Counts(tokens[i]) && Stem(tokens[i].Folded).SequenceEqual(stem)) return true;
        }

        return false;
    }

    private static bool Counts(in Token token) => token.IsWord && token.Length >= Shortest && !FunctionWords.IsSmall(token);

    private static ReadOnlySpan<char> Stem(string folded) => folded.AsSpan(0, Math.Min(folded.Length, Letters));

    private static int PlaceOf(string folded) => (int)((((Word.Four(folded) * Spread) ^ Word.Four(folded.AsSpan(Shortest, Math.Min(folded.Length, Letters) - Shortest))) * Spread) >> (64 - Bits));
}
