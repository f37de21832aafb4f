using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Short dated lines about the report: <c>Geplaatst op …</c>, <c>Dit item is verlopen op …</c>, a date alone.</summary>
internal sealed class NoticeRule : IBlockRule
{
    private const int LongestNotice = 22;

    private static readonly ClassifiedBlock Notice = new(BlockRole.Notice, Reason: ImportReasons.InFact);

    public ClassifiedBlock? Classify(in BlockView block)
    {
        if (block.WordCount is 0 or > LongestNotice || block.Block.Marker.Length > 0) return null;
        var dates = block.Index.DatesIn(block.Block.Start, block.Block.End);
        if (dates.Count == 0) return null;
        var folded = WordForm.Fold(block.Text.AsSpan().TrimStart("*[( "));
        if (NoticeWords.Find(folded) is not null) return Notice;
        return IsDateAlone(block, dates[0].Span) && !IsInCard(block) ? Notice : null;
    }

    /// <summary>Whether other labelled details stand beside it, as in the head of minutes: then the date is that of the meeting.</summary>
    private static bool IsInCard(in BlockView block)
    {
        if (block.Index.Tokens[block.First].Folded != "datum") return false;
        for (var other = Math.Max(0, block.Number - 2); other < Math.Min(block.Index.Blocks.Count, block.Number + 3); other++)
        {
            if (other != block.Number && Shapes.IsLabelled(new BlockView(block.Index, other))) return true;
        }

        return false;
    }

    /// <summary>Nothing but a date, with a time, a separator or <c>door …</c> at most.</summary>
    private static bool IsDateAlone(in BlockView block, Dutch.TextSpan date)
    {
        if (block.WordCount > 9) return false;
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark || (token.Start >= date.Start && token.End <= date.End)) continue;
            if (token.Kind == TokenKind.Number || token.Folded is "uur" or "om" or "op" or "datum") continue;
            return token.Folded is "door" or "redactie" && token.Start > date.End;
        }

        return true;
    }
}
