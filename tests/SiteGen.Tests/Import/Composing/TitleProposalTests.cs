using Xunit;

namespace SiteGen.Tests.Import.Composing;

/// <summary>The titles that are made for reports without one, and what is left out of a line that is one.</summary>
public sealed class TitleProposalTests
{
    private const string Text = "\n\nOp dinsdag 7 maart 2023 was er een themabijeenkomst over het station, georganiseerd door de gemeente. Tachtig mensen kwamen.";

    [Theory]
    [InlineData("Een fiets op slot is geen fiets die blijft staan, zei de agent, en hij had er die middag al twee gezien die er niet meer stonden. In Borne kwamen op 6 maart 2023 vijftig mensen naar een veiligheidsavond in De Stobbe.", "Veiligheidsavond in De Stobbe")]
    [InlineData("Onder een lucht die elk moment kon breken stapten 22 mensen op 2 juli 2023 over het hek van de familie Smit. Het IVN hield er een bijenwandeling in Borne.", "Bijenwandeling in Borne")]
    [InlineData("Dertig mensen schoven op 6 februari 2024 aan voor een kom soep, en niemand ging weg zonder recept. De diaconie hield in Borne een maaltijd voor nieuwkomers en hun buren.", "Maaltijd voor nieuwkomers en hun buren")]
    [InlineData("Leraren en ouders van basisschool De Zon in Borne volgden op 25 januari 2024 samen een training over rouw. Iedereen tekende eerst.", "Training over rouw")]
    [InlineData("Zeven inbraken in een jaar lijkt weinig, tot je hoort dat er in de hele wijk maar driehonderd huizen staan en dat er twee keer aan de beurt waren. De agent sprak op 4 maart 2024 in Borne met veertig bewoners over inbraken.", "Bijeenkomst over inbraken")]
    [InlineData("Vijftig mantelzorgers lieten zich op 11 november 2023 in Borne verwennen met een high tea. Er waren taartjes voor de mantelzorgers.", "High tea voor mantelzorgers")]
    [InlineData("Zes jaar lang lekte het dak van het buurthuis en nu niet meer, dankzij een loterij. De wethouder knipte op 4 mei 2024 in Borne een lint door bij de opening.", "Opening in Borne")]
    public void Name_what_took_place_and_never_a_piece_of_a_sentence(string text, string title) => Assert.Equal(title, ImportedReport.OfText(text).Title.Value);

