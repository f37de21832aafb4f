using SiteGen.Dutch;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>
/// A title from the words that a report opens with: the question it asks, the words before a colon, what its first sentence is about, or
/// else as much of the sentence as fits. Immutable.
/// </summary>
/// <param name="Title">The words; empty when the report has no sentence.</param>
/// <param name="Span">The sentence.</param>
/// <param name="IsSure">Whether they were written to draw readers, as a title is.</param>
internal readonly record struct OpeningWords(string Title, TextSpan Span, bool IsSure)
{
    /// <summary>Whether they are a question that is a paragraph by itself.</summary>
    internal bool IsAlone { get; init; }

    /// <summary>Whether they are words without a verb, or what people come to with its verb behind it: then they name what the report is about.</summary>
    internal bool IsWhole { get; init; }

    private const int Longest = 80;

    /// <summary>A whole question or sentence may be longer.</summary>
    private const int LongestWhole = 140;
    private const int ShortestCut = 20;
    private const int MostSubjectWords = 8;
    private const int FewestColonWords = 4;

    /// <summary>The opening of a report, behind its dateline.</summary>
    internal static OpeningWords Of(ReportView report, TextSpan dateline)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0 || index.Sentences.Length == 0) return new OpeningWords("", default, IsSure: false);
        var (first, next) = index.TokensOf(report.FirstParagraph);
        if (dateline.Length > 0 && dateline.Start >= index.Blocks[report.FirstParagraph].Start && dateline.End < index.Blocks[report.FirstParagraph].End) first = index.TokenAt(dateline.End);
        if (first >= next) return new OpeningWords("", default, IsSure: false);
        var sentence = index.Sentences[index.SentenceOf(first)];
        var span = index.Span(first, sentence.Next);
        if (index.Tokens[sentence.Next - 1].IsMark('?') && span.Length <= LongestWhole) return new OpeningWords(index.Words(first, sentence.Next), span, IsSure: true) { IsAlone = sentence.Next == next };
        for (var i = first + FewestColonWords; i < sentence.Next && index.Tokens[i].Start - span.Start <= Longest; i++)
        {
            if (HasVerb(index, i)) break;
            if (index.Tokens[i].IsMark(':') && !index.Tokens[i - 1].IsMark('"') && index.Tokens[first].IsCapital && index.DatesIn(span.Start, index.Tokens[i].Start).Count == 0) return new OpeningWords(index.Words(first, i), span, IsSure: true);
        }

        var subject = SubjectEnd(index, first, sentence.Next);
        if (subject > first) return new OpeningWords(Capital(index.Words(Article(index, first), subject)), span, IsSure: false) { IsWhole = GatheringWords.IsCompound(index.Tokens[Article(index, first)].Folded) };
        var words = index.Words(first, sentence.Next).TrimEnd('.', '!', ' ');
        var isWhole = words.Length <= Longest && words.Any(char.IsLetterOrDigit);
        for (var i = first; isWhole && i < sentence.Next; i++) isWhole = !HasVerb(index, i) && !IsOfClause(index.Tokens[i].Folded);
        return new OpeningWords(words.Any(char.IsLetterOrDigit) ? Cut(words) : "", span, IsSure: false) { IsWhole = isWhole };
    }

    private static bool HasVerb(TextIndex index, int at) => index.Tokens[at] is { IsWord: true } token && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token));

    /// <summary>Whether a word is of what somebody says or does, verb or none: <c>“Als iedereen praat, ga ik naar huis.”</c></summary>
    private static bool IsOfClause(string folded) => folded is "ik" or "je" or "jij" or "u" or "hij" or "zij" or "ze" or "we" or "wij" or "jullie" or "er" or "men" or "als" or "toen" or "omdat" or "want" or "wie" or "dat" or "zo" or "daar" or "“" or "\"" or "‘";

    /// <summary>A sentence that is too long for a title, up to the last comma or dash that leaves enough of it.</summary>
    private static string Cut(string words)
    {
        if (words.Length <= LongestWhole) return words;
        var cut = words.AsSpan(0, LongestWhole).LastIndexOfAny(",;:");
        if (cut < ShortestCut) cut = Math.Max(words.LastIndexOf(" – ", LongestWhole, StringComparison.Ordinal), words.LastIndexOf(" - ", LongestWhole, StringComparison.Ordinal));
        if (cut < ShortestCut) cut = words.LastIndexOf(' ', LongestWhole);
        words = words[..(cut > ShortestCut ? cut : LongestWhole)].TrimEnd(',', ';', ':', ' ');
        return words.Length > 0 && char.IsHighSurrogate(words[^1]) ? words[..^1] : words;
    }

    /// <summary>The first token behind a subject that the sentence begins with and its verb follows: <c>Het Alzheimercafé in Bodegraven was …</c></summary>
    private static int SubjectEnd(TextIndex index, int first, int next)
    {
        var start = Article(index, first);
        if (start == first && (FunctionWords.IsSmall(index.Tokens[first]) || FunctionWords.IsOpener(index.Tokens[first])) || start >= next) return first;
        var capitals = 0;
        for (var i = start; i < next && i <= start + MostSubjectWords; i++)
        {
            var token = index.Tokens[i];
            if (!token.IsWord) return first;
            if (i > start + 1 && !token.IsCapital && index.Tokens[i - 1].IsCapital && capitals > 0 && !FunctionWords.IsSmall(token) && !FunctionWords.IsPreposition(token.Folded)) return i;
            if (i > start && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token))) return capitals > 0 && i > start + 1 ? i : first;
            if (token.IsCapital && (i > first || start > first)) capitals++;
        }

        return first;
    }

    private static int Article(TextIndex index, int first) => index.Tokens[first].Folded is "de" or "het" or "een" or "'t" ? first + 1 : first;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
