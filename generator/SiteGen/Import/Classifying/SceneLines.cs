using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// Tells the words below a picture that is not there from a heading: they say who is to be seen, where and doing what, and nothing of the
/// report stands below them.
/// </summary>
internal static class SceneLines
{
    private const int Enough = 3;
    private const int MostWords = 18;

    /// <summary>Whether a short line is such a caption.</summary>
    internal static bool IsScene(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var block = new BlockView(index, at);
        if (block.WordCount is < 4 or > MostWords || block.LastMark is '.' or '?' or '!' or ':' or ',' || block.Block.Marker.Length > 0 || !block.Block.IsLine) return false;
        var seen = People(block);
        if (seen == 0) return false;
        var (acts, stands) = (CaptionWords.IsScene(block.Bare), HasPlace(block));
        var alone = Around(index, roles, at);
        return (acts || stands) && (alone > 0 || seen > 1) && seen + (acts ? 1 : 0) + (stands ? 1 : 0) + alone >= Enough;
    }

    /// <summary>2 for people with their names or counted, 1 for somebody, 0 for a line that does not begin with people.</summary>
    private static int People(BlockView block)
    {
        var index = block.Index;
        if (NameReader.ReadAt(index, block.First) is { IsFull: true } name) return !CaptionWords.IsScene(block.Bare) ? 0 : index.At(name.Next, block.First).Folded is "en" ? 2 : 1;
        var first = index.Tokens[block.First].Folded;
        if (index.At(block.First + 1, block.First) is not { IsWord: true } second) return 0;
        if (first is "twee" or "drie" or "vier" or "vijf" or "zes" or "zeven" or "acht" or "enkele" && !second.IsCapital) return IsSomebody(index, block.First + 1) || AgentNouns.IsPlural(second.Folded) ? 2 : 0;
        return first is "een" or "de" && IsSomebody(index, block.First + 1) ? 1 : 0;
    }

    private static bool IsSomebody(TextIndex index, int at) =>
        index.Tokens[at].Folded is "man" or "vrouw" or "kind" or "meisje" or "jongen" or "groep" or "groepje" or "bewoner" or "bewoners" or "bezoeker" or "bezoekers" or "deelnemer" or "deelnemers" or "medewerker" or "medewerkers" or "mensen" or "vrouwen" or "mannen" or "kinderen" or "jongeren" or "ouderen" or "dames" or "heren" or "leerlingen" or "publiek" or "zaal" or "buurvrouw" or "buurman" or "gezin" or "wethouder" or "burgemeester"
        || index.MatchAt<FunctionEntry>(at) is not null || AgentNouns.IsCompound(index.Tokens[at].Folded);

    /// <summary><c>aan een statafel</c>, <c>uit de zaal</c>, <c>voor het gemeentehuis</c>.</summary>
    private static bool HasPlace(BlockView block)
    {
        for (var i = block.First + 2; i + 1 < block.Next; i++)
        {
            if (block.Index.Tokens[i].Folded is "aan" or "op" or "bij" or "in" or "voor" or "uit" or "naast" or "achter" or "rond" or "tijdens" && block.Index.Tokens[i + 1].Folded is "een" or "de" or "het" or "'t") return true;
        }

        return false;
    }

    /// <summary>A heading has text below it: 2 when another short line or nothing follows, 2 when it hangs on a list above.</summary>
    private static int Around(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var points = 0;
        var next = at + 1;
        while (next < roles.Length && roles[next] is { IsBody: false }) next++;
        if (next == roles.Length || (roles[next] is null or { Role: BlockRole.Heading } && index.Blocks[next].BlankBefore && Shapes.IsHeadingLike(new BlockView(index, next)))) points += 2;
        if (at > 0 && !index.Blocks[at].BlankBefore && index.Blocks[at].BlankAfter && roles[at - 1]?.Role == BlockRole.ListItem) points += 2;
        return points;
    }
}
