using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>What a report tells of other meetings, asks of its readers, and who sent it.</summary>
public sealed class RelationsTests
{
    private const string Lead = "Verslag van de bijeenkomst\n\nOp woensdag 6 maart 2024 kwamen mensen bijeen om te praten over de plannen.\n\n";

    /// <summary>A further meeting, or one before, without a word for the next or the last one.</summary>
    [Theory]
    [InlineData("Op 11 april zien we elkaar weer.", "vervolg 2024-04-11")]
    [InlineData("Op 12 juni is er weer een avond, dan in Oldehove.", "vervolg 2024-06-12")]
    [InlineData("De gemeente belooft op 17 april een tweede avond.", "vervolg 2024-04-17")]
    [InlineData("De bijeenkomst krijgt op 14 mei een vervolg.", "vervolg 2024-05-14")]
    [InlineData("In het najaar van 2024 is er een vervolg.", "vervolg 2024-23")]
    [InlineData("Op 12 november gaat het over de reële prijs.", "vervolg 2024-11-12")]
    [InlineData("De raad praat op 16 mei 2024 verder.", "vervolg 2024-05-16")]
    [InlineData("De avond wordt in januari 2025 herhaald.", "vervolg 2025-01")]
    [InlineData("Eerder, in oktober 2023, ging het over de jaarrekening.", "eerder 2023-10")]
    [InlineData("Tijdens de bijeenkomst in september 2023 was geld het onderwerp.", "eerder 2023-09")]
    [InlineData("In november kijken we hoe het gaat.", "vervolg 2024-11")]
    [InlineData("Begin oktober evalueert de werkgroep de proef.", "vervolg 2024-10")]
    [InlineData("Op 20 juni bezoekt het platform het bedrijf.", "vervolg 2024-06-20")]
    [InlineData("Op 14 november oefenen we opnieuw, nu met de buren erbij.", "vervolg 2024-11-14")]
    [InlineData("Die vraag komt terug op de agenda van 12 november.", "vervolg 2024-11-12")]
    [InlineData("Het bestuur nodigt Ans Mol uit voor de vergadering van 30 november.", "vervolg 2024-11-30")]
    [InlineData("Zet alvast in uw agenda: 14 juni, energiecafé in Wamel.", "vervolg 2024-06-14")]
    [InlineData("De volgende wandeling is in het voorjaar van 2025.", "vervolg 2025-21")]
    [InlineData("In het voorjaar van 2025 volgt een tweede ouderavond.", "vervolg 2025-21")]
    [InlineData("Dinsdag 18 juni, 20.00 uur, zelfde plek: Annie Mol over smokkelen.", "vervolg 2024-06-18")]
    [InlineData("Deze avond volgde op de bijeenkomst van 12 september 2023 in Holten.", "eerder 2023-09-12")]
    [InlineData("Zij was ook op de eerste avond, in november 2022.", "eerder 2022-11")]
    [InlineData("Naar aanleiding van de notulen van 7 februari vraagt Ans of het geld er is.", "eerder 2024-02-07")]
    [InlineData("De presentaties van deel 1 (8 januari) en deel 2 (7 februari) staan op de website.", "eerder 2024-01-08, eerder 2024-02-07")]
    [InlineData("Op 21 maart gaat het gesprek verder in Muntendam.", "vervolg 2024-03-21")]
    [InlineData("Op 8 oktober komt de corporatie opnieuw langs, in Petten.", "vervolg 2024-10-08")]
    [InlineData("De club nodigt iedereen uit voor een vervolg op 12 april in Neede.", "vervolg 2024-04-12")]
    [InlineData("Op 11 oktober 2024 is ons zesde congres.", "vervolg 2024-10-11")]
    [InlineData("Een nieuw Netwerkcafé staat gepland in februari 2025.", "vervolg 2025-02")]
    [InlineData("Op 25 september 2023, toen we elkaar voor het eerst spraken, ging het over jongeren.", "eerder 2023-09-25")]
    [InlineData("Op 21 maart gaat de weg open.", "")]
    [InlineData("Op 8 oktober komt de post langs.", "")]
    [InlineData("Een nieuw dak staat gepland in februari 2025.", "")]
    [InlineData("Er is op 2 mei opnieuw geteld hoeveel auto's er rijden.", "")]
    [InlineData("In het voorjaar van 2025 wordt er opnieuw gemeten.", "")]
    [InlineData("Op 1 juli gaat de nieuwe wet in.", "")]
    [InlineData("De gemeenteraad stemt op 2 mei over het plan.", "")]
    [InlineData("Op 1 oktober 2024 is er een nieuwe regeling.", "")]
    [InlineData("Het gaat over de plannen die op 1 oktober 2024 klaar zijn.", "")]
    [InlineData("Het is de bedoeling om in mei 2025 een tweede te houden.", "vervolg 2025-05")]
    [InlineData("In mei 2025 volgt een derde aflevering over geld.", "vervolg 2025-05")]
    [InlineData("Het is de bedoeling om in mei 2025 een tweede te bouwen.", "")]
    public void Other_meetings(string sentence, string related) =>
        Assert.Equal(related, string.Join(", ", ImportedReport.OfText(Lead + sentence).Related.Select(fact => fact.Value.Relation + " " + fact.Value.Date)));

