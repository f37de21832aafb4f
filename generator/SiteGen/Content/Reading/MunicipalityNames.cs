using SiteGen.Dutch.Data;

namespace SiteGen.Content.Reading;

/// <summary>The names of municipalities that are or were, to tell an editor of a slip.</summary>
internal static class MunicipalityNames
{
    private static readonly Lazy<HashSet<string>> Names = new(Load);

    /// <summary>All of them, in no particular order.</summary>
    public static IReadOnlyCollection<string> All => Names.Value;

    public static bool IsKnown(string name) => Names.Value.Contains(name) || Names.Value.Contains(Straight(name));

    /// <summary>The hint with the name that was probably meant, or null.</summary>
    public static string? Near(string name) => Fields.Proposal(name, Names.Value);

    private static HashSet<string> Load()
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, others) = (table.Column("name"), table.Column("alternative_names"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            names.Add(row[name]);
            foreach (var other in row.List(others)) names.Add(other);
        }

        return names;
    }

    private static string Straight(string name) => name.Replace('’', '\'').Replace('‘', '\'');
}
