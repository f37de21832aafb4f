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
        foreach (var row in table.Rows)
        {
            if (row.Span(kind) is not "provincie") continue;
            var province = row[name];
            lexicon.Add(province, new ProvinceEntry(province));
            seen.Add(province);
        }

        foreach (var wanted in Kinds)
        {
            foreach (var row in table.Rows)
            {
                if (!row.Span(kind).SequenceEqual(wanted)) continue;
                var region = row[name];
                if (!seen.Add(region)) continue;
                var entry = new RegionEntry(region, MunicipalityList.Known(row.List(members)), wanted == "alledaags");
                Add(lexicon, region, entry);
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
        lexicon.Add(bare, entry, exactCase: bare.Length <= 5 && !HasLower(bare));
    }

    private static bool HasLower(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }
}
