using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Employers on a line of their own, in the words right around the name, and as a noun that the text names in full elsewhere.</summary>
public sealed class EmployersByTheLineTests
{
    private const string Lead = "Verslag kennissessie\n\nOp 3 maart 2020 was er een bijeenkomst over van alles en nog wat in de regio. ";

    /// <summary>Names on one line of a card, the employer on the next; where the first line is an employer they stand above the names.</summary>
    [Theory]
    [InlineData("\n\nSprekers op deze middag:\n\nAns Mol en Kees Tol\nVerwey-Jonker Instituut\n\nJan de Wit, gespreksleider\nGemeente Epe", "Ans Mol||Verwey-Jonker Instituut", "Kees Tol||Verwey-Jonker Instituut", "Jan de Wit|gespreksleider|gemeente Epe")]
    [InlineData("\n\nAns Mol\n\nZij vertelde over haar werk in de wijk.", "Ans Mol||")]
    public void On_a_card(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>A part of the report with the name of an organisation is about its people; residents are not.</summary>
    [Theory]
    [InlineData("\n\nHogeschool Windesheim\n\nLector Ans Mol liet haar studenten een dag lang niets zeggen, en dat viel nog niet mee.", "Ans Mol|lector|Hogeschool Windesheim")]
    [InlineData("\n\nHogeschool Windesheim\n\nBewoner Kees Tol liep een dag mee met de studenten, en dat viel nog niet mee.", "Kees Tol|bewoner|")]
    public void Below_a_heading(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>In the words right around the name.</summary>
    [Theory]
    [InlineData("Daarna kwam Ans Mol (repaircafé Zuid) aan het woord.", "Ans Mol||repaircafé Zuid")]
    [InlineData("Daarna kwam Ans Mol (voorheen Epe) aan het woord.", "Ans Mol||")]
    [InlineData("Daarna kwam wethouder Ans Mol (West Maas en Waal) aan het woord.", "Ans Mol|wethouder|gemeente West Maas en Waal")]
    [InlineData("Inlichtingen: Huis van de Kunst, Ans Mol, telefoon 0592 555 000.", "Ans Mol||Huis van de Kunst")]
    [InlineData("Er waren drie wethouders met een plan: Ans Mol (Epe), Kees Tol (Heerde) en Jan de Wit (Hattem).", "Ans Mol|wethouder|gemeente Epe", "Kees Tol|wethouder|gemeente Heerde", "Jan de Wit|wethouder|gemeente Hattem")]
    [InlineData("De wethouder had een plan: Ans Mol en Kees Tol gaan meten.", "Ans Mol||", "Kees Tol||")]
    [InlineData("Aanwezig waren burgemeester Haverkamp van de gemeente Epe, mevrouw Ans Mol (Actium) en anderen.", "Haverkamp|burgemeester|gemeente Epe", "Ans Mol||Actium")]
    [InlineData("Directeur-generaal Kees Tol van het ministerie van Volksgezondheid, Welzijn en Sport was er.", "Kees Tol|directeur-generaal|ministerie van Volksgezondheid, Welzijn en Sport")]
    [InlineData("Bel voor Jan: wijkagent Kees Tol.", "Kees Tol|wijkagent|")]
    public void Beside_the_name(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>A noun is the one that is named with it elsewhere; in a clause the one that was named last.</summary>
    [Theory]
    [InlineData("De Leeskring Vecht zorgde voor koffie. Docent Ans Mol van de leeskring las voor.", "Ans Mol|docent|Leeskring Vecht")]
    [InlineData("De Leeskring Vecht en de Leeskring Berkel zorgden voor koffie. Docent Ans Mol van de leeskring las voor.", "Ans Mol|docent|")]
    [InlineData("In Houten gaat dat anders. Kees Tol, die er namens de gemeente over onderhandelt, is tevreden.", "Kees Tol||gemeente Houten")]
    [InlineData("In Houten gaat dat anders. Kees Tol, die er graag komt, is tevreden.", "Kees Tol||")]
    public void Named_elsewhere(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>Of those who lead something, a name that the words beside it show to be of a group or firm.</summary>
    [Theory]
    [InlineData("We bezochten bakkerij Het Stoepje in Epe. Eigenaar Kees Tol liet de oven zien.", "Kees Tol|eigenaar|bakkerij Het Stoepje")]
    [InlineData("Vrijwilligersgroep Samen Uit deelde kaarten uit. Voorzitter Ans Mol lachte.", "Ans Mol|voorzitter|Samen Uit")]
    [InlineData("De tekeningen zijn van Wolkbreuk, de stichting achter het plan. Volgens directeur Kees Tol komt er een wal.", "Kees Tol|directeur|Wolkbreuk")]
    [InlineData("De tekeningen hangen in Epe, de hoofdplaats van de streek. Volgens directeur Kees Tol komt er een wal.", "Kees Tol|directeur|")]
    public void Of_who_leads_it(string text, params string[] people) => Assert.Equal(people, Found(text));

    /// <summary>The second maker of a picture is nobody who was there.</summary>
    [Fact]
    public void Maker_of_a_picture() => Assert.Empty(Found("\n\nHet oude pand aan de weg - Foto: Streekbeeld / Ans Mol\n\nDaar ging het over."));

    private static IEnumerable<string> Found(string text) =>
        ImportedReport.OfText(Lead + text).People.Select(person => person.Value.Name + "|" + person.Value.Function + "|" + person.Value.Organisation);
}
