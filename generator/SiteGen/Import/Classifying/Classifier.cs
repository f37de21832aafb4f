using SiteGen.Import.Classifying.Rules;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The second step: says of every block what it is. First what a block shows by itself, then the title, then what only
/// its place among the others tells. Its own steps stand apart, so that they can be taken for several reports side by side. For one thread.
/// </summary>
internal sealed class Classifier
{
    private static readonly ClassifiedBlock Paragraph = new(BlockRole.Paragraph);

    /// <summary>The rules for a block by itself; the first that knows it decides.</summary>
    private static readonly IBlockRule[] Rules =
        [new FileNameRule(), new PlaceholderRule(), new FurnitureRule(), new MailNoticeRule(), new RepeatedPhraseRule(), new KeywordLineRule(), new CreditRule(), new BylineRule(), new NoticeRule(), new TableLineRule(), new StructureRule()];

    /// <summary>The steps, in their order.</summary>
    internal static Action<Classifier>[] Steps { get; } =
    [
        .. Rules.Select(rule => (Action<Classifier>)(report => report.Ask(rule))),
        Alone(RescuedLines.Mark),
        Alone(PictureLines.MarkSure),
        Alone(DoubledLines.MarkSure),
        Alone(NetworkPost.Mark),
        Alone(MetaBox.Mark),
        Alone(MetaLines.Mark),
        Alone(MetaItems.Mark),
        Alone(EmptyLabels.Mark),
        Alone(EventBox.Mark),
        Alone(Contents.Mark),
        Alone(HeadMenu.Mark),
        Alone(AgendaLists.Mark),
        report => report.isTitled = LetterLines.Mark(report.index, report.roles),
        Alone(AuthorCards.Mark),
        Alone(Letterhead.Mark),
        report => report.FindTitle(),
        Alone(AuthorCards.MarkBelowTitle),
        Alone(TagLines.Mark),
        Alone(DoubledLines.Mark),
        Alone(Appeals.Mark),
        Alone(ClosingLines.Mark),
        Alone(PictureLines.Mark),
        Alone(PhotoStory.Mark),
        Alone(PullQuotes.Mark),
        Alone(RunningHeads.Mark),
        Alone(PlainLists.Mark),
        Alone(HeadingFinder.Mark),
    ];

    private readonly TextIndex index;
    private readonly IEnumerable<string> titles;
    private readonly ClassifiedBlock?[] roles;
    private bool isTitled;

    /// <summary>Nothing is known of the blocks before the first step.</summary>
    /// <param name="index">The report.</param>
    /// <param name="titles">What the file says its title is.</param>
    internal Classifier(TextIndex index, IEnumerable<string> titles) => (this.index, this.titles, roles) = (index, titles, new ClassifiedBlock?[index.Blocks.Length]);

    /// <summary>
    /// What each block is, when every step is done. The headings of the body begin at level 2 and leave no level out; what nothing is known
    /// of is running text.
    /// </summary>
    internal ClassifiedBlock[] Roles()
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

    /// <summary>A step that asks nothing but the blocks and what they are so far.</summary>
    private static Action<Classifier> Alone(Action<TextIndex, ClassifiedBlock?[]> mark) => report => mark(report.index, report.roles);

    private void Ask(IBlockRule rule)
    {
        for (var i = 0; i < roles.Length; i++) roles[i] ??= rule.Classify(new BlockView(index, i));
    }

    /// <summary>A letter that has its subject above it has its title.</summary>
    private void FindTitle()
    {
        if (!isTitled) TitleFinder.Mark(index, roles, titles);
    }
}
