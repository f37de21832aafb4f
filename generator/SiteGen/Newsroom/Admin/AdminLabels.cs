using SiteGen.Newsroom.Form;

namespace SiteGen.Newsroom.Admin;

/// <summary>What an editor calls the fields that only an editing program shows; the others have the names of the newsroom's form.</summary>
internal static class AdminLabels
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["source.file"] = "Bestand van het verslag",
        ["source.sha256"] = "Vingerafdruk van het verslag",
        ["questions.field"] = "Veld",
        ["questions.question"] = "Vraag",
        ["questions.evidence"] = "Bewijs in de tekst",
        ["questions.candidates"] = "Mogelijke antwoorden",
        ["function"] = "Functie",
        ["organisation"] = "Organisatie",
        ["url"] = "Adres",
        ["logo"] = "Logo",
    };

    /// <summary>Groups that have the fields of another one.</summary>
    private static readonly (string Group, string Like)[] Alike = [("logo.", "image.")];

    /// <summary>The label and the hint of a field.</summary>
    public static (string Label, string Hint) Of(string path)
    {
        if (Own.TryGetValue(path, out var label)) return (label, "");
        foreach (var (group, like) in Alike)
        {
            if (path.StartsWith(group, StringComparison.Ordinal)) return FormLabels.Of(like + path[group.Length..]);
        }

        return FormLabels.Of(path);
    }
}
