namespace SiteGen.Dutch.Themes;

/// <summary>Which themes are a part of a broader one, whose words any text on the part uses, too.</summary>
internal static class ThemeFamilies
{
    /// <summary>Whether a theme is a more precise one within another.</summary>
    /// <param name="precise">The slug of the theme that may be a part.</param>
    /// <param name="broad">The slug of the theme that may be the whole.</param>
    internal static bool IsWithin(string precise, string broad) => broad switch
    {
        "onderwijs" => precise is "passend-onderwijs" or "inburgering" or "laaggeletterdheid" or "zorgtechnologie",
        "ouderen" => precise is "dementie" or "eenzaamheid" or "digitale-inclusie",
        "wonen" => precise is "wonen-en-zorg" or "beschermd-wonen",
        "jeugd" => precise is "jeugdbescherming",
        "jongerenwerk" => precise is "verslaving",
        "gezondheid" => precise is "verslaving" or "sport-en-bewegen",
        "werk-en-inkomen" => precise is "participatiewet" or "inburgering" or "sociaal-ontwikkelbedrijf",
        "ruimte" => precise is "wonen" or "vervoer" or "klimaat" or "omgevingswet" or "energietransitie" or "warmtetransitie" or "cultuur" or "veiligheid",
        "cultuur" => precise is "digitale-inclusie" or "laaggeletterdheid",
        "welzijn" or "sociaal-domein" => precise is not ("ruimte" or "bestuur" or "participatie-inwoners" or "welzijn" or "sociaal-domein" or "vrijwilligers" or "regionale-samenwerking"),
        "bestuur" => precise is "vervoer" or "wonen" or "energietransitie" or "klimaat" or "omgevingswet",
        "participatie-inwoners" => precise is "vervoer" or "wonen" or "energietransitie" or "klimaat" or "beschermd-wonen" or "warmtetransitie" or "migratie",
        _ => false,
    };
}
