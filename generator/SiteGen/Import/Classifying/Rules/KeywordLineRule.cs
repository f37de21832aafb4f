using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>
/// Lines of keywords: behind a label (<c>Tags:</c>), or many words without one small word or mark of a sentence. They are
/// dropped and never read as facts, for they name what the site is about rather than the meeting.
/// </summary>
internal sealed class KeywordLineRule : IBlockRule
{
    private const int FewestWords = 6;

    private static readonly ClassifiedBlock Keywords = new(BlockRole.Debris, Reason: ImportReasons.DroppedKeywords);

    private static readonly string[] Labels =
        ["tags:", "tag:", "trefwoorden:", "trefwoord:", "steekwoorden:", "categorie:", "categorieën:", "categorieen:", "label:", "labels:", "keywords:", "zoekwoorden:", "zoektermen:", "sleutelwoorden:", "onderwerpen:", "thema's:", "hashtags:", "topics:", "gelabeld met:", "getagd met:", "getagd:", "rubriek:", "rubrieken:", "geplaatst in:", "gearchiveerd onder:", "tags ", "categorie ", "categorieën ", "trefwoorden "];

    public ClassifiedBlock? Classify(BlockView block)
    {
        var words = block.WordCount;
        if (words > 60) return null;
        var bare = block.Bare;
        foreach (var label in Labels)
        {
            if (bare.StartsWith(label, StringComparison.Ordinal) && (label[^1] == ':' || !block.Any(token => token.IsMark('.')))) return Keywords;
        }

        if (!block.Block.IsLine || block.Block.Marker.Length > 0) return null;
        if (block.Count(token => token.Kind == TokenKind.Word && token.Folded[0] == '#') > 0) return Keywords;
        var hashes = block.Count(token => token.IsMark('#'));
        if (hashes >= 2 && hashes * 3 >= words) return Keywords;
        if (words < FewestWords || block.LastMark is '.' or '?' or '!' or ':') return null;
        if (block.Any(token => token.IsMark('.') || token.IsMark(':') || token.IsMark('(') || token.IsMark('|') || token.IsMark('–') || token.Kind == TokenKind.Number)) return null;
        var small = block.Count(token => token.IsWord && FunctionWords.IsSmall(token.Folded));
        return small == 0 && (words >= 8 || block.Any(token => token.IsMark(','))) && block.Number > 0 ? Keywords : null;
    }
}
