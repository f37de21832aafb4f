namespace SiteGen.Dutch.Names;

/// <summary>Functions that people have within an organisation, so that one that was just named is likely theirs; a baker or a resident has none.</summary>
internal static class StaffWords
{
    private static readonly string[] Heads =
        ["adviseur", "medewerker", "medewerkster", "coördinator", "projectleider", "teamleider", "directeur", "directrice", "bestuurder", "manager", "consulent", "consulente", "woordvoerder", "woordvoerster", "voorzitter", "voorzitster", "secretaris", "penningmeester", "regisseur", "specialist", "functionaris", "programmaleider", "beheerder", "chef", "controller", "ambtenaar", "strateeg", "planner", "opzichter"];

    private static readonly string[] Leaders = ["directeur", "directrice", "bestuurder", "voorzitter", "voorzitster", "rector", "eigenaar", "eigenaresse", "schoolleider", "oprichter"];

    /// <summary>Whether of an organisation one person has a function, so that it is that of the one named just before.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool Leads(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        foreach (var one in Leaders)
        {
            if (function.EndsWith(one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a function is one of them.</summary>
    /// <param name="function">The function as it is written.</param>
    internal static bool IsStaff(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        var head = function.AsSpan(0, function.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : function.Length);
        foreach (var one in Heads)
        {
            if (head.EndsWith(one, StringComparison.OrdinalIgnoreCase) || function.EndsWith(one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
