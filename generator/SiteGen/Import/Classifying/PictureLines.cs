using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The words for a picture that did not come along, told by what stands beside them: glued to the name of its maker or of its file, or alone between
/// paragraphs as a sentence without a full stop, with a heading and not its text below.
/// </summary>
internal static class PictureLines
{
    private const int FewestWords = 3;
    private const int MostWords = 34;

    /// <summary>A line alone that tells what is to be seen has so many words at least, and no more than this.</summary>
    private const int FewestTold = 5;
    private const int MostTold = 20;

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is null && index.Blocks[i] is { Marker.Length: 0, Raw.Kind: RawBlockKind.Line or RawBlockKind.Paragraph } && (IsBesideName(index, roles, i) || IsToldAlone(index, roles, i) || IsBetweenDashes(index, i))) roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
        }
    }

    /// <summary>Marks those that are sure, before the title is looked for.</summary>
    internal static void MarkSure(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is null && CaptionLines.Is(new BlockView(index, i))) roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
        }
    }

    /// <summary>A line of one sentence in a paragraph with nothing but the name of the maker below it, or that of a file above it.</summary>
    private static bool IsBesideName(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var (line, block) = (index.Blocks[at], new BlockView(index, at));
        if (!line.IsLine) return false;
        if (block.WordCount is < FewestWords or > MostWords || Sentences(block) > 1 || block.LastMark is ':' or '?') return false;
        if (at + 1 < roles.Length && !line.BlankAfter && (line.BlankBefore || roles[at - 1] is { Role: BlockRole.Debris or BlockRole.Caption }) && roles[at + 1]?.Reason == ImportReasons.DroppedCredit && index.Blocks[at + 1].BlankAfter) return true;
        return at > 0 && line is { BlankBefore: false, BlankAfter: true } && roles[at - 1]?.Reason is { } above && (above == ImportReasons.DroppedFileName || above == ImportReasons.DroppedCredit) && index.Blocks[at - 1].BlankBefore;
    }

    /// <summary><c>De maquette van het dal trok veel bekijks</c>, apart, where the next line heads the text that follows.</summary>
    private static bool IsToldAlone(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var (line, block) = (index.Blocks[at], new BlockView(index, at));
        if (!line.IsLine || line is not { BlankBefore: true, BlankAfter: true } || at == 0 || at + 2 >= roles.Length || block.WordCount is < FewestTold or > MostTold || block.LastMark is '.' or '?' or '!' or ':' or ',' or ';' or '”' or '’' or '"') return false;
        if (block.Text.AsSpan().IndexOfAny(":“\"‘") >= 0 || !(block.Any(token => token.IsWord && NatureWords.IsPast(token)) || block.Text[^1] == ')' || CaptionWords.IsScene(block.Bare))) return false;
        if (roles[at - 1] is not null || !Shapes.IsRunningText(new BlockView(index, at - 1))) return false;
        var next = new BlockView(index, at + 1);
        return roles[at + 1] is null or { Role: BlockRole.Heading } && next.WordCount < block.WordCount && Shapes.IsHeadingLike(next) && !Shapes.IsRunningText(next) && index.Blocks[at + 1].BlankBefore
            && (roles[at + 2] is { Role: BlockRole.ListItem } || roles[at + 2] is null && Shapes.IsRunningText(new BlockView(index, at + 2)));
    }

    /// <summary><c>— Anna de Boer in de tuin —</c></summary>
    private static bool IsBetweenDashes(TextIndex index, int at)
    {
        var text = index.Blocks[at].Text.Text;
        return text.Length is > 8 and < 120 && text[0] is '—' or '–' && text[^1] is '—' or '–' && new BlockView(index, at).WordCount >= FewestWords;
    }

    private static int Sentences(BlockView block)
    {
        var sentences = 0;
        for (var i = block.Index.SentenceOf(block.First); i < block.Index.Sentences.Length && block.Index.Sentences[i].First < block.Next; i++) sentences++;
        return sentences;
    }
}
