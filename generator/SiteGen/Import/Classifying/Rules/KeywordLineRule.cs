using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
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

    private static readonly LineStarts Starts = new(Labels);

    public ClassifiedBlock? Classify(BlockView block)
    {
        var words = block.WordCount;
        if (words > 60) return null;
        if (block.Text is ['#', _, _, _, ..] tag && char.IsLetter(tag[1]) && !tag.Contains(' ', StringComparison.Ordinal)) return Keywords;
        var bare = block.Bare;
        for (var label = Starts.Find(bare); label >= 0; label = Starts.Find(bare, label))
        {
            if (Labels[label][^1] == ':' || !block.Has('.')) return Keywords;
        }

        if (block.Block.Marker.Length > 0 || block.Block.Raw.Kind is not (RawBlockKind.Line or RawBlockKind.Paragraph)) return null;
        if (block.Has(LineCues.Keyword)) return Keywords;
        if (block.Has('#') && block.Count(token => token.IsMark('#')) is >= 2 and var hashes && hashes * 3 >= words) return Keywords;
        if (!block.Block.IsLine || words < FewestWords || block.Text.Contains('\t', StringComparison.Ordinal) || block.LastMark is '.' or '?' or '!' or ':') return null;
        if (block.Has(LineCues.Small) || block.Has(TokenKind.Number) || block.Has('.') || block.Has(':') || block.Has('(') || block.Has('|') || block.Has('?') || block.Has('!') || block.Has('–')) return null;
        return (words >= 8 || block.Has(',')) && block.Number > 0 ? Keywords : null;
    }
}
