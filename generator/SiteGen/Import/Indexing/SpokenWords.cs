using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>
/// Tells what somebody says in the text from the text's own words: between double quotes, or as newspapers write them, <c>,,zo’’</c>, and long enough to
/// be no name.
/// </summary>
internal static class SpokenWords
{
    private const int FewestTokens = 8;

    /// <summary>What somebody says is no longer, in tokens: a bound that keeps the search linear.</summary>
    private const int MostTokens = 160;

    /// <summary>Whether a token stands between two quotes of its block that hold a sentence.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The token.</param>
    /// <param name="fewest">So many tokens stand between them at least, the quotes counted.</param>
    internal static bool Are(TextIndex index, int at, int fewest = FewestTokens)
    {
        var (first, next) = index.TokensOf(index.BlockOf(at));
        (first, next) = (Math.Max(first, at - MostTokens), Math.Min(next, at + MostTokens));
        var open = -1;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Kind != TokenKind.Mark) continue;
            if (open < 0 && Opens(index, i))
            {
                if (i > at) return false;
                open = i;
            }
            else if (open >= 0 && i > open + 1 && Closes(index, i))
            {
                if (i > at) return open < at && i - open > fewest;
                open = -1;
            }
        }

        return false;
    }

    private static bool Opens(TextIndex index, int at) => index.Tokens[at].Folded is "“" or "„" or "\"" || IsTwice(index, at, ",");

    private static bool Closes(TextIndex index, int at) => index.Tokens[at].Folded is "”" or "“" or "\"" || IsTwice(index, at, "'") || IsTwice(index, at, "’");

    /// <summary>Two marks with nothing between: <c>,,</c>, <c>’’</c>.</summary>
    private static bool IsTwice(TextIndex index, int at, string mark) =>
        index.Tokens[at].Folded == mark && index.At(at + 1, at) is { Kind: TokenKind.Mark } second && second.Folded == mark && second.Start == index.Tokens[at].End;
}
