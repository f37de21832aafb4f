namespace SiteGen.Dutch.Places;

/// <summary>Adjectives of towns: <c>de Nijmeegse wethouder</c> is of Nijmegen.</summary>
internal static class Demonyms
{
    /// <summary>Those that are not the name with an ending.</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["nijmeegse"] = "Nijmegen", ["haagse"] = "Den Haag", ["bossche"] = "'s-Hertogenbosch", ["leidse"] = "Leiden", ["goudse"] = "Gouda", ["zwolse"] = "Zwolle", ["groningse"] = "Groningen", ["utrechtse"] = "Utrecht",
        ["dordtse"] = "Dordrecht", ["zaanse"] = "Zaanstad", ["edese"] = "Ede", ["almeerse"] = "Almere", ["leeuwarder"] = "Leeuwarden", ["leeuwarden"] = "", ["kamper"] = "Kampen", ["deventer"] = "", ["goorse"] = "", ["sneker"] = "", ["hoornse"] = "Hoorn", ["gorcumse"] = "Gorinchem", ["bredase"] = "Breda", ["venlose"] = "Venlo",
        ["zeister"] = "Zeist", ["ossche"] = "Oss", ["osse"] = "Oss", ["drontense"] = "Dronten", ["assense"] = "Assen", ["emmense"] = "Emmen", ["heerlense"] = "Heerlen", ["houtense"] = "Houten", ["putse"] = "Putten", ["rhenense"] = "Rhenen", ["vlissingse"] = "Vlissingen", ["harlinger"] = "Harlingen", ["huizer"] = "Huizen", ["baarnse"] = "Baarn",
    };

    /// <summary>The municipality that an adjective is of; empty when it is of none.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static string Municipality(string folded)
    {
        if (Irregular.TryGetValue(folded, out var known)) return known;
        if (folded.Length < 6) return "";
        foreach (var ending in (ReadOnlySpan<string>)["se", "e", "s"])
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && AreaRegister.Instance.Municipality(folded[..^ending.Length]) is { } found) return found.Name;
        }

        return "";
    }
}
