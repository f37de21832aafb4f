using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Which of the dates of a text is that of the meeting, and which are those of the meetings before and after it.</summary>
public sealed class SessionDatesTests
{
    [Theory]
    [InlineData("Verslag bestuursvergadering oktober 2018\n\nHet bestuur heeft dit verslag in de vergadering van 20 november vastgesteld.\n\nDe voorzitter opende de vergadering. Er lagen twee brieven.", "2018-10")]
    [InlineData("Verslag ledenavond\n\nDorpshuis Eext Datum: 6 juni 2012 Plaats: Eext Aanwezig: 51 leden. De voorzitter opende de avond. In 2011 stemden de leden nog tegen.", "2012-06-06")]
    [InlineData("Avond over de opvang rustig verlopen\n\nGeplaatst op 14-10-2015\n\nDe bewonersavond over de opvang is woensdag rustig verlopen. Vijfhonderd mensen kwamen luisteren.", "2015-10-14?")]
    [InlineData("Avond over de opvang rustig verlopen\n\nGeplaatst op 14-10-2015\n\nDe bewonersavond over de opvang is afgelopen woensdag rustig verlopen. Vijfhonderd mensen kwamen luisteren.", "2015-10-07")]
    [InlineData("Ouders praten over school\n\nVeertig ouders kwamen bijeen in de aula. Zij spraken over pesten. De volgende regionale bijeenkomst is op donderdag 14 maart 2019 in Doetinchem.", "")]
    [InlineData("Ouders praten over school\n\nVeertig ouders kwamen op 20 september 2018 bijeen in de aula. De volgende keer was al snel gekozen: op donderdag 14 maart 2019.", "2018-09-20")]
    [InlineData("Date:October 9, 2023\nPresent:Anna Jonkers, Bas Hoof\nAbsent:Theo Sanders\n\n1. Opening\n\nAnna Jonkers opens the meeting.\n\n2. Training\n\nOn November 14 the councils of the region meet in Eersel.", "2023-10-09")]
    [InlineData("Openbare vergadering dorpsraad 19-11-2009\n\n1. Welkom.\n\n2. Verslag van 26-03-2009.\n\nAkkoord.\n\n3. De kascommissie is compleet.", "2009-11-19")]
    [InlineData("Eerste bijeenkomst over zorg\n\n11 december 2019\n\nVorige week vond de eerste bijeenkomst plaats, met maar liefst 65 deelnemers uit de hele regio.", "")]
    [InlineData("Tweede avond over het plein\n\nHoe het plein eruit gaat zien, bespraken buren en gemeente voor de derde keer op maandag 3 februari 2020. Er is geld voor bankjes.\n\nDe kaarten\n\nEr kwam een pomp bij. Op 25 september 2019, toen we elkaar voor het eerst zagen, ging het nog over rommel.", "2020-02-03")]
    [InlineData("Avond over het plein\n\nHoe het plein eruit gaat zien, bespraken buren en gemeente op maandag 3 februari 2020 in het dorpshuis.\n\nDaarna tekenden zij de kaart.\n\nToen was er soep.\n\nOp 25 september 2020 is er een derde avond.", "2020-02-03")]
    [InlineData("Avond over het plein\n\nGeplaatst op 6 februari 2020\n\nIn het dorpshuis zaten dinsdagavond zestig buren die wilden weten wat er op het plein komt.\n\n,,Wat u vanavond zegt, gaat mee naar het college'', zei de wethouder.", "2020-02-04?")]
    public void Of_the_meeting(string text, string date) => Assert.Equal(date, ImportedReport.OfText(text).Session.Date?.Value.ToString() ?? "");

