using System.Globalization;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Lines that say when a report was published, and lines with a date that say something else.</summary>
public sealed class NoticeTests
{
    private const string Text = "\n\nOp dinsdag 9 mei kwamen ruim tachtig inwoners naar wijkcentrum De Brink om mee te praten over het station.\n";

    [Theory]
    [InlineData("12 mei 2023 - Nieuws voor huurders")]
    [InlineData("Nieuws | 12 mei 2023 | Redactie")]
    [InlineData("12-05-2023 | Redactie")]
    [InlineData("Gemeente Hengelo - 12 mei 2023")]
    [InlineData("12 mei 2023 - 10:15 - 3 minuten leestijd")]
    [InlineData("Publicatiedatum 12 mei 2023")]
    [InlineData("  • Gepubliceerd: 12 mei 2023")]
    [InlineData("  • Nieuwsbericht\n  • |\n  • 12-05-2023\n  • |\n  • Anja Visser (Stichting Spoor)")]
    [InlineData("12.Mei.2023")]
    [InlineData("12-mei-2023")]
    [InlineData("Terug 12 mei 2023")]
    [InlineData("Gepubliceerd door op 12 mei 2023 in Nieuws")]
    [InlineData("Geplaatst op: vrijdag 12 mei 2023 om 11:24")]
    [InlineData("Geplaatst op\n12 mei 2023\ndoor\nRedactie\nin\nNieuws")]
    [InlineData("Datum\n12 mei 2023\nAuteur\nRedactie\nLeestijd\n4 min")]
    [InlineData("Datum:\n12 mei 2023\nGeschreven door:\nRedactie")]
    [InlineData("Hengelo, 12 mei 2023")]
    [InlineData("| 12-05-2023 | 21.30 uur |")]
    [InlineData("12 mei 2023 om 00:00 Lokaal nieuws")]
    [InlineData("Friday 12 May 2023")]
    [InlineData("Dit nieuwsbericht is geplaatst op 12 mei 2023")]
    [InlineData("12 mei 2023 | 3 min lezen | Ruimte & Wonen")]
    [InlineData("by Anja | mei 12, 2023 | Nieuws | 0 comments")]
    [InlineData("mei 12, 2023")]
    [InlineData("Datum bericht: vrijdag 12 mei 2023")]
    [InlineData("12-05-2023 418 keer bekeken")]
    [InlineData("12 mei 2023 4 min. leestijd")]
    [InlineData("37 x gelezen - 12 mei 2023")]
    [InlineData("Geplaatst in Nieuws op 12 mei 2023")]
    [InlineData("Gepubliceerd in Wonen op vrijdag 12 mei 2023")]
    [InlineData("Door REDACTIE - 12-5-2023, 9:52 (Update 12-5-2023, 11:07)")]
    [InlineData("12 May 2023  –  reading time 4 minutes")]
    [InlineData("12 mei 2023, geplaatst door: Hillie")]
    [InlineData("12 mei 2023 – auteur: Anja Visser")]
    [InlineData("Geschreven door Anja Visser op 12 mei 2023. Categorie: Ruimte")]
    [InlineData("Posted on 12 May 2023 by Editorial team")]
    [InlineData("12 mei 2023 | tekst: Anja Visser | fotografie: Studio Licht")]
    [InlineData("12 MEI 2023 | RUIMTE | 0 REACTIES")]
    [InlineData("vr 12-05-2023 - 09:05")]
    [InlineData("12 mei 2023 om 14:02  •  Laatste update: 13 mei 2023")]
    [InlineData("Terugblik | 12 mei 2023 | 5 min. leestijd")]
    [InlineData("Erik Nijland 12-05-2023, 22:47 Laatste update: 13-05-2023, 07:12")]
    public void Above_the_text_tell_the_day_of_publication(string line)
    {
        var article = ImportedReport.OfText("Inwoners denken mee over het station\n\n" + line + Text);
        Assert.Equal("2023-05-12", article.Date?.Value.ToString());
        Assert.Equal("2023-05-09", article.Session.Date?.Value.AsCertain().ToString());
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), one => one.Contains("12", StringComparison.Ordinal) || one is "door" or "in" or "Redactie");
    }

    [Theory]
    [InlineData("Laatst gewijzigd\n12 mei 2023")]
    [InlineData("Laatst bijgewerkt: 12-05-2023")]
    public void Tell_the_day_of_change(string line) =>
        Assert.Equal(new DateOnly(2023, 5, 12), ImportedReport.OfText("Inwoners denken mee over het station\n\n" + line + Text).LastModified?.Value);

    [Theory]
    [InlineData("HENGELO, 12 mei 2023 - ")]
    [InlineData("12 mei 2023 - HENGELO - ")]
    public void A_dateline_tells_the_day_of_publication(string dateline)
    {
        var article = ImportedReport.OfText("Inwoners denken mee over het station\n\n" + dateline + Text.TrimStart());
        Assert.Equal(new DateOnly(2023, 5, 12), article.Date?.Value.AsDay);
        Assert.Equal("2023-05-09", article.Session.Date?.Value.AsCertain().ToString());
        Assert.StartsWith("Op dinsdag 9 mei", ImportedReport.Lines(article.Body).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d.d. dinsdag 9 mei 2023, 10.00 – 11.45 uur")]
    [InlineData("Dinsdag 9 mei 2023, 10.00 – 11.45 uur")]
    [InlineData("Datum\n9 mei 2023\nTijd\n10.00 uur")]
    public void A_day_with_its_hours_or_a_label_is_that_of_the_meeting(string line)
    {
        var article = ImportedReport.OfText("Verslag overleg station\n\n" + line + "\n\nDe voorzitter opent het overleg en heet iedereen welkom. Het verslag van 4 april wordt vastgesteld.\n");
        Assert.Null(article.Date);
        Assert.Equal("2023-05-09", article.Session.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("Dinsdag 9 mei 2023")]
    [InlineData("Bijeenkomst | 9 mei 2023 | De Brink, Hengelo")]
    public void The_day_of_the_meeting_below_the_title_says_nothing_of_publication(string line) =>
        Assert.Null(ImportedReport.OfText("Inwoners op de fiets langs het station\n\n" + line + Text).Date);

    [Theory]
    [InlineData("Door Marijke Visser")]
    [InlineData("Door: Anja Visser en Peter Smit")]
    [InlineData("Tekst: Anja Visser")]
    [InlineData("By Anna Smith")]
    [InlineData("Door onze correspondent Peter Smit")]
    public void Who_wrote_it_stands_above_or_below_the_text(string line)
    {
        Assert.DoesNotContain(line, ImportedReport.Lines(ImportedReport.OfText("Inwoners denken mee over het station\n\n" + line + Text).Body));
        Assert.DoesNotContain(line, ImportedReport.Lines(ImportedReport.OfText("Inwoners denken mee over het station" + Text + "\n" + line + "\n").Body));
    }

    [Fact]
    public void Whose_workshop_it_was_stays() =>
        Assert.Contains("Door: Anja Visser", ImportedReport.Lines(ImportedReport.OfText("Inwoners denken mee over het station" + Text + "\nSporen tellen\nDoor: Anja Visser" + Text).Body));

    [Fact]
    public void A_planning_is_no_notice()
    {
        var article = ImportedReport.OfText("Verslag overleg station\n\nPlanning\n\nPublicatie op TenderNed: 3 juni 2024\nInschrijven: tot en met 15 juli 2024, 14.00 uur\n\nDe voorzitter bedankt iedereen voor de komst en sluit het overleg.\n");
        Assert.Null(article.Date);
        Assert.Contains(ImportedReport.Lines(article.Body), one => one.Contains("Inschrijven: tot en met 15 juli 2024", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hengelo Vandaag                    vrijdag 12 mei 2023\n\nInwoners denken mee over het station")]
    [InlineData("De Streekbode\t12 mei 2023\n\nInwoners denken mee over het station")]
    [InlineData("12/05/2023 | WERKGROEP SPOOR | VERSLAG: Inwoners denken mee over het station")]
    [InlineData("Onderwerp:   Inwoners denken mee over het station\nAan:   het bestuur\nVan:   Brechtje Oosterom\nDatum:   12 mei 2023\n\nBeste collega’s,")]
    public void In_the_head_tell_the_day_of_publication(string head) => Assert.Equal(new DateOnly(2023, 5, 12), ImportedReport.OfText(head + Text).Date?.Value.AsDay);

    [Theory]
    [InlineData("Inwoners denken mee over het station\n\nNieuwsbrief 4 | mei 2023", "2023-05")]
    [InlineData("Inwoners denken mee over het station\n\nmei 2023", "2023-05")]
    [InlineData("Inwoners denken mee over het station\n\nmei", null)]
    public void In_the_head_tell_the_month_of_publication(string head, string? month) => Assert.Equal(month, ImportedReport.OfText(head + Text).Date?.Value.ToString());

    [Theory]
    [InlineData("Standplaats Hengelo | 32 - 36 uur | Schaal 11 | Reageren t/m 12 mei 2023")]
    [InlineData("Datum          12 mei 2023\nTijd           13.00 – 14.40 uur\nLocatie        De Brink, kamer 2")]
    public void Of_a_vacancy_or_a_card_stay(string lines)
    {
        var article = ImportedReport.OfText("Projectleider voor het station\n\n" + lines + Text);
        Assert.Null(article.Date);
        Assert.Contains(ImportedReport.Lines(article.Body), line => line.Contains("12 mei 2023", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_the_label_of_a_page_stay()
    {
        var html = "<html><body><h1>Praat mee over het station</h1><p>Waar wilt u over tien jaar op de trein stappen? De gemeente maakt plannen en gaat daar graag met u over in gesprek.</p><h2>Wanneer en waar</h2><dl><dt>Datum</dt><dd>dinsdag 9 mei 2023</dd><dt>Tijd</dt><dd>19.30 - 21.30 uur</dd></dl></body></html>";
        Assert.Contains("dinsdag 9 mei 2023", ImportedReport.Lines(ImportedReport.Of("verslag.html", System.Text.Encoding.UTF8.GetBytes(html)).Body));
    }

    [Theory]
    [InlineData("Door Sjoerd Hoek - 14-11-2023, 09:12 (Update 14-11-2023, 11:40)")]
    [InlineData("Sjoerd van der Hoek | 14-11-2023, 09:12 (Update 15-11-2023, 11:40)")]
    public void With_a_writer_an_hour_and_an_update_says_when_it_was_published(string line)
    {
        var article = ImportedReport.OfText("Volle kerk praat over windmolens\n\n" + line + "\n\nRuim honderd inwoners van Ede praatten maandagavond met de wethouder over vier windmolens langs de snelweg.");
        Assert.Equal(new DateOnly(2023, 11, 14), article.Date?.Value.AsDay);
        Assert.Single(article.Body);
    }

    [Fact]
    public void Of_a_writer_glued_to_a_part_of_the_site_is_no_text()
    {
        var article = ImportedReport.OfText("Terugblik ouderavond 12 maart 2024\n\nAnneke van der ValkAlgemeen nieuws\n\nOp 12 maart kwamen veertig ouders naar de aula van de school in Ede voor een avond over huiswerk en slaap.");
        Assert.Single(article.Body);
        Assert.Contains(article.Dropped, piece => piece.Span.Of(article.SourceText) == "Algemeen nieuws");
    }
}
