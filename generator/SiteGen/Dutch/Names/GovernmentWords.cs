using System.Buffers;

namespace SiteGen.Dutch.Names;

/// <summary>Functions of those who govern or serve a municipality, so that the place behind the function is the municipality.</summary>
internal static class GovernmentWords
{
    private static readonly SearchValues<string> Heads = SearchValues.Create(
        ["wethouder", "burgemeester", "raadslid", "griffier", "gemeentesecretaris", "fractievoorzitter", "fractieleider", "portefeuillehouder", "beleidsmedewerker", "beleidsadviseur", "ambtenaar", "wethâlder", "boargemaster", "mayor", "alderman", "councillor", "stadsdichter", "kinderburgemeester"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Elected = SearchValues.Create(["wethouder", "burgemeester", "raadslid", "fractie", "portefeuillehouder", "wethâlder", "boargemaster", "mayor", "alderman", "councillor", "griffier", "gemeentesecretaris"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Provincial = SearchValues.Create(["gedeputeerde", "statenlid", "commissaris van de koning", "statengriffier"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether whoever has a function governs a province.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsProvincial(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.AsSpan().ContainsAny(Provincial);
    }

    /// <summary>Whether whoever has a function speaks for the whole municipality rather than works for it.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsElected(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.AsSpan().ContainsAny(Elected);
    }

    /// <summary>Whether a function is one of them.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsGoverning(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.AsSpan().ContainsAny(Heads);
    }
}