    [Theory]
    [InlineData("De Jeugdwet, die op 1 januari 2015 inging, gaf de gemeente meer taken.")]
    [InlineData("De wet die op 1 juli 2021 van kracht werd, vraagt veel van het loket.")]
    [InlineData("De nieuwe regels gingen op 1 januari 2020 in.")]
    [InlineData("De verordening trad op 1 mei 2019 in werking, en dat merkten de winkeliers.")]
    [InlineData("Het vuurwerkverbod, dat op 1 december 2022 is ingegaan, kwam vaak langs.")]
    [InlineData("Op 1 januari 2020 ging de wet in.")]
    [InlineData("Sinds de regeling inging op 1 april 2018 zijn er veel vragen.")]
    [InlineData("Het parkeerverbod is van kracht sinds maandag 4 maart 2019.")]
    public void Not_the_day_of_a_law(string sentence) =>
        Assert.Null(ImportedReport.OfText("Avond over nieuwe regels\n\nIn het dorpshuis spraken zestig inwoners met de wethouder. " + sentence).Session.Date);

    [Theory]
    [InlineData("Op dinsdag 3 maart 2020 gingen zestig inwoners in op de nieuwe wet.")]
    [InlineData("Op dinsdag 3 maart 2020 werd tijdens een avond ingegaan op de nieuwe regels.")]
    [InlineData("Op dinsdag 3 maart 2020 trokken zestig inwoners het bos in.")]
    [InlineData("Op dinsdag 3 maart 2020 kwamen zestig inwoners bijeen om te horen wat er verandert als de wet in werking treedt.")]
    [InlineData("De avond over de wet die vorig jaar inging, was op dinsdag 3 maart 2020.")]
    [InlineData("Op dinsdag 3 maart 2020 is tijdens de themabijeenkomst ingegaan op de wet.")]
    [InlineData("Op dinsdag 3 maart 2020 werd de pomp in werking gesteld en kwamen zestig inwoners kijken.")]
    [InlineData("Op dinsdag 3 maart 2020 spraken zestig inwoners over de Jeugdwet, die op 1 januari 2015 inging.")]
    public void Beside_talk_of_laws(string sentence) =>
        Assert.Equal("2020-03-03", ImportedReport.OfText("Avond over nieuwe regels\n\n" + sentence).Session.Date?.Value.ToString());

    [Theory]
    [InlineData("Het volgende café is op 12 mei 2020. Dan vertelt een notaris over het levenstestament.", "vervolg 2020-05-12")]
    [InlineData("Noteer alvast: de volgende Woondagen zijn op 7 en 8 oktober 2020.", "vervolg 2020-10-07")]
    [InlineData("Volgend overleg: 12 december 2020, 15.00 uur, gemeentehuis.", "vervolg 2020-12-12")]
    [InlineData("Op 21 maart 2021 is er een vervolg.", "vervolg 2021-03-21")]
    [InlineData("In Zwolle staat de volgende Voedseltafel op 16 mei 2021 op het programma.", "vervolg 2021-05-16")]
    [InlineData("Op 12 juni 2020 wordt verder gepraat.", "vervolg 2020-06-12")]
    [InlineData("2. Verslag van 17 december 2019\n\nHet verslag is akkoord.", "eerder 2019-12-17")]
    [InlineData("Het derde treffen is op 14 mei 2020 in Zwolle.", "vervolg 2020-05-14")]
    [InlineData("Op woensdag 13 mei 2020 is de tweede wandeling. Dan is er koffie.", "vervolg 2020-05-13")]
    [InlineData("Op 14 mei 2020 volgt er een vierde lunch.", "vervolg 2020-05-14")]
    [InlineData("Op 14 mei 2020 is de tweede fase klaar.", "")]
    [InlineData("De derde druk is op 14 mei 2020 af.", "")]
    [InlineData("Het tweede ontbijt was op 14 mei 2018 en telde tien gasten.", "")]
    [InlineData("Op 14 mei 2020 is het tweede gemaal open.", "")]
    [InlineData("2. Begroting 2019\n\nDe begroting is akkoord.", "")]
    [InlineData("De normen uit 2011 worden opnieuw tegen het licht gehouden.", "")]
    [InlineData("Als vervolg op het plan van 2 februari 2020 is er geld.", "")]
    [InlineData("De volgende stap is een plan.", "")]
    public void Of_meetings_before_and_after(string text, string related)
    {
        var article = ImportedReport.OfText("Verslag themabijeenkomst wonen\n\nOp 3 maart 2020 kwamen zestig mensen bijeen in de bibliotheek. Zij spraken over wonen.\n\n" + text);
        Assert.Equal("2020-03-03", article.Session.Date?.Value.ToString());
        Assert.Equal(related, string.Join("; ", article.Related.Select(Show)));
    }

