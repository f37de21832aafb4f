using SiteGen.Diagnostics;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>The title among what stands above a report.</summary>
public sealed class TitleTests
{
    private const string Text = "\n\nOp dinsdag 7 maart 2023 kwamen ruim tachtig inwoners naar wijkcentrum De Brink om mee te praten over het station.\n\nWethouder Karin de Vries trapte de avond af en bedankte iedereen voor de komst.";

    [Theory]
    [InlineData("Home\nActueel\nNieuws\nProjecten\nOver ons\n\nProjecten\n\nTerugblik inwonersavond Spoorzone", "Terugblik inwonersavond Spoorzone")]
    [InlineData("Ga naar de inhoud\nInwoners\nOndernemers\nBestuur\nHome > Nieuws > Veel ideeën voor het station\nVeel ideeën voor het station", "Veel ideeën voor het station")]
    [InlineData("Regio Netwerk Zorg\nMenu\nZoeken\n\nU bent hier: Home / Nieuws / Verslag netwerkavond\n\nVERSLAG NETWERKAVOND", "Verslag netwerkavond")]
    [InlineData("Gemeente\nHengelo\n\nWat hebben we gehoord over het station?", "Wat hebben we gehoord over het station?")]
    [InlineData("Home Actueel Nieuws Inwonersavond\nInwonersavond goed bezocht", "Inwonersavond goed bezocht")]
    [InlineData("Spoorzone Hengelo: inwoners denken mee | Regio Twente\n\nSpoorzone Hengelo: inwoners denken mee", "Spoorzone Hengelo: inwoners denken mee")]
    [InlineData("Inwoners denken mee over het station\n\nGemeente Hengelo\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("PERSBERICHT\n\nHengelo, 14 maart 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Team Ruimtelijke Ontwikkeling\n\nVERSLAG\n\nOverleg inwoners en wethouder", "Overleg inwoners en wethouder")]
    [InlineData("Dorpskrant De Klok, maart 2023\n\nInwoners kiezen voor een nieuw station", "Inwoners kiezen voor een nieuw station")]
    [InlineData("Zoeken naar:\n\nInwoners kiezen voor een nieuw station", "Inwoners kiezen voor een nieuw station")]
    [InlineData("Themamiddag stations – 7 maart 2023 – Hengelo", "Themamiddag stations")]
    [InlineData("Verslag: een avond over het nieuwe station", "Verslag: een avond over het nieuwe station")]
    [InlineData("Samen kijken naar het station.", "Samen kijken naar het station")]
    [InlineData("headerimage\n\nInwoners denken mee over het station\n\nTuesday 14 March 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Inwoners denken mee over het station | Stadsblad\n\nPolitiek", "Inwoners denken mee over het station")]
    [InlineData("Verslag van de tweede avond over het station.", "Verslag van de tweede avond over het station")]
    [InlineData("skip to content\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("S\n\nTAD\n\nActueel\n\nReeks over reizen: deel 3 Lees verder...\n\nInwoners denken mee over het station\n\nDatum bericht: 14 maart 2023", "Inwoners denken mee over het station")]
    [InlineData("Ons dorpInwoners denken mee over het station\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Bijlage bij de agenda\n\nVerslag ledenvergadering dorpsbelang van 7 maart 2023", "Verslag ledenvergadering dorpsbelang van 7 maart 2023")]
    [InlineData("Deze bijeenkomst is voorbij\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Vacatures bij gemeente Hengelo\n\nHome > Vacatures > Coördinator stationsgebied\n\nCoördinator stationsgebied (m/v)", "Coördinator stationsgebied (m/v)")]
    [InlineData("Verslag 7 maart 2023\n\nVerslag vergadering Dorpsraad Beckum d.d. 7 maart 2023, locatie: De Brink.", "Verslag vergadering Dorpsraad Beckum d.d. 7 maart 2023")]
    [InlineData("Vereniging Openbaar Vervoer Twente\n\nWerkconferentie reizen zonder drempels", "Werkconferentie reizen zonder drempels")]
    [InlineData("Nieuws uit het dorp\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Actueel in Twente\n\nTerugblik | Inwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Uit de raad\n\nMinder auto’s, meer groen bij het spoor", "Minder auto’s, meer groen bij het spoor")]
    [InlineData("Berichten van de wijkraad\nNieuwsbericht | 14-03-2023 | 10:30\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Wijkraad Noord\nVerslag overleg wijkraad Noord op 7 maart 2023 Aanw.:\ndhr. B. Smit, mw. T. de Jong", "Verslag overleg wijkraad Noord op 7 maart 2023")]
    [InlineData("Notulen dorpsraad Beckum 7 maart 2023 Aanwezig: Piet Smit en Truus de Jong", "Notulen dorpsraad Beckum 7 maart 2023")]
    [InlineData("MEEPRATEN IN DE BRINK", "Meepraten in de Brink")]
    [InlineData("Wonen   Werken   Nieuws   Contact\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Skip to main content\n\nResearch    Education    News & Events    About us\n\nNews item\n\nWho pays for the station?", "Who pays for the station?")]
    [InlineData("Dorpsbelangen Beckum\n\nWij zijn er voor u\n\nNieuws   Agenda   Dorpsvisie   Bestuur\n\nNotulen ledenvergadering\nGeplaatst door secretaris op 2 april 2023", "Notulen ledenvergadering")]
    [InlineData("Kring Oud Hengelo\n\nOpgericht 1979\n\nMenu\n> Home\n> Lezingen\n> Webwinkel (0)\n\nTreinen waren er eerder dan huizen", "Treinen waren er eerder dan huizen")]
    [InlineData("BESLUITENLIJST EN VERSLAG\n\nRaadscommissie Ruimte", "Raadscommissie Ruimte")]
    [InlineData("HomeActueelActueel uitgelichtArtikel\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Home Inwoners en wethouder denken samen mee over het nieuwe station\n\nInwoners en wethouder denken samen mee over het nieuwe station", "Inwoners en wethouder denken samen mee over het nieuwe station")]
    [InlineData("Terug\n\nEen verslag van Anja Visser\nEen verslag van Anja Visser\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData(".\n\ninwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("7 maart Meer dan een perron. Inwoners en het station", "7 maart Meer dan een perron. Inwoners en het station")]
    [InlineData("Samen komen wij verder\n\nInwoners van Hengelo op bezoek bij het station\n\n14 maart 2023", "Inwoners van Hengelo op bezoek bij het station")]
    [InlineData("Aankondiging avond over het station\n\nTerugblik avond over het station van 7 maart 2023", "Terugblik avond over het station van 7 maart 2023")]
    [InlineData("Inwoners tekenen op de kaart waar de fietsen moeten staan.\nInwoners tekenen op de kaart waar de fietsen moeten staan.\n\nWijk en gemeente zoeken samen naar plek", "Wijk en gemeente zoeken samen naar plek")]
    [InlineData("• De wethouder wijst het perron aan.\n• De wethouder wijst het perron aan. Foto: Anja Visser\n\nWijk en gemeente zoeken samen naar plek", "Wijk en gemeente zoeken samen naar plek")]
    [InlineData("Welkom, op deze weblog lees je mijn stukken over de wijk. Overnemen mag.\n\n14 maart 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Verenigingsblad\n8 mrt  •  31 keer bekeken  •  4 vind-ik-leuks\n\nEén station, honderd vragen", "Eén station, honderd vragen")]
    [InlineData("Onze blog\n8 mrt. · 2 minuten om te lezen\n\nEén station, honderd vragen", "Eén station, honderd vragen")]
    [InlineData("9 maart | 212 weergaven | 3 opmerkingen\n\nEén station, honderd vragen", "Eén station, honderd vragen")]
    [InlineData("Home\nNieuws\nContact\n\n“Wij wachten hier. Wie komt er?”\n\nInwoners vragen naar het station", "“Wij wachten hier. Wie komt er?”")]
    [InlineData("\"Wij wachten hier. Wie komt er?\"\n\n14 maart 2023", "\"Wij wachten hier. Wie komt er?\"")]
    [InlineData("8 maart: honderd vragen over één station", "8 maart: honderd vragen over één station")]
    [InlineData("100 keer bekeken en nooit gebouwd: het station", "100 keer bekeken en nooit gebouwd: het station")]
    [InlineData("Vastgesteld verslag\n\nVergadering van 07-03-2023, 19.30 uur, gemeentehuis Hengelo", "Vergadering van 07-03-2023")]
    [InlineData("Regio Twente\n\nJe bent hier:  Startpagina  »  Actueel  »  Terugblik stationsdag\n\nStationsdag\n\nIn het kort\n• 80 inwoners\n• De Brink, Hengelo\n\nTerugblik stationsdag: ‘Bouw eerst het dak’", "Terugblik stationsdag: ‘Bouw eerst het dak’")]
    [InlineData("Kenniskring Sporen\n\nAGENDA\n\nTerug naar agenda\n\nStations voor gezinnen: kan dat?", "Stations voor gezinnen: kan dat?")]
    [InlineData("Overleg   |   7 maart 2023   |   De Brink, Hengelo\n\nSamen kijken naar het station", "Samen kijken naar het station")]
    [InlineData("In deze nieuwsbrief:\nTerugblik inwonersavond\nPlanning\n\nTerugblik inwonersavond station", "Terugblik inwonersavond station")]
    [InlineData("3 minuten om te lezen\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Inwoners denken mee over het station\n\nReading time: 3 min", "Inwoners denken mee over het station")]
    [InlineData("EVENT REPORT\n\nTuesday, 7 March 2023\nWho pays for the station?", "Who pays for the station?")]
    [InlineData("Rijksprogramma Veilig op Weg | Nieuwsbrief nr. 17\nBekijk deze mail in uw browser\n\nEen bel voor het station", "Een bel voor het station")]
    [InlineData("Nieuwsbrief Spoorzone – nummer 7\nKunt u deze mail niet lezen? Bekijk de webversie\n\nStation? Ja!", "Station? Ja!")]
    [InlineData("Regio Twente\nMenu   Zoeken\n\nProject Spoorzone: avond 2 van 4", "Project Spoorzone: avond 2 van 4")]
    [InlineData("Mijn trein rijdt niet. En nu?\n=============================", "Mijn trein rijdt niet. En nu?")]
    [InlineData("Inwoners over het station\n-------------------------", "Inwoners over het station")]
    [InlineData("Column van de wethouder  |  donderdag 9 maart 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Bericht nummer 4\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Werken bij de regio\nVacatures  |  Wie zijn wij  |  Contact\n\nProjectleider stations\n\nStandplaats: Hengelo\nUren: 32 - 36 per week\nSchaal: 10\n\nDit ga je doen", "Projectleider stations")]
    [InlineData("WIJKRAAD HENGELO-NOORD\nSamen maken we de wijk\n\n[Wijkraad] [Agenda] [Nieuws] [Doe mee]\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("14/03/2023 | WERKGROEP SPOOR | VERSLAG: Ledendag over het station", "Ledendag over het station")]
    [InlineData("Terugblik | 14 maart 2023 | Stationsavond trekt volle zaal", "Stationsavond trekt volle zaal")]
    [InlineData("mijn wijk\nWijkteam Hengelo Noord\nNieuwsbericht\n\nHengelo\nBuurtavond over treinen en herrie druk bezocht", "Buurtavond over treinen en herrie druk bezocht")]
    [InlineData("1. Home\n2. Over ons\n3. Reizigersraad\n4. Nieuws\n\nAchterbanavond over wachttijden op het perron", "Achterbanavond over wachttijden op het perron")]
    [InlineData("Samen aan zet voor het station: uitnodiging regiodag\ndo 9 mrt", "Samen aan zet voor het station: uitnodiging regiodag")]
    [InlineData("Nijs út Hengelo\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Dutch Centre for Railway Stations\nAbout us\nThemes\nNews & events\nPublications\nNL | EN\n\nNews\n\nLooking back: symposium on living near stations", "Looking back: symposium on living near stations")]
    [InlineData("Reizigersplatform Twente\nProject Station Hengelo                        pagina 1 van 1\n\nVerslag stationsavond Hengelo", "Verslag stationsavond Hengelo")]
    [InlineData("Dorpsbelang Twekkelo\nVoor en door het dorp\nMenu\nTerugblik stationsavond", "Terugblik stationsavond")]
    [InlineData("Verslag | Webinar\nWebinar over het station: zo reis je door\n15 april 2023\nTerugkijken\nDownloads", "Webinar over het station: zo reis je door")]
    [InlineData("Verslag overleg reizigersraad d.d. 7 maart 2023, Aanvang: 20.00 uur, Locatie: De Brink.", "Verslag overleg reizigersraad d.d. 7 maart 2023")]
    [InlineData("Gemeente Losser\nPostbus 90\n7580 AB Losser\n\nTerugkoppeling bewonersavond Gronausestraat", "Terugkoppeling bewonersavond Gronausestraat")]
    [InlineData("Verslag Reizigersraad Twente\n1\nVerslag vergadering reizigersraad d.d. 7 maart 2023\n\nDe voorzitter opent de vergadering en heet iedereen welkom in het gebouw.\n\nVerslag Reizigersraad Twente\n2", "Verslag vergadering reizigersraad d.d. 7 maart 2023")]
    [InlineData("Leren van de trein: een middag met twaalf teams\ndoor Tessel Knoop", "Leren van de trein: een middag met twaalf teams")]
    [InlineData("0 artikelen in winkelwagen\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Hengelo Vandaag                 dinsdag 14 maart 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    public void Is_the_line_that_says_what_the_report_is_about(string head, string title) => Assert.Equal(title, ImportedReport.OfText(head + Text).Title.Value);

    [Theory]
    [InlineData("Kan een dorp zonder winkel? Op die vraag kwamen op 6 maart 2023 veertig inwoners af. De avond was in het dorpshuis.", "Kan een dorp zonder winkel?")]
    [InlineData("Gisteravond zat De Stobbe vol voor de informatieavond over de glasvezel! Bijna tachtig dorpsgenoten kwamen luisteren naar de wethouder. 👏\n\nIn februari gaat de schop de grond in, zei hij.", "Informatieavond over de glasvezel")]
    [InlineData("Wat gebeurt er als je wethouders een dag laat wonen in een flat?\n\nDat deden we op 6 maart 2023 in Borne. Vijf wethouders sliepen een nacht in de flat.", "Wat gebeurt er als je wethouders een dag laat wonen in een flat?")]
    [InlineData("Het regende, maar de studiedag over toegankelijke musea ging gewoon door. Veertig vrijwilligers kwamen op 6 maart 2023 naar Borne.", "Studiedag over toegankelijke musea")]
    [InlineData("In een volle zaal praatten afgelopen donderdag ruim negentig mensen over eenzaamheid. Zij zaten aan tafels van acht.", "Bijeenkomst over eenzaamheid")]
    [InlineData("Het Repaircafé in Borne was op 6 maart 2023 gewijd aan lampen. Veertig mensen kwamen langs en er werd veel gelachen.", "Repaircafé in Borne")]
    [InlineData("Met de fiets door het dal: zo’n veertig bestuurders fietsten op 6 maart 2023 mee. Zij zagen sloten en dijken.", "Met de fiets door het dal")]
    [InlineData("Op 6 maart 2023 was de werkconferentie Op weg naar schoon water. Veertig boeren kwamen langs en er werd veel gevraagd.", "Werkconferentie Op weg naar schoon water")]
    [InlineData("Op 6 maart 2023 was het symposium Samen tegen eenzaamheid in het stadhuis. Veertig mensen kwamen langs.", "Symposium Samen tegen eenzaamheid")]
    [InlineData("BORNE – Een zwembad, een skatebaan en minder regels. Daarover spraken jongeren op 6 maart 2023 met elkaar in de kantine.", "Een zwembad, een skatebaan en minder regels")]
    public void Is_proposed_from_the_opening(string text, string title) => Assert.Equal(title, ImportedReport.OfText(text).Title.Value);

    [Theory]
    [InlineData("27 jan.")]
    [InlineData("do 26 jan")]
    [InlineData("Feedbericht nummer 1")]
    [InlineData("Leestijd: 3 min")]
    [InlineData("pagina 1 van 2")]
    [InlineData("STICHTING OPENBAAR VERVOER DE KRING")]
    public void Is_never_a_day_a_count_a_page_or_a_sender(string line)
    {
        var article = ImportedReport.OfText(line + "\n\nOp dinsdag 7 maart 2023 was er een themabijeenkomst over het station, georganiseerd door de gemeente. Tachtig mensen kwamen.");
        Assert.Equal("Themabijeenkomst over het station", article.Title.Value);
    }

    [Fact]
    public void Is_not_the_name_that_the_file_has_for_all_pages()
    {
        var html = "<html><head><title>VV De Trein Hengelo</title></head><body><h1>VV De Trein Hengelo</h1><h2>Nieuws</h2><p><b>CLUBS TEKENEN VOOR EEN GROEN STATION</b></p><p>Op vrijdag 10 maart 2023 kwamen de clubs bijeen in het stationsgebouw om te tekenen voor meer groen.</p><p>De voorzitter bedankte iedereen.</p></body></html>";
        Assert.Equal("Clubs tekenen voor een groen station", ImportedReport.Of("verslag.html", System.Text.Encoding.UTF8.GetBytes(html)).Title.Value);
    }

    [Theory]
    [InlineData("Op 6 maart 2023 vergeleken gasten uit Gent in een themabijeenkomst van een halve dag hun ervaringen met Wonen Eerst. Daarna was er taart.", "Themabijeenkomst Wonen Eerst")]
    [InlineData("Het Netwerk Dementie Twente bestaat tien jaar en dat werd op 21 juni 2023 gevierd met een netwerkbijeenkomst in Borne. Iedereen at taart.", "Netwerkbijeenkomst Netwerk Dementie Twente")]
    [InlineData("Op 6 maart 2023 kwamen 65 inwoners naar het Kulturhus om mee te praten over de omgevingsvisie.\n\nWethouder Jansen opende de avond. Later volgt een bijeenkomst voor jongeren.", "Bijeenkomst over de omgevingsvisie")]
    [InlineData("De wethouder heeft op 6 maart 2023 een werkbezoek gebracht aan ontwikkelbedrijf De Permar in Ede. Zij schoof dekens in zakken.", "Werkbezoek aan ontwikkelbedrijf De Permar")]
    [InlineData("De minister bracht dinsdag 7 maart 2023 een werkbezoek aan het wijkteam Noord in Hoogezand. Hij sprak er met inwoners.", "Werkbezoek aan wijkteam Noord")]
    [InlineData("Met ruim zestig jeugdprofessionals, huisartsen en ouders uit de hele regio stonden we op 6 maart 2023 stil bij één simpele vraag: waarom duurt het zo lang voordat een kind hulp krijgt?\n\nEr was veel te bespreken. Iedereen kwam aan het woord.", "Waarom duurt het zo lang voordat een kind hulp krijgt?")]
    [InlineData("We kijken terug op een mooie ouderavond op dinsdag 7 maart 2023. Met 45 ouders hebben we nagedacht over schermen: hoeveel en hoe laat.", "Ouderavond over schermen")]
    [InlineData("Vijftig leden kwamen op 6 maart 2023 naar het ondernemersontbijt met als thema overdracht van bedrijven. Er waren broodjes.", "Ondernemersontbijt overdracht van bedrijven")]
    public void Is_proposed_with_what_the_first_sentences_say_it_was_about(string text, string title) => Assert.Equal(title, ImportedReport.OfText(text).Title.Value);

    [Fact]
    public void Is_not_the_name_of_the_site_above_its_menu()
    {
        var article = ImportedReport.OfText("Vleermuisgroep Twente\nonderdeel van twee bonden\n\nhome | werkgroep | tellingen | links" + Text);
        Assert.True(article.Title.IsProbable);
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), line => line.Contains("bonden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Onderwerp: verslag inwonersavond station", "verslag inwonersavond station")]
    [InlineData("Betreft:  terugblik op de stationsdag", "terugblik op de stationsdag")]
    public void Is_proposed_from_a_label(string line, string title) => Assert.Equal(title, ImportedReport.OfText("Van: secretaris\nAan: het bestuur\n" + line + "\n\nBeste allemaal," + Text).Title.Value);

    [Fact]
    public void Has_no_names_of_the_site_between_it_and_the_day_of_publication()
    {
        var article = ImportedReport.OfText("\"Bouw eerst het dak\"\n\nBuurthuis De Brink\nLocatie Hengelo\nNieuwsarchief 2023\n\n14-03-2023" + Text);
        Assert.Equal("\"Bouw eerst het dak\"", article.Title.Value);
        Assert.StartsWith("Op dinsdag 7 maart", ImportedReport.Lines(article.Body).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gemeente wil meer bomen langs het spoor")]
    [InlineData("Spoor")]
    public void A_line_below_it_that_says_something_stays(string line)
    {
        var article = ImportedReport.OfText("Inwoners denken mee over het station\n\n" + line + Text);
        Assert.Contains(ImportedReport.Lines(article.Body), one => one == line);
    }

    [Fact]
    public void In_other_words_below_it_is_no_text()
    {
        var article = ImportedReport.OfText("Verslag overleg wijkraad Noord 7 maart 2023\n\nNotulen wijkraad Noord d.d. 7 maart 2023, via Zoom" + Text);
        Assert.Equal("Verslag overleg wijkraad Noord 7 maart 2023", article.Title.Value);
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), one => one.StartsWith("Notulen", StringComparison.Ordinal));
        Assert.Null(article.Date);
    }

    [Theory]
    [InlineData("Tachtig inwoners kwamen meepraten en namen hun eigen tekeningen mee. Lees hieronder wat zij vinden.\n\nInhoud\n\nTweede inwonersavond Spoorzone\n\nOp 7 maart 2023 begon de inwonersavond met een wandeling langs het spoor. Daarna gingen de tekeningen op tafel.", "Tweede inwonersavond Spoorzone")]
    [InlineData("Op 7 maart was er in De Brink een avond over het station voor alle buren van het spoor.\n\nVerslag van de avond met buren en wethouder\n\nDatum: 7 maart 2023\n\nEr zijn tachtig mensen gekomen, een deel zit op de vensterbank.", "Verslag van de avond met buren en wethouder")]
    public void Stands_below_a_lead_that_the_page_shows_first(string text, string title)
    {
        var article = ImportedReport.OfText(text);
        Assert.Equal(title, article.Title.Value);
        Assert.False(article.Title.IsProbable);
    }

    [Theory]
    [InlineData("Tachtig inwoners kwamen op 7 maart 2023 naar de inwonersavond over het spoor. Het werd een lange avond.\n\nDe tekeningen\n\nOp tafel lagen zes tekeningen. Bij elke tekening stond een ambtenaar.", "De tekeningen")]
    [InlineData("Tachtig inwoners kwamen op 7 maart 2023 naar de avond over het spoor. Het werd laat.\n\nEen tweede inwonersavond\n\nDaar wil de wethouder nog over nadenken, zei zij. Eerst moeten de tekeningen af.", "Een tweede inwonersavond")]
    public void Is_no_heading_below_the_first_paragraph(string text, string heading)
    {
        var article = ImportedReport.OfText(text);
        Assert.True(article.Title.IsProbable);
        Assert.NotEqual(heading, article.Title.Value);
    }

    [Theory]
    [InlineData("Projectleider Spoorzone\n\nStationsplein 2, Nederland\n\nEinddatum:\n\n1 feb 2026\n\nUren per week:\n\n16\nTarief naar ervaring", "Projectleider Spoorzone")]
    [InlineData("Coördinator Gezonde Wijken\n\nProgramma 3; samen in de wijk, voor de duur van een jaar\n\nWie zijn wij\n\nWij zijn elf organisaties.\n\nWij bieden\n\nEen aanstelling in schaal 9.", "Coördinator Gezonde Wijken")]
    public void Of_a_vacancy_is_the_work(string head, string title)
    {
        var article = ImportedReport.OfText(head + "\n\nJe bereidt werkbijeenkomsten voor en leidt die zelf. Solliciteren kan tot 1 maart 2026. De gesprekken zijn op 11 maart 2026.");
        Assert.Equal(title, article.Title.Value);
        Assert.Null(article.Session.Date);
        Assert.Null(article.Session.Kind);
        Assert.True(article.Draft?.Value);
    }

    [Fact]
    public void Of_a_newsletter_is_that_of_its_report()
    {
        var article = ImportedReport.OfText("Nieuwsbrief Spoorzone – april 2023\n\nBeste lezer,\n\nIn deze nieuwsbrief leest u over de inwonersavond van maart en over de planning.\n\nTerugblik inwonersavond" + Text);
        Assert.Equal("Terugblik inwonersavond", article.Title.Value);
    }

    [Theory]
    [InlineData("Op 6 maart 2023 was er een themabijeenkomst over rouw op jonge leeftijd, georganiseerd door het hospice. Vijftig mensen kwamen.", "Themabijeenkomst over rouw op jonge leeftijd")]
    [InlineData("Dinsdag 5 september 2023 organiseerde de omgevingsdienst een werkbijeenkomst over geluid en geur in het omgevingsplan. Veertig mensen kwamen.", "Werkbijeenkomst over geluid en geur in het omgevingsplan")]
    [InlineData("Dinsdag 5 september 2023 organiseerde de gemeente een kennissessie over schulden in het stadhuis. Veertig mensen kwamen.", "Kennissessie over schulden")]
    [InlineData("Wat doet de meldcode in de praktijk? Op 8 oktober 2019 kwamen honderd mensen naar de regiobijeenkomst. De verbeterde meldcode werkt, zei iedereen.", "Regiobijeenkomst meldcode")]
    [InlineData("Dinsdag 12 november 2019 kwam wethouder Jolanda Smit op werkbezoek bij De Volle Kast, waar driehonderd mensen hun boodschappen halen. Zij droeg de rijst naar binnen.", "Werkbezoek bij De Volle Kast")]
    [InlineData("Honderd mensen stapten op 10 november 2023 in voor een verwenmiddag op het Braassemermeer. Wie voor een kind met een beperking zorgt, komt vaak niet aan zichzelf toe.", "Verwenmiddag op het Braassemermeer")]
    [InlineData("Op 8 oktober 2024 kwamen 75 bewoners van de Vogelbuurt bij elkaar in de kantine. De avond begon met filmpjes van de bui. Het water stond in de huizen.", "Bewonersavond Vogelbuurt")]
    public void Is_proposed_with_the_subject_of_the_meeting(string text, string title)
    {
        var article = ImportedReport.OfText(text);
        Assert.Equal(title, article.Title.Value);
        Assert.True(article.Title.IsProbable);
        Assert.Contains(article.Questions, question => question.Field == "title");
    }

    [Fact]
    public void Of_a_letter_stands_below_its_salutation()
    {
        var article = ImportedReport.OfText("waterschap Drents Overijsselse Delta\nNieuwsbrief Vecht en Regge | extra editie\n\nBeste bewoner of belangstellende,\n\nTerug van de avond over het water" + Text);
        Assert.Equal("Terug van de avond over het water", article.Title.Value);
        Assert.DoesNotContain("Beste bewoner of belangstellende,", ImportedReport.Lines(article.Body));
    }

    [Fact]
    public void Labels_and_menus_are_named_as_dropped()
    {
        var article = ImportedReport.OfText("Home\nActueel\nNieuws\nOver ons\n\nTerugblik inwonersavond Spoorzone\n\nRegio Twente | Spoor\nNieuwsbericht" + Text);
        Assert.Equal(["Home", "Actueel", "Nieuws", "Over ons", "Nieuwsbericht"], article.Dropped.Select(piece => piece.Span.Of(article.SourceText)).Where(words => !words.StartsWith("Regio", StringComparison.Ordinal)));
        Assert.All(article.Dropped, piece => Assert.True(piece.Reason == ImportReasons.DroppedFurniture || piece.Reason == ImportReasons.DroppedLabel));
    }

    [Theory]
    [InlineData("“Wij wachten hier al tien jaar. Wie komt er eigenlijk nog?”", "vroeg een inwoner van Hengelo op dinsdag 7 maart 2023 in wijkcentrum De Brink.")]
    [InlineData("“Wij wachten hier al tien jaar. Er komt niemand.”", "Dat zei een inwoner van Hengelo op dinsdag 7 maart 2023 in wijkcentrum De Brink.")]
    public void What_somebody_says_in_the_text_stays_in_it(string said, string below) =>
        Assert.Contains(ImportedReport.Lines(ImportedReport.OfText("Inwoners denken mee over het station" + Text + "\n\n" + said + " " + below).Body), line => line.StartsWith(said, StringComparison.Ordinal));

    private const string Spoken = "\n\nOp dinsdag 7 maart 2023 praatten tachtig inwoners van Hengelo in wijkcentrum De Brink over het lawaai van de treinen. Zij slapen met het raam dicht.\n\nDe wethouder beloofde een meting in de zomer.";

    [Theory]
    [InlineData("GEPLAATST OP 9 MAART 2023 DOOR REDACTIE\nIN WONEN, VERKEER")]
    [InlineData("Gepubliceerd op 9 maart 2023\nOnder Spoor en Weg")]
    [InlineData("Geplaatst op 9 maart 2023\nIn Spoorzone & Stad")]
    public void Stands_below_the_subjects_it_was_filed_under(string head) =>
        Assert.Equal("Slapen met een trein naast je bed", ImportedReport.OfText(head + "\n\nSlapen met een trein naast je bed" + Spoken).Title.Value);

    [Theory]
    [InlineData("Geplaatst op 9 maart 2023\nIn gesprek over treinen")]
    [InlineData("Geplaatst op 9 maart 2023\n\nIn Hengelo Slaapt Niemand")]
    [InlineData("In Bed Met De Trein\nGeplaatst op 9 maart 2023")]
    public void May_begin_as_such_a_line_does(string head) =>
        Assert.StartsWith("In ", ImportedReport.OfText(head + Spoken).Title.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("Luisteren met een koptelefoon op\nTerug naar overzicht")]
    [InlineData("Het raam van de familie Smit\nAlle berichten")]
    [InlineData("De meter telt mee\nNaar het archief")]
    public void Stands_below_the_way_back_above_the_day_of_publication(string head) =>
        Assert.Equal("Slapen met een trein naast je bed", ImportedReport.OfText(head + "\n\nSlapen met een trein naast je bed\n\n9 maart 2023" + Spoken).Title.Value);

    [Theory]
    [InlineData("Slapen met een trein naast je bed\nAlle nieuwsberichten\n\n9 maart 2023")]
    [InlineData("Slapen met een trein naast je bed\nAlle nieuwsberichten\n\nHengelo meet\n\n9 maart 2023")]
    [InlineData("Slapen met een trein naast je bed\nAlle nieuwsberichten\n\nWat er werd gezegd")]
    [InlineData("Slapen met een trein naast je bed\n\nAlle nieuwsberichten\n\nWat er in maart werd gezegd\n\n9 maart 2023")]
    public void Stands_on_the_way_back_when_no_other_line_is_it(string head) =>
        Assert.Equal("Slapen met een trein naast je bed", ImportedReport.OfText(head + Spoken).Title.Value);
}
