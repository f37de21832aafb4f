using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The head of the paper of a club or office, above its report: <c>Secretariaat: Kwartelstraat 112, Dordrecht</c>, <c>Bank: NL00 …</c>, and the name of the sender
/// right above them. None of it is the title.
/// </summary>
internal static class Letterhead
{
    /// <summary>It stands among so many first blocks.</summary>
    private const int MostBlocks = 8;
    private const int MostWords = 12;
    private const int MostNameWords = 7;
    private const int MostLabelWords = 2;

    private static readonly WordSet Labels = new(
        ("secretariaat secretaris kantoor correspondentieadres correspondentie-adres correspondentie postadres bezoekadres adres redactieadres ledenadministratie administratie bank bankrekening rekening rekeningnummer iban giro kvk kvk-nummer btw rsin telefoon tel tel. tel.nr "
        + "telefoonnummer mobiel e-mail email mail website internet site web spreekuur spreekuren bereikbaar openingstijden fax sekretariaat").Split(' '));

    /// <summary>Marks its lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < Math.Min(roles.Length, MostBlocks); i++)
        {
            if (roles[i] is not null) continue;
            var block = new BlockView(index, i);
            if (Shapes.IsRunningText(block)) return;
            if (IsFounded(block)) roles[i] = Label;
            if (!IsLine(block)) continue;
            roles[i] = Label;
            if (i > 0 && roles[i - 1] is null && !block.Block.BlankBefore && IsSender(new BlockView(index, i - 1))) roles[i - 1] = Label;
        }
    }

    /// <summary>A label for where the sender is to be reached, with that behind it.</summary>
    private static bool IsLine(BlockView block)
    {
        if (block.WordCount is < 2 or > MostWords || block.Block.Marker.Length > 0 || !block.Block.IsLine || block.LastMark is '?' or '!') return false;
        var colon = block.First + 1;
        while (colon < block.Next && colon <= block.First + MostLabelWords && !block.Index.Tokens[colon].IsMark(':')) colon++;
        if (colon >= block.Next - 1 || !block.Index.Tokens[colon].IsMark(':') || !Labels.Contains(block.Index.Tokens[block.First].Folded)) return false;
        return AddressLines.IsStreet(block) || AddressLines.HasAddress(block);
    }

    /// <summary><c>HISTORISCHE KRING ELST - sinds 1984</c>: a name and since when it is there.</summary>
    private static bool IsFounded(BlockView block)
    {
        var (index, next) = (block.Index, block.Next);
        if (block.WordCount is < 3 or > MostWords || block.Block.Marker.Length > 0 || !index.Tokens[block.First].IsCapital || index.Tokens[next - 1] is not { Kind: TokenKind.Number, Length: 4 } || !(index.Tokens[next - 2].Folded is "sinds" or "anno" or "sûnt" || index.Tokens[next - 2].Folded is "in" && index.Tokens[next - 3].Folded is "opgericht")) return false;
        return !block.Any(token => token.IsWord && MeetingWords.Of(token) is not null);
    }

    private static bool IsSender(BlockView block) =>
        block is { WordCount: >= 2 and <= MostNameWords, LastMark: not ('.' or '?' or '!' or ':' or ','), Block: { IsLine: true, Marker.Length: 0 } } && !block.Any(token => token.IsWord && (!token.IsCapital && !FunctionWords.IsSmall(token) || MeetingWords.Of(token) is not null));

    private static ClassifiedBlock Label => new(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);
}
