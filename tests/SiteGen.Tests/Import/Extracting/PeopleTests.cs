using Xunit;

namespace SiteGen.Tests.Import.Extracting;

public sealed class PeopleTests
{
    private const string Lead = "Verslag kennissessie\n\nOp 3 maart 2020 was er een bijeenkomst over van alles en nog wat in de regio. ";

    /// <summary>A sentence, and the people in it as name|function|organisation.</summary>
    [Theory]
    [InlineData("Daarna sprak wethouder jeugd Karin de Boer van de gemeente Epe over de kosten.", "Karin de Boer|wethouder jeugd|gemeente Epe")]
    [InlineData("Jan-Willem van 't Hof (directeur Stimenz) sloot de middag af.", "Jan-Willem van 't Hof|directeur|Stimenz")]
    [InlineData("De heer drs. P.J. van der Meer, voorzitter van de Adviesraad Sociaal Domein, was er ook.", "P.J. van der Meer|voorzitter|Adviesraad Sociaal Domein")]
    [InlineData("Ook Fatima El Amrani en Anna Bakker-de Wit vertelden hun verhaal.", "Fatima El Amrani||", "Anna Bakker-de Wit||")]
    [InlineData("Wethouder Bakker nam het rapport in ontvangst.", "Bakker|wethouder|")]
    [InlineData("Daarna sprak wethouder de Munck, en ook burgemeester van der Berg was er.", "de Munck|wethouder|", "van der Berg|burgemeester|")]
    [InlineData("Daarna sprak wethouder van Dijk de aanwezigen toe.", "van Dijk|wethouder|")]
    [InlineData("Voormalig burgemeester Piet Jonkers van Velsen leidde het debat.", "Piet Jonkers|burgemeester|gemeente Velsen")]
    [InlineData("De wethouders Els Kuipers (Borne) en Wim Smit (Hengelo) tekenden.", "Els Kuipers|wethouder|gemeente Borne", "Wim Smit|wethouder|gemeente Hengelo")]
    [InlineData("Het gebouw aan de Jan van Galenstraat 12 is van de William Schrikker Stichting.")]
    [InlineData("De filosofie van Hannah Arendt kwam ook aan bod.")]
    [InlineData("Mark de datum in uw agenda.")]
    public void Found_with_function_and_organisation(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Functions that no list has, by their form beside a name.</summary>
    [Theory]
    [InlineData("Joris Pieters, ontwerper bij Studio Noord, liet schetsen zien.", "Joris Pieters|ontwerper|Studio Noord")]
    [InlineData("Bewoonster Ria Hofstra vertelde over haar straat.", "Ria Hofstra|bewoonster|")]
    [InlineData("Koen Wouters (combinatiefunctionaris sport) gaf een demonstratie.", "Koen Wouters|combinatiefunctionaris sport|")]
    [InlineData("Verder spraken stedenbouwkundige Bas Kok en landschapsarchitecte Noor Blom.", "Bas Kok|stedenbouwkundige|", "Noor Blom|landschapsarchitecte|")]
    [InlineData("Melkveehouder Gerrit Jansen toonde zijn stal.", "Gerrit Jansen|melkveehouder|")]
    [InlineData("Sanne Vos, een jonge mantelzorger uit Deventer, vertelde haar verhaal.", "Sanne Vos|mantelzorger|")]
    [InlineData("Oud-huisarts Henk Vos sprak over vroeger.", "Henk Vos|huisarts|")]
    [InlineData("Imam Yusuf Demirci en pastor Hetty Mol vergeleken hun gebruiken.", "Yusuf Demirci|imam|", "Hetty Mol|pastor|")]
    [InlineData("Dagvoorzitter Ineke Kramer heette iedereen welkom.", "Ineke Kramer|dagvoorzitter|")]
    [InlineData("Presentator was Ineke Kramer.", "Ineke Kramer|presentator|")]
    [InlineData("Moderator van de avond was Kees Tol.", "Kees Tol|moderator|")]
    [InlineData("Algemeen en artistiek directeur Kees Tol sprak.", "Kees Tol|algemeen en artistiek directeur|")]
    [InlineData("Ans Mol, hoofd Sport, Cultuur en Welzijn van de gemeente Epe, sprak.", "Ans Mol|hoofd sport, cultuur en welzijn|gemeente Epe")]
    [InlineData("Kees Tol, als wijkregisseur betrokken bij de buurt, ziet dat anders.", "Kees Tol|wijkregisseur|")]
    [InlineData("Henk Vos, later die middag, sprak over vroeger.", "Henk Vos||")]
    [InlineData("Dit najaar Henk Vos, volgend jaar een ander.", "Henk Vos||")]
    public void Functions_by_their_form(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Occupations, also of the church, the army and the shop; and a function of a body without a name.</summary>
    [Theory]
    [InlineData("Kassa twee is van caissière Ans Mol, die knikte.", "Ans Mol|caissière|")]
    [InlineData("Volgens kapitein Ans Mol duurt het lang.", "Ans Mol|kapitein|")]
    [InlineData("Ans Mol, stewardess, vertelde over haar werk.", "Ans Mol|stewardess|")]
    [InlineData("Ans Mol (sergeant) vertelde over haar werk.", "Ans Mol|sergeant|")]
    [InlineData("Griffier van de jeugdraad Ans Mol hield de tijd bij.", "Ans Mol|griffier|")]
    [InlineData("Voorzitter van de zwemclub Ans Mol hield de tijd bij.", "Ans Mol|voorzitter|")]
    [InlineData("De zoon van de voorzitter van de zwemclub belde Ans Mol.", "Ans Mol||")]
    [InlineData("Zij vroeg de voorzitter van de zwemclub Ans Mol te bellen.", "Ans Mol||")]
    public void Occupations(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Names of firms, things and people who were made up; surnames that end like a street, and names that no list has with an age.</summary>
    [Theory]
    [InlineData("Bij de bak van verhuurder Woonpunt Zuidrand stond een rij.")]
    [InlineData("Uit de hoed trok de molenaar Groene Piet als naam van de auto.")]
    [InlineData("Daar zijn ze in het Molendam Café al lang bekend.")]
    [InlineData("De denkbeeldige heer Zwart moest langs zeven loketten.")]
    [InlineData("Bij een opdracht ging het om mevrouw Zwart, die niet thuis woont.")]
    [InlineData("Het ging om mevrouw Zwart, die niet thuis woont.", "Zwart||")]
    [InlineData("Burgemeester Ans Molstraat van Heerde bekende dat zij nooit fietst.", "Ans Molstraat|burgemeester|gemeente Heerde")]
    [InlineData("In de Burgemeester Ans Molstraat lag een steen.")]
    [InlineData("Aan tafel bij Jikkemien Wobbes (84) lag een kaart.", "Jikkemien Wobbes||")]
    [InlineData("Aan tafel bij De Hoeve Zuidrand (84) lag een kaart.")]
    public void Names_that_are_no_people(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Functions without a mark, behind other words, behind a verb, of two at once, beside the minutes.</summary>
    [Theory]
    [InlineData("Aan tafel zaten Ans Mol bestuurder van Actium, Kees Tol raadslid in Assen en Bas Kok adviseur bij Platform31.", "Ans Mol|bestuurder|Actium", "Kees Tol|raadslid|gemeente Assen", "Bas Kok|adviseur|Platform31")]
    [InlineData("Met Ans Mol wijkagent en Kees Tol jongerenwerker liepen we rond.", "Ans Mol|wijkagent|", "Kees Tol|jongerenwerker|")]
    [InlineData("Ans Mol was er niet, wethouder Kees Tol wel.", "Ans Mol||", "Kees Tol|wethouder|")]
    [InlineData("Ans Mol, directeur van Actium, Kees Tol, wethouder van Epe, en Bas Kok spraken.", "Ans Mol|directeur|Actium", "Kees Tol|wethouder|gemeente Epe", "Bas Kok||")]
    [InlineData("Als gast was Ans Mol er, consulent inkomen bij de gemeente.", "Ans Mol|consulent inkomen|")]
    [InlineData("Kees Tol kwam ook, projectleider riolering bij de gemeente Epe.", "Kees Tol|projectleider riolering|gemeente Epe")]
    [InlineData("Kees Tol, al twintig jaar huisarts in Borger, ziet het anders.", "Kees Tol|huisarts|")]
    [InlineData("Kees Tol, 52 jaar en mantelzorger voor zijn vrouw, sprak.", "Kees Tol|mantelzorger|")]
    [InlineData("Kees Tol (23), student rechten in Groningen, sprak.", "Kees Tol|student rechten|")]
    [InlineData("Ans Mol en Kees Tol, beiden lid van de cliëntenraad van Icare, vertelden erover.", "Ans Mol|lid|Icare", "Kees Tol|lid|Icare")]
    [InlineData("Ans Mol en Kees Tol (allebei wijkverpleegkundige) deden hun verhaal.", "Ans Mol|wijkverpleegkundige|", "Kees Tol|wijkverpleegkundige|")]
    [InlineData("Ans Mol en Kees Tol zijn beiden huisarts.", "Ans Mol|huisarts|", "Kees Tol|huisarts|")]
    [InlineData("Ans Mol en Kees Tol, respectievelijk voorzitter en penningmeester van de Dorpsraad Bant, waren er.", "Ans Mol|voorzitter|Dorpsraad Bant", "Kees Tol|penningmeester|Dorpsraad Bant")]
    [InlineData("Ans Mol trad op als moderator.", "Ans Mol|moderator|")]
    [InlineData("Kees Tol is benoemd tot secretaris.", "Kees Tol|secretaris|")]
    [InlineData("Ans Mol ziet de huisarts als coach.", "Ans Mol||")]
    [InlineData("Voorzitter wordt Ans Mol, Kees Tol wordt penningmeester.", "Ans Mol|voorzitter|", "Kees Tol|penningmeester|")]
    [InlineData("Dagvoorzitter van dienst was Ans Mol.", "Ans Mol|dagvoorzitter|")]
    [InlineData("Ans Mol (plv. voorzitter en notulen) en Kees Tol (verslag) waren er.", "Ans Mol|plaatsvervangend voorzitter|", "Kees Tol|notulist|")]
    [InlineData("Ans Mol (SP-raadslid) vertelde.", "Ans Mol|raadslid|")]
    [InlineData("Kees Tol en zijn collega-wethouder Ans Mol spraken.", "Kees Tol||", "Ans Mol|wethouder|")]
    [InlineData("Er waren dhr. B. Bakker, R. Kok en mw. N. Smit.", "B. Bakker||", "R. Kok||", "N. Smit||")]
    public void Functions_further_on(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>A field with capitals, two functions, a part of an organisation: the field belongs to the function, the part hides the employer.</summary>
    [Theory]
    [InlineData("Hoofd Sociaal Domein Karin Bakker lichtte dat toe.", "Karin Bakker|hoofd sociaal domein|")]
    [InlineData("Coördinator Vrijwillige Inzet Ellen Mol bedankte iedereen.", "Ellen Mol|coördinator vrijwillige inzet|")]
    [InlineData("Wethouder Ruimtelijke Ordening en Wonen Jan Prins opende de avond.", "Jan Prins|wethouder ruimtelijke ordening en wonen|")]
    [InlineData("Suzan Vos (lector Sociale Veerkracht) vertelde erover.", "Suzan Vos|lector sociale veerkracht|")]
    [InlineData("Gemma Vos, projectleider Langer Thuis, sprak.", "Gemma Vos|projectleider langer thuis|")]
    [InlineData("Arno Visser, docent Social Work aan Hogeschool Windesheim, gaf college.", "Arno Visser|docent social work|Hogeschool Windesheim")]
    [InlineData("Ans Vermeer, hoogleraar bestuurskunde aan de Universiteit Twente, vertelde erover.", "Ans Vermeer|hoogleraar bestuurskunde|Universiteit Twente")]
    [InlineData("Fysiotherapeut en beweegcoach Inge Mulder deed oefeningen met de zaal.", "Inge Mulder|fysiotherapeut en beweegcoach|")]
    [InlineData("Mr. Abel Tonnaer, advocaat en docent aan de Radboud Universiteit, dacht mee.", "Abel Tonnaer|advocaat en docent|Radboud Universiteit")]
    [InlineData("Karin Bakker, hoofd van de afdeling Samenleving van de gemeente Assen, sprak.", "Karin Bakker|hoofd|gemeente Assen")]
    [InlineData("Rob van Leeuwen (adjunct-hoofd bureau Vergunningen, gemeente Lelystad) legde het uit.", "Rob van Leeuwen|adjunct-hoofd|gemeente Lelystad")]
    [InlineData("Kees Tol, tot vorig jaar directeur van de GGD IJsselland, gaf uitleg.", "Kees Tol|directeur|GGD IJsselland")]
    [InlineData("Arno Visser, die als onderzoeker aan de Hanzehogeschool werkt, gaf college.", "Arno Visser|onderzoeker|Hanzehogeschool")]
    [InlineData("Wijkverpleegkundige en verpleegkundig specialist Inge Mulder sprak.", "Inge Mulder|wijkverpleegkundige en verpleegkundig specialist|")]
    [InlineData("Stedenbouwkundig adviseur Inge Mulder sprak.", "Inge Mulder|stedenbouwkundig adviseur|")]
    [InlineData("Secretaris-generaal Inge Mulder sprak.", "Inge Mulder|secretaris-generaal|")]
    [InlineData("Suzan Vos (programmamanager Gezonde Start, ministerie van OCW) sprak.", "Suzan Vos|programmamanager gezonde start|ministerie van OCW")]
    [InlineData("Suzan Vos (directeur Heliom, Actium) sprak.", "Suzan Vos|directeur heliom|Actium")]
    [InlineData("Manager Vastgoed Kees Tol sprak.", "Kees Tol|manager vastgoed|")]
    [InlineData("Bestuurder Suzan Vos van Koos Postema vertelde erover.", "Suzan Vos|bestuurder|Koos Postema")]
    [InlineData("Directeur Suzan Vos van initiatiefnemer Zonnevast sprak.", "Suzan Vos|directeur|Zonnevast")]
    public void Fields_and_employers(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Who somebody is of, said in other ways than right behind the function; where they live or work is no employer.</summary>
    [Theory]
    [InlineData("Namens Stichting Present vertelde Ans Vermeer over de klussen.", "Ans Vermeer||Stichting Present")]
    [InlineData("Ans Vermeer werkt bij de Rabobank Salland en vertelde over de klussen.", "Ans Vermeer||Rabobank Salland")]
    [InlineData("Ans Vermeer en Kees Tol van Timon vertelden over de klussen.", "Ans Vermeer||Timon", "Kees Tol||Timon")]
    [InlineData("Peter Smits van woningcorporatie Vivare en zijn collega Lia Roefs vulden aan.", "Peter Smits||Vivare", "Lia Roefs||Vivare")]
    [InlineData("Wouter Bax van adviesbureau Berenschot schetste de cijfers. Lia Roefs, zijn collega, vulde aan.", "Wouter Bax||Berenschot", "Lia Roefs||Berenschot")]
    [InlineData("Ans Vermeer, opbouwwerker Alifa, vertelde over de klussen.", "Ans Vermeer|opbouwwerker|Alifa")]
    [InlineData("Karin Sikkema, kwaliteitsmedewerker bij de dienst SoZaWe, was er.", "Karin Sikkema|kwaliteitsmedewerker|dienst SoZaWe")]
    [InlineData("Gepke Douwes, teamleider bij Veilig Thuis Noord- en Midden-Limburg, was er.", "Gepke Douwes|teamleider|Veilig Thuis Noord- en Midden-Limburg")]
    [InlineData("Ria Hofstra, bewoonster van de Lindelaan, vertelde over haar straat.", "Ria Hofstra|bewoonster|")]
    [InlineData("Gerrit Jansen is melkveehouder in Lunteren.", "Gerrit Jansen|melkveehouder|")]
    [InlineData("Truus Haverkort, die als klantmanager in Oss werkt, vertelde erover.", "Truus Haverkort|klantmanager|")]
    [InlineData("‘Schaamte zit diep’, zei Alie Smit. Zij is nu taalambassadeur en gaat langs bij werkgevers.", "Alie Smit|taalambassadeur|")]
    [InlineData("Wethouder Jan de Wit (PvdA, Epe) opende de avond.", "Jan de Wit|wethouder|gemeente Epe")]
    [InlineData("Jan de Wit, voorzitter van de cliëntenraad van ziekenhuis Gelderse Vallei, sprak.", "Jan de Wit|voorzitter|Gelderse Vallei")]
    [InlineData("Daarbij waren Ans Mol (Viattence, manager Zorg) en Kees Tol (Timon, teamleider).", "Ans Mol|manager zorg|Viattence", "Kees Tol|teamleider|Timon")]
    [InlineData("Ans Mol, hoogleraar sociologie (Universiteit Utrecht), gaf college.", "Ans Mol|hoogleraar sociologie|Universiteit Utrecht")]
    [InlineData("Trainers Ans Mol en Kees Tol van Bureau Helder begonnen klein.", "Ans Mol|trainer|Bureau Helder", "Kees Tol|trainer|Bureau Helder")]
    [InlineData("Directeur Kees Tol en teamleider Ans Mol van Tactus tekenden.", "Kees Tol|directeur|Tactus", "Ans Mol|teamleider|Tactus")]
    [InlineData("Wethouder Kees Tol en directeur Ans Mol van Tactus tekenden.", "Kees Tol|wethouder|", "Ans Mol|directeur|Tactus")]
    [InlineData("De Nijmeegse wethouder Kees Tol, de Tilburgse burgemeester Ans Mol en het Haagse raadslid Bo Hin spraken.", "Kees Tol|wethouder|gemeente Nijmegen", "Ans Mol|burgemeester|gemeente Tilburg", "Bo Hin|raadslid|gemeente Den Haag")]
    [InlineData("Ziekenhuis Tergooi heeft er een vaste vraag van gemaakt, vertelt personeelsadviseur Dilek Aslan.", "Dilek Aslan|personeelsadviseur|Ziekenhuis Tergooi")]
    [InlineData("Kees Tol was er ook. Hij werkt bij Stichting Present.", "Kees Tol||Stichting Present")]
    [InlineData("Divosa-regiocoördinator Ilse van Beurden sprak met VNG-directeur Kees Tol en Movisie-onderzoeker Ans Mol.", "Ilse van Beurden|regiocoördinator|Divosa", "Kees Tol|directeur|VNG", "Ans Mol|onderzoeker|Movisie")]
    [InlineData("Onze adviseurs Jan Mol en Ans Tol waren erbij. Jan Mol is senior adviseur ruimtelijke ordening.", "Jan Mol|senior adviseur ruimtelijke ordening|", "Ans Tol|adviseur|")]
    [InlineData("Mirjam Tol - burgemeester Stichtse Vecht", "Mirjam Tol|burgemeester|gemeente Stichtse Vecht")]
    [InlineData("Kees Tol van transportbedrijf Bakker deed mee.", "Kees Tol||transportbedrijf Bakker")]
    public void Employers_elsewhere_in_the_sentence(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Forms of names.</summary>
    [Theory]
    [InlineData("Met Jos en Ineke Ter Horst, Piet & Anja de Vries en Ans en Bea Mol spraken wij.", "Jos Ter Horst||", "Ineke Ter Horst||", "Piet de Vries||", "Anja de Vries||", "Ans Mol||", "Bea Mol||")]
    [InlineData("Ook rapper Jesse ‘J-Low’ Veldhuis trad op.", "Jesse ‘J-Low’ Veldhuis|rapper|")]
    [InlineData("Ervaringsdeskundige Sharon M. groeide op in een onveilig gezin.", "Sharon M.|ervaringsdeskundige|")]
    [InlineData("De heer L. Vos in 't Veld sprak.", "L. Vos in 't Veld||")]
    [InlineData("Griffier Marjolein te Braake is enthousiast.", "Marjolein te Braake|griffier|")]
    [InlineData("Burgemeester Mark de Wit en zijn vrouw Trudie schepten zelf op.", "Mark de Wit|burgemeester|", "Trudie||")]
    [InlineData("Ervaringsdeskundigen Ans en Kees vertelden hun verhaal.", "Ans|ervaringsdeskundige|", "Kees|ervaringsdeskundige|")]
    [InlineData("Ans (34) vertelde haar verhaal.", "Ans||")]
    [InlineData("Juf Manon van basisschool De Bieshaar herkende dat.", "Manon|juf|basisschool De Bieshaar")]
    [InlineData("De heer J.H.M. (John) Aarts dankte iedereen.", "John Aarts||")]
    [InlineData("Directeur S. Lindhout-van Es sprak. Mevrouw Lindhout meldt dat het loopt.", "S. Lindhout-van Es|directeur|")]
    [InlineData("Aanwezig: Bo Zuidema (Aalsmeer), Liesanne Wagemaker (Amstelveen), Dennis Ramdin (Uithoorn).", "Bo Zuidema||gemeente Aalsmeer", "Liesanne Wagemaker||gemeente Amstelveen", "Dennis Ramdin||gemeente Uithoorn")]
    public void Forms_of_names(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Names of buildings, places, prizes and makers of pictures are nobody who was there.</summary>
    [Theory]
    [InlineData("Onder leiding van Ans Mol werd door wethouder Kees Tol en raadslid Bo Hin gediscussieerd.", "Ans Mol=gespreksleider", "Kees Tol=", "Bo Hin=")]
    [InlineData("De avond werd geleid door Ans Mol en Kees Tol.", "Ans Mol=gespreksleider", "Kees Tol=gespreksleider")]
    public void Roles_by_what_is_said_before_the_name(string sentence, params string[] roles) =>
        Assert.Equal(roles, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence).People.Select(person => person.Value.Name + "=" + person.Value.Role));

    [Theory]
    [InlineData("De wethouder van Urk sprak, en daarna opende de wethouder de Brink.")]
    [InlineData("Fleur (16) zei dat zij het pasje zelf wil ontwerpen.")]
    [InlineData("Wij oefenden met een actrice als mevrouw De Regt.")]
    [InlineData("De bijeenkomst was in zaal Marga Klompé van het stadhuis.")]
    [InlineData("In de Johan de Wittzaal werd de Ien Dales Award uitgereikt.")]
    [InlineData("In het Dick Bruna Huis was het druk.")]
    [InlineData("De dag begon in de Van Nelle Fabriek.")]
    [InlineData("Er komen drempels in de Drs. F. Bijlweg.")]
    [InlineData("De bus stopt bij het Burgemeester Loeffplein.")]
    [InlineData("Foto: Reyer Boxem")]
    [InlineData("Fotografie: Ans Nijboer")]
    [InlineData("De foto’s zijn gemaakt. Beeld: Ans Nijboer")]
    [InlineData("De wethouder citeerde Toon Tellegen.")]
    [InlineData("De gemeente Horst aan de Maas doet mee.")]
    [InlineData("Zij gaf iedereen het boek Samen Wijs van Hans Mol mee.")]
    [InlineData("Een quote van Piet Tol sloot de dag af.")]
    [InlineData("Zij verwees naar Johan Cruijff en naar Albert Heijn.")]
    [InlineData("Zij stond stil bij het overlijden van oud-secretaris Tjitske Mol.")]
    [InlineData("Ook de stand van netbeheerder Rendo trok veel mensen.")]
    [InlineData("Installateur Van Vugt Techniek had een kast bij zich.")]
    [InlineData("Er waren bibliothecarissen van de Westfriese Bibliotheken.")]
    [InlineData("Voorzitter Huurdersplatform Hoeksche Waard dankte iedereen.")]
    public void Nobody(string sentence) => Assert.Empty(Found(sentence));

    /// <summary>Lines of those who were there: what stands before the colon goes for the whole line.</summary>
    [Fact]
    public void Lines_with_a_label()
    {
        var article = ImportedReport.OfText("Overleg wonen\n\nAanwezig:\nGemeente Epe: Jan de Wit en Ans Mol\nWethouders: Kees Tol, Bo Hin\nPiet Jansen GGD Flevoland\n\n1. Opening\nDe voorzitter opent op 3 maart 2020 de vergadering en heet iedereen welkom.");
        Assert.Equal(
            ["Jan de Wit||gemeente Epe", "Ans Mol||gemeente Epe", "Kees Tol|wethouder|gemeente Epe", "Bo Hin|wethouder|gemeente Epe", "Piet Jansen||GGD Flevoland"],
            article.People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}"));
    }

    /// <summary>Lists of those present: short forms of functions, columns, who is for whom, why somebody is not there.</summary>
    [Theory]
    [InlineData("Aanwezig: mw. B. Mol (penm), dhr. W. Tol (vz.), mevr. ten Cate, dhr. A. Bos (wnd. secr.)", "B. Mol|penningmeester|", "W. Tol|voorzitter|", "ten Cate||", "A. Bos|waarnemend secretaris|")]
    [InlineData("Afwezig: mw. B. Mol (mk), dhr. W. Tol (met kennisgeving) penningmeester", "B. Mol||", "W. Tol|penningmeester|")]
    [InlineData("Namens Gemeente Epe: wethouder mw. S. Mol, dhr. M. el Tol", "S. Mol|wethouder|gemeente Epe", "M. el Tol||gemeente Epe")]
    [InlineData("Dhr. A. Mol      Nijverdal (voorzitter)", "A. Mol|voorzitter|")]
    [InlineData("Dhr. J.A. Mol      Stichting Welzijn Tholen", "J.A. Mol||Stichting Welzijn Tholen")]
    [InlineData("Aanwezig: Ans Mol, voorzitter; Kees Tol, secretaris; Bo Hin (secr., Dorpsraad Bant)", "Ans Mol|voorzitter|", "Kees Tol|secretaris|", "Bo Hin|secretaris|Dorpsraad Bant")]
    [InlineData("prof. dr. J.W. (Jan Willem) van Mol\nhoogleraar bestuurskunde", "Jan Willem van Mol|hoogleraar bestuurskunde|")]
    [InlineData("Ans Mol\nVoorzitter Buurtplatform Hoograven", "Ans Mol|voorzitter|Buurtplatform Hoograven")]
    public void Lists_of_those_present(string lines, params string[] people)
    {
        var article = ImportedReport.OfText("Overleg dorpen\n\n" + string.Join("\n\n", lines.Split('\n')) + "\n\n1. Opening\n\nDe voorzitter opent op 3 maart 2020 de vergadering en heet iedereen welkom.");
        Assert.Equal(people, article.People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}"));
    }

    /// <summary>A name that no list has, where a row of names, an age, an address or a function says that it is one.</summary>
    [Theory]
    [InlineData("De kern bestaat uit Jelle Kramer, Lub Rasch, Klaasje Romkes en Marretje Snoekx.", "Jelle Kramer||", "Lub Rasch||", "Klaasje Romkes||", "Marretje Snoekx||")]
    [InlineData("De heren Ten Have en Lammers telden de bonnen.", "Ten Have||", "Lammers||")]
    [InlineData("De 22-jarige Chardonnay liet haar kamer zien.", "Chardonnay||")]
    [InlineData("Ecologe Zwaantina Kuipers kreeg kritiek.", "Zwaantina Kuipers|ecologe|")]
    [InlineData("Jeugdrechtadvocaat mr. Yvette Sanchez y Molina sprak.", "Yvette Sanchez y Molina|jeugdrechtadvocaat|")]
    [InlineData("Pastoor-deken Karel Sprangers verwelkomde de gasten.", "Karel Sprangers|pastoor-deken|")]
    [InlineData("Tafelheer Wouter Mol schrok ervan.", "Wouter Mol|tafelheer|")]
    [InlineData("Directeur Langdurige Zorg Erik Mol beloofde dat.", "Erik Mol|directeur langdurige zorg|")]
    [InlineData("Wethouder Koenraad Pelle van Olst-Wijhe sprak.", "Koenraad Pelle|wethouder|gemeente Olst-Wijhe")]
    [InlineData("Bij Gert en Marianne Mol-van Dis was het vol.", "Gert Mol||", "Marianne Mol-van Dis||")]
    public void Names_that_no_list_has(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>Function and employer in the words of a clause, of a colleague, for several at once.</summary>
    [Theory]
    [InlineData("Er waren wethouders, onder wie de wethouders Ans Mol (o.a. verantwoordelijk voor zorg) en Kees Tol (o.a. verantwoordelijk voor armoede).", "Ans Mol|wethouder|", "Kees Tol|wethouder|")]
    [InlineData("Gedeputeerde Ans Mol van Gelderland sprak.", "Ans Mol|gedeputeerde|provincie Gelderland")]
    [InlineData("Ans Mol (Commissaris van de Koning Flevoland) sprak.", "Ans Mol|commissaris van de koning|provincie Flevoland")]
    [InlineData("Rob Tol (voorzitter Ondernemend Regio Alkmaar) sprak.", "Rob Tol|voorzitter|Ondernemend Regio Alkmaar")]
    [InlineData("Wij maakten kennis met Ans Mol en Kees Tol, de nieuwe jongerenwerkers van Alifa.", "Ans Mol|jongerenwerker|Alifa", "Kees Tol|jongerenwerker|Alifa")]
    [InlineData("Ans Mol, Bo Hin en Kees Tol, wethouders van Epe, tekenden.", "Ans Mol|wethouder|gemeente Epe", "Bo Hin|wethouder|gemeente Epe", "Kees Tol|wethouder|gemeente Epe")]
    [InlineData("Een woordvoerster van het COA, Petra Mol, vertelde erover.", "Petra Mol|woordvoerster|COA")]
    [InlineData("Kees Tol, die huisbezoeken doet voor Humanitas, vertelde erover.", "Kees Tol||Humanitas")]
    [InlineData("Kees Tol, die namens Maritiem College Waterland sprak, was er.", "Kees Tol||Maritiem College Waterland")]
    [InlineData("Kees Tol presenteerde als voorzitter van Humanitas een plan.", "Kees Tol|voorzitter|Humanitas")]
    [InlineData("Ans Mol (voorzitter raad van commissarissen Wonion) had het laatste woord.", "Ans Mol|voorzitter raad van commissarissen|Wonion")]
    [InlineData("Wethouder Ans Mol van Weert en haar collega Bregje Tol van de gemeente Ede tekenden.", "Ans Mol|wethouder|gemeente Weert", "Bregje Tol|wethouder|gemeente Ede")]
    [InlineData("Burgemeester Kees Tol van Weert en zijn collega Lia Roefs van Ede tekenden.", "Kees Tol|burgemeester|gemeente Weert", "Lia Roefs|burgemeester|gemeente Ede")]
    [InlineData("Wethouder Ans Mol van Weert en haar collega Bregje Tol van woningcorporatie Vivare tekenden.", "Ans Mol|wethouder|gemeente Weert", "Bregje Tol||Vivare")]
    [InlineData("Wethouder Ans Mol van Weert en haar ambtelijke collega Bregje Tol van de gemeente Ede tekenden.", "Ans Mol|wethouder|gemeente Weert", "Bregje Tol||gemeente Ede")]
    [InlineData("Wethouder Ans Mol van Weert en Bregje Tol van de gemeente Ede tekenden.", "Ans Mol|wethouder|gemeente Weert", "Bregje Tol||gemeente Ede")]
    [InlineData("Wethouder Ans Mol van Weert en haar Nederweertse collega Bregje Tol tekenden.", "Ans Mol|wethouder|gemeente Weert", "Bregje Tol|wethouder|gemeente Nederweert")]
    [InlineData("Beleidsadviseurs Tim Mol en Lotte Tol van de gemeente Brummen waren er.", "Tim Mol|beleidsadviseur|gemeente Brummen", "Lotte Tol|beleidsadviseur|gemeente Brummen")]
    [InlineData("Namens Humanitas was directeur Jan Mol er; namens Stichting Present Yvonne Tol.", "Jan Mol|directeur|Humanitas", "Yvonne Tol||Stichting Present")]
    [InlineData("Ina Mol van het CDA en Jan Tol namens GroenLinks schoven aan.", "Ina Mol||CDA", "Jan Tol||GroenLinks")]
    [InlineData("Xander Mol, directeur van zorgstart-up iZi.care, sprak.", "Xander Mol|directeur|iZi.care")]
    [InlineData("NS-accountmanager Rutger Mol en MR-voorzitter Liesbeth Tol spraken.", "Rutger Mol|accountmanager|NS", "Liesbeth Tol|MR-voorzitter|")]
    [InlineData("Vincent Mol, hoogleraar sociologie aan Wageningen University, sprak.", "Vincent Mol|hoogleraar sociologie|Wageningen University")]
    [InlineData("Tessa Mol, universitair docent insolventierecht (Universiteit Leiden), sprak.", "Tessa Mol|universitair docent insolventierecht|Universiteit Leiden")]
    [InlineData("De zeventienjarige Damian en zijn dochter Marie-José zongen.", "Damian||", "Marie-José||")]
    [InlineData("Teamchef Mo Tol van de politie gaf uitleg.", "Mo Tol|teamchef|politie")]
    [InlineData("Aan het woord kwamen Riet Mol (CDA) en Tom Tol (D66).", "Riet Mol||CDA", "Tom Tol||D66")]
    [InlineData("Beleidsadviseur Lisanne Mol uit Assen en verpleegkundige Bo Hin uit Venlo spraken.", "Lisanne Mol|beleidsadviseur|gemeente Assen", "Bo Hin|verpleegkundige|")]
    [InlineData("De organisatoren, Jos Mol (voorzitter van Humanitas) en Ans Tol, keken terug.", "Jos Mol|voorzitter|Humanitas", "Ans Tol||")]
    [InlineData("Daar waren wethouder Frida Mol, de wijkagent en erelid Pier Tol.", "Frida Mol|wethouder|", "Pier Tol|erelid|")]
    [InlineData("Arend Mol, eigenaar van zilt teeltbedrijf De Kant, had zeekraal bij zich.", "Arend Mol|eigenaar|teeltbedrijf De Kant")]
    [InlineData("Lezing van Mirthe Mol, oud-kinderombudsman van Drenthe.", "Mirthe Mol|kinderombudsman|")]
    public void Clauses_and_colleagues(string sentence, params string[] people) => Assert.Equal(people, Found(sentence));

    /// <summary>English and Frisian functions.</summary>
    [Theory]
    [InlineData("John Smith, head of innovation at Deloitte, explained the plan.", "John Smith|head of innovation|Deloitte")]
    [InlineData("Hanneke Stolk, policy adviser at the municipality of Westland, opened the day.", "Hanneke Stolk|policy adviser|gemeente Westland")]
    [InlineData("Deputy mayor Farida Wouters opened the day.", "Farida Wouters|deputy mayor|")]
    [InlineData("Alderman Frits Berends of Horst aan de Maas opened the day.", "Frits Berends|alderman|gemeente Horst aan de Maas")]
    [InlineData("Hanneke Stolk, adviser at University College Utrecht, opened the day.", "Hanneke Stolk|adviser|University College Utrecht")]
    [InlineData("Hanneke Stolk, adviser at the Drenthe Archives, opened the day.", "Hanneke Stolk|adviser|Drenthe Archives")]
    public void In_English(string sentence, params string[] people)
    {
        var article = ImportedReport.OfText("Report of the meeting\n\nOn 3 March 2020 there was a meeting about the things that we have to do with all the people in the region. " + sentence);
        Assert.Equal(people, article.People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}"));
    }

    private static IEnumerable<string> Found(string sentence) =>
        ImportedReport.OfText(Lead + sentence).People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}");
}