    [Theory]
    [InlineData("Gepubliceerd: 14 oktober 2015\n\nDe avond over de opvang is woensdag rustig verlopen. Ruim honderd bewoners kwamen luisteren in de sporthal.", "2015-10-14")]
    [InlineData("Gepubliceerd: 16 oktober 2015\n\nDe avond over de opvang is woensdag rustig verlopen. Ruim honderd bewoners kwamen luisteren in de sporthal.", "2015-10-14")]
    public void A_bare_day_of_the_week_is_the_last_one_up_to_the_day_of_publication(string text, string day) =>
        Assert.Equal(day, ImportedReport.OfText("Avond over de opvang\n\n" + text).Session.Date?.Value.AsCertain().ToString());

    [Fact]
    public void A_day_takes_its_year_from_the_title()
    {
        var article = ImportedReport.OfText("Doe-middag hitte 21 juni 2018\n\nOp 21 juni kwamen veertig mensen bijeen voor de doe-middag over hitte in de wijk.");
        Assert.Equal("2018-06-21", article.Session.Date?.Value.ToString());
    }

    private const string Evenings = "Wat de dorpen ons vertelden\n\nGepubliceerd: 2 december 2019\n\nIn november gingen we in twee dorpen in gesprek over vervoer. We spraken 163 inwoners.\n\nWapse, 4 november\nIn De Haard was het warm en vol, en daar ging het over de bus naar het ziekenhuis.\n\nZandpol, 12 november\nHier was de opkomst kleiner, en dat lag aan het weer en niet aan de soep.\n\nWat nemen we mee\n\n";

    [Theory]
    [InlineData("Op 11 februari bespreekt de raadscommissie de uitkomsten.")]
    [InlineData("Op 11 februari beslist de gemeenteraad in een vergadering.")]
    [InlineData("Op dinsdag 11 februari buigt de commissie zich erover in haar vergadering.")]
    public void Of_several_evenings_none_is_the_day_on_which_a_council_will_decide(string last) =>
        Assert.Equal("2019-11-04", ImportedReport.OfText(Evenings + last).Session.Date?.Value.AsCertain().ToString());

    [Theory]
    [InlineData("Op 11 februari 2020 bespraken de raadsleden het plan in het gemeentehuis.", "2020-02-11")]
    [InlineData("De raadscommissie besprak op 11 februari 2020 het plan.", "2020-02-11")]
    [InlineData("Op 11 februari 2020 stemde de raad over het plan.", "2020-02-11")]
    public void But_a_day_on_which_it_did_is(string text, string day) =>
        Assert.Equal(day, ImportedReport.OfText("Vergadering over het vervoersplan\n\n" + text + " Er werd lang gepraat.").Session.Date?.Value.AsCertain().ToString());

    [Fact]
    public void Minutes_of_the_time_before_raise_no_question()
    {
        var article = ImportedReport.OfText("Verslag adviesraad Heerde d.d. 12 oktober 2022\n\n1. Opening\n\nMw. Smit opent de vergadering.\n\n2. Verslag 7 september 2022\n\nHet verslag wordt vastgesteld.\n\n3. Rondvraag\n\nEr zijn geen vragen.");
        Assert.Equal("2022-10-12", article.Session.Date?.Value.ToString());
        Assert.DoesNotContain(article.Questions, question => question.Field == "session.date");
    }

    private static string Show(Fact<ImportedRelation> fact) => fact.Value.Relation + " " + fact.Value.Date;
}
