using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Function and employer that stand some words or a sentence away from the name.</summary>
public sealed class PeopleToldElsewhereTests
{
    private const string Lead = "Verslag kennissessie\n\nOp 3 maart 2020 was er een bijeenkomst over van alles en nog wat in de regio. ";

    /// <summary>A pronoun stands for whoever was named last, in the same sentence or one of the next.</summary>
    [Theory]
    [InlineData("Aan de tafel van hydroloog Marit Mol bleef het lang druk. Zij werkt voor ingenieursbureau Kragten.", "Marit Mol|hydroloog|Kragten")]
    [InlineData("Ans Mol schonk koffie; zij is voorzitter van huurdersvereniging De Schakel.", "Ans Mol|voorzitter|De Schakel")]
    [InlineData("Kees Tol stond ons op te wachten. Hij is adviseur waterbeheer bij waterschap Rivierenland.", "Kees Tol|adviseur waterbeheer|waterschap Rivierenland")]
    [InlineData("Onderzoeker Femke Tol liet cijfers zien van gezinnen. Zij promoveert volgend jaar op voorlezen; haar werkgever is de Universiteit van Amsterdam.", "Femke Tol|onderzoeker|Universiteit van Amsterdam")]
    [InlineData("Kees Tol schrok ervan. Als projectleider bij Timon begeleidt hij jongeren.", "Kees Tol|projectleider|Timon")]
    [InlineData("Ans Mol sprak. Kees Tol luisterde. Hij is wethouder van Epe.", "Ans Mol||", "Kees Tol|wethouder|gemeente Epe")]
    [InlineData("Ans Mol sprak over haar werk. Ze werkt al tien jaar als verpleegkundige bij Icare.", "Ans Mol|verpleegkundige|Icare")]
    [InlineData("Kees Tol liet foto's zien. Dat waren er veel. Hij werkt bij Natuurmonumenten.", "Kees Tol||Natuurmonumenten")]
    [InlineData("Ans Mol luisterde. Zij is blij met de plannen van Actium.", "Ans Mol||")]
    [InlineData("Ans Mol luisterde. Hij die het wist, was coördinator bij Actium.", "Ans Mol||")]
    [InlineData("Burgemeester Gerrit Mol trok een vergelijking. Hij is burgemeester van Losser, dus dat kwam uit het hart.", "Gerrit Mol|burgemeester|gemeente Losser")]
    [InlineData("Archivaris Veerle Mol heeft het laten scannen. Zij is van het Stadsarchief in Lommel.", "Veerle Mol|archivaris|Stadsarchief")]
    [InlineData("Kees Tol sprak lang. Hij is van plan om te blijven en hij is van Turkse afkomst.", "Kees Tol||")]
    [InlineData("Stedenbouwkundige Eva Mol en verkeerskundige Bas Kok lieten schetsen zien. Beiden werken voor bureau Rho.", "Eva Mol|stedenbouwkundige|Rho", "Bas Kok|verkeerskundige|Rho")]
    [InlineData("Birgit Mol verving hem. De onderzoeker van het RIVM heeft pleinen doorgemeten.", "Birgit Mol|onderzoeker|RIVM")]
    [InlineData("Dat is vandaag Ernestine Mol. De wethouder economie van Voorst heeft er zin in.", "Ernestine Mol|wethouder economie|gemeente Voorst")]
    [InlineData("Bewoner Kees Tol was boos. De wethouder van Epe begreep dat.", "Kees Tol|bewoner|")]
    [InlineData("Dagvoorzitter Fatima Mol begon. Zij kent iedereen: als programmamanager van de gemeente Epe zette zij het netwerk op.", "Fatima Mol|programmamanager|gemeente Epe")]
    [InlineData("Onderzoeker Dineke Mol sprak. Zij studeerde in Utrecht en werkt sinds vorig jaar bij Actium.", "Dineke Mol|onderzoeker|Actium")]
    [InlineData("Onderzoeker Dineke Mol sprak. De zaal was stil en is van Actium.", "Dineke Mol|onderzoeker|")]
    public void Behind_a_pronoun(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>The employer in the same sentence with words between, in front of a bracket, or where the sentence before was.</summary>
    [Theory]
    [InlineData("Ook Natuurmonumenten (Ans Mol, boswachter) en Staatsbosbeheer (Kees Tol) deden mee.", "Ans Mol|boswachter|Natuurmonumenten", "Kees Tol||Staatsbosbeheer")]
    [InlineData("In Epe (Ans Mol, bewoner) was het rustig.", "Ans Mol|bewoner|")]
    [InlineData("Daarna vertelde Buurtbemiddeling Almelo, in de persoon van coördinator Ans Mol, over het werk.", "Ans Mol|coördinator|Buurtbemiddeling Almelo")]
    [InlineData("Van de gemeente Epe waren planoloog Ans Mol en gebiedsregisseur Kees Tol aanwezig.", "Ans Mol|planoloog|gemeente Epe", "Kees Tol|gebiedsregisseur|gemeente Epe")]
    [InlineData("Vanuit Epe schoof wethouder Ans Mol aan.", "Ans Mol|wethouder|gemeente Epe")]
    [InlineData("Ook Epe deed mee; van die gemeente was beleidsadviseur Kees Tol er.", "Kees Tol|beleidsadviseur|gemeente Epe")]
    [InlineData("Ambtenaar Kees Tol zit namens Gouda in de werkgroep.", "Kees Tol|ambtenaar|gemeente Gouda")]
    [InlineData("Ze waren er op uitnodiging van Timon. Teamleider Kees Tol nam hen mee.", "Kees Tol|teamleider|Timon")]
    [InlineData("Bij metaalbedrijf Kaak werken twaalf mensen. Personeelschef Kees Tol is er blij mee.", "Kees Tol|personeelschef|metaalbedrijf Kaak")]
    [InlineData("Stichting Actium huisvest nu mensen. \"Dat gaat goed\", zei Ans Mol, die daar de wachtlijst beheert.", "Ans Mol||Stichting Actium")]
    [InlineData("Ans Mol vertelde hoe haar team werkt. Zij geeft leiding aan de afdeling inkomen van de gemeente Epe.", "Ans Mol||gemeente Epe")]
    [InlineData("Jobcoach Ans Mol werkt bij Timon. Haar tegenhanger van Laborijn heet Kees Tol.", "Ans Mol|jobcoach|Timon", "Kees Tol||Laborijn")]
    [InlineData("Bij Zeist hebben ze de nota anders aangepakt, vertelde strateeg Ans Mol.", "Ans Mol|strateeg|gemeente Zeist")]
    [InlineData("Arriva-manager Ans Mol beloofde een rijtest.", "Ans Mol|manager|Arriva")]
    [InlineData("Volgens Kees Tol, opzichter bij Rijswijk Wonen, is het klaar.", "Kees Tol|opzichter|Rijswijk Wonen")]
    [InlineData("Zij waren te gast bij Timon. Huisarts Kees Tol vertelde over de wijk.", "Kees Tol|huisarts|")]
    public void Told_of_the_sentence(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Whoever was named in full is named by one name further on, with the function there.</summary>
    [Theory]
    [InlineData("Yorick Mol opende. Het begon met een rijtje getallen. Yorick, bij ons senior adviseur sociaal domein, had ze omgerekend.", "Yorick Mol|senior adviseur sociaal domein|")]
    [InlineData("Ans Mol opende de avond. Mol, directeur van Actium, gaf toe dat het lastig is.", "Ans Mol|directeur|Actium")]
    [InlineData("Ans Mol en Kees Tol schreven mee. Bel Ans, zij is als partner verantwoordelijk voor dit traject.", "Ans Mol|partner|", "Kees Tol||")]
    [InlineData("Kees Tol liet foto's zien. Het duurde lang. Tol werkt bij Natuurmonumenten.", "Kees Tol||Natuurmonumenten")]
    [InlineData("Kees Tol liet foto's zien. Het duurde lang. Kees is beheerder van het fort.", "Kees Tol|beheerder|")]
    [InlineData("Kees Tol en Kees Jansen kwamen langs. Het duurde lang. Kees is beheerder van het fort.", "Kees Tol||", "Kees Jansen||")]
    [InlineData("Ans Mol opende de avond. Mol, voorzitter Kees Tol en de anderen zwegen.", "Ans Mol||", "Kees Tol|voorzitter|")]
    [InlineData("Adviseur Judith Mol zet de zaak op scherp. Het gaat om veel mensen. Mol, in dienst van het UWV, waarschuwt.", "Judith Mol|adviseur|UWV")]
    [InlineData("Hoogleraar Mirjam Mol zag dat ook. Het was laat. Mol, die vroeger in de zorg werkte, is verbonden aan de Universiteit Twente.", "Mirjam Mol|hoogleraar|Universiteit Twente")]
    [InlineData("Naast haar zat Lieke van Mol. Van Mol studeerde in Maastricht en is sinds vorig jaar als historica verbonden aan Erfgoedhuis Limburg.", "Lieke van Mol|historica|Erfgoedhuis Limburg")]
    [InlineData("Verslag: Tineke de Mol. Het was laat. Tineke stopt per 1 januari als ambtelijk secretaris.", "Tineke de Mol|ambtelijk secretaris|")]
    [InlineData("Judith Mol en Rico Tol kwamen langs. Op de foto Mol, Tol en de rest.", "Judith Mol||", "Rico Tol||")]
    public void Behind_a_later_short_name(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>A function before the name with a verb, a clause or a possessive between.</summary>
    [Theory]
    [InlineData("Voorzitter van de medezeggenschapsraad is sinds dit schooljaar Nico Tol.", "Nico Tol|voorzitter|")]
    [InlineData("Gastvrouw was deze keer Ans Mol.", "Ans Mol|gastvrouw|")]
    [InlineData("De rector van haar school, mevrouw Van Waes, kon niet komen.", "Van Waes|rector|")]
    [InlineData("De trainer van zijn club, Kees Tol, hielp mee.", "Kees Tol|trainer|")]
    [InlineData("Opvallende gast was Rover-voorzitter Trijntje Mol.", "Trijntje Mol|voorzitter|Rover")]
    [InlineData("Volgens kaderlid Wiebe Tol is de rit korter geworden.", "Wiebe Tol|kaderlid|")]
    [InlineData("Wethouder Pieter Tol van Den Helder zegde dat toe. Zijn collega uit Schagen, Hetty Mol, wil eerst iets zien.", "Pieter Tol|wethouder|gemeente Den Helder", "Hetty Mol|wethouder|gemeente Schagen")]
    [InlineData("Als gast: wijkagent Bart Tol, mw. I. Mol (gebiedscoördinator gemeente Emmen).", "Bart Tol|wijkagent|", "I. Mol|gebiedscoördinator|gemeente Emmen")]
    [InlineData("Het bestuur (Geert Mol voorzitter, Jenny Prins-Wolters secretaris, Roelof Tol penningmeester) was er.", "Geert Mol|voorzitter|", "Jenny Prins-Wolters|secretaris|", "Roelof Tol|penningmeester|")]
    [InlineData("Als projectleider was Kees Tol betrokken bij de plannen.", "Kees Tol|projectleider|")]
    [InlineData("Als projectleider van Actium leidde Kees Tol het gesprek.", "Kees Tol|projectleider|Actium")]
    [InlineData("Daarom nam Kees Tol als projectleider van Actium het woord.", "Kees Tol|projectleider|Actium")]
    [InlineData("Als kind was Kees Tol er al.", "Kees Tol||")]
    public void Before_the_name(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Words of place, time or manner between the name and what is said of it.</summary>
    [Theory]
    [InlineData("‘Dat is jammer’, zegt Ans Mol, die als coördinator werkt bij Stichting Present.", "Ans Mol|coördinator|Stichting Present")]
    [InlineData("‘Dat is jammer’, zegt Ans Mol, die bij Stichting Present als coördinator werkt.", "Ans Mol|coördinator|Stichting Present")]
    [InlineData("Namens Humanitas sprak Ans Mol, daar beleidsadviseur.", "Ans Mol|beleidsadviseur|Humanitas")]
    [InlineData("Voor de gemeente Epe was Ans Mol er, beleidsmedewerker wonen.", "Ans Mol|beleidsmedewerker wonen|gemeente Epe")]
    [InlineData("Ans Mol, in het dagelijks leven huisarts, zat de avond voor.", "Ans Mol|huisarts|")]
    [InlineData("Kees Tol, van beroep hovenier, gaf uitleg.", "Kees Tol|hovenier|")]
    [InlineData("Bij Actium werkt Kees Tol als opzichter.", "Kees Tol|opzichter|Actium")]
    [InlineData("Bij Actium is Kees Tol verantwoordelijk voor het onderhoud.", "Kees Tol||Actium")]
    [InlineData("Ans Mol gaf uitleg in haar rol als projectleider.", "Ans Mol|projectleider|")]
    [InlineData("Annelies Mol van scholenstichting Kom Leren legde het uit.", "Annelies Mol||Kom Leren")]
    [InlineData("Ronny Mol van streekvervoerder Scheldelijn hield dat de zaal voor.", "Ronny Mol||Scheldelijn")]
    [InlineData("Bij de bushalte is Kees Tol opgegroeid.", "Kees Tol||")]
    [InlineData("Huis voor de Sport Limburg helpt clubs met het zoeken. Adviseur lokale sport Kyra Mol komt daarvoor langs.", "Kyra Mol|adviseur lokale sport|Huis voor de Sport Limburg")]
    [InlineData("Het bezoek begon bij Ergon. Voorman Desley Mol leidt daar een ploeg.", "Desley Mol|voorman|Ergon")]
    [InlineData("Stichting Present deelde soep uit. Huisarts Kees Tol vertelde over zijn werk.", "Kees Tol|huisarts|")]
    [InlineData("Vanaf 1 januari versterkt Safae Mol het netwerk als projectmedewerker.", "Safae Mol|projectmedewerker|")]
    [InlineData("Neuroloog Frans Mol (Albert Schweitzer ziekenhuis) riep huisartsen op.", "Frans Mol|neuroloog|Albert Schweitzer ziekenhuis")]
    [InlineData("De wijkagente, Chantal Mol, had cijfers bij zich.", "Chantal Mol|wijkagente|")]
    [InlineData("Accordeoniste Aly Bijker speelde.", "Aly Bijker|accordeoniste|")]
    [InlineData("Community worker Dineke Mol sprak.", "Dineke Mol|community worker|")]
    [InlineData("Bel voor vragen recruiter Pim de Raad.", "Pim de Raad|recruiter|")]
    public void With_words_between(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>An employer that stands there as a common noun is the only one of its kind that the report names.</summary>
    [Theory]
    [InlineData("De gemeente Epe wil bouwen. Kees Tol, projectleider bij de gemeente, gaf uitleg.", "Kees Tol|projectleider|gemeente Epe")]
    [InlineData("De gemeente Epe wil bouwen. Verkeerskundige Kees Tol van de gemeente gaf uitleg.", "Kees Tol|verkeerskundige|gemeente Epe")]
    [InlineData("Waterschap Limburg legt een buffer aan. Namens het waterschap lichtte gebiedsbeheerder Ans Mol de plannen toe.", "Ans Mol|gebiedsbeheerder|Waterschap Limburg")]
    [InlineData("Waterschap Limburg en Waterschap Rivierenland leggen buffers aan. Namens het waterschap sprak Ans Mol.", "Ans Mol||")]
    [InlineData("Zij huren bij woningcorporatie Tiwos. Kees Tol, adviseur van de corporatie, luisterde.", "Kees Tol|adviseur|Tiwos")]
    [InlineData("De gemeente Epe wil bouwen. Bakker Kees Tol sprak de wethouder van de gemeente aan.", "Kees Tol|bakker|")]
    public void Of_a_kind(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Of those who lead something it is the one that was named just before; of others only when the sentence was about it.</summary>
    [Theory]
    [InlineData("Een man of vijftig was lid van zwemvereniging De Waterrat. Voorzitter Corné Mol mocht inspreken.", "Corné Mol|voorzitter|zwemvereniging De Waterrat")]
    [InlineData("Niet toevallig was het bij Stichting Present. Daar is het druk. Directeur Ans Mol vertelde erover.", "Ans Mol|directeur|Stichting Present")]
    [InlineData("Woningcorporatie Tiwos belt nu eerder. Volgens medewerker Kees Tol kan dat sneller.", "Kees Tol|medewerker|Woningcorporatie Tiwos")]
    [InlineData("We spraken met Stichting Present. Projectleider Ans Mol leidde het gesprek.", "Ans Mol|projectleider|")]
    [InlineData("Stichting Present en Actium deden mee. Directeur Ans Mol leidde het gesprek.", "Ans Mol|directeur|")]
    [InlineData("We spraken met Stichting Present. Dagvoorzitter Ans Mol vatte het samen.", "Ans Mol|dagvoorzitter|")]
    [InlineData("Jan Tol sprak namens Stichting Present. De directeur van Actium, Piet de Boer, zweeg.", "Jan Tol||Stichting Present", "Piet de Boer|directeur|Actium")]
    [InlineData("Woningcorporatie Tiwos telde dertig namen. “Dat is meer dan wij hoopten, zeker na het begin van de avond”, zei coördinator Ans Mol.", "Ans Mol|coördinator|Woningcorporatie Tiwos")]
    [InlineData("Veel bezoekers hielpen mee. “Dat is meer dan wij hoopten, zeker na het begin van de avond”, zei coördinator Ans Mol.", "Ans Mol|coördinator|")]
    public void In_the_sentence_before(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>For whom somebody has worked so long, for whom a pronoun acts, and a noun for what the employer is.</summary>
    [Theory]
    [InlineData("Chauffeur Ad Mol rijdt al twaalf jaar voor Taxi Brabants Dal.", "Ad Mol|chauffeur|Taxi Brabants Dal")]
    [InlineData("Gastspreker was Ans Mol. Zij begeleidt namens Overdracht & Co familiebedrijven.", "Ans Mol|gastspreker|Overdracht & Co")]
    [InlineData("Ans Mol kookt voor Resto De Pan.", "Ans Mol||")]
    [InlineData("Ans Mol woont al twaalf jaar in Epe.", "Ans Mol||")]
    [InlineData("Jan Tol van energiecollectief ValleiWarm luisterde.", "Jan Tol||ValleiWarm")]
    [InlineData("Ans Mol, CDA, luisterde.", "Ans Mol||CDA")]
    [InlineData("Ans Mol, in het dagelijks leven directeur van zorggroep Marga Klompé, luisterde.", "Ans Mol|directeur|zorggroep Marga Klompé")]
    [InlineData("Gastspreker was Ans Mol van Actium. Haar compagnon, jurist Kees Tol, vulde aan.", "Ans Mol|gastspreker|Actium", "Kees Tol|jurist|Actium")]
    public void For_whom(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Whoever a line of those present begins with is the employer of all in it.</summary>
    [Fact]
    public void In_a_line_of_one_employer() =>
        Assert.Equal(["C. van Mol|directeur|Woonbedrijf IJsselstreek", "P. Tol|manager vastgoed|Woonbedrijf IJsselstreek"], Found("\n\nNamens Woonbedrijf IJsselstreek: mw. C. van Mol (directeur), dhr. P. Tol (manager Vastgoed)"));

    /// <summary>A short form in brackets before the function, a function or name a line, an office in somebody's hands, an employer in a sentence of its own.</summary>
    [Theory]
    [InlineData("Aanwezig: Pia van Weerden (PWN) penningmeester, Klaas Molenaar (KMR) secretaris en Wim Tol (WTL).", "Pia van Weerden|penningmeester|", "Klaas Molenaar|secretaris|", "Wim Tol||")]
    [InlineData("\n\nVoorzitter\nM. Kooistra\nGriffier\nS. van Oever\n\nDe avond begon op tijd.", "M. Kooistra|voorzitter|", "S. van Oever|griffier|")]
    [InlineData("\n\nM. Kooistra\nVoorzitter\nS. van Oever\nGriffier\n\nDe avond begon op tijd.", "M. Kooistra|voorzitter|", "S. van Oever|griffier|")]
    [InlineData("Het dagvoorzitterschap was in handen van Harrie Mol.", "Harrie Mol|dagvoorzitter|")]
    [InlineData("De catering was in handen van Harrie Mol.", "Harrie Mol||")]
    [InlineData("Merel Tol beet de spits af. Zij zag als ergotherapeut duizenden huiskamers.", "Merel Tol|ergotherapeut|")]
    [InlineData("Ans Mol maakte een route. Zij is adviseur. Haar werkgever, de gemeente Epe, betaalt een nummer.", "Ans Mol|adviseur|gemeente Epe")]
    [InlineData("Dat schrijft Dorpen Eerst-raadslid Jos Mol.", "Jos Mol|raadslid|Dorpen Eerst")]
    [InlineData("We spraken Kees Tol, die vanuit Sportief als buurtsportcoach de avond leidde.", "Kees Tol|buurtsportcoach|Sportief")]
    public void In_other_forms(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Who wrote a news item is nobody of the meeting, unless the text names the writer again or the line has a label of its own.</summary>
    [Theory]
    [InlineData("Door Kees Tol", "")]
    [InlineData("3 maart 2020 | Geschreven door Kees Tol | 371 keer gelezen", "")]
    [InlineData("3 maart 2020 | tekst: Kees Tol", "")]
    [InlineData("Door: Kees Tol", "Kees Tol")]
    [InlineData("Door Kees Jansen", "Kees Jansen")]
    [InlineData("Webmaster: Kees Tol", "")]
    [InlineData("Kees Tol\nwo 4 maart 2020, 09:12 • 2 minuten leestijd", "")]
    [InlineData("Kees Tol\n04-03-2020", "")]
    [InlineData("Kees Jansen\n04-03-2020", "Kees Jansen")]
    public void Bylines(string line, string name) =>
        Assert.Equal(name, string.Join(", ", ImportedReport.OfText("Bewoners praten over het plein\n\n" + line + "\n\nOp 3 maart 2020 was er een bijeenkomst over het plein. Daarna dankte Jansen iedereen voor de komst en de goede vragen.").People.Select(fact => fact.Value.Name)));

    /// <summary>Letters that count lines are no initials; a letter whose neighbours do not count is one.</summary>
    [Theory]
    [InlineData("A. Palliatieve zorg thuis\nB. Rouw bij kinderen\nC. Waken met vrijwilligers", "")]
    [InlineData("A. Visser sprak over vervoer.\n\nD. Bakker dankte iedereen.", "A. Visser, D. Bakker")]
    [InlineData("Aanwezig:\nA. Visser\nD. Bakker", "A. Visser, D. Bakker")]
    public void Letters_of_a_list(string text, string names) =>
        Assert.Equal(names, string.Join(", ", ImportedReport.OfText(Lead + "\n\n" + text).People.Select(fact => fact.Value.Name).Where(name => name[1] == '.')));

    private static IEnumerable<string> Found(string text) =>
        ImportedReport.OfText(Lead + text).People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}");
}
