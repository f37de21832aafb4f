namespace SiteGen.Dutch.Themes;

/// <summary>Words of themes that often say something else.</summary>
public static class ThemeWords
{
    /// <summary>Whether a word is often only where a meeting was or who was there: <c>wijkcentrum</c>, <c>vrijwilligers</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsSetting(string folded) => folded is "wijkcentrum" or "buurthuis" or "dorpshuis" or "bibliotheek" or "vrijwilligers" or "gemeenteraad" or "woningcorporatie" or "woningcorporaties" or "verpleeghuis" or "griffie" or "cliëntenraad" or "welzijn" or "onderwijs";
}
