using SiteGen.Diagnostics;
using SiteGen.Dutch;

namespace SiteGen.Import.Explaining;

/// <summary>A piece of the text of a report, with what the import did with it. Immutable.</summary>
/// <param name="Text">The words.</param>
/// <param name="Facts">The numbers of the facts that rest on them, from 1; empty when they are only in the body.</param>
/// <param name="Dropped">Why the words are in no fact and not in the body; absent when they are.</param>
public sealed record ExplainedText(string Text, IReadOnlyList<int> Facts, EvidenceReason? Dropped);

/// <summary>
/// The text of a report with each found fact in its place, and why it was found: what <c>sitegen import --explain</c> shows. Immutable.
/// </summary>
/// <param name="Pieces">The whole text, cut where a fact or a dropped piece begins or ends.</param>
/// <param name="Facts">All facts; the first has number 1.</param>
/// <param name="Questions">What an editor must say.</param>
public sealed record Explanation(IReadOnlyList<ExplainedText> Pieces, IReadOnlyList<ImportedFact> Facts, IReadOnlyList<ImportQuestion> Questions)
{
    /// <summary>Explains what the import made of a report.</summary>
    /// <param name="article">What the import made of it.</param>
    public static Explanation Of(ImportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var facts = ImportedFacts.Of(article);
        var text = article.SourceText;
        var edges = new SortedSet<int> { 0, text.Length };
        var starts = new List<(TextSpan Span, int Fact)>();
        for (var i = 0; i < facts.Count; i++)
        {
            var span = facts[i].Evidence.Span;
            if (span.Length <= 0 || span.Start < 0 || span.End > text.Length) continue;
            starts.Add((span, i + 1));
            edges.Add(span.Start);
            edges.Add(span.End);
        }

        foreach (var dropped in article.Dropped)
        {
            edges.Add(Math.Clamp(dropped.Span.Start, 0, text.Length));
            edges.Add(Math.Clamp(dropped.Span.End, 0, text.Length));
        }

        starts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var pieces = new List<ExplainedText>();
        var open = new List<(TextSpan Span, int Fact)>();
        var (next, gone, from) = (0, 0, 0);
        foreach (var edge in edges)
        {
            if (edge > from)
            {
                while (gone < article.Dropped.Count && article.Dropped[gone].Span.End <= from) gone++;
                var reason = gone < article.Dropped.Count && article.Dropped[gone].Span.Start <= from ? article.Dropped[gone].Reason : null;
                pieces.Add(new ExplainedText(text[from..edge], [.. open.Select(fact => fact.Fact)], reason));
            }

            from = edge;
            open.RemoveAll(fact => fact.Span.End <= edge);
            while (next < starts.Count && starts[next].Span.Start == edge) open.Add(starts[next++]);
        }

        return new Explanation(pieces, facts, article.Questions);
    }
}
