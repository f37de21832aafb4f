using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Tells by the scene around a number of people that they were at the meeting: in which house they did something, who spoke before them, what the next sentence says of them.</summary>
internal static class AttendanceScenes
{
    /// <summary>The house stands no farther behind the verb, and what points back no farther in the next sentence.</summary>
    private const int Farthest = 14;

    /// <summary>What people in a house did stands so far behind the house, at most.</summary>
    private const int Widest = 40;

    /// <summary>Guests are seen in the lead or in so many paragraphs behind it.</summary>
    private const int Paragraphs = 2;

    /// <summary>Whether the people whom a number counts are seen at the meeting.</summary>
    /// <param name="report">The report.</param>
    /// <param name="first">The first token of the number with what stands before it.</param>
    /// <param name="noun">The people.</param>
    /// <param name="next">The token behind them and those in a row with them.</param>
    internal static bool IsThere(ReportView report, int first, int noun, int next)
    {
        var index = report.Index;
        var block = index.BlockOf(first);
        if (block < report.FirstParagraph || block > report.FirstParagraph + Paragraphs || report.Roles[block].Role is not BlockRole.Paragraph) return false;
        if (IsBefore(index, first, next) || IsCounted(index, first)) return true;
        if (index.StartsSentence(first) && AttendanceWords.IsGuest(index.Tokens[noun].Folded) && AttendanceWords.IsPosing(index.At(next, first).Folded)) return true;
        return block == report.FirstParagraph && (IsReacting(report, first) || IsInHouse(index, first, next) || IsPointedAt(index, first));
    }

    /// <summary><c>In het dorpshuis knikten twintig mensen</c>: in the lead, what people in a house did.</summary>
    private static bool IsReacting(ReportView report, int first)
    {
        var index = report.Index;
        if (index.BlockOf(first) != report.FirstParagraph || index.At(first - 1, first) is not { IsWord: true, IsCapital: false } verb || !verb.Folded.EndsWith("den", StringComparison.Ordinal) && !verb.Folded.EndsWith("ten", StringComparison.Ordinal)) return false;
        if (AttendanceWords.IsStaying(verb.Folded) || FunctionWords.IsAuxiliary(verb.Folded)) return false;
        var start = index.Sentences[index.SentenceOf(first)].First;
        return index.Tokens[start].Folded is "in" or "bij" && index.Cues.Places.Any(PlaceCues.Building | PlaceCues.Room, start + 1, Math.Min(first, start + Widest));
    }

    /// <summary><c>Ruim zestig buren hielden hun jas aan in sporthal De Kei</c>: those whom the lead begins with, what they did, and a house with a name.</summary>
    private static bool IsInHouse(TextIndex index, int first, int next)
    {
        if (!index.StartsSentence(first) || index.At(next, first) is not { IsWord: true, IsCapital: false } verb || !IsPast(verb) || AttendanceWords.IsStaying(verb.Folded) || FunctionWords.IsAuxiliary(verb.Folded) && verb.Folded is not ("hielden" or "deden" or "stonden" or "zaten" or "gingen")) return false;
        for (var i = next + 1; i < next + Farthest && index.At(i, first).Folded is not "\0"; i++)
        {
            if (index.Tokens[i].Folded is "in" or "bij" && index.Cues.Places.Has(i + 1, PlaceCues.Building) && index.At(i + 2, first).IsCapital) return true;
        }

        return false;
    }

    private static bool IsPast(in Token verb) => NatureWords.IsPast(verb) || verb.Folded.EndsWith("den", StringComparison.Ordinal) || verb.Folded.EndsWith("ten", StringComparison.Ordinal);

    /// <summary><c>Veertig huurders hadden er genoeg van. Dinsdag kwamen ze bijeen</c>: the next sentence tells of them that they met.</summary>
    private static bool IsPointedAt(TextIndex index, int first)
    {
        var own = index.SentenceOf(first);
        if (own + 1 >= index.Sentences.Length || index.Sentences[own + 1] is var told && index.BlockOf(told.First) != index.BlockOf(first)) return false;
        for (var i = told.First; i + 2 < Math.Min(told.Next, told.First + Farthest); i++)
        {
            if (index.Tokens[i].Folded is not ("kwamen" or "verzamelden" or "troffen" or "zaten" or "schoven") || index.Tokens[i + 1].Folded is not ("ze" or "zij")) continue;
            for (var behind = i + 2; behind < Math.Min(told.Next, i + Farthest); behind++)
            {
                if (index.Tokens[behind].Folded is "bijeen" or "samen" or "elkaar" or "zich" or "aan") return true;
            }
        }

        return false;
    }

    /// <summary><c>Zij las voor op de lotgenotenmiddag, tegenover twaalf mensen</c>: before whom somebody spoke at a meeting; <c>tegenover twaalf mensen vorig jaar</c> only compares.</summary>
    private static bool IsBefore(TextIndex index, int first, int next)
    {
        if (index.At(first - 1, first).Folded is not "tegenover" || index.At(next, first).Folded is "vorig" or "vorige" or "in" or "eerder" or "toen" or "nu") return false;
        var sentence = index.Sentences[index.SentenceOf(first)];
        for (var i = sentence.First; i < first - 1; i++)
        {
            if (index.Tokens[i].Is(MeetingCues.Attendee) && index.Tokens[Math.Max(0, i - 1)] is { Kind: TokenKind.Number }) return false;
        }

        for (var i = sentence.First; i < first - 1; i++)
        {
            if (index.Tokens[i].Folded is "las" or "sprak" or "vertelde" or "speelde" or "zong" or "hield" or "stond" or "legde") return true;
        }

        return false;
    }

    /// <summary><c>Daar telden wij 47 leden</c>: whoever writes counted them there; <c>wij tellen 47 leden</c> is how great a club is.</summary>
    private static bool IsCounted(TextIndex index, int first)
    {
        if (index.At(first - 1, first).Folded is not ("wij" or "we") || index.At(first - 2, first).Folded is not "telden") return false;
        var opening = index.Tokens[index.Sentences[index.SentenceOf(first)].First].Folded;
        return opening is "daar" or "hier" or "in" or "op" or "er" or "bij";
    }
}
