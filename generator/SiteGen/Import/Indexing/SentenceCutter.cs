using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>Finds the ends of sentences: a full stop, question or exclamation mark before a capital or the end of the block.</summary>
internal static class SentenceCutter
{
    /// <summary>
    /// No one writes a sentence of so many words. A longer one is cut at the next comma, so that rules that look through the sentence
    /// around a word take time that grows with the text and not with its square.
    /// </summary>
    private const int LongestSentence = 300;

    /// <summary>Where there is no comma either, it is cut here.</summary>
    private const int LongestPiece = 400;

    /// <summary>More marks than this in a row end no sentence.</summary>
    private const int MostMarks = 12;

    /// <summary>The sentences of a report.</summary>
    /// <param name="index">The report.</param>
    /// <param name="places">Where they are put until it is known how many there are: a place for each token.</param>
    internal static Sentence[] Cut(TextIndex index, Sentence[] places)
    {
        var count = 0;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            var (first, next) = index.TokensOf(block);
            var start = first;
            for (var i = first; i < next; i++)
            {
                var end = EndAt(index, i, next);
                if (end < 0 && i - start >= LongestSentence && (i - start >= LongestPiece || index.Tokens[i].IsMark(',') || index.Tokens[i].IsMark(';'))) end = i + 1;
                if (end < 0) continue;
                places[count++] = new Sentence(start, end, block);
                start = end;
                i = end - 1;
            }

            if (start < next) places[count++] = new Sentence(start, next, block);
        }

        return places[..count];
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
        while (end < next && end - at < MostMarks && tokens[end].Start == tokens[end - 1].End && IsCloser(tokens[end])) end++;
        if (end >= next) return next;
        if (tokens[end].Start == tokens[end - 1].End && !(tokens[end].IsCapital && closes)) return -1;
        var following = end;
        while (following < next - 1 && following - end < MostMarks && tokens[following].Kind == TokenKind.Mark && !tokens[following].IsMark('-')) following++;
        if (tokens[following].IsCapital || tokens[following].Folded[0] == '\'') return end;
        return closes && !token.IsMark('…') && tokens[following].Kind is TokenKind.Number or TokenKind.Email or TokenKind.Url ? end : -1;
    }

    private static bool IsCloser(Token token) => token.Kind == TokenKind.Mark && token.Folded[0] is ')' or ']' or '”' or '"' or '\'' or '’' or '»' or '.' or '!' or '?';
}
