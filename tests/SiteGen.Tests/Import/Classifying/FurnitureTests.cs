using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Lines that sites put around and between the paragraphs of a report, and lines of a report that look like them.</summary>
public sealed class FurnitureTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Below = "\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Dit delen:")]
    [InlineData("Rapport downloaden (PDF, 2,1 MB)")]
    [InlineData("Foto's bekijken (14)")]
    [InlineData("Werom nei it oersjoch")]
    [InlineData("Presentatie openen in SlideShare")]
    [InlineData("💬 Mail ons!")]
    [InlineData("Zie je een fout of heb je een vraag over dit bericht? Laat het de redactie dan gerust weten.")]
    [InlineData("Heb jij een tip voor de redactie? Mail dan naar tips@krant.nl, wij gaan er graag mee aan de slag.")]
    [InlineData("Dit is een verhaal van De Wijk, ons platform voor nieuws uit de buurten van Ede en omgeving.")]
    [InlineData("Bekijk hier alle berichten uit de rubriek Zorg")]
    [InlineData("Onze nieuwsbrief verschijnt vier keer per jaar.")]
    [InlineData("Portretfoto Hilde Jansen")]
    [InlineData("tekening kennissessie schulden")]
    [InlineData("Plattegrond van Ede met twaalf stippen")]
    [InlineData("Een straat met fietsers, ter illustratie")]
    [InlineData("Reageren op dit bericht is niet meer mogelijk.")]
    [InlineData("In deze nieuwsbrief: Vrijwilliger van de maand - Agenda - Buurtbus zoekt chauffeurs")]
    [InlineData("In dit nummer onder meer")]
    [InlineData("Foto's van de middag: Studio Drechtkade")]
    [InlineData("Beelden bij dit bericht: Jan van der Vos en Mia Pol")]
    [InlineData("Bekijk deze post op Instagram")]
    [InlineData("View this post on Instagram")]
    [InlineData("Een bericht gedeeld door Gemeente Ede (@gemeenteede)")]
    [InlineData("Om deze inhoud te tonen moet je toestemming geven voor social media cookies.")]
    [InlineData("Pas instellingen aan")]
    [InlineData("Download onze nieuws-app")]
    [InlineData("Wil je niks missen? Volg dan ons WhatsApp-kanaal.")]
    [InlineData("Mijn Ede")]
    [InlineData("Lees hieronder verder")]
    [InlineData("Vond je dit een mooi verhaal?")]
    [InlineData("Word vrijwilliger +")]
    [InlineData("Wij plaatsen functionele cookies.")]
    [InlineData("Onze cookies")]
    [InlineData("Bekijk hieronder de reportage")]
    [InlineData("Ontdek het op Google Play")]
    [InlineData("Altijd het laatste nieuws uit de regio op je telefoon. Scan de QR-code.")]
    [InlineData("0 artikelen in winkelwagen")]
    [InlineData("Klik om te delen met Twitter (Wordt in een nieuw venster geopend)")]
    [InlineData("Made with Squarespace")]
    [InlineData("[gallery ids=\"12,13,14\"]")]
    [InlineData("[vc_row full_width=\"stretch\"]")]
    [InlineData("{field_image}")]
    [InlineData("{{ node.title }}")]
    [InlineData("[/caption]")]
    [InlineData("[caption id=\"a_4\" width=\"640\"]Hulpverleners aan tafel[/caption]")]
    [InlineData("vervolg op pagina 9")]
    [InlineData("Lees verder op pagina 3")]
    [InlineData("Vervolg van voorpagina")]
    [InlineData("Skreaun troch de webmaster")]
    [InlineData("Geschreven door de redactie")]
    [InlineData("Besikers oant no ta: 018442")]
    [InlineData("Kopij voor nr. 3 inleveren voor 1 september")]
    [InlineData("Anja Smit heeft dit gerepost")]
    [InlineData("Deze site is het best te bekijken in 1024 x 768")]
    [InlineData("Error! Bookmark not defined.")]
    [InlineData("Overname van berichten is toegestaan met bronvermelding.")]
    [InlineData("3 minuten om te lezen")]
    [InlineData("Reading time: 4 min")]
    [InlineData("212 weergaven")]
    [InlineData("Bekijk hier de fotoreportage")]
    [InlineData("Klik op de foto voor een vergroting.")]
    [InlineData("Bekijk alle foto’s van de avond")]
    [InlineData("Lees verder onder de advertentie")]
    [InlineData("(tekst loopt door onder de foto)")]
    [InlineData("De tekst gaat verder onder de video")]
    [InlineData("Let op: dit bericht is ouder dan een jaar. De informatie is mogelijk niet meer actueel.")]
    [InlineData("Deze pagina is niet meer actueel")]
    [InlineData("Dit artikel is verouderd")]
    [InlineData("Ga naar de hoofdnavigatie")]
    [InlineData("Direct naar de inhoud")]
    [InlineData("Spring naar het zoekveld")]
    [InlineData("Schrijf u in voor onze nieuwsbrief")]
    [InlineData("Wilt u onze nieuwsbrief ontvangen? Meld u dan aan.")]
    [InlineData("U ontvangt deze nieuwsbrief omdat u zich hebt aangemeld. Afmelden kan via deze link.")]
    [InlineData("Lees ook: Zo werkt een damwand")]
    [InlineData("ZIE OOK: Ziekenhuis sluit afdeling")]
    [InlineData("Vorig bericht: Wachttijden dalen")]
    [InlineData("Meer nieuws uit Assen")]
    [InlineData("Was deze informatie nuttig? Ja / Nee")]
    [InlineData("Heeft u gevonden wat u zocht?")]
    [InlineData("Reacties (4)")]
    [InlineData("12 reacties")]
    [InlineData("Dit bericht is 412 keer gelezen.")]
    [InlineData("Van onze verslaggever")]
    [InlineData("Door de redactie")]
    [InlineData("Zoeken op deze website")]
    [InlineData("Geplaatst door: Afdeling Communicatie")]
    [InlineData("Lees meer over het gebiedsprogramma")]
    [InlineData("Geplaatst in Nieuws. Bookmark de permalink.")]
    [InlineData("Terug naar kennis")]
    [InlineData("Terug naar alle projecten")]
    [InlineData("Deel dit verhaal")]
    [InlineData("Deze pagina delen")]
    [InlineData("Share on Facebook")]
    [InlineData("Stuur dit artikel door")]
    [InlineData("Toevoegen aan agenda")]
    [InlineData("Reageer op dit artikel")]
    [InlineData("Wees de eerste die reageert")]
    [InlineData("Reacties zijn gesloten.")]
    [InlineData("E-mailadres *")]
    [InlineData("« Vorige | Volgende »")]
    [InlineData("Reageer | Tip de redactie | Nieuwsbrief")]
    [InlineData("Delen via WhatsApp | Printen | E-mail")]
    [InlineData("← Wachttijden dalen")]
    [InlineData("Nieuwe website van start »")]
    [InlineData("Zoekwoorden: armoede schulden Ede")]
    [InlineData("Logo gemeente Ede")]
    [InlineData("[EINDE KADER]")]
    [InlineData("Raadsleden pakken kratten in. (Foto: Jan Peters)")]
    [InlineData("Reacties (2)   Vorig bericht   Volgend bericht")]
    [InlineData("Kaart van het plangebied Kaart van het plangebied")]
    [InlineData("Klik hier voor de tekeningen.")]
    [InlineData("top of page")]
    [InlineData("Like Loading...")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Dit artikel is alleen voor abonnees.")]
    [InlineData("Word lid van onze vereniging!")]
    [InlineData("Meer van Anja Visser")]
    [InlineData("3 jaar geleden")]
    [InlineData("De inschrijving is gesloten")]
    [InlineData("Abonneer je en ontvang het nieuws in je mailbox")]
    [InlineData("Meld je aan voor de ochtendmail")]
    [InlineData("Meer lezen van Dagblad De Streek")]
    [InlineData("Snel naar: Melding doen - Afspraak maken - Verhuizen")]
    [InlineData("Lettergrootte: klein / groot")]
    [InlineData("Gepost in Wonen")]
    [InlineData("Lees meer nieuws uit Assen")]
    [InlineData("Heb je een tip voor de redactie? Mail ons!")]
    [InlineData("Zet JavaScript aan om de kaart te zien.")]
    [InlineData("Was dit artikel handig?")]
    [InlineData("(c) Dorpskrant. Overname alleen met toestemming.")]
    [InlineData("Foto’s © Rinus Peters")]
    [InlineData("Bericht van de dorpsraad, geplaatst in: Wonen, Verkeer")]
    [InlineData("presentatie-schulden.pdf [PDF, 300 kB]")]
    [InlineData("samen_sparen")]
    [InlineData("IMG_2034")]
    [InlineData("DSC-0187")]
    [InlineData("banner-schulden-v2")]
    [InlineData("2019-03-14 (12) Kennissessie raadhuis")]
    [InlineData("20190314 raadhuis (3)")]
    [InlineData("Deze pagina is geplaatst door")]
    [InlineData("Dit bericht is gepubliceerd door de afdeling Communicatie.")]
    [InlineData("Dit artikel werd gepost in Zorg en Welzijn")]
    [InlineData("Foto’s bekijken")]
    [InlineData("Vond u dit nuttig?")]
    [InlineData("Auteur: Redactie")]
    [InlineData("Reacties staat uit voor Kennissessie schulden in Ede")]
    [InlineData("Publiek bij de opening in het raadhuis\nPubliek bij de opening in het raadhuis")]
    [InlineData("Delen met vrienden")]
    [InlineData("Dit vind je misschien ook interessant")]
    [InlineData("Vorige items:")]
    [InlineData("Eerdere berichten over dit project")]
    [InlineData("You might also like")]
    [InlineData("Bekijk deze nieuwsbrief in uw browser")]
    [InlineData("Wordt deze mail niet goed weergegeven? Bekijk de webversie.")]
    [InlineData("Download dit verslag als pdf (218 kB)")]
    [InlineData("Download de handreiking (pdf)")]
    [InlineData("Zie je een fout in dit artikel? Meld het ons")]
    [InlineData("Beoordeling: 4 sterren")]
    [InlineData("12345")]
    [InlineData("★★★★☆ 4,2 (88 beoordelingen)")]
    [InlineData("A- A+")]
    [InlineData("▶ Afspelen 00:00 / 58:41")]
    [InlineData("[f]  [in]  [x]")]
    [InlineData("Solliciteer direct")]
    [InlineData("> Naar de presentaties")]
    [InlineData("Je ontvangt deze mail omdat je lid bent van het netwerk.")]
    [InlineData("Verzonden met Postbode")]
    [InlineData("Deze video wordt getoond via YouTube. Accepteer cookies om te kijken.")]
    [InlineData("2 mnd • Bewerkt •")]
    [InlineData("+ Google Calendar + iCal Export")]
    [InlineData("Vandaag 43 bezoekers")]
    [InlineData("Deze site gebruikt Akismet om spam te verminderen.")]
    [InlineData("Stuur door naar een vriend")]
    [InlineData("Ga naar de inhoud van deze pagina.")]
    [InlineData("Logo van gemeente Ede, ga naar de homepage")]
    [InlineData("Inleiding ................ 3")]
    [InlineData("Filed under: money, help")]
    [InlineData("Beeld Jan Peters")]
    [InlineData("Image: Jan Peters")]
    [InlineData("Wie een vraag heeft, schuift aan. Foto Jan Peters")]
    [InlineData("An error has occurred. This application may no longer respond until reloaded. Reload 🗙")]
    [InlineData("Use Google to translate this website. We take no responsibility for the accuracy of the translation.")]
    [InlineData("Log in om te kunnen reageren op nieuwsberichten.")]
    public void Furniture_goes_and_is_named_as_dropped(string line)
    {
        var article = ImportedReport.OfText(Above + line + Below);
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), one => one.Contains(line[..Math.Min(line.Length, 8)], StringComparison.OrdinalIgnoreCase));
        Assert.Contains(article.Dropped, piece => piece.Span.Of(article.SourceText).Trim().Length > 0 && line.Contains(piece.Span.Of(article.SourceText)[..3], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bekijk daarom eerst wat iemand nodig heeft, en regel dan pas de hulp die daarbij past.")]
    [InlineData("De deelnemers kregen een nieuwsbrief mee waarin alle afspraken van de middag en de namen van de trekkers staan, zodat ook wie er niet bij was kan zien wat er van wie wordt verwacht in het komende jaar en daarna.")]
    [InlineData("Lees ook met kinderen, was het advies van de bibliotheek.")]
    [InlineData("De website van de gemeente is verouderd, vonden de deelnemers.")]
    [InlineData("Volgens de wethouder is dit plan ouder dan het lijkt.")]
    [InlineData("Lees meer over de dijk in het rapport, zei de dijkgraaf.")]
    [InlineData("Terug naar de bedoeling was het motto van de middag.")]
    [InlineData("De brochure is al 400 keer gedownload en wordt door hulpverleners veel gebruikt.")]
    [InlineData("Deel je ervaring met anderen")]
    [InlineData("De inschrijving is gesloten omdat de zaal vol was, zei de wethouder.")]
    [InlineData("Tip van de avond")]
    [InlineData("Download de app voor vragen over schulden eens met de cliënt samen, was een tip van de bank aan alle hulpverleners in de zaal.")]
    [InlineData("Een post op Instagram trok meer jongeren dan de brief.")]
    [InlineData("De bank toonde een app voor jongeren met schulden.")]
    [InlineData("Meer van hetzelfde")]
    [InlineData("Meer weten?")]
    [InlineData("Meer over geld dan over regels ging het aan de tweede tafel.")]
    [InlineData("Delen met de buurt")]
    [InlineData("Delen is het nieuwe hebben")]
    [InlineData("Dit bericht is vandaag bij duizend huishoudens bezorgd door de vrijwilligers van de voedselbank en hun kinderen.")]
    [InlineData("Meer staat in het verslag van de werkgroep (pdf, 1,2 MB).")]
    [InlineData("SchuldHulp-Ede")]
    [InlineData("Wij willen ook een lid van het bestuur spreken, zei een bewoner, en graag vandaag nog.")]
    [InlineData("Een fout in de brief kost inwoners maanden, en die tijd hebben zij niet.")]
    [InlineData("De video wordt volgende week getoond aan de raad, die er dan over praat.")]
    [InlineData("Vandaag kwamen 43 bezoekers naar het raadhuis voor een gesprek over geld.")]
    [InlineData("> Ik heb nog nooit zo eerlijk over geld gesproken als vanmiddag.")]
    [InlineData("[Naam] en [adres] vulden zij zelf in op het formulier.")]
    [InlineData("[caption id=\"a_4\" width=\"640\"]Aan tafel[/caption] Daarna spraken de deelnemers over geld.")]
    [InlineData("De deelnemers lazen elkaars brieven.[caption id=\"a_4\"]Aan tafel[/caption]")]
    [InlineData("Op pagina 9 van het plan stond het bedrag dat iedereen zocht.")]
    [InlineData("Steun is er genoeg, maar niemand wist waar.")]
    [InlineData("De zaal sprak schande van schande van schande, zei iemand.")]
    public void Sentences_of_a_report_stay(string line)
    {
        var article = ImportedReport.OfText(Above + line + Below);
        Assert.Contains(ImportedReport.Lines(article.Body), one => one.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_visitors_wrote_below_goes()
    {
        var article = ImportedReport.OfText(Above + "Er kwam veel los." + Below + "\n\nDe avond werd druk bezocht en eindigde met koffie.\n\n2 reacties\nJan\n16 maart 2019\nMooi verslag!");
        Assert.EndsWith("koffie.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wethouder Jansen en vrijwilliger Appie te Loo buigen zich over het strijkijzer. Fotograaf: Henk Lammers")]
    [InlineData("De tafel bij het raam. Beeld: Henk Lammers")]
    public void A_caption_with_its_maker_goes(string line) => Assert.DoesNotContain(line, ImportedReport.Lines(ImportedReport.OfText(Above + line + Below).Body));

    [Theory]
    [InlineData("Akkoord.")]
    [InlineData("Sluiten.")]
    public void A_word_of_a_button_below_a_numbered_heading_is_what_was_decided(string answer)
    {
        var article = ImportedReport.OfText("Notulen wijkraad 14 maart 2019\n\n1. Opening\nDe voorzitter heet iedereen welkom in het raadhuis.\n\n2. Verslag van 3 januari\n" + answer + "\n\n3. Rondvraag\nNiemand heeft nog een vraag voor het bestuur.");
        Assert.Contains(answer, ImportedReport.Lines(article.Body));
    }

    [Fact]
    public void Networks_on_a_line_each_go_with_what_stands_among_them()
    {
        var article = ImportedReport.OfText(Above + Below.TrimStart() + "\n\nLinkedIn\nE-mail\nPrint");
        Assert.EndsWith("Ede.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_above_a_page_is_its_number()
    {
        var article = ImportedReport.OfText("Kennissessie schulden in Ede\n\n12\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden." + Below);
        Assert.DoesNotContain("12", ImportedReport.Lines(article.Body));
    }

    [Theory]
    [InlineData("Wonen   Werk en geld   Sport   Zoeken")]
    [InlineData("Schulden   Armoede   Vrijwilligers")]
    [InlineData("Ede | Barneveld | Wageningen | Rhenen")]
    [InlineData("Cookiebeleid  Privacy  Keurmerk")]
    [InlineData("Hulp bij Geld is een initiatief van gemeente Ede.\nPrivacy")]
    [InlineData("Deel dit bericht\nFacebook\nWie praat er mee?\nMooi verslag!\nPrivacy")]
    [InlineData("Bekijk ook\nBrieven lezen met hulp\nKinderen en geld?\nSpreekuur verplaatst")]
    [InlineData("Kalender\n17 feb  spreekuur\n8 mrt  inloop")]
    [InlineData("Downloads\nPresentatie Piet Smit\nHandreiking brieven\nDelen via e-mail")]
    [InlineData("Uw mening telt\nPrivacy")]
    [InlineData("HULPRAAD EDE\ninfo@hulpraad.example\n©2023 door Hulpraad Ede\nbottom of page")]
    [InlineData("Over de auteur\nAnna de Boer schrijft voor de gemeente over geld en zorg.\nPrivacy")]
    public void Below_the_text_go_rows_and_lists_of_the_page(string foot)
    {
        var article = ImportedReport.OfText(Above + Below.TrimStart() + "\n\n" + foot);
        Assert.EndsWith("naar Ede.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Heb je een vraag die er niet bij staat? vragen@hulp.example", "Privacy")]
    [InlineData("Met dank aan:\nBakkerij Jansen\nSlagerij Otten\nCafé De Spil", "Privacy")]
    public void Below_the_text_stays_what_is_said_to_readers(string line, string foot)
    {
        var article = ImportedReport.OfText(Above + Below.TrimStart() + "\n\n" + line + "\n\n" + foot);
        Assert.Contains(ImportedReport.Lines(article.Body), one => one.StartsWith(line.Split('\n')[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Words_for_the_last_pictures_go()
    {
        var article = ImportedReport.OfText(Above + "Er kwam veel los." + Below + "\n\nuitzicht op het plein vanaf de brug\n\nbankje bij de oude halte");
        Assert.EndsWith("Ede.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reacties", "De deelnemers waren enthousiast over de middag en willen vaker bij elkaar komen.")]
    [InlineData("Veelgestelde vragen", "Veel vragen gingen over de wachttijd, die op dit moment vier weken is.")]
    [InlineData("Gebouwd op vertrouwen", "De aannemer vertelde hoe de bouw verloopt en wat er nog moet gebeuren voor de zomer.")]
    [InlineData("Gemaakt door leerlingen", "Een klas van de basisschool liet zien welke maquette zij voor de avond had gemaakt.")]
    [InlineData("Comments are off the table", "De voorzitter zei het als grap, toen niemand meer iets aan haar wilde vragen.")]
    [InlineData("Privacy", "Hulpverleners mogen gegevens alleen delen als de inwoner daarvoor toestemming geeft.")]
    public void A_word_of_a_site_above_running_text_is_a_heading(string heading, string text)
    {
        var article = ImportedReport.OfText(Above + heading + "\n\n" + text + Below);
        Assert.Equal([heading], article.Body.OfType<BodyHeading>().Select(one => one.Text.Text));
    }

    [Theory]
    [InlineData("- De website is verouderd\n- Dit artikel is ouder dan een jaar\n- Er is geen geld")]
    [InlineData("1. Lees ook: de handreiking\n2. Vraag door\n3. Bel terug")]
    public void Items_of_a_list_stay(string list)
    {
        var article = ImportedReport.OfText(Above + list + Below);
        Assert.Equal(3, Assert.Single(article.Body.OfType<BodyList>()).Items.Count);
    }

    [Theory]
    [InlineData("In deze nieuwsbrief van het loket staat wat inwoners vragen.", "In deze nieuwsbrief van het loket staat wat inwoners vragen.")]
    [InlineData("Foto's van schulden: daar praat niemand graag over, zei een inwoner.", "Foto's van schulden: daar praat niemand graag over, zei een inwoner.")]
    [InlineData("Reageren op een brief is niet altijd mogelijk, zei een inwoner.", "Reageren op een brief is niet altijd mogelijk, zei een inwoner.")]
    [InlineData("Terug naar de brieven\n\nDe brieven van het loket zijn nog altijd te lang, zei een bewoner van de wijk.", "Terug naar de brieven")]
    [InlineData("Wil je op de hoogte blijven van het loket? Meld je aan via loket@ede.example of volg de gemeente.", "Wil je op de hoogte blijven van het loket? Meld je aan via loket@ede.example of volg de gemeente.")]
    public void Words_of_the_report_stay(string words, string line) => Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText(Above + words + Below).Body));

    [Fact]
    public void Rows_of_a_table_below_the_text_stay()
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + "De voorzitter sluit de vergadering.\n\nACTIELIJST\n\nNr.   Actie                 Wie        Wanneer\n1     Brief aan de raad     Smit       1 juni\n2     Stukje in het blad    Jansen     15 juni\n3     Planning maken        Vos        zomer\n\n- 2 -").Body).ToList();
        Assert.Contains("Actielijst", lines);
        Assert.Contains(lines, line => line.StartsWith("2 Stukje", StringComparison.Ordinal) || line.StartsWith("Stukje", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_a_table_with_years_are_no_dates()
    {
        var html = "<html><body><h1>Kennissessie schulden</h1><p>Op 14 maart 2019 spraken dertig hulpverleners met elkaar over schulden in het raadhuis.</p><table><tr><th>Jaar</th><th>Gestart</th></tr><tr><td>2016-2017</td><td>14</td></tr><tr><td>2017-2018</td><td>22</td></tr></table><p>De wethouder bedankte iedereen.</p></body></html>";
        Assert.Contains("2016-2017 14", ImportedReport.Lines(ImportedReport.Of("verslag.html", System.Text.Encoding.UTF8.GetBytes(html)).Body));
    }

    [Theory]
    [InlineData("Steun ons werk\nMet een gift van 10 euro kan een vrijwilliger een middag op pad.\nDoneer nu")]
    [InlineData("Word donateur\n\nVanaf 3 euro per maand help je mee.\n\nJa, ik doe mee")]
    [InlineData("Meer weten over schulden?\n\nSchrijf u in voor onze nieuwsbrief en ontvang elke maand tips.")]
    public void What_a_page_asks_of_visitors_goes(string foot) =>
        Assert.Equal(2, ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + foot + "\n\n© 2019 Gemeente Ede").Body).Count());

    [Theory]
    [InlineData("Steun voor het loket\n\nVoor het loket was in de zaal veel steun. De gemeente betaalt 3 euro per inwoner per maand, en dat bleek genoeg te zijn voor een jaar of twee.")]
    [InlineData("Wat kost een loket?\n\nDat wist niemand. De gemeente rekent het uit en komt er in mei op terug bij alle deelnemers.")]
    public void What_a_report_says_of_money_stays(string text)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + text).Body).ToList();
        Assert.All(text.Split("\n\n"), part => Assert.Contains(part, lines));
    }

    [Fact]
    public void The_same_head_on_each_page_goes_though_it_breaks_a_sentence()
    {
        const string Head = "Nieuwsbrief gebiedsproces De Hilte · nummer 4";
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + "Daarna liepen de deelnemers langs de tafels en lazen zij de brieven die\n" + Head + "\n3\nde bewoners hadden meegebracht naar het raadhuis van de gemeente in Ede.\n\nAan het eind bedankte de wethouder iedereen.\n" + Head + "\n4\n" + Below).Body).ToList();
        Assert.DoesNotContain(lines, line => line.Contains("nummer 4", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("lazen zij de brieven die", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_that_comes_back_stays()
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + "Wat gaat er goed in de wijk\n\nDe bewoners kennen het loket en lopen er zo naar binnen, ook zonder afspraak.\n\nWat gaat er goed in de wijk\n\nOok de tweede groep noemde het loket en de vrijwilligers die er elke dag zitten." + Below).Body);
        Assert.Equal(2, lines.Count(line => line == "Wat gaat er goed in de wijk"));
    }

    [Theory]
    [InlineData("Anja Smit heeft dit gerepost\n\nMarleen de Groot\n• 1e\nProgrammamanager schulden bij gemeente Ede\n2 d • Zichtbaar voor iedereen binnen en buiten LinkedIn\n\n")]
    [InlineData("Marleen de Groot\nProgrammamanager schulden bij gemeente Ede\n3 w · Bewerkt ·\nVolgen\n\n")]
    public void The_head_of_a_post_on_a_network_goes_and_tells_who_wrote_it(string head)
    {
        var article = ImportedReport.OfText(head + "Wat een middag! 💡\n\nGisteren spraken wij met dertig hulpverleners in het raadhuis van Ede over schulden. Daarna schreven wij samen een brief aan alle bewoners.");
        Assert.Equal("Wat een middag! 💡", ImportedReport.Lines(article.Body).First());
        Assert.Contains(article.People, person => person.Value.Name == "Marleen de Groot");
        Assert.DoesNotContain(article.People, person => person.Value.Name == "Anja Smit");
    }

    [Fact]
    public void Below_a_ruler_goes_the_sender_with_the_foot()
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n----------\nWijkraad Noord, Irisstraat 4\ninfo@wijkraad.example\nKopij voor nr. 3 inleveren voor 1 september\nAfmelden").Body).ToList();
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public void Heads_of_pages_go_with_the_line_beside_them()
    {
        string Head(int page) => "\n\nWaterschap Zuid\nGebiedsproces De Hilte                          pagina " + page + " van 2\n\n";
        var lines = ImportedReport.Lines(ImportedReport.OfText(Head(1).TrimStart() + Above.TrimEnd() + Head(2) + Below.TrimStart()).Body).ToList();
        Assert.DoesNotContain(lines, line => line.Contains("pagina", StringComparison.Ordinal) || line == "Waterschap Zuid");
    }

    [Theory]
    [InlineData("Op de middag in het raadhuis werd veel gevraagd en weinig beloofd. Op deze pagina leest u wat er is afgesproken.")]
    [InlineData("Deze avond ging over geld, en vooral over wie het heeft. Op deze website vindt u ook de tekeningen van de kinderen.")]
    [InlineData("Heb je tips voor de buurt? Laat het ons weten, dan nemen wij ze mee naar de wethouder en naar de volgende avond.")]
    public void What_a_report_says_of_its_page_and_asks_of_its_readers_stays(string line) =>
        Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText(Above + line + Below).Body));

    [Theory]
    [InlineData("Klik hier om u af te melden voor deze nieuwsbrief")]
    [InlineData("Geen nieuwsbrieven meer ontvangen? U kunt zich hier uitschrijven.")]
    [InlineData("Wilt u zich uitschrijven uit deze mailing? Klik dan op de link.")]
    [InlineData("Liever geen mail meer? Afmelden kan met één klik.")]
    [InlineData("Vind-ik-leuk  Aan het laden...")]
    [InlineData("Aan het laden…")]
    [InlineData("Vind ik leuk Aan het laden…")]
    public void A_way_out_of_a_mailing_and_a_button_that_loads_go(string line) =>
        Assert.DoesNotContain(ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + line).Body), own => own.StartsWith(line[..8], StringComparison.Ordinal));

    [Theory]
    [InlineData("Om zich af te melden voor de lotingen moeten inwoners nog altijd bellen.")]
    [InlineData("Wil iemand zich uitschrijven als huurder, dan krijgt hij eerst een brief en later een huisbezoek.")]
    [InlineData("Een huurder stond een half uur te laden en te lossen op de stoep.")]
    [InlineData("Wij vonden het leuk, en dat geldt voor elke tafel in de zaal.")]
    public void What_a_report_says_of_leaving_and_loading_stays(string line) => Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText(Above + line + Below).Body));

    private static string Story(string promise, string[] lines) =>
        Above + promise + "\n\n" + string.Join("\n\n", lines.Select((line, at) => line + "\n\nAan tafel " + (at + 1) + " schreven de hulpverleners op wat zij van elkaar nodig hebben en wie dat gaat regelen."));

    [Theory]
    [InlineData("Bekijk de middag in vijf foto's.", "Zaal vol", "Hilde opent", "Handen", "Soep 1", "Soep 2")]
    [InlineData("Een verslag in 6 foto’s.", "Tafel", "Het briefje", "Hilde", "Buiten", "Koffie op")]
    [InlineData("De dag yn fiif of zes woorden, en in zes foto's.", "Binnen", "De hond", "Kaart", "Bord", "Weer naar huis")]
    public void What_the_pictures_of_a_story_were_called_goes(string promise, params string[] lines)
    {
        var body = ImportedReport.Lines(ImportedReport.OfText(Story(promise, lines)).Body).ToList();
        Assert.All(lines, line => Assert.DoesNotContain(line, body));
        Assert.Equal(lines.Length, body.Count(line => line.StartsWith("Aan tafel", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Bekijk de middag in tien foto's.", "Eerst de brief", "Dan de bel", "Hoe verder")]
    [InlineData("Er hingen vijf foto's aan de muur.", "Eerst de brief", "Dan de bel", "Aan tafel", "Afspraken", "Hoe verder")]
    [InlineData("In vijf rondes ging het over geld.", "Eerst de brief", "Dan de bel", "Aan tafel", "Afspraken", "Hoe verder")]
    [InlineData("Foto's staan op de site.", "Eerst de brief", "Dan de bel", "Aan tafel", "Afspraken", "Hoe verder")]
    [InlineData("De wijk in twee foto's.", "Eerst de brief", "Dan de bel")]
    [InlineData("Kijk mee in vijf foto's.", "Wat zegt de brief?", "Wie belt er aan?", "En aan tafel?", "Welke afspraken?", "Hoe verder?")]
    public void Headings_of_a_report_with_pictures_stay(string promise, params string[] lines)
    {
        var body = ImportedReport.Lines(ImportedReport.OfText(Story(promise, lines)).Body).ToList();
        Assert.All(lines, line => Assert.Contains(line, body));
    }

    [Theory]
    [InlineData("Zaal De Zwaan")]
    [InlineData("zaal De Zwaan")]
    public void The_house_below_the_last_sentence_is_a_picture(string line) =>
        Assert.DoesNotContain(line, ImportedReport.Lines(ImportedReport.OfText(Above + "De middag was in zaal De Zwaan." + Below + "\n\n" + line + "\n\nNaar boven").Body));

    [Theory]
    [InlineData("Zaal De Arend")]
    [InlineData("Werkgroep De Zwaan")]
    [InlineData("Zaal De Zwaan was vol")]
    public void Another_last_line_is_none(string line) =>
        Assert.Contains(ImportedReport.Lines(ImportedReport.OfText(Above + "De middag was in zaal De Zwaan." + Below + "\n\n" + line + "\n\nNaar boven").Body), own => own == line);

    [Theory]
    [InlineData("By Priyanka Raman\n14 March 2019")]
    [InlineData("Door Xandrina Oyelaran\nGepubliceerd: 14 maart 2019")]
    public void Who_wrote_it_is_known_by_the_day_beside_the_name(string lines) =>
        Assert.StartsWith("Op 14 maart", ImportedReport.Lines(ImportedReport.OfText(Above.Replace("Ede\n\n", "Ede\n\n" + lines + "\n\n", StringComparison.Ordinal) + Below.Trim()).Body).First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("By Popular Demand\n\n14 March 2019\n\n", "By Popular Demand")]
    [InlineData("Door weer en wind naar Ede\n\n14 maart 2019\n\n", "Door weer en wind naar Ede")]
    public void A_title_that_begins_so_stays(string head, string title) =>
        Assert.Equal(title, ImportedReport.OfText(head + Above[(Above.IndexOf("\n\n", StringComparison.Ordinal) + 2)..] + Below.Trim()).Title.Value);

    [Theory]
    [InlineData("Wat vond je van dit bericht? ★★★☆☆")]
    [InlineData("Hoe vindt u deze pagina?")]
    [InlineData("Ben je geholpen met deze informatie?")]
    [InlineData("Bent u tevreden over deze pagina?")]
    [InlineData("Bent u hiermee geholpen?")]
    [InlineData("Je kunt niet meer reageren op dit artikel.")]
    [InlineData("Op dit nieuwsbericht kan niet meer worden gereageerd.")]
    [InlineData("Reageren (12)")]
    [InlineData("Meld je aan om te reageren")]
    [InlineData("Sign in to leave a comment")]
    [InlineData("Log in to join the discussion")]
    [InlineData("Join the discussion")]
    [InlineData("Wil je geen mailings meer? Schrijf je dan hier uit.")]
    [InlineData("Liever geen e-mails? Meld u af via deze link.")]
    [InlineData("Heb je zelf iets gezien? Mail of app onze nieuwsredactie!")]
    [InlineData("Was u erbij en hebt u iets gefilmd? Stuur het naar de redactie.")]
    [InlineData("Geef deze pagina een cijfer")]
    [InlineData("Hoe duidelijk is dit verhaal?")]
    [InlineData("Mis je informatie op deze webpagina?")]
    [InlineData("Reageren kan niet")]
    [InlineData("Dit artikel is gesloten voor reacties.")]
    [InlineData("Het is helaas niet meer mogelijk om te reageren.")]
    [InlineData("Comments are turned off")]
    [InlineData("You need to be logged in to leave a reply")]
    [InlineData("Be the first to reply!")]
    [InlineData("Bedankt voor je feedback!")]
    [InlineData("Stuur door via e-mail")]
    [InlineData("Filmpje gemaakt? Stuur het naar onze redactie.")]
    [InlineData("Zelf iets meegemaakt? Tip ons!")]
    [InlineData("Verzonden vanaf mijn telefoon")]
    [InlineData("Inloggen voor leden")]
    [InlineData("Ledenportaal")]
    [InlineData("Stuur door via: Telegram, WhatsApp")]
    public void What_a_site_asks_and_forbids_its_visitors_goes(string line) =>
        Assert.DoesNotContain(ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + line).Body), own => own.StartsWith(line[..8], StringComparison.Ordinal));

    [Theory]
    [InlineData("Wat vindt u van dit plan?")]
    [InlineData("Wat vindt u van deze tekst?")]
    [InlineData("Hoe vindt u dit soort brieven?")]
    [InlineData("Bent u geholpen met een brief in gewone taal?")]
    [InlineData("Bent u tevreden over het loket?")]
    [InlineData("U kunt op het plan van de wethouder niet meer reageren.")]
    [InlineData("Op deze brief kunt u nog niet reageren, want hij is nog niet af.")]
    [InlineData("Reageren 12 bewoners niet, dan belt de wijkagent aan.")]
    [InlineData("Meld u aan voor de kennissessie schulden van 9 mei 2019.")]
    [InlineData("Geen brieven meer ontvangen? Dat wilden drie van de tien bewoners wel.")]
    [InlineData("Zelf had zij niets gezien of gehoord, en de redactie van de krant ook niet.")]
    [InlineData("Heb je iets gezien in de straat, bel dan de wijkagent en niet de krant.")]
    [InlineData("Geef deze brief een cijfer, vroeg de wethouder aan elke tafel.")]
    [InlineData("Mis je iets op deze tekening?")]
    [InlineData("Reageren kan niet iedereen die een brief krijgt.")]
    [InlineData("Het is niet mogelijk om op elke brief te reageren.")]
    [InlineData("Dit loket is gesloten voor wie geen afspraak heeft.")]
    [InlineData("Bedankt voor de soep, zei een bewoner bij het weggaan.")]
    [InlineData("Iets gehoord van de buren? Bel dan eerst zelf aan.")]
    [InlineData("Je kunt je altijd afmelden voor de cursus.")]
    [InlineData("Stuur door wat u niet zelf kunt oplossen, zei de maatschappelijk werker.")]
    public void What_a_report_asks_and_forbids_stays(string line) =>
        Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText(Above + line + Below).Body));

    [Fact]
    public void A_heading_that_members_of_a_site_have_too_stays() =>
        Assert.Contains("Ledenportaal", ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\nLedenportaal\n\nHet loket krijgt een portaal waarin hulpverleners van elkaar kunnen zien wie er al is langsgekomen." + Below).Body));

    [Theory]
    [InlineData("Ook in Ede\nFietsers mogen weer door de tunnel\nBakkerij wint prijs met roggebrood")]
    [InlineData("Verder in dit nummer\nDe speeltuin gaat weer open\nWaarom zingt het koor?")]
    [InlineData("Ook in deze nieuwsbrief:\nNieuwe openingstijden van het loket")]
    [InlineData("Meer uit Ede\n\nTractor rijdt tegen lantaarnpaal\n\nMarkt verhuist tijdelijk naar het plein\n\nNaar boven")]
    [InlineData("Ook in dit blad:\n- Een bank bij de beek\n- Koor")]
    [InlineData("Nieuws uit de buurt\nDe bakker zoekt een knecht")]
    [InlineData("Net binnen\nDe kerkklok loopt weer voor")]
    [InlineData("Read more\nHow to read a letter from the bank\nThe council paints its benches")]
    public void A_box_with_other_pieces_goes_with_its_headlines(string box)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + box).Body).ToList();
        Assert.Equal(2, lines.Count);
    }

    [Theory]
    [InlineData("Ook in Ede", "Daar zitten sinds mei twee hulpverleners in de bibliotheek, elke dinsdag en donderdag.")]
    [InlineData("Ook in Ede", "Loket Oost", "Loket West")]
    [InlineData("Ook in Ede", "Open middag in het loket op 9 mei 2019")]
    [InlineData("Ook in Ede", "Aanmelden kan bij loket@ede.example")]
    [InlineData("Ook in de buurt", "een loket met koffie", "een brievenbus voor vragen")]
    [InlineData("Ook in de buurt:", "- een loket met koffie", "- een brievenbus voor vragen")]
    [InlineData("Nieuws uit Ede", "De deur van het loket gaat open om 9.30 uur")]
    [InlineData("Ook in de winter", "De deur van het loket blijft open")]
    [InlineData("Ook in Ede", "Het loket gaat vaker open", "Dat beloofde de wethouder aan het eind van een lange middag in het raadhuis.")]
    public void What_is_also_in_a_town_stays(params string[] lines)
    {
        var body = ImportedReport.Lines(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + string.Join('\n', lines)).Body).ToList();
        Assert.All(lines, line => Assert.Contains(body, own => own.Contains(line.TrimStart('-', ' '), StringComparison.Ordinal)));
    }

    private static readonly string[] Told = ["Voorzitter Hilde stak een kaars aan.", "De wethouder kreeg een brief in gewone taal.", "Daarna was er soep met ballen.", "Bij het weggaan floot de hond naar iedereen.", "Een hulpverlener speelde op de trom."];

    private static string Uncounted(string promise, string[] lines, bool isBelow) =>
        Above + promise + "\n\n" + string.Join("\n\n", lines.Select((line, at) => isBelow ? Told[at] + "\n\n" + line : line + "\n\n" + Told[at])) + Below;

    [Theory]
    [InlineData("Wie er niet was, kan de middag hier beeld voor beeld terugzien.")]
    [InlineData("Hieronder ziet u foto voor foto hoe het ging.")]
    public void What_pictures_were_called_that_nobody_counted_goes(string promise)
    {
        string[] lines = ["Kaars", "De brief", "Soep", "Hilde", "Trom"];
        var body = ImportedReport.Lines(ImportedReport.OfText(Uncounted(promise, lines, isBelow: true)).Body).ToList();
        Assert.All(lines, line => Assert.DoesNotContain(line, body));
        Assert.All(Told, line => Assert.Contains(line, body));
    }

    [Theory]
    [InlineData("Hieronder ziet u foto voor foto hoe het ging.", false)]
    [InlineData("Hieronder leest u stap voor stap hoe het ging.", true)]
    public void Headings_that_look_ahead_stay(string promise, bool isBelow)
    {
        string[] lines = ["Kaars", "De brief", "Soep", "Hond", "Trom"];
        var body = ImportedReport.Lines(ImportedReport.OfText(Uncounted(promise, lines, isBelow)).Body).ToList();
        Assert.All(lines, line => Assert.Contains(line, body));
    }
}
