using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// Tells the line below a title that says when and where people met: <c>Regioconferentie, Theater De Klotbeek in Uden, 1 juni 2023</c>. Commas or
/// dashes cut it into pieces; one is the whole date, the others are names of places, senders or meetings.
/// </summary>
internal static class DetailLine
{
    private const int MostWords = 16;
    private const int MostTitleWords = 24;
    private const int MostOthers = 2;
    private const int MostHourWords = 8;

    /// <summary>A word of the title of fewer letters says nothing of what it is about.</summary>
    private const int ShortestShared = 5;

    /// <summary>Whether a line is one.</summary>
    internal static bool Is(BlockView block)
    {
        if (block.WordCount is < 3 or > MostWords || block.LastMark is '.' or '?' or '!' or ':' || (block.Text.IndexOf(": ", StringComparison.Ordinal) >= 0)) return false;
        if (block.Dates is not [{ Kind: DateMentionKind.Day, Year: not null } date]) return false;
        if (block.Any(token => token.Folded is "reageren" or "reageer" or "solliciteren" or "standplaats" or "schaal" or "salaris" or "sluitingsdatum")) return false; // Of a vacancy.
        var (pieces, capitals, isOpen) = (1, 0, true);
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Start >= date.Span.Start && token.Start < date.Span.End) continue;
            if (token.IsMark(',') || token.IsMark('-') || token.IsMark('–') || token.IsMark('|') || token.IsMark('/'))
            {
                (pieces, isOpen) = (pieces + 1, true);
                continue;
            }

            if (!token.IsWord) continue;
            if (FunctionWords.IsAuxiliary(token.Folded) || Dutch.Reports.NatureWords.IsPast(token)) return false;
            if (isOpen && !token.IsCapital && !FunctionWords.IsSmall(token) && !(i + 1 < block.Next && IsNamed(block.Index, i))) return false;
            if (token.IsCapital) capitals++;
            isOpen = false;
        }

        return pieces >= 2 && capitals >= 2 || ((capitals == 0 || capitals == 1 && pieces > 2) && date.Span.Start == block.Block.Start && block.Times.Count > 0);
    }

    /// <summary><c>Aanvang 20.00 uur</c>, <c>Van 19.30 tot 21.00 uur</c>: the hours and nothing else.</summary>
    internal static bool IsHours(BlockView block)
    {
        if (block.WordCount is < 2 or > MostHourWords || block.Block.Marker.Length > 0 || block.LastMark is ':' or '?' || block.Times is not { Count: > 0 } times) return false;
        return !block.Any(token => token.Kind is TokenKind.Word && !times.Exists(time => time.Span.Start <= token.Start && token.End <= time.Span.End) && token.Folded is not ("aanvang" or "inloop" or "van" or "tot" or "vanaf" or "uur" or "u" or "om" or "tijd" or "begin" or "start" or "einde" or "oanfang" or "from" or "to"));
    }

    /// <summary><c>dorpshuis De Brink</c>, <c>aanvang 20.00 uur</c>: an ordinary word with its name or time.</summary>
    private static bool IsNamed(TextIndex index, int at) => index.At(at + 1, at) is { IsCapital: true } or { Kind: TokenKind.Number } || (index.At(at + 1, at).Folded is "'t" or "’t" or "de" or "het" or "in" && index.At(at + 2, at).IsCapital) || index.Tokens[at].Folded is "aanvang" or "inloop" or "uur" or "zaal";

    /// <summary>
    /// <c>Notulen bestuursoverleg Buurtkring 9 mei 2021</c> below <c>Verslag overleg Buurtkring 8 mei 2021</c>: the title once more in other words, with the
    /// day of the meeting.
    /// </summary>
    internal static bool IsSecondTitle(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var title = at - 1;
        while (title >= 0 && roles[title]?.Role != BlockRole.Title) title--;
        var block = new BlockView(index, at);
        if (title < 0 || block.WordCount is < 3 or > MostTitleWords || !block.Block.BlankAfter || block.Dates.Count == 0 || !NatureWords.IsReportTitle(index.Tokens[block.First].Folded)) return false;
        var above = new BlockView(index, title);
        if (!NatureWords.IsReportTitle(index.Tokens[above.First].Folded)) return false;
        var words = new HashSet<string>(above.Words().Skip(1), StringComparer.Ordinal);
        var (shared, others) = (0, 0);
        foreach (var word in block.Words().Skip(1))
        {
            if (word.Length < ShortestShared || char.IsAsciiDigit(word[0])) continue;
            if (words.Contains(word)) shared++;
            else others++;
        }

        return shared > 0 && others <= MostOthers;
    }

    /// <summary><c>De Brink, Hengelo</c>, <c>Hengelo</c>: the place, below the title or below when people met.</summary>
    internal static bool IsPlace(BlockView block, bool belowDetail)
    {
        if (block.WordCount is 0 or > 6 || block.LastMark is '.' or '?' or '!' or ':' || !block.Block.IsLine) return false;
        var index = block.Index;
        if ((index.MatchAt<MunicipalityEntry>(block.First) ?? index.MatchAt<TownEntry>(block.First)) is { } town && town.Next == block.Next) return true;
        if (!belowDetail || block.Count(token => token.IsMark(',')) != 1 || block.Any(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token))) return false;
        for (var i = block.First; i < block.Next; i++)
        {
            if (index.Tokens[i].IsMark(',') && i + 1 < block.Next && (index.MatchAt<MunicipalityEntry>(i + 1) ?? index.MatchAt<TownEntry>(i + 1)) is { } last && last.Next == block.Next) return true;
        }

        return false;
    }
}
