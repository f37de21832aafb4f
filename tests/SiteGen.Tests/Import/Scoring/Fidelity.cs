using SiteGen.Diagnostics;
using SiteGen.Import;

namespace SiteGen.Tests.Import;

/// <summary>Compares the words of the body with those of the report: none may be lost, none may come in, debris must be gone.</summary>
internal static class Fidelity
{
    internal static void Score(string name, ImportedArticle article, ExpectedReport expected, Scoreboard board)
    {
        var body = string.Join('\n', ImportedReport.Lines(article.Body));
        foreach (var debris in (expected.List("dropped") ?? []).Select(value => value[0]))
        {
            var gone = !ContainsLine(article, debris);
            board.Count(name, "debris dropped", gone, "gone: " + debris, "still there");
        }

        var lines = Report(article).Split('\n').Select(ImportedReport.Words).Where(line => line.Count > 0).ToList();
        var around = Surroundings(article);
        foreach (var (piece, isMoved) in (expected.List("dropped") ?? []).Select(value => (ImportedReport.Words(value[0]), false)).Concat((expected.List("moved") ?? []).Select(value => (ImportedReport.Words(value[0]), true))))
        {
            if (piece.Count == 1 && !isMoved && !lines.Exists(line => line.SequenceEqual(piece, StringComparer.Ordinal))) continue; // A word alone stands in many a line.
            if (!around.Exists(line => line.SequenceEqual(piece, StringComparer.Ordinal)) || lines.Exists(line => line.SequenceEqual(piece, StringComparer.Ordinal))) Remove(lines, piece);
        }

        var wanted = lines.SelectMany(line => line).ToList();
        var found = ImportedReport.Words(body);
        var common = Common(wanted, found);
        var kept = board.Of("words kept", isList: false);
        kept.Right += common;
        kept.Wrong += wanted.Count - common;
        var foreign = board.Of("words of the report's own", isList: false);
        foreign.Right += common;
        foreign.Wrong += found.Count - common;
        if (wanted.Count > common) board.Mistakes.Add($"{name}: words kept: {wanted.Count - common} lost of {wanted.Count}: {string.Join(' ', Difference(wanted, found).Take(16))}");
        if (found.Count > common) board.Mistakes.Add($"{name}: words of the report's own: {found.Count - common} foreign: {string.Join(' ', Difference(found, wanted).Take(16))}");
        board.Count(name, "invisible characters gone", !body.Any(c => c is '\u00A0' or '\u00AD' or '\u200B' or '\uFEFF' or '\u200D' or '\u202F'), "", "");
    }

    /// <summary>The text of the report, without the menus, head and foot of its page, which cases do not list.</summary>
    private static string Report(ImportedArticle article) =>
        article.Dropped.Where(piece => piece.Reason == ImportReasons.DroppedSurroundings).Select(piece => piece.Span.Start).DefaultIfEmpty(article.SourceText.Length).Min() is var end ? article.SourceText[..end] : "";

    /// <summary>The lines of the menus, head and foot of the page.</summary>
    private static List<List<string>> Surroundings(ImportedArticle article) =>
        [.. article.SourceText[Report(article).Length..].Split('\n').Select(ImportedReport.Words).Where(line => line.Count > 0)];

    /// <summary>Whether a line of debris is still a line, or the end of one, in the body.</summary>
    private static bool ContainsLine(ImportedArticle article, string debris)
    {
        var words = ImportedReport.Words(debris);
        return ImportedReport.Lines(article.Body).Select(ImportedReport.Words).Any(line => words.Count <= line.Count
            && (line.TakeLast(words.Count).SequenceEqual(words, StringComparer.Ordinal) && (line.Count == words.Count || words.Count >= 3)));
    }

    /// <summary>Takes a piece out: the last line that is it wholly, else the beginning of a line, else the end of one, else the first place that has it.</summary>
    private static void Remove(List<List<string>> lines, List<string> words)
    {
        if (words.Count == 0) return;
        var line = lines.FindLastIndex(candidate => candidate.SequenceEqual(words, StringComparer.Ordinal));
        if (line >= 0)
        {
            lines.RemoveAt(line);
            return;
        }

        foreach (var candidate in lines)
        {
            var at = Enumerable.Range(0, Math.Max(0, candidate.Count - words.Count + 1)).FirstOrDefault(start => candidate.Skip(start).Take(words.Count).SequenceEqual(words, StringComparer.Ordinal), -1);
            if (at < 0) continue;
            candidate.RemoveRange(at, words.Count);
            return;
        }

        if (char.IsAsciiDigit(words[0][0])) Remove(lines, words[1..]); // The number of an item is no part of its words.
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int Common(List<string> a, List<string> b)
    {
        var row = new int[b.Count + 1];
        for (var i = 1; i <= a.Count; i++)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Count];
    }

    private static IEnumerable<string> Difference(List<string> a, List<string> b)
    {
        var left = b.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var word in a)
        {
            if (left.GetValueOrDefault(word) > 0) left[word]--;
            else yield return word;
        }
    }
}
