using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Import;
using SiteGen.Import.Explaining;
using SiteGen.Import.Reading;
using Xunit;

namespace SiteGen.Tests.Import.Explaining;

public sealed class ExplanationTests
{
    private static readonly EvidenceReason Why = new("why", "uit de tekst");

    [Fact]
    public void Facts_stand_in_their_place_and_dropped_words_are_named()
    {
        const string text = "Sessie in Ede op 3 maart. Lees meer";
        var article = new ImportedArticle
        {
            Title = new("Sessie in Ede", new(Why, "Sessie in Ede", new TextSpan(0, 13))), Slug = "x", SourceFile = "x", SourceSha256 = "x", SourceText = text,
            Municipalities = [new("Ede", new(Why, "Ede", new TextSpan(10, 3)))],
            Region = new("buiten", new(Why, "", default)),
            Dropped = [new(new TextSpan(26, 9), new("debris", "een doorklikregel"))],
        };

        var explanation = Explanation.Of(article);

        Assert.Equal(text, string.Concat(explanation.Pieces.Select(piece => piece.Text)));
        Assert.Equal(
            ["Sessie in |1|", "Ede|1,2|", " op 3 maart. ||", "Lees meer||een doorklikregel"],
            explanation.Pieces.Select(piece => piece.Text + "|" + string.Join(',', piece.Facts) + "|" + piece.Dropped?.Sentence));
        Assert.Equal(["title", "municipalities", "region"], explanation.Facts.Select(fact => fact.Field));
    }

    [Fact]
    public void The_whole_text_of_every_report_comes_back()
    {
        foreach (var file in Directory.GetFiles(RepositoryFolder.File("seeds"), "*.txt"))
        {
            var document = RawReader.Read(Path.GetFileName(file), File.ReadAllBytes(file), new DiagnosticBag())!;
            var article = Importer.Import(document, ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));

            var explanation = Explanation.Of(article);

            Assert.Equal(article.SourceText, string.Concat(explanation.Pieces.Select(piece => piece.Text)));
            Assert.Contains(explanation.Pieces, piece => piece.Facts.Count > 0);
        }
    }
}
