using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>The box in which a page tells of itself, and the box of a meeting, which looks like it.</summary>
public sealed class MetaBoxTests
{
    private const string Text = "\n\nRuim tachtig inwoners kwamen naar wijkcentrum De Brink om mee te praten over het station. Zij stelden veel vragen.\n";

    [Theory]
    [InlineData("Datum\n12 mei 2023\nAuteur\nAnja Visser")]
    [InlineData("Datum:\n12 mei 2023\nLeestijd:\n3 minuten")]
    [InlineData("Auteur\nRedactie\nDatum\n12 mei 2023")]
    [InlineData("Categorie\nNieuws\nDatum\nvrijdag 12 mei 2023\nLeestijd\n± 5 min")]
    [InlineData("Date\n12 May 2023\nReading time\n4 min")]
    [InlineData("Datum\n12-05-2023\nRubriek\nWonen\nDoor\nRedactie")]
    public void Of_a_page(string box)
    {
        var article = ImportedReport.OfText("Inwoners denken mee over het station\n" + box + Text);
        Assert.Equal("2023-05-12", article.Date?.Value.ToString());
        Assert.Null(article.Session.Date);
        Assert.Equal(ImportedReport.Words(Text), ImportedReport.Words(string.Join('\n', ImportedReport.Lines(article.Body))));
    }

    [Fact]
    public void The_day_of_the_meeting_stands_in_the_text()
    {
        var article = ImportedReport.OfText("Inwoners denken mee over het station\nDatum\n12 mei 2023\nAuteur\nAnja Visser\n\nOp dinsdag 9 mei kwamen ruim tachtig inwoners naar wijkcentrum De Brink om mee te praten over het station.");
        Assert.Equal("2023-05-09", article.Session.Date?.Value.AsCertain().ToString());
    }

    [Theory]
    [InlineData("Datum\n12 mei 2023\nPlaats\nHengelo")]
    [InlineData("Datum\n12 mei 2023\nTijd\n19.30 uur\nAuteur\nAnja Visser")]
    [InlineData("Datum\n12 mei 2023\nOnderwerp\nHet station")]
    [InlineData("Auteur\nAnja Visser\nDatum\n12 mei 2023\nLocatie\nDe Brink")]
    [InlineData("Datum\n12 mei 2023")]
    [InlineData("Datum: 12 mei 2023")]
    public void Of_a_meeting(string box) =>
        Assert.Equal("2023-05-12", ImportedReport.OfText("Verslag inwonersavond over het station\n" + box + Text).Session.Date?.Value.ToString());

    [Fact]
    public void Minutes_have_an_author_too() =>
        Assert.Equal("2023-05-12", ImportedReport.OfText("Verslag inwonersavond over het station\nDatum\n12 mei 2023\nAuteur\nAnja Visser" + Text).Session.Date?.Value.ToString());
}
