using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Import.Classifying;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Composing;

/// <summary>Makes the lead of sentences of the report itself: the first that say something, as many as fit.</summary>
internal static class SummaryMaker
{
    /// <summary>The most characters that the schema allows.</summary>
    private const int Longest = ArticleLimits.Summary;

    private const int ShortestWhole = 40;
    private const int FarthestSentence = 14;

    /// <summary>The lead; absent when the report has no sentence to make it of.</summary>
    internal static Fact<string>? Make(ReportView report, IReadOnlyList<TextSpan> removed, int dateToken)
    {
        var sentences = report.Index.Sentences.Where(sentence => report.Roles[sentence.Block].Role == BlockRole.Paragraph).Take(FarthestSentence).ToList();
        if (sentences.Count == 0) return Hint(report);
        var best = sentences.FindIndex(sentence => Words(report, sentence, removed) is { Length: >= ShortestWhole and <= Longest } words && words[^1] == '.');
        var dated = dateToken < 0 ? -1 : sentences.FindIndex(sentence => dateToken >= sentence.First && dateToken < sentence.Next);
        if (dated > best && dated <= 3 && Words(report, sentences[dated], removed) is { Length: >= ShortestWhole and <= Longest }) best = dated;
        if (best < 0) return Cut(report, sentences[0], removed);
        var next = best + 1;
        var summary = Words(report, sentences[best], removed);
        if (next < sentences.Count && sentences[next].Block == sentences[best].Block
            && Words(report, sentences[next], removed) is { Length: > 0 } more && more[^1] == '.' && summary.Length + 1 + more.Length <= Longest) summary += " " + more;
        return Fact(report, sentences[best], summary);
    }

    private static Fact<string> Fact(ReportView report, Sentence sentence, string summary) =>
        new(summary, report.Evidence(ImportReasons.SummaryFromText, report.Index.Span(sentence)) with { Quote = "" });

    private static string Words(ReportView report, Sentence sentence, IReadOnlyList<TextSpan> removed)
    {
        var span = report.Index.Span(sentence);
        foreach (var cut in removed)
        {
            if (cut.Contains(span)) return "";
            if (cut.Start <= span.Start && cut.End > span.Start) span = TextSpan.FromTo(cut.End, span.End);
        }

        return TextIndex.OneLine(span.Of(report.Index.Text)).Trim();
    }

    /// <summary>A sentence that is too long ends at its last word that fits.</summary>
    private static Fact<string>? Cut(ReportView report, Sentence sentence, IReadOnlyList<TextSpan> removed)
    {
        var text = Words(report, sentence, removed);
        if (text.Length == 0) return Hint(report);
        if (text.Length > Longest)
        {
            var cut = text.LastIndexOf(' ', Longest - 2);
            text = text[..(cut > 80 ? cut : Longest - 1)].TrimEnd(',', ';', ':', '-', '–', ' ');
            if (text.Length == 0) return Hint(report);
            if (char.IsHighSurrogate(text[^1])) text = text[..^1];
            text += "…";
        }

        return Fact(report, sentence, text);
    }

    private static Fact<string>? Hint(ReportView report) =>
        report.Document.HintsOf(RawHintKind.Description).FirstOrDefault(hint => hint.Value.Length is > 10 and <= Longest) is { } hint
            ? new Fact<string>(Cleaner.CleanWords(hint.Value), new Evidence(ImportReasons.SummaryHint, hint.Words, new TextSpan(0, 0))) : null;
}
