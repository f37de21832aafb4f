using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// What the foot of a page asks of its visitors: <c>Word beschermer</c> / <c>Voor 3 euro per maand help je de heide.</c> / <c>Ja, ik help mee</c>, and the question above the box
/// for a newsletter. A request of the report itself names no money and no box follows it.
/// </summary>
internal static class Appeals
{
    private const int MostHeadWords = 7;
    private const int MostWords = 30;
    private const int MostButtonWords = 4;
    private const int MostBlocks = 5;

    private static readonly WordSet HeadVerbs = new("steun help doneer geef word draag sponsor adopteer schenk support donate stipe jou".Split(' '));
    private static readonly WordSet HeadNouns = new(("ons onze ús our mee bij nu lid donateur donateurs vriend vriendin vrienden beschermer vaste ambassadeur gift donatie werk goed stichting fonds sponsor natuur natuurgebied collectant nalatenschap us donor member friend maandelijks eenmalig").Split(' '));
    private static readonly WordSet Money = new("euro gift giften donatie donaties donateur donateurs doneer doneren maand belastingvrij iban bankrekening rekeningnummer machtiging lidmaatschap bijdrage schenking nalatenschap anbi donate donation".Split(' '));

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = Math.Max(1, roles.Length / 2); i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Heading or BlockRole.Debris })) continue;
            var block = new BlockView(index, i);
            if (IsAboveBox(index, roles, block)) roles[i] = Debris;
            else if (IsHead(block) && End(index, roles, i) is > 0 and var end)
            {
                for (; i < end; i++) roles[i] ??= Debris;
                for (var at = end - 1; at >= 0 && roles[at] is { Role: BlockRole.Heading } && IsHead(new BlockView(index, at)); at--) roles[at] = Debris;
            }
        }
    }

    /// <summary><c>Meer weten over vrijwilligerswerk?</c>, right above the words that want an address for a newsletter.</summary>
    private static bool IsAboveBox(TextIndex index, ClassifiedBlock?[] roles, BlockView block) =>
        roles[block.Number] is not { Role: BlockRole.Debris } && block is { LastMark: '?', WordCount: > 0 and <= MostHeadWords } && block.Number + 1 < roles.Length && roles[block.Number + 1]?.Role == BlockRole.Debris
        && new BlockView(index, block.Number + 1) is var below && FurniturePhrases.IsSubscription(below.Words(), below.Cues);

    private static bool IsHead(BlockView block)
    {
        if (block.WordCount is < 1 or > MostHeadWords || block.LastMark is ':' or ',' or '?') return false;
        var first = block.Index.Tokens[block.First].Folded;
        return HeadVerbs.Contains(first) && (first is "doneer" or "donate" or "sponsor" && block.WordCount <= 2 || block.AnyBehindFirst(token => HeadNouns.Contains(token.Folded)));
    }

    /// <summary>Where the request ends of which a block is the head: where the page or a known piece of it goes on; 0 when it is none.</summary>
    private static int End(TextIndex index, ClassifiedBlock?[] roles, int head)
    {
        var money = false;
        var end = head + 1;
        for (; end < roles.Length && end <= head + MostBlocks && roles[end] is null; end++)
        {
            var block = new BlockView(index, end);
            var asks = block.Any(token => Money.Contains(token.Folded)) || block.Text.Contains('€', StringComparison.Ordinal);
            if (block.WordCount > (asks ? MostWords : MostButtonWords) || (!asks && block.LastMark is '.' or ':')) break;
            money |= asks;
        }

        return money && (end == roles.Length || roles[end] is { IsBody: false }) ? end : 0;
    }

    private static ClassifiedBlock Debris => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
