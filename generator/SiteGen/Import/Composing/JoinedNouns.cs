using SiteGen.Dutch;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>Two nouns that <c>en</c> joins and that belong together in a title: <c>huisartsen en wijkteams</c>.</summary>
internal static class JoinedNouns
{
    private const int ShortestNoun = 5;

    /// <summary>They are joined in one of so many first paragraphs.</summary>
    private const int MostParagraphs = 3;

    /// <summary>The noun with the one that <c>en</c> joins to it: <c>huisartsen en wijkteams</c>, of which either alone would be half of who met.</summary>
    internal static string With(ReportView report, int noun)
    {
        var index = report.Index;
        var (word, paragraphs) = (index.Tokens[noun].Folded, 0);
        for (var block = Math.Max(0, report.FirstParagraph); block < report.Roles.Length && paragraphs < MostParagraphs; block++)
        {
            if (report.Roles[block].Role != BlockRole.Paragraph) continue;
            paragraphs++;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i + 2 < next; i++)
            {
                if (index.Tokens[i + 1].Folded is not "en" || index.Tokens[i].Folded != word && index.Tokens[i + 2].Folded != word || !IsPlural(index, i) || !IsPlural(index, i + 2) || index.At(i + 3, i).IsCapital) continue;
                var words = index.Words(i, i + 3);
                return char.ToLowerInvariant(words[0]) + words[1..];
            }
        }

        return "";
    }

    /// <summary>Words from one token up to another with those that <c>en</c> joins to them, on either side; empty when none is joined.</summary>
    internal static string Around(TextIndex index, int first, int next)
    {
        if (next - first > 1 || !IsPlural(index, first)) return "";
        var (start, end) = (first, next);
        if (index.At(first - 1, first).Folded == "en" && first >= 2 && index.SentenceOf(first - 2) == index.SentenceOf(first) && IsPlural(index, first - 2)) start = first - 2;
        else if (index.At(next, first).Folded == "en" && index.At(next + 1, first).IsWord && IsPlural(index, next + 1) && !index.Tokens[next + 1].IsCapital) end = next + 2;
        else return "";
        var words = index.Words(start, end);
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static bool IsPlural(TextIndex index, int at) =>
        index.Tokens[at] is { IsWord: true, IsAllCapitals: false } token && (!token.IsCapital || index.StartsSentence(at)) && token.Length >= ShortestNoun && (token.Folded.EndsWith("en", StringComparison.Ordinal) || token.Folded.EndsWith('s')) && !FunctionWords.IsSmall(token) && !NatureWords.IsPast(token) && !FunctionWords.IsAuxiliary(token.Folded);
}