    [Theory]
    [InlineData("Huisartsen en wijkteams in Borne weten elkaar nog niet goed te vinden. Dat bleek op 19 april 2023 op een kennissessie. De wijkteams bellen nooit, zei een van hen. Huisartsen en wijkteams spraken af elkaar te bellen.", "Kennissessie huisartsen en wijkteams")]
    [InlineData("Dat wilden de huurders van de 48 woningen aan de Lindestraat in Borne op 19 september 2023 weten. De huurders waren uitgenodigd voor een bewonersavond.", "Bewonersavond Lindestraat")]
    [InlineData("Op 19 september 2023 zaten de huurders van de flats in Borne bij elkaar voor een bewonersavond. De huurders willen nieuwe ramen, en gauw.", "Bewonersavond Borne")]
    [InlineData("Er was veel te doen op de algemene ledenvergadering van 22 april 2024 in Borne. De contributie blijft gelijk.", "Algemene ledenvergadering Borne")]
    [InlineData("Hoe leer je een puber omgaan met geld als al zijn vrienden een nieuwe telefoon hebben? Op 14 november 2023 kwamen 60 ouders naar de ouderavond over zakgeld in de kantine van het Rijnlands Lyceum in Oegstgeest.", "Ouderavond over zakgeld")]
    [InlineData("Het verkeer in Borne neemt sneller toe dan verwacht. Tijdens de raadsinformatieavond van dinsdag 6 februari 2024 kregen raadsleden uitleg over de gevolgen.", "Raadsinformatieavond Borne")]
    [InlineData("Op zaterdag 18 juni 2022 praatten besturen van twaalf dorpshuizen in Ommen over de toekomst van hun gebouwen. De netwerkbijeenkomst was in De Carrousel.", "Netwerkbijeenkomst over de toekomst van gebouwen")]
    [InlineData("De kerk van Wijhe was op donderdag 3 november 2022 tot de laatste stoel bezet. De kerkenraad had de avond belegd omdat er in het voorjaar veertig nieuwe buren komen.\n\nOp zaterdag 12 november is er een kennismakingsmiddag in het klooster.", "Avond in Wijhe")]
    [InlineData("Dertig mensen aten op 11 oktober 2023 mee aan de lange tafel in de Martinuskerk in Losser. Tussen de soep en de broodjes ging het over schulden, en over wat je als buurt kunt doen.", "Bijeenkomst over schulden")]
    [InlineData("Op maandag 13 september 2021 praatten tachtig inwoners van Borne mee over de rand van een zonneveld van veertien hectare. De inwonersavond duurde tot tien uur.", "Inwonersavond over de rand van een zonneveld")]
    [InlineData("In Borne was op 4 mei 2023 een bewonersavond over een fietsbrug van ruim 3 miljoen euro. Het werd laat.", "Bewonersavond over een fietsbrug")]
    [InlineData("Er waren meer mensen dan stoelen. De plannen voor een grote slachterij aan de haven maken in Borne veel los, zo bleek gisteren. “Ik heb er een hele avond van wakker gelegen, en mijn man ook”, zegt een vrouw.", "Plannen voor een grote slachterij")]
    [InlineData("Een van de vragen was meteen de lastigste: hoelang duurt het? De buurt in Borne was gevraagd te praten over de huisvesting van 120 Poolse arbeiders in het lege klooster.\n\nDe avond duurde een uur langer dan gepland.", "Huisvesting van 120 Poolse arbeiders")]
    [InlineData("Op 6 oktober 2022 heeft het webinar Samen verder na een beroerte plaatsgevonden. Veel mensen keken mee vanuit huis.", "Webinar Samen verder na een beroerte")]
    [InlineData("Wat doet een pomp als het vriest? De vraag werd in Borne op een avond beantwoord.\n\nDe gemeente had de eigenaren op 4 mei 2023 uitgenodigd. Op deze informatieavond ging het over geld.", "Informatieavond over geld")]
    [InlineData("Ik kan niet melken, dat is vanmorgen wel gebleken. Het werkbezoek in Borne duurde op 9 juni 2022 tot twaalf uur. Ik heb er een gesprek over beloofd, voor de zomer nog.", "Werkbezoek Borne")]
    [InlineData("Zo'n 130 ouders kwamen op 9 oktober 2023 naar de aula in Borne. De school had de thema-avond over vapen samen met de ouderraad opgezet.", "Thema-avond over vapen")]
    [InlineData("Onder het bed van Dinie Lammers stond een schoenendoos. De doos ging op 9 april 2016 rond in Borne. De regiobijeenkomst duurde tot vier uur.", "Regiobijeenkomst Borne")]
    [InlineData("Zo'n 130 ouders kwamen op 9 oktober 2023 naar de aula in Borne. Dat is meer dan bij de voorlichting over vakken. De school had de thema-avond over vapen zorgvuldig voorbereid.", "Thema-avond over vapen")]
    [InlineData("Drie busjes, veel koffie en een kapotte paraplu: zo laat het werkbezoek aan Borne zich samenvatten. Op 22 mei 2023 waren er ambtenaren te gast.", "Werkbezoek aan Borne")]
    [InlineData("Niemand begon op 20 april 2017 over huizen. Dat gebeurde tijdens een werkbijeenkomst in Borne.\n\nEr lag een kaart op de vloer.\n\nHet werd stil.\n\nDe meeste vragen kwamen van het raam.\n\nDaar zat ook een nachtverpleegkundige, die om zeven uur thuiskomt.", "Werkbijeenkomst Borne")]
    public void Have_a_subject_that_says_enough_or_the_place(string text, string title) => Assert.Equal(title, ImportedReport.OfText(text).Title.Value);

    [Theory]
    [InlineData("Hoeveel mag het zwembad kosten, en wie betaalt straks de rest van alles wat daar nog bij komt? Daarover ging het op 11 juni 2024 in Borne.", "Hoeveel mag het zwembad kosten, en wie betaalt straks de rest van alles wat daar nog bij komt?")]
    public void Keep_a_long_question_whole(string text, string title) => Assert.Equal(title, ImportedReport.OfText(text).Title.Value);

