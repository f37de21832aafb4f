using SiteGen.Dutch.Websites;
using SiteGen.Import.Classifying.Rules;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The second step: says of every block what it is. First what a block shows by itself, then the title, then what only
/// its place among the others tells.
/// </summary>
internal static class Classifier
{
    /// <summary>The rules for a block by itself; the first that knows it decides.</summary>
    private static readonly IBlockRule[] Rules =
        [new FileNameRule(), new PlaceholderRule(), new FurnitureRule(), new MailNoticeRule(), new RepeatedPhraseRule(), new KeywordLineRule(), new CreditRule(), new BylineRule(), new NoticeRule(), new TableLineRule(), new StructureRule()];

    /// <summary>What each block of a report is.</summary>
    /// <param name="index">The report.</param>
    /// <param name="titles">What the file says its title is.</param>
    internal static ClassifiedBlock[] Classify(TextIndex index, IEnumerable<string> titles)
    {
        var roles = new ClassifiedBlock?[index.Blocks.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            var block = new BlockView(index, i);
            foreach (var rule in Rules)
            {
                roles[i] = rule.Classify(block);
                if (roles[i] is not null) break;
            }
        }

        Rescue(index, roles);
        PictureLines.MarkSure(index, roles);
        DoubledLines.MarkSure(index, roles);
        NetworkPost.Mark(index, roles);
        MetaBox.Mark(index, roles);
        MetaLines.Mark(index, roles);
        MetaItems.Mark(index, roles);
        EmptyLabels.Mark(index, roles);
        EventBox.Mark(index, roles);
        Contents.Mark(index, roles);
        HeadMenu.Mark(index, roles);
        AgendaLists.Mark(index, roles);
        var isTitled = LetterLines.Mark(index, roles);
        AuthorCards.Mark(index, roles);
        Letterhead.Mark(index, roles);
        if (!isTitled) TitleFinder.Mark(index, roles, titles);
        AuthorCards.MarkBelowTitle(index, roles);
        TagLines.Mark(index, roles);
        DoubledLines.Mark(index, roles);
        Appeals.Mark(index, roles);
        ClosingLines.Mark(index, roles);
        PictureLines.Mark(index, roles);
        PhotoStory.Mark(index, roles);
        PullQuotes.Mark(index, roles);
        RunningHeads.Mark(index, roles);
        PlainLists.Mark(index, roles);
        HeadingFinder.Mark(index, roles);
        return Levels(roles);
    }

    /// <summary>A word that is on many sites is a heading of the report where running text stands above it and below: <c>Reacties</c>.</summary>
    private static void Rescue(TextIndex index, ClassifiedBlock?[] roles)
    {
        var hasText = false;
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            hasText |= roles[i] is null && Shapes.IsRunningText(new BlockView(index, i));
            if (!hasText || roles[i]?.Role != BlockRole.Debris) continue;
            var block = new BlockView(index, i);
            if (block.Block.Raw is { Kind: Reading.RawBlockKind.Heading } && block.WordCount <= 3 && SiteFurniture.IsAlsoHeading(block.Bare.TrimEnd(':')) && roles[i + 1]?.Role is BlockRole.Heading && index.Blocks[i + 1].Raw.Level > block.Block.Raw.Level)
            {
                roles[i] = new ClassifiedBlock(BlockRole.Heading, Math.Clamp(block.Block.Raw.Level, 1, 6));
                continue;
            }

            if (IsBackInText(index, roles, block))
            {
                roles[i] = null; // Terug naar het fietspad: the text goes back to it, and not a visitor.
                continue;
            }

            if (roles[i + 1] is not (null or { Role: BlockRole.ListItem or BlockRole.Programme or BlockRole.TableRow })) continue;
            var below = new BlockView(index, i + 1);
            if (block.LastMark is not ('.' or ':') && roles[i + 1] is null && Shapes.IsRunningText(below) && FurnitureOpenings.IsAlsoHeading(block.Words()))
            {
                roles[i] = null;
                continue;
            }

            if (block.WordCount <= 3 && (SiteFurniture.IsAlsoHeading(block.Bare.TrimEnd(':')) || (roles[i + 1] is null && block.LastMark != ':' && FurniturePhrases.IsListOfPages(block.Words()))) && (roles[i + 1] is not null && below.Block.Raw.Kind == Reading.RawBlockKind.Line && roles[i + 1]!.Role != BlockRole.ListItem || Shapes.IsRunningText(below) || (below.LastMark == '?' && below.WordCount >= 4))) roles[i] = null;
        }
    }

    /// <summary><c>Terug naar het fietspad</c> between paragraphs of which one speaks of that path, too: the text goes back to it, and not a visitor of a site.</summary>
    private static bool IsBackInText(TextIndex index, ClassifiedBlock?[] roles, BlockView block)
    {
        var at = block.Number;
        if (block.WordCount is < 4 or > 7 || !block.Block.IsLine || !Shapes.IsHeadingLike(block) || roles[at + 1] is not null || !Shapes.IsRunningText(new BlockView(index, at + 1))) return false;
        var words = block.Words();
        if (words[0] != "terug" || words[1] is not ("naar" or "in" or "bij") || words[2] is not ("de" or "het" or "een")) return false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (i != at && roles[i] is null && new BlockView(index, i).Any(token => token.Folded == words[^1])) return true;
        }

        return false;
    }

    private static readonly ClassifiedBlock Paragraph = new(BlockRole.Paragraph);

    /// <summary>The headings of the body begin at level 2 and leave no level out; what nothing is known of is running text.</summary>
    private static ClassifiedBlock[] Levels(ClassifiedBlock?[] roles)
    {
        var top = int.MaxValue;
        foreach (var role in roles) top = role is { Role: BlockRole.Heading } ? Math.Min(top, role.Level) : top;
        var last = 1;
        var result = new ClassifiedBlock[roles.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            result[i] = roles[i] ?? Paragraph;
            if (result[i].Role != BlockRole.Heading) continue;
            last = Math.Clamp(result[i].Level - top + 2, 2, Math.Min(6, last + 1));
            result[i] = result[i] with { Level = last };
        }

        return result;
    }
}
