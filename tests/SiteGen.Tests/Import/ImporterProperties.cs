using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import;

/// <summary>What holds of any text at all.</summary>
public sealed class ImporterProperties
{
    private static readonly string[] Pieces =
    [
        "De gemeente Heerde ", "op 3 maart 2019 ", "\n\n", "\n", "- ", "• ", "1. ", "Wethouder Jan de Vries ", "(", ")", "\"", "‘", "’", ". ", ", ", ": ", "| ", "\t", "Top\n", "Lees meer", "KENNISSESSIE ",
        "bijeenkomst ", "\u00A0", "\u00AD", "é", "e\u0301", "x@y.nl ", "https://voorbeeld.nl/a ", "09.30 uur ", "aanpakHet doel ", "en ", "van ", "Amsterdam ", "🙂", "<b>", "# ", "> ", "Foto: Piet\n", "Geplaatst op 1-2-2020\n",
    ];

    [Fact]
    public void Every_word_of_any_text_is_accounted_for() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var article = Import(text);
            if (article is null) return;
            var kept = ImportedReport.Words(string.Join('\n', ImportedReport.Lines(article.Body)))
                .Concat(article.Dropped.SelectMany(piece => ImportedReport.Words(piece.Span.Of(article.SourceText))))
                .Concat(article.Title.IsProbable ? [] : ImportedReport.Words(article.Title.Evidence.Quote));
            Assert.Equal(string.Join(' ', ImportedReport.Words(article.SourceText).Order(StringComparer.Ordinal)), string.Join(' ', kept.Order(StringComparer.Ordinal)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Evidence_stands_in_the_text_and_slugs_are_plain() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var article = Import(text);
            if (article is null) return;
            Assert.All(article.People, fact => Assert.True(fact.Evidence.Span.End <= article.SourceText.Length));
            Assert.All(article.Dropped, piece => Assert.True(piece.Span.Start >= 0 && piece.Span.End <= article.SourceText.Length));
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", article.Slug);
            Assert.True(article.Summary is null || article.Summary.Value.Length <= 200);
        }).QuickCheckThrowOnFailure();

    private static ImportedArticle? Import(string text) => string.IsNullOrWhiteSpace(text) || text.All(c => !char.IsLetterOrDigit(c)) ? null : ImportedReport.OfText(text);

    private static Gen<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => new StringBuilder("Verslag ").AppendJoin("", pieces).ToString());
}
