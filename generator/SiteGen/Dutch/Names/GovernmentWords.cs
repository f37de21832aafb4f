namespace SiteGen.Dutch.Names;

/// <summary>Functions of those who govern or serve a municipality, so that the place behind the function is the municipality.</summary>
internal static class GovernmentWords
{
    private static readonly string[] Heads =
        ["wethouder", "burgemeester", "raadslid", "griffier", "gemeentesecretaris", "fractievoorzitter", "fractieleider", "portefeuillehouder", "beleidsmedewerker", "beleidsadviseur", "ambtenaar", "wethâlder", "boargemaster", "mayor", "alderman", "councillor", "stadsdichter", "kinderburgemeester"];

    private static readonly string[] Elected = ["wethouder", "burgemeester", "raadslid", "fractie", "portefeuillehouder", "wethâlder", "boargemaster", "mayor", "alderman", "councillor", "griffier", "gemeentesecretaris"];

    /// <summary>Whether whoever has a function governs a province.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsProvincial(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Contains("gedeputeerde", StringComparison.OrdinalIgnoreCase) || function.Contains("statenlid", StringComparison.OrdinalIgnoreCase) || function.Contains("commissaris van de koning", StringComparison.OrdinalIgnoreCase) || function.Contains("statengriffier", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether whoever has a function speaks for the whole municipality rather than works for it.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsElected(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        foreach (var head in Elected)
        {
            if (function.Contains(head, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a function is one of them.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsGoverning(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        foreach (var head in Heads)
        {
            if (function.Contains(head, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
