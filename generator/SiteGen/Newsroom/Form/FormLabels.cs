namespace SiteGen.Newsroom.Form;

/// <summary>What an editor calls the fields of the schema, with a hint where the name is not enough. A test sees to it that none is missing.</summary>
internal static class FormLabels
{
    private const string AddressHint = "Begint met https://, of met / voor een pagina op deze site.";
    private const string FileHint = "Een bestand in de map content, zoals media/zaal.jpg.";

    private static readonly Dictionary<string, (string Label, string Hint)> All = new(StringComparer.Ordinal)
    {
        ["title"] = ("Titel", "Kort en duidelijk: hoogstens 90 tekens leest prettig."),
        ["kind"] = ("Soort bericht", ""),
        ["lang"] = ("Taal", "Alleen als de tekst niet in de taal van de site is: fy, en."),
        ["summary"] = ("Samenvatting", "Eén of twee zinnen, hoogstens 200 tekens."),
        ["body"] = ("Tekst", ""),
        ["date"] = ("Datum van publicatie", "Leeg als u die niet weet."),
        ["lastmod"] = ("Laatst gewijzigd", ""),
        ["changes"] = ("Wijzigingen", "Wat er later aan het bericht is veranderd; lezers zien dit."),
        ["changes.date"] = ("Datum", ""),
        ["changes.note"] = ("Wat is er veranderd", ""),
        ["publishDate"] = ("Op de site vanaf", ""),
        ["expiryDate"] = ("Verlopen vanaf", "Vanaf dan staat er een balk boven dat het oud nieuws is."),
        ["draft"] = ("Concept: nog niet op de site", ""),
        ["slug"] = ("Laatste deel van het adres", "Kleine letters, cijfers en streepjes. Leeg: naar de naam van het bestand."),
        ["aliases"] = ("Oude adressen", "Adressen die hierheen leiden, zoals /oud/pad/."),
        ["session"] = ("Bijeenkomst", ""),
        ["session.name"] = ("Naam van de bijeenkomst", ""),
        ["session.kind"] = ("Soort bijeenkomst", ""),
        ["session.date"] = ("Datum van de bijeenkomst", "Zo precies als u het weet: 3 februari 2017, september 2016, najaar 2017 of 2017."),
        ["session.endDate"] = ("Laatste dag", "Alleen bij meer dan één dag."),
        ["session.time"] = ("Tijd", "Zoals 14.00-16.30."),
        ["session.place"] = ("Plaats", ""),
        ["session.venue"] = ("Gebouw of zaal", ""),
        ["session.attendance"] = ("Hoeveel mensen kwamen er", "In woorden van het verslag."),
        ["session.theme"] = ("Onderwerp van de bijeenkomst", ""),
        ["municipalities"] = ("Gemeenten", "Van of voor wie de bijeenkomst was."),
        ["region"] = ("Regio", ""),
        ["publisher"] = ("Afzender", "Alleen als het een ander is dan de afzender van de site."),
        ["organisations"] = ("Organisaties", "Wie er meededen."),
        ["organisations.name"] = ("Naam", ""),
        ["organisations.role"] = ("Rol", ""),
        ["people"] = ("Mensen", "Wie er in het verslag staan."),
        ["people.name"] = ("Naam", ""),
        ["people.aliases"] = ("Ook geschreven als (met ;)", ""),
        ["people.function"] = ("Functie", ""),
        ["people.organisation"] = ("Organisatie", ""),
        ["people.role"] = ("Rol op de bijeenkomst", ""),
        ["people.former"] = ("Oud-functie", ""),
        ["themes"] = ("Thema’s", ""),
        ["series"] = ("Reeks", "Berichten met dezelfde naam horen bij elkaar. Kleine letters, cijfers en streepjes."),
        ["related"] = ("Bijeenkomsten ervoor en erna", ""),
        ["related.relation"] = ("Verband", ""),
        ["related.title"] = ("Naam", ""),
        ["related.date"] = ("Datum", ""),
        ["related.when"] = ("Wanneer, in woorden", ""),
        ["related.url"] = ("Adres van de pagina", ""),
        ["callToAction"] = ("Oproep aan de lezer", ""),
        ["callToAction.title"] = ("Kop van de oproep", ""),
        ["callToAction.text"] = ("Tekst van de oproep", ""),
        ["callToAction.email"] = ("E-mailadres", ""),
        ["callToAction.url"] = ("Adres", AddressHint),
        ["contact"] = ("Contact", "Bij wie een lezer terechtkan."),
        ["contact.name"] = ("Naam", ""),
        ["contact.function"] = ("Functie", ""),
        ["contact.organisation"] = ("Organisatie", ""),
        ["contact.email"] = ("E-mailadres", ""),
        ["contact.phone"] = ("Telefoonnummer", ""),
        ["contact.url"] = ("Adres", AddressHint),
        ["contact.image"] = ("Foto", FileHint),
        ["image"] = ("Afbeelding", ""),
        ["image.src"] = ("Bestand", FileHint),
        ["image.alt"] = ("Wat er te zien is", "Verplicht, voor wie de afbeelding niet ziet. Behalve als die alleen versiering is."),
        ["image.caption"] = ("Bijschrift", ""),
        ["image.credit"] = ("Maker", ""),
        ["image.decorative"] = ("Alleen versiering (decoratief)", ""),
        ["video"] = ("Video", ""),
        ["video.url"] = ("Adres of bestand", AddressHint),
        ["video.title"] = ("Titel", ""),
        ["video.captions"] = ("Ondertitels", "Een WebVTT-bestand in de map content."),
        ["documents"] = ("Documenten", "Stukken om verder te lezen."),
        ["documents.title"] = ("Titel", ""),
        ["documents.src"] = ("Adres of bestand", "Zoals media/verslag.pdf, of een adres dat met https:// begint."),
        ["source"] = ("Bron", ""),
        ["questions"] = ("Open vragen", ""),
    };

    /// <summary>The label and the hint of a path, with or without the numbers of items.</summary>
    public static (string Label, string Hint) Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var plain = path;
        for (var open = plain.IndexOf('[', StringComparison.Ordinal); open >= 0; open = plain.IndexOf('[', StringComparison.Ordinal))
        {
            var close = plain.IndexOf(']', open);
            plain = close < 0 ? plain[..open] : plain.Remove(open, close - open + 1);
        }

        return All.TryGetValue(plain, out var known) ? known : (plain, "");
    }

    /// <summary>Whether there is a label for a path without numbers.</summary>
    internal static bool Has(string path) => All.ContainsKey(path);
}
