using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Import;

/// <summary>The words of <c>content/woordenlijst.yml</c> win over all that the import knows by itself.</summary>
public sealed class GlossaryTests
{
    private const string Lead = "Verslag van de bijeenkomst\n\nOp 3 maart 2020 was er een bijeenkomst in de wijk. ";

    /// <summary>Names that no rule would know, other spellings, and what the site knows of somebody when the text does not say.</summary>
    [Theory]
    [InlineData("people: [{name: Nora Azarkan, aliases: [Nora Azerkan], function: adviseur, organisation: Socius}]", "Daarna sprak Nora Azerkan over de wijk.", "Nora Azarkan|Nora Azerkan|adviseur|Socius")]
    [InlineData("people: [{name: Nora Azarkan, aliases: [Nora Azerkan], function: adviseur, organisation: Socius}]", "Nora Azarkan en Nora Azerkan spraken over de wijk.", "Nora Azarkan|Nora Azerkan|adviseur|Socius")]
    [InlineData("people: [{name: Nora Azarkan, function: adviseur, organisation: Socius}]", "Daarna sprak Nora Azarkan, wethouder van de gemeente Epe, over de wijk.", "Nora Azarkan||wethouder|gemeente Epe")]
    [InlineData("people: [{name: Xq Zrtl, aliases: [Zrtl]}]", "Ook Zrtl was er weer bij.", "Xq Zrtl|Zrtl||")]
    [InlineData("people: [{name: Wijkmeester Ton, function: conciërge}]", "Ook Wijkmeester Ton was er weer bij.", "Wijkmeester Ton||conciërge|")]
    [InlineData("people: [{name: Grave Horst}]", "De groep van Grave Horst was er weer bij.", "Grave Horst|||")]
    [InlineData("people: [{name: Nora Azarkan}]", "Er was niemand anders bij.")]
    public void People(string glossary, string sentence, params string[] people) =>
        Assert.Equal(people, Import(glossary, sentence).People.Select(fact => $"{fact.Value.Name}|{string.Join(',', fact.Value.Aliases)}|{fact.Value.Function}|{fact.Value.Organisation}"));

    [Fact]
    public void A_known_second_spelling_asks_nothing() =>
        Assert.DoesNotContain(Import("people: [{name: Nora Azarkan, aliases: [Nora Azerkan]}]", "Nora Azarkan en later Nora Azerkan spraken over de wijk.").Questions, question => question.Field == "people");

    /// <summary>An organisation under any of its names, although a list or its words say otherwise.</summary>
    [Theory]
    [InlineData("organisations: [{name: Resto VanHarte, aliases: [VanHarte]}]", "Er werd gegeten bij VanHarte.", "Resto VanHarte")]
    [InlineData("organisations: [{name: Portaal}]", "Ook Portaal deed mee.", "Portaal")]
    [InlineData("organisations: [De Overkant]", "Ook De Overkant deed mee.", "De Overkant")]
    [InlineData("organisations: [{name: Stichting Welzijn, aliases: [SW]}]", "Dit was het werk van SW.", "Stichting Welzijn")]
    [InlineData("organisations: [{name: Jan de Boer Advies}]", "De avond werd geleid door Jan de Boer Advies.", "Jan de Boer Advies")]
    public void Organisations(string glossary, string sentence, string organisation)
    {
        var article = Import(glossary, sentence);
        Assert.Equal([organisation], article.Organisations.Select(fact => fact.Value.Name));
        Assert.Empty(article.People);
    }

    [Fact]
    public void A_person_of_a_known_organisation_is_of_it() =>
        Assert.Equal("Resto VanHarte", Assert.Single(Import("organisations: [{name: Resto VanHarte, aliases: [VanHarte]}]", "Karin de Boer van VanHarte vertelde erover.").People).Value.Organisation);

