using Xunit;

namespace SiteGen.Tests.Import.Extracting;

public sealed class OrganisationsTests
{
    [Theory]
    [InlineData("De avond werd georganiseerd door Netwerk Palliatieve Zorg Eemland en Indebuurt033.", "Netwerk Palliatieve Zorg Eemland", "Indebuurt033")]
    [InlineData("Ook de Nederlandse Vereniging voor Burgerzaken deed mee.", "Nederlandse Vereniging voor Burgerzaken")]
    [InlineData("Ook de Koninklijke Bibliotheek deed mee.", "Koninklijke Bibliotheek")]
    [InlineData("Mevrouw Troost is voorzitter van het Huurdersplatform Hoeksche Waard.", "Huurdersplatform Hoeksche Waard")]
    [InlineData("De Cliëntenraad Participatiewet gaf advies.", "Cliëntenraad Participatiewet")]
    [InlineData("De Bibliotheek aan Zee deed mee.", "Bibliotheek aan Zee")]
    [InlineData("Ook waterschap Vallei en Veluwe deed mee.", "waterschap Vallei en Veluwe")]
    [InlineData("Ans Mol van de Rijksdienst voor het Cultureel Erfgoed sprak.", "Rijksdienst voor het Cultureel Erfgoed")]
    [InlineData("Kees Tol van Van der Velde Advies sprak.", "Van der Velde Advies")]
    [InlineData("Ook het Historisch Centrum Overijssel deed mee.", "Historisch Centrum Overijssel")]
    [InlineData("Ans Mol (Hunze en Aa's) sprak.", "Hunze en Aa's")]
    [InlineData("Ans Mol (Bergen School of Architecture) sprak.", "Bergen School of Architecture")]
    [InlineData("Kees Tol van het samenwerkingsverband passend onderwijs Rijn & IJssel sprak.", "samenwerkingsverband passend onderwijs Rijn & IJssel")]
    [InlineData("Basisschool De Linde en hospice Dôme deden mee.", "Basisschool De Linde", "hospice Dôme")]
    [InlineData("Ans Mol van ouderenbond KBO Epe sprak.", "KBO Epe")]
    [InlineData("Ans Mol van bewonersgroep Groen Oost en Kees Tol van huurdersbelang De Brink spraken.", "bewonersgroep Groen Oost", "huurdersbelang De Brink")]
    [InlineData("Docenten van het Zaaier College deden mee.", "Zaaier College")]
    [InlineData("Leden zaten in de aula van de school, in het Zaaier College.")]
    [InlineData("Ans Mol, secretaris van Sterk(er) Drenthe, sprak.", "Sterk(er) Drenthe")]
    [InlineData("Ans Mol van bureau Ruimte op Maat sprak.", "Ruimte op Maat")]
    [InlineData("Ans Mol, directeur van zorggroep Koos Tol, sprak.", "zorggroep Koos Tol")]
    [InlineData("Ans Mol werkt bij scheepswerf De Hoop.", "scheepswerf De Hoop")]
    [InlineData("Aannemer Gebr. Vos deed het werk.", "Gebr. Vos")]
    [InlineData("Het werk werd gedaan door Gebroeders Bakker.", "Gebroeders Bakker")]
    [InlineData("De woningcorporaties Ons Wonen en Samen Wonen deden mee.", "Ons Wonen", "Samen Wonen")]
    [InlineData("Ans Mol, onderzoeker bij Leiden University & Research, sprak.", "Leiden University & Research")]
    [InlineData("The evening was hosted by the Holland Centre for Soft Soils.", "Holland Centre for Soft Soils")]
    [InlineData("The evening was hosted by the Greenport North Network.", "Greenport North Network")]
    [InlineData("Ans Mol, contractmanager bij de Regio Gooi en Vechtstreek, sprak.", "Regio Gooi en Vechtstreek")]
    [InlineData("Ans Mol van zorgregio Midden-IJssel sprak.", "zorgregio Midden-IJssel")]
    [InlineData("De Inspectie Gezondheidszorg en Jeugd (IGJ) deed mee.", "Inspectie Gezondheidszorg en Jeugd")]
    [InlineData("Ook het OV-bureau Groningen Drenthe deed mee. Het OV-bureau rijdt morgen.", "OV-bureau Groningen Drenthe")]
    [InlineData("Het nummer is KvK 12345678.")]
    [InlineData("De rechtbank Overijssel deed mee, net als Buurtbemiddeling Almelo.", "rechtbank Overijssel", "Buurtbemiddeling Almelo")]
    [InlineData("Een medewerker van de Rabobank gaf uitleg.", "Rabobank")]
    [InlineData("Wethouder Ans Mol (Openbare Werken) sprak.")]
    [InlineData("Wethouder Ans Mol (Werk en Inkomen) sprak.")]
    [InlineData("Dank aan het team van Kompaan voor de gastvrijheid.", "Kompaan")]
    [InlineData("Ans Mol, secretaris van het Beraad van Kerken, sprak.", "Beraad van Kerken")]
    [InlineData("Dank aan Kompaan voor het gastvrije onthaal.", "Kompaan")]
    public void Names(string sentence, params string[] organisations) =>
        Assert.Equal(organisations, ImportedReport.OfText("Verslag van de kennissessie\n\nOp 3 maart 2020 was er een bijeenkomst. " + sentence).Organisations.Select(fact => fact.Value.Name));

    /// <summary>The name of the site above its menu is that of who writes.</summary>
    [Theory]
    [InlineData("Historische Kring De Linde", "Historische Kring De Linde")]
    [InlineData("VV De Kooi", "VV De Kooi")]
    [InlineData("BC DE LINDE", "BC DE LINDE")]
    [InlineData("CDA Heerde", "CDA Heerde")]
    [InlineData("VERENIGING VAN KWEKERS \"DE STEK\"", "VERENIGING VAN KWEKERS \"DE STEK\"")]
    [InlineData("Sociaal Domein")]
    [InlineData("Alle Artikelen")]
    public void Above_the_menu(string line, params string[] organisations) =>
        Assert.Equal(organisations, ImportedReport.OfText(line + "\n\nHome\nAgenda\nLeden\nBlog\nContact\n\nTerugblik op een avond over water\n\nOp 3 maart 2020 was er een bijeenkomst over water. Wij praatten met de leden over de dijken en over de regen van dit jaar.").Organisations.Select(fact => fact.Value.Name));
}
