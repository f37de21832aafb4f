using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Composing;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import;

/// <summary>One report on its way to an article: what the steps have made of it so far. For one thread.</summary>
/// <param name="document">The raw report.</param>
/// <param name="lexicon">The lists to recognise names and words by.</param>
/// <param name="horizon">The day of the import.</param>
internal sealed class ReportInWork(RawDocument document, Lexicon lexicon, DateOnly horizon) : IDisposable
{
    private readonly LentArrays arrays = new();
    private CleanReport clean = null!; // Each of these is made by a step before those that ask for it.
    private TokenList tokens = null!;
    private string language = null!;
    private DateMentions dates = null!;
    private TextIndex index = null!;
    private Classifier classifier = null!;
    private ReportView view = null!;
    private FactFinder finder = null!;

    /// <summary>All steps of the import, in their order.</summary>
    internal static Action<ReportInWork>[] Steps { get; } =
    [
        report => report.Clean(),
        report => report.Recognise(),
        report => report.Index(),
        .. Classifier.Steps.Select(step => (Action<ReportInWork>)(report => step(report.classifier))),
        report => report.View(),
        .. FactFinder.Steps.Select(step => (Action<ReportInWork>)(report => step(report.finder))),
        report => report.Article = ArticleComposer.Compose(report.view, report.finder.Facts()),
    ];

    /// <summary>The article, when every step is done.</summary>
    internal ImportedArticle Article { get; private set; } = null!;

    /// <summary>Gives back what was lent for the report.</summary>
    public void Dispose() => arrays.Dispose();

    private void Clean() => clean = Cleaner.Clean(document);

    private void Recognise()
    {
        tokens = TokenScanner.Scan(clean.Text, arrays.Tokens(TokenScanner.MostlyEnough(clean.Text)));
        language = LanguageGuess.Of(tokens);
        dates = DateRecogniser.Find(clean.Text, language);
    }

    private void Index()
    {
        index = new TextIndex(clean, tokens, lexicon, language, dates, arrays);
        classifier = new Classifier(index, document.HintsOf(RawHintKind.Title).Select(hint => Cleaner.CleanWords(hint.Value)));
    }

    private void View()
    {
        view = new ReportView(document, index, classifier.Roles());
        finder = new FactFinder(view, horizon);
    }
}
