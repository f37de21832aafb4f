namespace SiteGen.Import.Indexing;

/// <summary>Tells what somebody says in the text from the text's own words: between double quotes, and long enough to be no name.</summary>
internal static class SpokenWords
{
    private const int FewestTokens = 8;

    /// <summary>Whether a token stands between two double quotes of its block that hold a sentence.</summary>
    internal static bool Are(TextIndex index, int at)
    {
        var (first, next) = index.TokensOf(index.BlockOf(at));
        var open = -1;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Kind != Dutch.Words.TokenKind.Mark) continue;
            var mark = index.Tokens[i].Folded;
            if (open < 0 && mark is "“" or "„" or "\"")
            {
                if (i > at) return false;
                open = i;
            }
            else if (open >= 0 && mark is "”" or "“" or "\"")
            {
                if (i > at) return open < at && i - open > FewestTokens;
                open = -1;
            }
        }

        return false;
    }
}
