using SiteGen.Import.Reading;

namespace SiteGen.Import;

/// <summary>
/// Makes an article of a raw report: text, lines, blocks, classified blocks, facts with evidence, article. It states nothing
/// that the text does not support; what it cannot know it asks. Pure, and safe for concurrent use.
/// </summary>
public static class Importer
{
    /// <summary>Makes the article.</summary>
    /// <param name="document">The raw report.</param>
    /// <param name="knowledge">The lists to recognise names and words by.</param>
    /// <param name="horizon">The day of the import: what has been is not later.</param>
    public static ImportedArticle Import(RawDocument document, ImportKnowledge knowledge, DateOnly horizon) => Import([document], knowledge, horizon)[0];

    /// <summary>
    /// Makes the articles of a few short reports side by side: each step is taken for all of them before the next. The code of all steps is
    /// far more than a processor keeps near, so to fetch it once for four reports saves a tenth of the time; the articles are the same.
    /// </summary>
    /// <param name="documents">The raw reports. More than a handful do not stay near either.</param>
    /// <param name="knowledge">The lists to recognise names and words by.</param>
    /// <param name="horizon">The day of the import: what has been is not later.</param>
    /// <returns>The articles, in the order of the reports.</returns>
    public static ImportedArticle[] Import(IReadOnlyList<RawDocument> documents, ImportKnowledge knowledge, DateOnly horizon)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(knowledge);
        var reports = new ReportInWork[documents.Count];
        try
        {
            for (var i = 0; i < reports.Length; i++) reports[i] = new ReportInWork(documents[i], knowledge.Lexicon, horizon);
            foreach (var step in ReportInWork.Steps)
            {
                foreach (var report in reports) step(report);
            }

            return Array.ConvertAll(reports, report => report.Article);
        }
        finally
        {
            foreach (var report in reports) report?.Dispose();
        }
    }
}
