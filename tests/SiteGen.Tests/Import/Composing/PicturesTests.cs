using System.Text;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Composing;

/// <summary>Pictures that a report only points at: a site shows nothing of another, so the editor is asked for the file.</summary>
public sealed class PicturesTests
{
    [Theory]
    [InlineData("a.html", "<main><h1>Bewonersavond over peil</h1><p>Op 3 maart 2019 kwamen zestig bewoners bijeen in Ede.</p><figure><img src=\"https://x.nl/zaal.jpg\" alt=\"De zaal\"><figcaption>Bewoners rond de kaart</figcaption></figure></main>")]
    [InlineData("a.md", "# Bewonersavond over peil\n\nOp 3 maart 2019 kwamen zestig bewoners bijeen in Ede.\n\n![De zaal](https://x.nl/zaal.jpg)\n")]
    public void Of_another_site_become_a_question_with_their_address(string name, string text)
    {
        var article = ImportedReport.Of(name, Encoding.UTF8.GetBytes(text));

        Assert.DoesNotContain(article.Body, block => block is BodyPicture);
        Assert.Equal("De afbeelding ‘De zaal’ staat op een andere site: https://x.nl/zaal.jpg. Wilt u het bestand toevoegen?", Assert.Single(article.Questions, question => question.Field == "image").Question);
        Assert.Equal("Op 3 maart 2019 kwamen zestig bewoners bijeen in Ede.", Assert.Single(ImportedReport.Lines(article.Body)));
    }

    [Theory]
    [InlineData("![](/img/briefjes.jpg)\n*De muur na twee uur plakken*")]
    [InlineData("![](https://x.nl/briefjes.jpg \"De muur na twee uur plakken\")")]
    public void Without_a_description_but_with_a_caption_are_asked_for_and_the_caption_is_kept_among_what_was_dropped(string picture)
    {
        var article = ImportedReport.Of("a.md", Encoding.UTF8.GetBytes("# Bewonersavond over peil\n\nOp 3 maart 2019 kwamen zestig bewoners bijeen in Ede.\n\n" + picture + "\n"));

        Assert.Equal("De muur na twee uur plakken", Assert.Single(article.Dropped, piece => piece.Span.Length > 0).Span.Of(article.SourceText));
        Assert.Contains("De muur na twee uur plakken", Assert.Single(article.Questions, question => question.Field == "image").Question, StringComparison.Ordinal);
    }
}
