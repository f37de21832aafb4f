using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Places;

/// <summary>Regions, nicknames of groups of municipalities, and provinces.</summary>
internal static class RegionList
{
    /// <summary>Divisions whose names people also use for the area; the everyday names come first.</summary>
    private static readonly string[] Kinds = ["alledaags", "jeugdregio", "arbeidsmarktregio", "veiligheidsregio", "res-regio", "ggd-regio"];

    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("regios");
        var (name, kind, members, alternatives) = (table.Column("name"), table.Column("kind"), table.Column("members"), table.Column("alternative_names"));
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows.Where(row => row[kind] == "provincie"))
        {
            lexicon.Add(row[name], new ProvinceEntry(row[name]));
            seen.Add(row[name]);
        }

        foreach (var wanted in Kinds)
        {
            foreach (var row in table.Rows.Where(row => row[kind] == wanted && seen.Add(row[name])))
            {
                var entry = new RegionEntry(row[name], [.. row.List(members).Select(MunicipalityList.Known)], wanted == "alledaags");
                Add(lexicon, row[name], entry);
                foreach (var alternative in row.List(alternatives)) Add(lexicon, alternative, entry);
            }
        }
    }

    /// <summary>
    /// A name that names its members is found by them, and one that is an abbreviation must be in capitals. The article
    /// before a name is no part of it.
    /// </summary>
    private static void Add(LexiconBuilder lexicon, string name, RegionEntry entry)
    {
        if (name.Contains(',', StringComparison.Ordinal)) return;
        var bare = name.StartsWith("de ", StringComparison.Ordinal) || name.StartsWith("het ", StringComparison.Ordinal)
            ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name;
        lexicon.Add(bare, entry, exactCase: bare.Length <= 5 && bare.All(c => !char.IsLower(c)));
    }
}
