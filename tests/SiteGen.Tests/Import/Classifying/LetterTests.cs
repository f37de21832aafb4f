using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>What a mail, a letter or a newsletter has around its report.</summary>
public sealed class LetterTests
{
    private const string Text = "Op 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Van: Piet Smit\nAan: alle hulpverleners\nOnderwerp: Kennissessie schulden\n\nHallo allemaal,\n\n", "\n\nFijn weekend!\n\nGroetjes,\nPiet")]
    [InlineData("Bekijk de webversie\nNieuwsbrief Schulden\n\nBeste lezer,\n\nVoor u ligt weer een nieuwe nieuwsbrief. Veel leesplezier!\n\nKennissessie schulden in Ede\n\n", "")]
    [InlineData("Kennissessie schulden in Ede\n\nBeste collega’s,\n\n", "\n\nMet vriendelijke groet,\nHet team schulden")]
    [InlineData("Gemeente Ede\nDatum: 14 november 2019\nOns kenmerk: 17.004512\nOnderwerp: kennissessie schulden\n\nGeachte hulpverlener,\n\n", "\n\nHoogachtend,\n\nnamens burgemeester en wethouders")]
    [InlineData("Kennissessie schulden in Ede\n\n", "\n\nEen fijne vakantie gewenst!\nTeam schulden")]
    [InlineData("Kennissessie schulden in Ede\n\n", "\n\nHartelijke groet,\n\nnamens de werkgroep")]
    public void Is_no_text(string head, string foot)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(head + Text + foot).Body).ToList();
        Assert.StartsWith("Op 14 maart", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("naar Ede.", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Beste mensen, zo begon de wethouder.")]
    [InlineData("Beste idee van de middag!")]
    public void A_line_that_is_said_stays(string line) => Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText("Kennissessie schulden in Ede\n\n" + Text + "\n\n" + line + "\n\n" + Text).Body));

    [Theory]
    [InlineData("Voor een nieuwsgierige zaal vertelde Anna hoe het werkt.")]
    [InlineData("Voor de nieuwsdienst kwamen vijf leden in Ede bijeen.")]
    [InlineData("Dit maakte de zaal in Ede nieuwsgierig.")]
    public void The_first_words_of_a_letter_that_tell_something_stay(string line) =>
        Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText("Nieuwsbrief Schulden\n\nBeste lezer,\n\n" + line + "\n\nKennissessie schulden in Ede\n\n" + Text).Body));

    [Fact]
    public void Who_sent_a_mail_is_known() =>
        Assert.Contains(ImportedReport.OfText("Van: Piet Smit, adviseur\nAan: alle hulpverleners\nOnderwerp: Kennissessie schulden\n\n" + Text).People, fact => fact.Value is { Name: "Piet Smit", Function: "adviseur" });

    private const string Mail = "Van: Piet Smit <piet@ede.example>\nVerzonden: maandag 18 maart 2019 08:40\nAan: redactie\nOnderwerp: terugkoppeling kennissessie schulden\n\n";

    [Theory]
    [InlineData("Ha collega's,", "Hieronder ons stukje voor de site. De foto's volgen nog.")]
    [InlineData("Beste redactie,", "Hierbij het persbericht over onze middag. Graag plaatsen!")]
    [InlineData("Hallo Anja,", "Bijgaand de tekst voor de nieuwsbrief.")]
    [InlineData("Dag allemaal,", "Zie hieronder het verslag voor de website. De foto's stuur ik los.")]
    [InlineData("Hoi Wim!", "Onderstaand bericht mag op intranet.")]
    [InlineData("Hoi,", "Willen jullie dit op de site zetten? Bedankt!")]
    [InlineData("Dag Wim,", "Het stukje voor de wijkkrant. Foto's volgen.")]
    [InlineData("Hallo,", "Voor de nieuwsbrief van deze week.")]
    [InlineData("Beste Wim,", "Zie onder, kan dit morgen nog geplaatst worden? De foto stuur ik na.")]
    [InlineData("Hallo Wim,", "Zie beneden. Plaatsing mag ook volgende week.")]
    [InlineData("Dag Anja,", "Graag dit stukje plaatsen op de voorpagina van de site. Alvast dank!")]
    [InlineData("Dag Anja,", "Kun je deze tekst opnemen in het weekbericht? De foto is van Hilde.")]
    [InlineData("Beste redactie,", "In de bijlage de foto's, hieronder de tekst. Kunnen jullie dit plaatsen?")]
    public void A_piece_that_a_mail_sends_on_has_a_title_of_its_own(string salutation, string note)
    {
        var article = ImportedReport.OfText(Mail + salutation + "\n\n" + note + "\n\nWie klopt er aan de deur?\n\n" + Text);
        Assert.Equal("Wie klopt er aan de deur?", article.Title.Value);
        Assert.StartsWith("Op 14 maart", ImportedReport.Lines(article.Body).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hieronder leest u wat er die middag is besproken.")]
    [InlineData("Hieronder kort wat we hebben besproken over de brieven.")]
    [InlineData("Hierbij het verslag van de kennissessie van 14 maart, die druk bezocht was.")]
    [InlineData("Hieronder het verslag. De wethouder opende en daarna praatte iedereen mee.")]
    [InlineData("Bedankt voor de goede middag! Fijn dat jullie er waren, hieronder een kort verslag.")]
    [InlineData("Graag willen wij in het park een bankje plaatsen voor wie wil uitrusten.")]
    [InlineData("Op de site staat elk bericht dat een huurder krijgt.")]
    [InlineData("Voor de krant is een schuld geen verhaal, voor de huurder wel.")]
    [InlineData("Wij zetten dit jaar elke brief op de site.")]
    [InlineData("Zie onder de brug ook eens hoeveel er ligt.")]
    [InlineData("Wij willen het verhaal van de huurders serieus nemen.")]
    [InlineData("Met dit bericht vragen wij aandacht voor wie geen brief meer opent.")]
    public void Words_of_a_mail_that_tell_something_stay(string note)
    {
        var article = ImportedReport.OfText(Mail + "Hallo allemaal,\n\n" + note + "\n\nWat ging er goed\n\n" + Text);
        Assert.Contains(note, ImportedReport.Lines(article.Body));
        Assert.Equal("terugkoppeling kennissessie schulden", article.Title.Value);
    }

    [Fact]
    public void The_first_of_more_headings_below_a_note_is_no_title()
    {
        var article = ImportedReport.OfText(Mail + "Hallo allemaal,\n\nHieronder het verslag voor de site.\n\nWat ging er goed\n\n" + Text + "\n\nWat moet beter\n\nDe brieven zijn te lang, en niemand leest ze tot het eind. Daar was iedereen het over eens.");
        Assert.Equal("terugkoppeling kennissessie schulden", article.Title.Value);
        Assert.Contains("Wat ging er goed", ImportedReport.Lines(article.Body));
    }

    [Fact]
    public void A_mail_is_sent_after_what_it_tells_of() =>
        Assert.Equal("2019-03-14", ImportedReport.OfText(Mail + "Hallo allemaal,\n\nAfgelopen donderdag spraken dertig hulpverleners in het raadhuis van Ede over schulden. Dat was een goede kennissessie.").Session.Date?.Value.ToString());

    [Theory]
    [InlineData("Dit bericht kan vertrouwelijke informatie bevatten. Bent u niet de geadresseerde, verwijder het dan en meld dit aan de afzender. Denk aan het milieu voordat u deze mail afdrukt.")]
    [InlineData("De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Openbaarmaking of verspreiding van deze e-mail is niet toegestaan.")]
    [InlineData("This e-mail is confidential and intended for the addressee only. If you received this mail by mistake, please delete it.")]
    [InlineData("Denk aan het milieu voor u deze e-mail print.")]
    [InlineData("Deze e-mail is uitsluitend bedoeld voor de persoon aan wie hij is gestuurd. Hebt u hem per vergissing gekregen, laat het ons weten.")]
    [InlineData("De inhoud van dit mailbericht is enkel bestemd voor de ontvanger.")]
    [InlineData("This message is only meant for the person it was sent to. Printing this mail? Please save paper.")]
    [InlineData("Deze mail is alleen bestemd voor de geadresseerde. Afdrukken hoeft niet:\nbespaar inkt en papier.")]
    [InlineData("Aan deze e-mail kunnen geen rechten worden ontleend.")]
    [InlineData("Kreeg u dit bericht per vergissing? Wilt u het dan vernietigen.")]
    [InlineData("Print deze e-mail alleen als dat nodig is.")]
    [InlineData("Denk groen en print dit niet!")]
    [InlineData("Spaar bomen: moet deze mail echt worden afgedrukt? Nee, niet afdrukken.")]
    public void What_the_mail_of_an_office_has_below_every_text_goes(string notice)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Mail + Text + "\n\nGroet,\nTeam Schulden\ngemeente Ede\nT 0318 00 00 00\n\n" + notice).Body).ToList();
        Assert.EndsWith("naar Ede.", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("De wethouder kreeg een vertrouwelijk bericht en liet het de raad lezen.")]
    [InlineData("Denk aan het milieu, zei ze, en print niet elke mail die u krijgt.")]
    [InlineData("Dit bericht is bestemd voor alle inwoners van Ede, ook voor wie er niet bij was.")]
    [InlineData("De informatie over schulden is vertrouwelijk en gaat niet naar de ontvanger van de rekening.")]
    [InlineData("Wie geen mail afdrukt spaart papier, en daar ging een halve tafel over.")]
    [InlineData("Aan een mail van het loket kunnen huurders geen rechten ontlenen.")]
    [InlineData("Kreeg u die brief per vergissing? Dat hoorde de wethouder vaker.")]
    [InlineData("Denk groen, dat was de raad van de avond.")]
    [InlineData("Moet u elke mail van de gemeente echt lezen?")]
    [InlineData("Deze mail was alleen bedoeld voor de wethouder, maar kwam bij iedere ontvanger van de nieuwsbrief terecht.")]
    [InlineData("De mail aan huurders is alleen bestemd voor wie een schuld heeft.")]
    [InlineData("Printen kost papier en inkt, en toch wil de helft een brief en geen mail.")]
    [InlineData("Deze avond vertelde een huurder dat hij elke mail van de gemeente verwijdert.")]
    public void What_a_report_tells_of_mail_stays(string line) => Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText("Kennissessie schulden in Ede\n\n" + Text + "\n\n" + line).Body));

    [Theory]
    [InlineData("Beste buren,", "Tot in de zaal,", "Namens alle tafels")]
    [InlineData("Lieve leden,", "Met een knipoog,", "Uit naam van het bestuur")]
    [InlineData("Dag allen,", "Tot gauw,", "Mede namens de wethouder")]
    public void A_farewell_of_ones_own_below_a_letter_goes(string salutation, string farewell, string behalf)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(salutation + "\n\n" + Text + "\n\n" + Text.Replace("dertig", "veertig", StringComparison.Ordinal) + "\n\n" + farewell + "\n\n" + behalf + "\nPiet Smit\nsecretaris").Body).ToList();
        Assert.DoesNotContain(lines, line => line == salutation || line == farewell || line == behalf);
    }

    [Theory]
    [InlineData("Kennissessie schulden in Ede", "Tot in de zaal,")]
    [InlineData("Beste buren,", "Met z'n allen naar het loket")]
    public void What_is_no_farewell_stays(string head, string line) =>
        Assert.Contains(ImportedReport.Lines(ImportedReport.OfText(head + "\n\n" + Text + "\n\n" + line + "\n\n" + Text.Replace("dertig", "veertig", StringComparison.Ordinal) + "\n\nPiet Smit\nsecretaris").Body), own => own == line);
}
