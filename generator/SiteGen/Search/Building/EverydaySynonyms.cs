namespace SiteGen.Search.Building;

/// <summary>What every Dutch reader takes for the same, whatever a site's glossary says. Immutable.</summary>
internal static class EverydaySynonyms
{
    /// <summary>Groups of words and phrases.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups { get; } =
    [
        ["B&W", "B en W", "burgemeester en wethouders"],
        ["Den Haag", "'s-Gravenhage", "Gravenhage"],
        ["Den Bosch", "'s-Hertogenbosch", "Hertogenbosch"],
        ["Fryslân", "Friesland"],
        ["st", "sint"],
        ["zzp'er", "zelfstandige zonder personeel"],
        ["ov", "openbaar vervoer"],
        ["Wmo", "Wet maatschappelijke ondersteuning"],
        ["Wlz", "Wet langdurige zorg"],
        ["pgb", "persoonsgebonden budget"],
        ["ggz", "geestelijke gezondheidszorg"],
        ["GGD", "gemeentelijke gezondheidsdienst"],
        ["CJG", "centrum voor jeugd en gezin"],
        ["AOW", "Algemene Ouderdomswet"],
        ["mbo", "middelbaar beroepsonderwijs"],
        ["hbo", "hoger beroepsonderwijs"],
    ];
}
