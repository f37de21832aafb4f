using Xunit;

namespace SiteGen.Tests.Import.Extracting;

public sealed class PeopleTests
{
    /// <summary>A sentence, and the people in it as name|function|organisation.</summary>
    [Theory]
    [InlineData("Daarna sprak wethouder jeugd Karin de Boer van de gemeente Epe over de kosten.", "Karin de Boer|wethouder jeugd|gemeente Epe")]
    [InlineData("Jan-Willem van 't Hof (directeur Stimenz) sloot de middag af.", "Jan-Willem van 't Hof|directeur|Stimenz")]
    [InlineData("De heer drs. P.J. van der Meer, voorzitter van de Adviesraad Sociaal Domein, was er ook.", "P.J. van der Meer|voorzitter|Adviesraad Sociaal Domein")]
    [InlineData("Ook Fatima El Amrani en Anna Bakker-de Wit vertelden hun verhaal.", "Fatima El Amrani||", "Anna Bakker-de Wit||")]
    [InlineData("Wethouder Bakker nam het rapport in ontvangst.", "Bakker|wethouder|")]
    [InlineData("Voormalig burgemeester Piet Jonkers van Velsen leidde het debat.", "Piet Jonkers|burgemeester|gemeente Velsen")]
    [InlineData("De wethouders Els Kuipers (Borne) en Wim Smit (Hengelo) tekenden.", "Els Kuipers|wethouder|gemeente Borne", "Wim Smit|wethouder|gemeente Hengelo")]
    [InlineData("Het gebouw aan de Jan van Galenstraat 12 is van de William Schrikker Stichting.")]
    [InlineData("De filosofie van Hannah Arendt kwam ook aan bod.")]
    [InlineData("Mark de datum in uw agenda.")]
    public void Found_with_function_and_organisation(string sentence, params string[] people)
    {
        var article = ImportedReport.OfText("Verslag kennissessie\n\nOp 3 maart 2020 was er een bijeenkomst over van alles en nog wat in de regio. " + sentence);
        Assert.Equal(people, article.People.Select(fact => $"{fact.Value.Name}|{fact.Value.Function}|{fact.Value.Organisation}"));
    }
}