    /// <summary>Regions by their nicknames, with the municipalities that the site gives them.</summary>
    [Theory]
    [InlineData("regions: [{name: Waterhoek, aliases: [WH-gemeenten], municipalities: [Epe, Heerde]}]", "De Waterhoek telt mee. In de Waterhoek gebeurt veel.", "Waterhoek", "")]
    [InlineData("regions: [{name: Waterhoek-gemeenten, municipalities: [Epe, Heerde]}]", "De Waterhoek-gemeenten spraken samen. De Waterhoek-gemeenten gaan door.", "Waterhoek-gemeenten", "Epe, Heerde")]
    public void Regions(string glossary, string sentence, string region, string municipalities)
    {
        var article = Import(glossary, sentence);
        Assert.Equal(region, article.Region?.Value);
        Assert.Equal(municipalities, string.Join(", ", article.Municipalities.Select(fact => fact.Value)));
    }

    /// <summary>Words for themes, also those that a built-in theme has already.</summary>
    [Theory]
    [InlineData("themes: [{theme: mantelzorg, terms: [zorgmaatje, zorgmaatjes]}]", "Zorgmaatjes in Epe", "mantelzorg")]
    [InlineData("themes: [{theme: eenzaamheid, terms: [kletspot]}]", "Een kletspot in elke wijk", "eenzaamheid")]
    [InlineData("themes: [{theme: wonen, terms: [armoede]}]", "Wat te doen aan armoede", "wonen")]
    public void Themes(string glossary, string title, string theme) =>
        Assert.Equal([theme], ImportedReport.OfText(title + "\n\nOp 3 maart 2020 was er een bijeenkomst. Daar werd lang gepraat.", Knowledge(glossary)).Themes.Select(fact => fact.Value));

    /// <summary>Buildings, towns and neighbourhoods with the municipality they lie in.</summary>
    [Theory]
    [InlineData("places: [{name: De Mussen, municipality: Den Haag, venue: true}]", "Dit was in De Mussen en het was druk.", "De Mussen", "", "Den Haag")]
    [InlineData("places: [{name: Zonneweide, municipality: Epe}]", "Op 4 maart vond in Zonneweide een bijeenkomst plaats.", "", "Zonneweide", "Epe")]
    [InlineData("places: [{name: Hollandscheveld, municipality: Assen}]", "Op 4 maart vond in Hollandscheveld een bijeenkomst plaats.", "", "Hollandscheveld", "Assen")]
    public void Places(string glossary, string sentence, string venue, string place, string municipality)
    {
        var article = Import(glossary, sentence);
        Assert.Equal((venue, place, municipality), (article.Session.Venue?.Value ?? "", article.Session.Place?.Value ?? "", string.Join(", ", article.Municipalities.Select(fact => fact.Value))));
    }

    /// <summary>What is wrong in the list is told with its place, and the rest goes on.</summary>
    [Theory]
    [InlineData("people: [{function: adviseur}, {name: Nora Azarkan}]", 10)]
    [InlineData("people: [{name: Nora Azarkan}, {name: nora azarkan}]", 9)]
    [InlineData("organisations: [{name: Socius}, Socius]", 16)]
    [InlineData("regions: [{name: Waterhoek, municipalities: [Eppe]}]", 46)]
    [InlineData("places: [{name: De Mussen, municipality: Denhaag, venue: true}]", 42)]
    [InlineData("themes: [{theme: mantelzorrg, terms: [maatje]}]", 18)]
    [InlineData("peple: [{name: Nora Azarkan}]", 1)]
    public void Faults_have_their_place(string glossary, int column)
    {
        var (set, found) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/woordenlijst.yml", glossary));
        var fault = Assert.Single(found);
        Assert.Equal(("content/woordenlijst.yml", 1, column), (fault.Place.File, fault.Place.Line, fault.Place.Column));
        Assert.True(set.Glossary.People.Count <= 1);
    }

    private static ImportedArticle Import(string glossary, string sentence) => ImportedReport.OfText(Lead + sentence, Knowledge(glossary));

    private static ImportKnowledge Knowledge(string glossary)
    {
        var bag = new DiagnosticBag();
        var files = new MemoryFileTree([KeyValuePair.Create("content/woordenlijst.yml", Encoding.UTF8.GetBytes(glossary))]);
        var knowledge = ImportKnowledge.With(ContentReader.ReadGlossary(files, bag));
        Assert.Empty(bag.Sorted());
        return knowledge;
    }
}
