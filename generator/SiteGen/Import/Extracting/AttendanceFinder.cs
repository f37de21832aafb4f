using SiteGen.Diagnostics;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Finds how many came, in the words of the text: <c>zo'n 20 organisaties</c>, <c>ruim zeventig inwoners</c>.</summary>
internal static class AttendanceFinder
{
    /// <summary>How far around a number its sentence is looked at.</summary>
    private const int Widest = 40;

    /// <summary>A meeting of fewer is counted in no report's lead.</summary>
    private const int Some = 20;

    /// <summary>The words; absent when the text does not say.</summary>
    internal static Fact<string>? Find(ReportView report)
    {
        var index = report.Index;
        (Fact<string> Fact, int Count, bool IsEarly)? best = null;
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            if (At(report, i) is not { } found) continue;

            // a number of some size in the lead is the meeting's; further on the greatest is likeliest
            if (found is { IsEarly: true, Count: >= Some }) return found.Fact;
            if (best is null || found.Count > best.Value.Count) best = found;
        }

        return best?.Fact;
    }

    /// <summary>The words that begin at a number, how many they count, and whether they stand at the head.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? At(ReportView report, int i)
    {
        var index = report.Index;
        if (!IsNumber(index.Tokens[i]) || !report.IsSource(i) || report.Roles[index.BlockOf(i)].Role is BlockRole.Notice or BlockRole.Contact) return null;
        if (index.Tokens[i].Kind == TokenKind.Number && IsInDate(index, i)) return null;
        var noun = i + 1;
        while (noun < i + 3 && index.At(noun, i) is { IsWord: true } between && !IsAttendee(between) && !FunctionWords.IsSmall(between.Folded)) noun++;

        // raads- en Statenleden
        if (index.At(noun, i).IsMark('-') && index.At(noun + 1, i).Folded is "en" && IsAttendee(index.At(noun + 2, i))) noun += 2;
        if (!IsAttendee(index.At(noun, i)) || !IsAboutComing(index, i)) return null;
        var first = i;
        while (AttendanceWords.IsAbout(index.At(first - 1, i).Folded) && first > 0) first--;
        if (index.At(first - 1, i).Folded is "meer" or "minder") return null;
        var next = RowEnd(index, noun + 1);
        var isEarly = index.BlockOf(i) == report.TitleBlock || index.BlockOf(i) == report.FirstParagraph;
        return (new Fact<string>(index.Words(first, next), report.Evidence(ImportReasons.Attendance, first, next)), Count(index.Tokens[i]), isEarly);
    }

    /// <summary>What a number counts; words for tens and hundreds are some.</summary>
    private static int Count(Token token) =>
        token.Kind == TokenKind.Number ? int.TryParse(token.Folded.Replace(".", "", StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0 : AttendanceWords.ValueOf(token.Folded);

    /// <summary>The end of a row of those who came: <c>90 mantelzorgers en beroepskrachten</c>, <c>120 boeren, natuurbeheerders en bestuurders</c>.</summary>
    private static int RowEnd(TextIndex index, int next)
    {
        var end = next;
        for (var at = next; index.At(at, next - 1) is var mark && (mark.IsMark(',') || mark.Folded is "en" or "and") && IsAttendee(index.At(at + 1, next - 1)); at += 2)
        {
            end = at + 2;
            if (mark.Folded is "en" or "and") return end;
        }

        return index.At(end - 2, next - 1).Folded is "en" or "and" ? end : next;
    }

    private static bool IsAttendee(Token token) => AttendanceWords.IsAttendee(token.Folded) || token.IsWord && AgentNouns.IsPlural(token.Folded) && (!token.IsCapital || token.Folded.EndsWith("ers", StringComparison.Ordinal));

    /// <summary>Whether a number is the day or year of a date.</summary>
    private static bool IsInDate(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.DatesIn(index.Tokens[Math.Max(sentence.First, at - 4)].Start, index.Tokens[at].End).Any(date => date.Span.End >= index.Tokens[at].End && date.Kind is Dutch.Dates.DateMentionKind.Day);
    }

    private static bool IsNumber(Token token) => token.Kind == TokenKind.Number ? token.Length <= 5 && token.Folded.All(c => char.IsAsciiDigit(c) || c == '.') : token.IsWord && AttendanceWords.IsNumber(token.Folded);

    /// <summary>Whether the sentence speaks of people who are at the meeting, rather than of the inhabitants of a place.</summary>
    private static bool IsAboutComing(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - Widest); i < Math.Min(sentence.Next, at + Widest); i++)
        {
            if (AttendanceWords.IsComing(index.Tokens[i].Folded)) return true;
        }

        return AttendanceWords.IsAlways(index.At(at + 1, at).Folded);
    }
}
