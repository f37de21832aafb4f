using SiteGen.Diagnostics;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds the organisation whose address stands at the foot of a page: <c>GGD Drenthe</c> above <c>Postbus 144, 9400 AC Assen</c>, <c>SWV De Linde | Kerkstraat 1, Gennep</c>.</summary>
internal static class SenderAddress
{
    private const int FootBlocks = 12;

    /// <summary>An address begins at most so many lines below the name.</summary>
    private const int LinesBelow = 2;

    private const int LongestLine = 24;

    /// <summary>The organisation; absent when none has its address there.</summary>
    internal static Fact<string>? Find(ReportView report)
    {
        var index = report.Index;
        for (var block = Math.Max(0, index.Blocks.Length - FootBlocks); block < index.Blocks.Length; block++)
        {
            if (block == report.TitleBlock) continue;
            var (first, next) = index.TokensOf(block);
            if (next <= first || next - first > LongestLine || index.Tokens[next - 1].IsMark('.') || Named(index, first, next) is not { } sender) continue;
            if (IsAddress(new BlockView(index, block)) || IsAbove(index, block, sender, next)) return new Fact<string>(sender.Name, report.Evidence(ImportReasons.Publisher, sender.First, sender.Next));
        }

        return null;
    }

    /// <summary>The organisation that a line begins with and that has the line, or its part up to a mark, to itself.</summary>
    private static OrganisationSpan? Named(TextIndex index, int first, int next)
    {
        if (!index.Tokens[first].IsCapital || VenueWords.IsBuilding(index.Tokens[first].Folded)) return null;
        if (OrganisationReader.ReadAt(index, first) is not { } sender || sender.First != first) return Column(index, first, next);
        return sender.Next == next || index.Tokens[sender.Next].Kind == TokenKind.Mark && !index.Tokens[sender.Next].IsMark(':') ? sender : null;
    }

    /// <summary>The proper name in the first column of a line that has more of them: <c>SWV De Linde | Kerkstraat 1 | 0485 000 000</c>.</summary>
    private static OrganisationSpan? Column(TextIndex index, int first, int next)
    {
        var bar = first;
        while (bar < next && !index.Tokens[bar].IsMark('|')) bar++;
        return bar < next && SiteNames.Name(index, first, bar) is { } name ? new OrganisationSpan(first, bar, name, IsKnown: false) : null;
    }

    /// <summary>Whether the name has its line to itself and the address stands in one of the next.</summary>
    private static bool IsAbove(TextIndex index, int block, OrganisationSpan sender, int next)
    {
        if (sender.Next != next) return false;
        for (var below = block + 1; below <= Math.Min(block + LinesBelow, index.Blocks.Length - 1); below++)
        {
            var line = new BlockView(index, below);
            if (line.Next - line.First <= LongestLine && IsAddress(line)) return true;
        }

        return false;
    }

    /// <summary>Whether a line holds a postcode, a post office box or a street with its number.</summary>
    private static bool IsAddress(BlockView block) => AddressLines.IsPostal(block) || AddressLines.IsStreet(block) || AddressLines.IsStreetWithNumber(block);
}
