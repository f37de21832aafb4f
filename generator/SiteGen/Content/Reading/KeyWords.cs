namespace SiteGen.Content.Reading;

/// <summary>Names that editors write for a field out of habit: in Dutch, or as another program has them. Only for the hint.</summary>
internal static class KeyWords
{
    private static readonly Dictionary<string, string[]> Habits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["titel"] = ["title"], ["kop"] = ["title"], ["soort"] = ["kind"], ["type"] = ["kind"], ["taal"] = ["lang", "language"],
        ["language"] = ["lang"], ["lang"] = ["language"], ["samenvatting"] = ["summary"], ["lead"] = ["summary"], ["intro"] = ["summary"],
        ["description"] = ["summary"], ["omschrijving"] = ["description", "summary"], ["datum"] = ["date"], ["updated"] = ["lastmod"],
        ["gewijzigd"] = ["lastmod"], ["wijzigingen"] = ["changes"], ["embargo"] = ["publishDate"], ["verloopdatum"] = ["expiryDate"],
        ["verlopen"] = ["expiryDate"], ["einddatum"] = ["endDate", "expiryDate"], ["concept"] = ["draft"], ["sessie"] = ["session"],
        ["bijeenkomst"] = ["session"], ["naam"] = ["name"], ["plaats"] = ["place"], ["location"] = ["place"], ["locatie"] = ["venue"],
        ["zaal"] = ["venue"], ["tijd"] = ["time"], ["opkomst"] = ["attendance"], ["thema"] = ["theme", "themes"], ["themas"] = ["themes"],
        ["tags"] = ["themes"], ["categories"] = ["themes"], ["keywords"] = ["themes"], ["trefwoorden"] = ["themes"],
        ["gemeente"] = ["municipality", "municipalities"], ["gemeenten"] = ["municipalities"], ["regio"] = ["region"],
        ["afzender"] = ["publisher", "sender"], ["author"] = ["publisher"], ["auteur"] = ["publisher"], ["organisatie"] = ["organisation", "organisations"],
        ["organisaties"] = ["organisations"], ["organizations"] = ["organisations"], ["personen"] = ["people"], ["persons"] = ["people"],
        ["sprekers"] = ["people"], ["functie"] = ["function"], ["rol"] = ["role"], ["voormalig"] = ["former"], ["reeks"] = ["series"],
        ["serie"] = ["series"], ["verwant"] = ["related"], ["vervolg"] = ["related"], ["oproep"] = ["callToAction"], ["afbeelding"] = ["image"],
        ["foto"] = ["image"], ["beeld"] = ["image"], ["picture"] = ["image"], ["bijschrift"] = ["caption"], ["maker"] = ["credit"],
        ["fotograaf"] = ["credit"], ["documenten"] = ["documents"], ["bijlagen"] = ["documents"], ["bron"] = ["source"], ["vragen"] = ["questions"],
        ["tekst"] = ["text"], ["telefoon"] = ["phone"], ["link"] = ["url"], ["href"] = ["url"], ["file"] = ["src"], ["bestand"] = ["src", "file"],
        ["ondertiteling"] = ["captions"], ["decoratief"] = ["decorative"], ["wanneer"] = ["when"], ["relatie"] = ["relation"],
        ["baseurl"] = ["baseUrl"], ["tijdzone"] = ["timeZone"], ["permalink"] = ["slug"],
    };

    /// <summary>The hint with the field of the group that was probably meant; null when there is none.</summary>
    public static string? Proposal(string typed, GroupSchema schema)
    {
        if (Habits.TryGetValue(typed, out var meant))
        {
            foreach (var key in meant)
            {
                if (Array.IndexOf(schema.Keys, key) >= 0) return Diagnostics.ContentMessages.DidYouMean(key);
            }
        }

        return Fields.Proposal(typed, schema.Keys);
    }
}
