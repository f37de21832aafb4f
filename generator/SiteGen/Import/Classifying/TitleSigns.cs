using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// What speaks for and against a line above the text being the title. No sign decides by itself: a label of a site is short, often a name,
/// and says nothing of what the text tells; a title does.
/// </summary>
internal static class TitleSigns
{
    /// <summary>The details of work to be had stand within so many lines below its name.</summary>
    private const int MostJobLines = 24;

    /// <summary>The heading of what is asked or offered has no more words.</summary>
    private const int MostOfferWords = 6;

    private static readonly (string Name, Func<HeadLine, int> Points)[] Signs =
    [
        ("says a meeting", line => line.Meeting is { } word ? (line.Block.WordCount == 1 && word.IsPlural ? -2 : 5) : 0),
        ("says a gathering", line => line.Meeting is null && line.SaysGathering && line.Block.WordCount > 1 ? 4 : 0),
        ("is what the site calls all pages", line => line.IsNameOfPages ? -12 : 0),
        ("stands on each page", line => line.IsRunningHead ? -16 : 0),
        ("is the sender", line => !line.IsMarked && SiteLabels.IsSender(line.Block) ? -9 : 0),
        ("says that it tells of one", line => line.Block.WordCount >= 2 && NatureWords.IsReportTitle(FirstWord(line)) && !line.IsSortOnly ? 4 : 0),
        ("says nothing but a date", line => !IsOfYear(line) && line.Content <= 1 + DateWords(line) && line.Meeting is null && DateWords(line) > 0 ? -8 : 0),
        ("length", line => line.Block.WordCount switch { 1 => -4, 2 => -1, 3 => 1, 4 or 5 => 2, _ => 3 }),
        ("has a verb", line => line.HasVerb ? 3 : 0),
        ("has ordinary words", line => line.Plain > 0 ? 2 : 0),
        ("is a name", line => line.IsNameLike ? -3 : 0),
        ("is an organisation", line => !line.IsMarked && line.Next is not null && line.Meeting is null && OrganisationReader.ReadAt(line.Block.Index, line.Block.First) is { } body && body.Next == line.Block.Next ? -5 : 0),
        ("is a motto", line => IsMotto(line) ? -9 : 0),
        ("invites to what the next line looks back on", line => line.Next is { } next && IsInvitationAbove(line.Block, next) ? -12 : 0),
        ("names a job", line => line.Meeting is null && IsJob(line.Block) ? 9 : 0),
        ("asks or calls", line => line.Block.LastMark is '?' or '!' ? 3 : 0),
        ("has two parts", line => line.Block.Text.AsSpan(0, line.Block.Text.Length - 1).IndexOfAny(":‘“\"") >= 0 && line.Block.WordCount > 3 ? 2 : 0),
        ("words of the text", line => line.Shared switch { 0 => -1, 1 => 1, _ => 3 }),
        ("stands above the text", line => line.IsAboveText ? 2 : 0),
        ("stands apart above a heading", line => line.IsAboveHeading && line.Shared > 0 ? 2 : 0),
        ("is marked as a heading", line => line.IsMarked ? (line.Block.Block.Raw.Level <= 1 ? 4 : 2) : 0),
        ("is a known label", line => SiteFurniture.IsLabel(line.Block.Bare.TrimEnd(':')) || SiteFurniture.IsMenuWord(line.Block.Bare) || IsMadeOfLabels(line.Block) ? -12 : 0),
        ("is an entry of a menu", line => MenuPhrases.IsEntry(line.Block.Words()) ? -11 : 0),
        ("has the form of a label", line => line.Next is { } next && SiteLabels.IsAboveTitle(line.Block, next) ? -8 : 0),
        ("says when and where", line => DetailLine.Is(line.Block) && (line.Meeting is null || line.Block.Text.Contains(" | ", StringComparison.Ordinal)) ? -8 : 0),
        ("stands above the menu", line => line.IsAboveMenu ? -6 : 0),
        ("stands above the day of publication", line => line.IsAboveNotice && line.Content > 1 ? 3 : 0),
        ("stands on the way back, above the line with the day of publication", line => line.IsOnWayBack && !line.IsMarked && line.Meeting is null && !line.SaysGathering && line.IsNextAboveNotice && line.Next is { WordCount: >= 3, Block: { BlankBefore: true, BlankAfter: true } } ? -12 : 0),
        ("says what sort of text it is", line => line.IsSortOnly && line.Meeting is null && line.Next is not null ? -8 : 0),
        ("is a row of a menu", line => IsMenuRow(line.Block) ? -6 : 0),
        ("is an address or a figure", line => line.Block.Has(TokenKind.Email) || line.Block.Has(TokenKind.Url) || !line.Block.Has(TokenKind.Word) ? -8 : 0),
        ("is a place", line => IsPlace(line.Block) ? -6 : 0),
        ("is a person", line => Shapes.IsPersonName(line.Block) ? -5 : 0),
        ("is cut by bars", line => SiteLabels.IsCutByBars(line.Block) || line.Block.Text.Contains('\t', StringComparison.Ordinal) ? -3 : 0),
    ];

    /// <summary>The points of a line: a title has more than a few, a label none.</summary>
    internal static int Points(HeadLine line)
    {
        var points = 0;
        foreach (var sign in Signs) points += sign.Points(line);
        return points;
    }

