using SiteGen.Dutch.Dates;
using SiteGen.Import.Classifying;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Composing;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Indexing;
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
    public static ImportedArticle Import(RawDocument document, ImportKnowledge knowledge, DateOnly horizon)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(knowledge);
        var clean = Cleaner.Clean(document);
        var language = LanguageGuess.Of(clean);
        using var arrays = new LentArrays();
        var index = new TextIndex(clean, knowledge.Lexicon, language, DateRecogniser.Find(clean.Text, language), arrays);
        var report = new ReportView(document, index, Classifier.Classify(index, document.HintsOf(RawHintKind.Title).Select(hint => Cleaner.CleanWords(hint.Value))));
        return ArticleComposer.Compose(report, FactFinder.Find(report, horizon));
    }
}
