using System.Globalization;
using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Places;

/// <summary>The municipalities of the Netherlands, with those abolished since 1990 and everyday names.</summary>
internal static class MunicipalityList
{
    /// <summary>Official names that readers know by another name.</summary>
    private static readonly Dictionary<string, string> Everyday = new(StringComparer.Ordinal) { ["'s-Gravenhage"] = "Den Haag" };

    /// <summary>The name by which readers know a municipality.</summary>
    internal static string Known(string official) => Everyday.GetValueOrDefault(official, official);

    /// <summary>Whether a municipality still exists.</summary>
    internal static bool IsCurrent(string known) => Current.Value.Contains(known);

    private static readonly Lazy<HashSet<string>> Current = new(() =>
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, until) = (table.Column("name"), table.Column("valid_until"));
        return table.Rows.Where(row => row[until].Length == 0).Select(row => Known(row[name])).ToHashSet(StringComparer.Ordinal);
    });

    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, province, until) = (table.Column("name"), table.Column("province"), table.Column("valid_until"));
        var (successor, alternatives) = (table.Column("successor"), table.Column("alternative_names"));
        foreach (var row in table.Rows)
        {
            var last = row[until];
            int? lastYear = last.Length >= 4 ? int.Parse(last.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) : null;
            var entry = new MunicipalityEntry(
                Known(row[name]), row[province], lastYear,
                lastYear is null ? [] : [.. row.List(successor).Select(Known)],
                OrdinaryWords.IsPlace(row[name]));
            lexicon.Add(row[name], entry);
            foreach (var alternative in row.List(alternatives)) lexicon.Add(alternative, entry);
        }
    }
}
