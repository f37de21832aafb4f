using SiteGen.Diagnostics;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>
/// Who wrote it, above or below the text: <c>Door: Anja Visser en Bert Smit</c>, <c>Tekst: Anja Visser</c>, <c>By Ann Smith</c>. In the middle of a text
/// such a line says whose workshop it was.
/// </summary>
internal sealed class BylineRule : IBlockRule
{
    private const int MostWords = 14;

    /// <summary>Behind the name stands what somebody is in so few words: <c>, verslaggever</c>.</summary>
    private const int MostOthers = 4;

    /// <summary>Beside a line with the day of so many words, a line below the title with a name of so many tokens is a byline whoever it names.</summary>
    private const int MostNameWords = 6;
    private const int MostDayWords = 8;
    private const int FewestTitleWords = 3;

    /// <summary>It stands among so many first or last blocks.</summary>
    private const int MostHead = 16;
    private const int MostFoot = 40;

    private static readonly ClassifiedBlock Byline = new(BlockRole.Notice, Reason: ImportReasons.DroppedByline);

    public ClassifiedBlock? Classify(BlockView block) => IsByline(block) && (IsInHead(block) || IsInFoot(block)) ? Byline : null;

    /// <summary>Whether a line says who wrote a text.</summary>
    internal static bool IsByline(BlockView block)
    {
        if (block.WordCount is < 2 or > MostWords || block.Block.Marker.Length > 0 || block.LastMark is '?' or '!' or ':' || block.Block.Raw.Kind == Reading.RawBlockKind.Heading) return false;
        var name = Lead(block);
        if (name == 0 || name >= block.Next) return false;
        if (block.Index.Tokens[name].Folded is "onze" or "de" or "our")
        {
            // "Door onze correspondent Klaas Visser"
            while (name < block.Next && block.Index.Tokens[name] is { IsWord: true, IsCapital: false }) name++;
            if (name >= block.Next) return false;
        }

        var hasColon = block.Index.Tokens[name - 1].IsMark(':');
        if (!hasColon && NameReader.ReadAt(block.Index, name) is not { IsFull: true } && !IsBesideDay(block)) return false;
        var (capitals, others) = (0, 0);
        for (var i = name; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark || token.Folded is "en" or "and" or "&" || NamePrefixes.IsPart(token.Folded)) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Email)) return false;
            if (token.IsCapital) capitals++;
            else others++;
        }

        return capitals > 0 && others <= (hasColon || block.Text.Contains(',', StringComparison.Ordinal) || block.Text.Contains('(', StringComparison.Ordinal) ? MostOthers : 0) && capitals > others;
    }

    /// <summary>The first token behind <c>Door</c>, <c>Tekst:</c>, <c>Geschreven door</c>; 0 when the line does not begin so.</summary>
    private static int Lead(BlockView block)
    {
        var tokens = block.Index.Tokens;
        var at = block.First;
        if (OfWriter(block) is > 0 and var name) return name;
        if (tokens[at].Folded is "geschreven" or "written" or "tekst" or "text" or "skreaun" or "opgetekend" or "verslag" or "bericht" or "artikel" or "verhaal" or "blog" && at + 1 < block.Next && tokens[at + 1].Folded is "door" or "by" or "troch") at++;
        var word = tokens[at].Folded;
        if (at + 1 >= block.Next) return 0;
        var hasColon = tokens[at + 1].IsMark(':');
        return word is "door" or "by" or "troch" ? at + (hasColon ? 2 : 1)
            : hasColon && word is "tekst" or "auteur" or "auteurs" or "text" or "author" or "authors" or "redactie" or "skriuwer" or "verslaggever" or "schrijver" or "interview" ? at + 2 : 0;
    }

    /// <summary><c>Een verslag van Anja Visser</c>, <c>Blog van Bert Smit</c>: the first token of the name; 0 when the line does not begin so.</summary>
    private static int OfWriter(BlockView block)
    {
        var at = block.First + (block.Index.Tokens[block.First].Folded is "een" or "a" or "in" ? 1 : 0);
        return at + 2 < block.Next && block.Index.Tokens[at].Folded is "verslag" or "bijdrage" or "artikel" or "blog" or "column" or "impressie" or "ferslach" or "report" && block.Index.Tokens[at + 1].Folded is "van" or "fan" or "by" ? at + 2 : 0;
    }

    /// <summary>Whether a short line with a day stands right above it or below, and a line that can be the title further above: then a name that no list has is one all the same.</summary>
    private static bool IsBesideDay(BlockView block)
    {
        if (block.WordCount is < 3 or > MostNameWords || block.Number == 0 || !block.Block.IsLine) return false;
        for (var other = block.Number - 1; other <= block.Number + 1; other += 2)
        {
            if (other < block.Index.Blocks.Length && new BlockView(block.Index, other) is { WordCount: <= MostDayWords } beside && beside.Dates.Exists(date => date.ToEdtf()?.AsDay is not null)) return HasTitleAbove(block);
        }

        return false;
    }

    private static bool HasTitleAbove(BlockView block)
    {
        for (var i = Math.Max(0, block.Number - 2); i < block.Number; i++)
        {
            if (new BlockView(block.Index, i) is { WordCount: >= FewestTitleWords } above && Shapes.IsTitleLike(above) && above.Dates.Count == 0) return true;
        }

        return false;
    }

    /// <summary>Whether nothing of the text stands above it.</summary>
    private static bool IsInHead(BlockView block)
    {
        if (block.Number > MostHead) return false;
        for (var i = 0; i < block.Number; i++)
        {
            if (new BlockView(block.Index, i) is var above && Shapes.IsRunningText(above) && !Shapes.IsTitleLike(above)) return false;
        }

        return true;
    }

    /// <summary>Whether nothing of the text stands below it.</summary>
    private static bool IsInFoot(BlockView block)
    {
        if (block.Index.Blocks.Length - block.Number > MostFoot) return false;
        for (var i = block.Number + 1; i < block.Index.Blocks.Length; i++)
        {
            if (Shapes.IsRunningText(new BlockView(block.Index, i))) return false;
        }

        return true;
    }
}