    /// <summary>The signs of a line with their points, for whoever wonders why.</summary>
    internal static string Explain(HeadLine line) =>
        string.Join(", ", Signs.Select(sign => (sign.Name, Points: sign.Points(line))).Where(sign => sign.Points != 0).Select(sign => FormattableString.Invariant($"{sign.Name} {sign.Points:+0;-0}")));

    /// <summary>How many words of the line are of its dates.</summary>
    private static int DateWords(HeadLine line)
    {
        var words = 0;
        foreach (var date in line.Block.Dates) words += line.Block.Count(token => token.IsWord && token.Start >= date.Span.Start && token.End <= date.Span.End);
        return words;
    }

    /// <summary><c>Zomerschool 2024</c>: a word of the text and the year, apart from what stands below.</summary>
    private static bool IsOfYear(HeadLine line) => line.Shared > 0 && line.Block is { WordCount: 2, Block.BlankAfter: true } && line.Block.Index.Tokens[line.Block.Next - 1] is { Kind: TokenKind.Number, Length: 4 };

    private static string FirstWord(HeadLine line) => line.Block.Index.Tokens[line.Block.First].Folded;

    /// <summary><c>Verslag | Webinar</c>: between bars the sorts of texts and meetings of a site, and nothing else.</summary>
    private static bool IsMadeOfLabels(BlockView block)
    {
        if (block.WordCount > 6 || block.Text.AsSpan().IndexOfAny('|', '·', '•') < 0 || block.Pieces.Count < 2) return false;
        foreach (var piece in block.Pieces)
        {
            if (!SiteFurniture.IsLabel(piece) && !NatureWords.IsReportTitle(piece) && Dutch.Meetings.MeetingWords.Of(piece) is null) return false;
        }

        return true;
    }

    /// <summary><c>Samen maken we van een huis een thuis</c> above everything, and apart from a line that has more of the text's words and the day of publication below it: what a sender stands for.</summary>
    private static bool IsMotto(HeadLine line)
    {
        if (line.Block is not { Number: 0, WordCount: <= 10, Block.BlankAfter: true } block || line.IsMarked || line.Meeting is not null || line.Next is not { Number: 1, WordCount: >= 3 } next || !line.IsNextAboveNotice) return false;
        if (block.Count(token => token.IsCapital) != 1 || block.Has(TokenKind.Number) || !next.Any(token => token.IsCapital && token.Start > next.Block.Start)) return false;
        return (line.Shared <= 1 && line.NextShared >= 2) || block.Index.Tokens[block.First].Folded is "samen" or "altijd" or "dichtbij" or "sterk" or "thuis" or "hier" or "voor" || block.Any(token => token.Folded is "we" or "wij" or "ons" or "onze");
    }

    /// <summary><c>Uitnodiging bijeenkomst vervoer</c> above <c>Terugblik bijeenkomst vervoer op 6 november</c>: the page was made for the invitation.</summary>
    private static bool IsInvitationAbove(BlockView block, BlockView next) =>
        block.Index.Tokens[block.First].Folded is "uitnodiging" or "aankondiging" or "vooraankondiging" or "programma" or "aanmelden" && NatureWords.IsReportTitle(next.Index.Tokens[next.First].Folded);

    /// <summary><c>Projectleider Samen Wonen</c>, above a list of the details of work to be had: what is looked for.</summary>
    private static bool IsJob(BlockView block)
    {
        if (block.WordCount < 2 || block.Index.MatchAt<FunctionEntry>(block.First) is null && !AgentNouns.IsCompound(block.Index.Tokens[block.First].Folded)) return false;
        var labels = 0;
        for (var i = block.Number + 1; i < Math.Min(block.Index.Blocks.Length, block.Number + MostJobLines) && labels < 2; i++)
        {
            var (first, next) = block.Index.TokensOf(i);
            if (first < next && (NatureWords.IsVacancyLabel(block.Index.Tokens[first].Folded) || next - first <= MostOfferWords && NatureWords.IsOffer(block.Index.Tokens[first].Folded, block.Index.At(first + 1, first).Folded))) labels++;
        }

        return labels >= 2;
    }

    /// <summary>Whether most of its words are usual in menus.</summary>
    private static bool IsMenuRow(BlockView block)
    {
        if (block.WordCount < 3 || !block.Has(LineCues.Menu)) return false;
        var menu = block.Count(token => token.IsWord && SiteFurniture.IsMenuWord(token.Folded) && token.IsCapital);
        return menu >= 2 && menu * 2 >= block.Count(token => token.IsCapital);
    }

    /// <summary><c>Ulft</c>, <c>Ulft, Nederland</c>: nothing but places.</summary>
    private static bool IsPlace(BlockView block)
    {
        for (var i = block.First; i < block.Next;)
        {
            TextIndex index = block.Index;
            if (index.MatchAt<MunicipalityEntry>(i) is { } municipality) i = municipality.Next;
            else if (index.MatchAt<TownEntry>(i) is { } town) i = town.Next;
            else if (index.MatchAt<RegionEntry>(i) is { } region) i = region.Next;
            else if (index.Tokens[i].Kind == TokenKind.Mark || index.Tokens[i].Folded is "nederland" or "netherlands") i++;
            else return false;
        }

        return true;
    }
}