    [Theory]
    [InlineData("Agenda's en stukken")]
    [InlineData("Over de bibliotheek")]
    [InlineData("Foto's en video's")]
    [InlineData("De oude fabriek vanaf de dijk, omstreeks 1955")]
    [InlineData("Luchtfoto van het spoor, circa 1988")]
    [InlineData("Wethouder Harm Smit (rechts) luistert naar een reiziger")]
    [InlineData("Links directeur Mieke Stol, rechts vrijwilliger Arend Bakker")]
    [InlineData("Secretariaat: Kwartelstraat 112, Hengelo")]
    [InlineData("Kwartelstraat 112, Hengelo")]
    [InlineData("HEEMKUNDEKRING DE DRIE SCHEPENEN - anno 1971")]
    [InlineData("Muziekvereniging Crescendo, opgericht in 1908")]
    [InlineData("Dorpsbelang Oudega\nBestuur en contact\nDorpskrant\nMeedenken")]
    public void Are_not_made_of_menus_captions_or_addresses(string line) => Assert.Equal("Themabijeenkomst over het station", ImportedReport.OfText(line + Text).Title.Value);

    [Theory]
    [InlineData("Notulen openbare vergadering, maandag 18 september 2023", "Notulen openbare vergadering")]
    [InlineData("Notulen medezeggenschapsraad, 9 november 2023, lokaal 12", "Notulen medezeggenschapsraad")]
    [InlineData("Verslag van de jaarvergadering van de ijsclub, gehouden op vrijdag 13 oktober 2023", "Verslag van de jaarvergadering van de ijsclub")]
    [InlineData("Algemene vergadering van de coöperatie Zonneveld gehouden op 23 mei 2023.", "Algemene vergadering van de coöperatie Zonneveld")]
    [InlineData("Verslag overleg klankbordgroep op 5 september 2023 om 19.30 uur in het gemeentehuis", "Verslag overleg klankbordgroep op 5 september 2023")]
    [InlineData("Verslag overleg klankbordgroep 5 september 2023", "Verslag overleg klankbordgroep 5 september 2023")]
    public void Have_no_day_behind_a_comma_and_no_hours(string line, string title) => Assert.Equal(title, ImportedReport.OfText(line + Text).Title.Value);

    private const string Minutes = "\nTijd:\t19.30 uur\nPlaats:\tgemeentehuis Borne\nAanwezig:\tPiet Smit (voorzitter), Truus de Jong\n\nOpening\n\nPiet heet iedereen welkom na de zomer. Truus heeft laten weten dat zij later komt, en dat de koffie klaarstaat.";

    [Theory]
    [InlineData("VERSLAG\n\nOverleg:\tCliëntenraad Borne\nDatum:\twoensdag 14 september 2022", "Cliëntenraad Borne")]
    [InlineData("Notulen\n\nVergadering:\tDorpsraad Hertme en Zenderen\nDatum:\t14 september 2022", "Dorpsraad Hertme en Zenderen")]
    [InlineData("VERSLAG\n\nDatum:\t14 september 2022\nCommissie:\tAdviesraad Sociaal Domein", "Adviesraad Sociaal Domein")]
    [InlineData("VERSLAG\n\nOverleg:\tCliëntenraad Borne\nOnderwerp:\tbezoek aan het loket\nDatum:\t14 september 2022", "bezoek aan het loket")]
    public void Of_minutes_say_who_met(string head, string title) => Assert.Equal(title, ImportedReport.OfText(head + Minutes).Title.Value);

    [Theory]
    [InlineData("VERSLAG\n\nVergadering:\t14 september 2022\nDatum:\t14 september 2022")]
    [InlineData("VERSLAG\n\nOverleg:\tmaandelijks, 14 september 2022\nDatum:\t14 september 2022")]
    public void Of_minutes_never_are_the_day(string head) => Assert.DoesNotContain("2022", ImportedReport.OfText(head + Minutes).Title.Value, StringComparison.Ordinal);
}
