using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Lists of plain text, and lines below a colon that are none.</summary>
public sealed class ListTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Below = "\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Er waren drie workshops:\nBrieven herkennen (door vrijwilligers)\nDigitaal sparen, door de bank\nBellen zonder angst")]
    [InlineData("Dit schreven zij op:\n\n#1 Eén brief voor alles\n#2 Een spreekuur in elke wijk\n#3 Minder regels")]
    [InlineData("Agenda\n18 april 2019     Kerngroep\n9 mei 2019     Scholing\n6 juni 2019     Sessie in Ede")]
    [InlineData("Aan tafels schreven zij wat beter kan. Bovenaan stonden:\nDe post komt te laat aan\nNiemand weet wie de regie heeft\nIn het weekend is er geen loket open\nDaarna vertelde een bewoner van de Veluwe hoe hij zelf uit de schulden kwam.")]
    [InlineData("De plannen zijn klaar, vertelde de adviseur aan de hand van foto's:\nhet loket in de stad is verbouwd;\nlangs de markt staan twee kasten;\nvijftien brieven zijn korter gemaakt.")]
    [InlineData("U krijgt die middag uitleg over deze zaken:\n\nde uitkomsten van het onderzoek van november\nde plannen voor een loket in de wijk Veldhuizen\nhulp bij brieven")]
    [InlineData("Drie lessen voor morgen\n\nMaak het zichtbaar. Leg op één vel vast wie wat besluit.\nStop met het woord regie als je iets anders bedoelt.\nNeem tijd. Wie vijftig gezinnen helpt, helpt er geen.")]
    [InlineData("Dit breng je mee\nEen afgeronde opleiding in de zorg\nErvaring met mensen met schulden\nGevoel voor humor en voor brieven")]
    [InlineData("We vatten de punten samen.\n\nWonen: liever een loket in het dorp dan in de stad.\nWerk: de bus komt te vroeg voor de late dienst.\nZorg: houd de huisarts waar hij is.")]
    [InlineData("Dit waren de uitkomsten per tafel:\nTafel 1 (jongeren): vraag hoe het gaat\nTafel 2 (ouderen): kom langs met koffie\nTafel 3 (werkgevers): let op loonbeslagen")]
    [InlineData("De groepen bogen zich over drie vragen:\nWie willen we als eerste spreken?\nWat is daarvoor nodig bij het loket?\nHoe houden we dat bij zonder lijstjes?")]
    [InlineData("De raad adviseert de gemeente om:\na. de toeslag zelf uit te keren;\nb. de grens te verhogen;\nc. geen bewijs te vragen.")]
    [InlineData("De gasten konden kiezen uit:\nA. Zorg aan huis - Riet Hoitink\nB. Brieven lezen - Tom Schreurs\nC. Rouw bij kinderen - Bregtje Vos")]
    [InlineData("Vragen uit de zaal\n\n− De heer Smit vraagt wie dit betaalt.\n− Mevrouw Vos vraagt of het helpt.\n− Een buurman vraagt wanneer het begint.")]
    [InlineData("Dit gaat er gebeuren\nvoor kerst zijn alle brieven nagekeken\nwie dat wil krijgt thuis bezoek\neen bril kost er nooit meer dan 40 euro")]
    [InlineData("Een paar dingen die ik meeneem:\n\nDe moeilijkste woorden zijn niet de lange, maar de woorden die iets anders betekenen dan je denkt\nEén afzender, één boodschap, één telefoonnummer\nLaat je brief lezen door iemand die niet op kantoor werkt")]
    [InlineData("Wat wil de wijk?\n\neen loket in de buurt\nbrieven zonder moeilijke woorden\ngeen wachtrij")]
    [InlineData("Wat kun je nu al doen?\n\nBreng in kaart wie er hulp krijgt\nWijs iemand aan voor het loket\nOefen met een brief uit de wijk")]
    [InlineData("De kern:\nVraag eerst of iemand hulp wil\nSchrijf op wat er is afgesproken\nBel na een week nog eens")]
    [InlineData("We spraken af:\n\neen loket in elke wijk;\n\nkortere brieven;\n\nbellen na een week.")]
    [InlineData("De zaal noemde deze wensen:\n\neen loket in elke wijk\n\nkortere brieven\n\nbellen na een week")]
    [InlineData("De zaal noemde deze wensen:\n\nEen loket in elke wijk\n\nKortere brieven\n\nBellen na een week\n\nHoe verder?")]
    [InlineData("Wat vroeg de zaal?\n\nMag je een brief weggooien?\nHoe voorkom je een boete?\nWie helpt mij thuis?")]
    [InlineData("Programma\n\n19.00 uur:\n\nInloop met koffie\n\n19.30 uur:\n\nWelkom door de wethouder\n\n19.45 - 20.30 uur:\n\nLezing over schulden")]
    [InlineData("Programma\n19.00\nInloop met koffie\n19.30\nWelkom door de wethouder\n19.45\nLezing over schulden")]
    [InlineData("Wat vraagt de zaal van de bank en van de gemeente?\n\nlangdurig geld\neen overzicht van alle hulp\nminder brieven")]
    [InlineData("Cijfers\n\n312 gezinnen met schulden\n43 nieuwe gezinnen dit jaar\n9 mensen op de wachtlijst")]
    [InlineData("Wie doet wat\nFolder aanpassen – Betty – juli\nBrief aan de wethouder – Hans – 1 juli\nSpreker zoeken – Lia – september")]
    [InlineData("Zo gaan we verder\n\nStap 1: alle brieven verzamelen\nStap 2: gesprek met de directie op 6 juni\nStap 3: stemmen over een loket")]
    [InlineData("Belangrijke data\n\n20 februari: studiedag\n27 februari t/m 3 maart: vakantie\n15 maart: open dag")]
    [InlineData("Aanwezig\nPiet Smit (gemeente Ede)\nAnna de Boer\nHilde Jansen, wethouder")]
    [InlineData("Agenda\n\n18 april - kennissessie over brieven\n9 mei - regiodag over schulden\n6 juni - overleg van de raden")]
    public void Have_their_items(string list) => Assert.Equal(3, Assert.Single(ImportedReport.OfText(Above + list + Below).Body.OfType<BodyList>()).Items.Count);

    [Theory]
    [InlineData("<p>- zeg wat je ziet<br>- wijs naar het bord<br>- vraag het samen</p>")]
    [InlineData("<p>Dit zijn de tips:<br>&bull; zeg wat je ziet<br>&bull; wijs naar het bord<br>&bull; vraag het samen</p>")]
    [InlineData("<div>• zeg wat je ziet<br />• wijs naar het bord<br />• vraag het samen</div>")]
    public void Have_their_items_in_a_paragraph_of_a_page(string list)
    {
        var html = "<html><body><h1>Kennissessie schulden in Ede</h1><p>Op 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.</p>" + list + "<p>Wethouder Hilde Jansen bedankte iedereen voor de komst.</p></body></html>";
        Assert.Equal(["zeg wat je ziet", "wijs naar het bord", "vraag het samen"], ImportedReport.Items(Assert.Single(ImportedReport.Of("verslag.html", System.Text.Encoding.UTF8.GetBytes(html)).Body.OfType<BodyList>())));
    }

    [Fact]
    public void Are_no_wrapped_lines_where_paragraphs_are_one_line()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("De deelnemers lazen samen de brieven van het loket en vertelden wat zij niet begrepen.", 3));
        var list = "Dit gaat er gebeuren\nvoor de kerst worden alle brieven van het loket nagekeken\nwie zijn brief niet begrijpt krijgt binnen een week bezoek\ner komt geld voor mensen die een bril nodig hebben";
        Assert.Equal(3, Assert.Single(ImportedReport.OfText(Above + long1 + "\n\n" + long1 + "\n\n" + list + "\n\n" + long1 + Below).Body.OfType<BodyList>()).Items.Count);
    }

    [Fact]
    public void Keep_their_letters() =>
        Assert.Equal("a. de toeslag zelf uit te keren;", ImportedReport.Items(ImportedReport.OfText(Above + "De raad adviseert de gemeente om:\na. de toeslag zelf uit te keren;\nb. de grens te verhogen;" + Below).Body.OfType<BodyList>().Single()).First());

    [Fact]
    public void Of_questions_end_where_the_text_goes_on()
    {
        var lines = "Begin een overleg altijd met twee vragen:\nWaarom zitten wij hier?\nWat moeten wij weten om te helpen?\nAlles wat daar niet onder valt, blijft in de tas.";
        Assert.Equal(2, ImportedReport.OfText(Above + lines + Below).Body.OfType<BodyList>().Single().Items.Count);
    }

    [Theory]
    [InlineData("Karel de Boer: dat vind ik goed.\nAnna Smit: ik ook wel.\nPiet Vos: ik niet.")]
    [InlineData("Datum: 14 maart 2019\nTijd: 10.00 uur\nPlaats: raadhuis")]
    [InlineData("Vraag: helpt dit?\nAntwoord: dat hopen we.\nReactie: fijn om te horen.")]
    [InlineData("Aanwezig waren:\nPiet Smit\nAnna de Boer\nHilde Jansen")]
    [InlineData("Meer weten:\nLoket Schulden\nMarkt 4\nloket@ede.example")]
    [InlineData("De wethouder gaf drie antwoorden:\n\nWe bellen eerder.\n\nWe schrijven korter.\n\nWe vragen door.")]
    [InlineData("De wethouder gaf drie antwoorden:\nWe bellen eerder.\nWe schrijven korter.\nWe vragen door.")]
    public void Names_and_sentences_are_none(string lines) => Assert.Empty(ImportedReport.OfText(Above + lines + Below).Body.OfType<BodyList>());

    /// <summary>Also at the end of a report, where its heading says that something is listed.</summary>
    [Theory]
    [InlineData("Tips voor thuis\n\nLeg brieven op een vaste plek\nKijk eens samen mee\nSpreek een bedrag af")]
    [InlineData("Actielijst\nBert vraagt de brief op\nCora maakt een rooster\nGijs belt met de bank")]
    public void Have_their_items_below_a_heading_that_lists(string list) => Assert.Equal(3, Assert.Single(ImportedReport.OfText(Above + Below.Trim() + "\n\n" + list).Body.OfType<BodyList>()).Items.Count);

    /// <summary>The points of an agenda stand again below, and are no menu for that.</summary>
    [Fact]
    public void Have_the_points_of_an_agenda()
    {
        var article = ImportedReport.OfText("Verslag dorpsraad Ede 6 maart 2018\n\nAgenda\nOpening\nVerkeer Hoofdstraat\nRondvraag\n\nOpening\nGeertje heet iedereen welkom en vertelt wie er vandaag niet bij is.\n\nVerkeer Hoofdstraat\nDe gemeente wil drempels. De zaal ziet meer in een versmalling.\n\nRondvraag\nNiemand maakt gebruik van de rondvraag.");
        Assert.Equal(["Opening", "Verkeer Hoofdstraat", "Rondvraag"], ImportedReport.Items(Assert.Single(article.Body.OfType<BodyList>())));
        Assert.Equal(["Agenda", "Opening", "Verkeer Hoofdstraat", "Rondvraag"], article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
    }

    [Fact]
    public void A_day_and_an_hour_apart_are_no_programme() =>
        Assert.Empty(ImportedReport.OfText(Above + "14 maart\n19.30 uur\nRaadhuis Ede" + Below).Body.OfType<BodyList>());

    /// <summary>Below the text, short lines below a heading lead to other pages.</summary>
    [Fact]
    public void Are_no_links_in_the_foot() =>
        Assert.Empty(ImportedReport.OfText(Above + Below.Trim() + "\n\nSchulden in de regio\n\nBrieven die iedereen begrijpt\nHulp voor ondernemers met schulden\nEen loket dat altijd open is").Body.OfType<BodyList>());

    [Fact]
    public void Items_in_small_letters_below_a_heading_need_no_mark()
    {
        var article = ImportedReport.OfText("Dorpsmiddag in Zeerijp\n\nOp zaterdag 3 februari 2024 kwamen 55 inwoners naar het dorpshuis. Zij zeiden wat er beter kan.\n\nWat het dorp wil\n\neen bankje bij de vijver\nelke week een soepmiddag, ook in de zomer\niemand die de heggen knipt\n\nDe wethouder kreeg de lijst mee en komt in mei terug.");
        Assert.Equal(["Wat het dorp wil"], article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
        Assert.Equal(3, Assert.Single(article.Body.OfType<BodyList>()).Items.Count);
    }

    [Fact]
    public void Rows_typed_with_blanks_below_a_head_are_a_table()
    {
        var article = ImportedReport.OfText("Verslag werkgroep Groen 11 april 2023\n\nDe werkgroep sprak over de aanplant van het bos achter de school en over de bomen.\n\nActies\n\nNr  Wat  Wie  Wanneer\n1  Bomen bestellen  Tom  voor 1 mei\n2  Kinderen indelen  Ria  z.s.m.\n\nHet volgende overleg is op 9 mei 2023.");
        var table = Assert.Single(article.Body.OfType<BodyTable>());
        Assert.Equal(["Nr", "Wat", "Wie", "Wanneer"], table.Head.Select(cell => cell.Text));
        Assert.Equal(2, table.Rows.Count);
    }
}
