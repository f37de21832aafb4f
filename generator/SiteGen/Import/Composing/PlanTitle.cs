using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>
/// A title for a report that begins in the middle of the matter: what is planned or changes, in the words of its first paragraph: <c>Plannen voor een
/// mestvergister</c>, <c>Opvang van 120 vluchtelingen</c>, <c>Herinrichting van de Dorpsstraat</c>.
/// </summary>
internal static class PlanTitle
{
    private const int MostAdjectives = 3;
    private const int ShortestParticiple = 5;

    /// <summary>Behind <c>dakloze</c>, which is a noun as well, a longer word is what it is said of.</summary>
    private const int ShortestNoun = 5;

    private static readonly WordSet WithFor = new() { "plannen", "plan", "ontwerp", "voorstel", "voorstellen" };

    private static readonly WordSet WithOf = new("komst bouw aanleg opvang sluiting herinrichting verbouwing nieuwbouw uitbreiding toekomst vervanging renovatie verhuizing invoering afsluiting inrichting herontwikkeling sloop versterking opheffing samenvoeging fusie verduurzaming restauratie herbestemming verkoop aankoop huisvesting".Split(' '));

    /// <summary>The title; absent when the first paragraph names no such thing.</summary>
    internal static Fact<string>? Of(ReportView report)
    {
        if (report.FirstParagraph < 0 || report.Index.Language != "nl") return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        for (var i = first; i + 2 < next; i++)
        {
            var word = index.Tokens[i].Folded;
            if (!(WithFor.Contains(word) && index.Tokens[i + 1].Folded == "voor") && !(WithOf.Contains(word) && index.Tokens[i + 1].Folded == "van")) continue;
            var end = NounEnd(index, i + 2, next);
            if (end < 0) continue;
            var words = index.Words(i, end);
            return new Fact<string>(char.ToUpperInvariant(words[0]) + words[1..], report.SentenceEvidence(ImportReasons.TitleProposed, i)) { IsProbable = true };
        }

        return null;
    }

    /// <summary>The token behind an article, a figure, adjectives and a noun or a name; -1 when no noun stands there.</summary>
    private static int NounEnd(TextIndex index, int at, int next)
    {
        if (index.Tokens[at].Folded is "de" or "het" or "een") at++;
        if (at < next && index.Tokens[at].Kind == TokenKind.Number) at++;
        for (var left = MostAdjectives; left > 0 && at + 1 < next && IsAdjective(index, at); left--) at++;
        if (at >= next || index.Tokens[at] is not { IsWord: true } noun || FunctionWords.IsSmall(noun) || FunctionWords.IsAuxiliary(noun.Folded) || NatureWords.IsPast(noun) || noun.Folded is "hun" or "onze" or "dit" or "dat" or "zijn" or "haar") return -1;
        at++;
        while (at < next && noun.IsCapital && index.Tokens[at] is { IsWord: true, IsCapital: true }) at++;
        return at;
    }

    private static bool IsAdjective(TextIndex index, int at)
    {
        var (folded, behind) = (index.Tokens[at].Folded, index.Tokens[at + 1]);
        if (!behind.IsWord || FunctionWords.IsSmall(behind) || FunctionWords.IsAuxiliary(behind.Folded) || NatureWords.IsPast(behind)) return false;
        return folded is "groot" or "klein" or "nieuw" or "oud" or "mooi" or "goed" or "extra" or "mogelijk" or "tijdelijk" or "gezamenlijk" or "regionaal" or "openbaar" or "duurzaam" || folded.EndsWith('e') && (!CommonWords.IsNoun(folded) || !behind.IsCapital && behind.Length >= ShortestNoun && !behind.Folded.EndsWith('t'))
            || folded.Length > ShortestParticiple && folded[^1] is 'd' or 't' && (folded.StartsWith("ge", StringComparison.Ordinal) || folded.StartsWith("be", StringComparison.Ordinal) || folded.StartsWith("ver", StringComparison.Ordinal)) && !CommonWords.IsNoun(folded);
    }
}