    /// <summary>One more of its kind in English, and something else that is planned.</summary>
    [Theory]
    [InlineData("A second walk is planned for the autumn of 2024.", "vervolg 2024-23")]
    [InlineData("The works are planned for the autumn of 2024.", "")]
    public void Planned(string sentence, string related) =>
        Assert.Equal(related, string.Join(", ", ImportedReport.OfText("A walk along the dike\n\nOn 6 March 2024 forty people met in the town hall to talk about the plans for the dike and what should be done with it.\n\n" + sentence).Related.Select(fact => fact.Value.Relation + " " + fact.Value.Date)));

    /// <summary>A text that begins with the date of something else.</summary>
    [Fact]
    public void A_date_as_the_first_word() =>
        Assert.Empty(ImportedReport.OfText("1 juli gaat de wet in. Op woensdag 6 maart 2024 kwamen veertig mensen bijeen om te praten over de plannen.").Related);

    /// <summary>Questions to readers, and what whoever wants can do.</summary>
    [Theory]
    [InlineData("Vragen over het onderhoud? Bel 050 500 00 00.", "Vragen over het onderhoud?")]
    [InlineData("Taalcoach worden? Meld je aan via taal@epe.example.", "Taalcoach worden?")]
    [InlineData("Ook een steentje bijdragen? Loop binnen of bel 024 500 00 00.", "Ook een steentje bijdragen?")]
    [InlineData("Wil je erbij zijn? Stuur me een berichtje.", "Wil je erbij zijn?")]
    [InlineData("Wie wil meedenken kan zich melden bij Ans Mol, 0548 50 00 00.", "Wie wil meedenken")]
    [InlineData("Wie wil helpen kan zich melden bij Ans Mol.", "")]
    [InlineData("Moet ik meedoen? Kijk naar de brief van de gemeente.", "")]
    public void Requests(string sentence, string request)
    {
        var call = ImportedReport.OfText(Lead + sentence).CallToAction?.Value;
        Assert.StartsWith(request, call is null ? "" : call.Title.Length > 0 ? call.Title : call.Text, StringComparison.Ordinal);
        Assert.Equal(request.Length == 0, call is null);
    }

    /// <summary>The name of the site, in what was copied with the report.</summary>
    [Theory]
    [InlineData("Buren helpen buren - Welzijn Lochem\n\nHome › Nieuws\n\nBuren helpen buren", "", "Welzijn Lochem")]
    [InlineData("Buren helpen buren", "© 2024 Welzijn Lochem", "Welzijn Lochem")]
    [InlineData("Buren helpen buren", "Copyright 2024 Stichting Leespunt Goirle | Privacyverklaring", "Stichting Leespunt Goirle")]
    [InlineData("Buren helpen buren", "15 april 2024, redactie Contact Bronckhorst", "Contact Bronckhorst")]
    [InlineData("Buren helpen buren", "© Ans Mol", "")]
    [InlineData("Buren helpen buren - een verslag", "", "")]
    [InlineData("Buren helpen buren - GGD IJsselland", "Wij danken GGD IJsselland voor onze zaal.", "GGD IJsselland")]
    [InlineData("Buren helpen buren", "© Zandberg Publieke Zaken | Privacyverklaring | Algemene voorwaarden", "Zandberg Publieke Zaken")]
    [InlineData("Buren helpen buren", "Ans opent de vergadering van de energiecoöperatie Zonnig Heerde en we lopen onze acties na.", "Zonnig Heerde")]
    [InlineData("Buren helpen buren", "Op 4 april is de vergadering van de energiecoöperatie Zonnig Heerde, zeggen we in onze krant.", "")]
    [InlineData("Verslag ledenvergadering Huurdersvereniging De Grutto", "", "Huurdersvereniging De Grutto")]
    [InlineData("Notulen openbare vergadering Dorpsraad Vledder", "", "Dorpsraad Vledder")]
    [InlineData("Jaarvergadering van de energiecoöperatie Zonnig Heerde", "", "Zonnig Heerde")]
    [InlineData("Verslag vergadering gemeente Lochem", "", "")]
    [InlineData("Buren helpen buren", "GGD IJsselland\n\nPostbus 1453, 8001 BL Zwolle", "GGD IJsselland")]
    [InlineData("Buren helpen buren", "SWV De Brug | Kerkstraat 12, Lochem | 0573 00 00 00", "SWV De Brug")]
    [InlineData("Buren helpen buren", "GGD IJsselland dacht mee over het programma.", "")]
    [InlineData("Buren helpen buren", "Dorpshuis De Brug\n\nKerkstraat 12, 7241 AB Lochem", "")]
    [InlineData("Buren helpen buren", "De avond werd georganiseerd door Stichting Leespunt Goirle.", "Stichting Leespunt Goirle")]
    [InlineData("Terugblik jaarbijeenkomst Platform Goud", "", "Platform Goud")]
    [InlineData("Buren helpen buren\n\nPalliatief Netwerk Midden-Limburg", "Wij zetten het op onze website.", "Palliatief Netwerk Midden-Limburg")]
    public void Publisher(string head, string foot, string publisher) =>
        Assert.Equal(publisher, ImportedReport.OfText(head + "\n\nOp maandag 18 maart 2024 kwamen veertig inwoners van Barchem bijeen om te praten over zorg in het dorp. Het was druk.\n\n" + foot).Publisher?.Value ?? "");
}
