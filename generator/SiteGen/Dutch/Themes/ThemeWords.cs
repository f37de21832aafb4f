namespace SiteGen.Dutch.Themes;

/// <summary>Words that support a theme but are too general to decide for it, even in a title.</summary>
public static class ThemeWords
{
    private static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "werk", "wonen", "zorg", "regio", "samenwerking", "raad", "college", "data", "cijfers", "onderzoek", "taal", "school", "organisatie", "budget", "tekort", "toegang", "teams", "ondersteuning", "voorziening", "omgeving", "beperking", "banen", "inkomen", "personeel", "contract", "tarief", "technologie", "innovatie", "gegevens", "vervoer", "isolement", "woning", "transformatie", "ontmoeting", "kunst", "gezond", "energie",
    };

    /// <summary>Whether a word is often only where a meeting was or who was there: <c>wijkcentrum</c>, <c>vrijwilligers</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsSetting(string folded) => folded is "wijkcentrum" or "buurthuis" or "dorpshuis" or "bibliotheek" or "vrijwilligers" or "gemeenteraad" or "woningcorporatie" or "woningcorporaties" or "verpleeghuis" or "griffie" or "cliëntenraad" or "welzijn" or "onderwijs";

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsGeneral(string folded) => General.Contains(folded);
}
