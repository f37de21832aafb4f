using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Reading;

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
        ["tags:", "tag:", "trefwoorden:", "trefwoord:", "steekwoorden:", "categorie:", "categorieën:", "categorieen:", "label:", "labels:", "keywords:", "zoekwoorden:", "zoektermen:", "sleutelwoorden:", "onderwerpen:", "thema's:", "hashtags:", "topics:", "gelabeld met:", "getagd met:", "getagd:", "rubriek:", "rubrieken:", "filed under:", "filed under", "posted in:", "category:", "categories:", "tagged:", "tagged with:", "tagged as:", "subjects:", "kategory:", "kategoryen:", "trefwurden:", "gerelateerde tags:", "gerelateerde onderwerpen:", "onderwerp(en):", "dossier:", "dossiers:", "geplaatst in:", "gearchiveerd onder:", "tags ", "categorie ", "categorieën ", "trefwoorden "];

    /// <summary>The small words of English and Frisian, which no line of keywords has either.</summary>
    private static bool IsSmallElsewhere(string folded) => folded is "één" or "the" or "of" or "and" or "to" or "for" or "on" or "with" or "our" or "your" or "from" or "at" or "by" or "about" or "how" or "what" or "who" or "is" or "are" or "we" or "it" or "fan" or "foar" or "mei" or "yn" or "oer" or "nei" or "by" or "dy" or "it";

    public ClassifiedBlock? Classify(BlockView block)
    {
        var words = block.WordCount;
        if (words > 60) return null;
        if (block.Text is ['#', _, _, _, ..] tag && char.IsLetter(tag[1]) && !tag.Contains(' ', StringComparison.Ordinal)) return Keywords;
        var bare = block.Bare;
        foreach (var label in Labels)
        {
            if (bare.StartsWith(label, StringComparison.Ordinal) && (label[^1] == ':' || !block.Any(token => token.IsMark('.')))) return Keywords;
        }

        if (block.Block.Marker.Length > 0 || block.Block.Raw.Kind is not (RawBlockKind.Line or RawBlockKind.Paragraph)) return null;
        if (block.Count(token => token.Kind == TokenKind.Word && token.Folded[0] == '#') > 0) return Keywords;
        var hashes = block.Count(token => token.IsMark('#'));
        if (hashes >= 2 && hashes * 3 >= words) return Keywords;
        if (!block.Block.IsLine || words < FewestWords || block.Text.Contains('\t', StringComparison.Ordinal) || block.LastMark is '.' or '?' or '!' or ':') return null;
        if (block.Any(token => token.IsMark('.') || token.IsMark(':') || token.IsMark('(') || token.IsMark('|') || token.IsMark('?') || token.IsMark('!') || token.IsMark('–') || token.Kind == TokenKind.Number)) return null;
        var small = block.Count(token => token.IsWord && (FunctionWords.IsSmall(token) || IsSmallElsewhere(token.Folded)));
        return small == 0 && (words >= 8 || block.Any(token => token.IsMark(','))) && block.Number > 0 ? Keywords : null;
    }
}
