using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>Finds the ends of sentences: a full stop, question or exclamation mark before a capital or the end of the block.</summary>
internal static class SentenceCutter
{
    internal static List<Sentence> Cut(TextIndex index)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < index.Blocks.Count; block++)
        {
            var (first, next) = index.TokensOf(block);
            var start = first;
            for (var i = first; i < next; i++)
            {
                var end = EndAt(index, i, next);
                if (end < 0) continue;
                sentences.Add(new Sentence(start, end, block));
                start = end;
                i = end - 1;
            }

            if (start < next) sentences.Add(new Sentence(start, next, block));
        }

        return sentences;
    }

    /// <summary>The token behind the sentence that ends at a token; -1 when none does.</summary>
    private static int EndAt(TextIndex index, int at, int next)
    {
        var tokens = index.Tokens;
        var token = tokens[at];
        var closes = token.IsMark('.') || token.IsMark('!') || token.IsMark('?') || token.IsMark('…');
        var abbreviation = (token.Shape & WordShape.Abbreviation) != WordShape.None && Abbreviations.MayEndSentence(token.Folded.TrimEnd('.'));
        if (!closes && !abbreviation) return -1;
        var end = at + 1;
        while (end < next && tokens[end].Start == tokens[end - 1].End && IsCloser(tokens[end])) end++;
        if (end >= next) return next;
        if (tokens[end].Start == tokens[end - 1].End && !(tokens[end].IsCapital && closes)) return -1;
        var following = end;
        while (following < next - 1 && tokens[following].Kind == TokenKind.Mark && !tokens[following].IsMark('-')) following++;
        if (tokens[following].IsCapital || tokens[following].Folded[0] == '\'') return end;
        return closes && !token.IsMark('…') && tokens[following].Kind is TokenKind.Number or TokenKind.Email or TokenKind.Url ? end : -1;
    }

    private static bool IsCloser(Token token) => token.Kind == TokenKind.Mark && token.Folded[0] is ')' or ']' or '”' or '"' or '\'' or '’' or '»' or '.' or '!' or '?';
}
