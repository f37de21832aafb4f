using System.Globalization;
using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Places;

/// <summary>The municipalities of the Netherlands, with those abolished since 1990 and everyday names.</summary>
internal static class MunicipalityList
{
    /// <summary>The name by which readers know a municipality: one has another than the official.</summary>
    internal static string Known(string official) => official == "'s-Gravenhage" ? "Den Haag" : official;

    /// <summary>The names by which readers know municipalities, written over their official ones.</summary>
    internal static string[] Known(string[] official)
    {
        for (var i = 0; i < official.Length; i++) official[i] = Known(official[i]);
        return official;
    }

    /// <summary>Whether a municipality still exists.</summary>
    internal static bool IsCurrent(string known) => Current.Value.Contains(known);

    private static readonly Lazy<HashSet<string>> Current = new(() =>
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, until) = (table.Column("name"), table.Column("valid_until"));
        var current = new HashSet<string>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Span(until).IsEmpty) current.Add(Known(row[name]));
        }

        return current;
    });

    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, province, until) = (table.Column("name"), table.Column("province"), table.Column("valid_until"));
        var (successor, alternatives) = (table.Column("successor"), table.Column("alternative_names"));
        foreach (var row in table.Rows)
        {
            var official = row[name];
            var last = row.Span(until);
            int? lastYear = last.Length >= 4 ? int.Parse(last[..4], NumberStyles.None, CultureInfo.InvariantCulture) : null;
            var entry = new MunicipalityEntry(Known(official), row[province], lastYear, lastYear is null ? [] : Known(row.List(successor)), OrdinaryWords.IsPlace(official));
            lexicon.Add(official, entry);
            foreach (var alternative in row.List(alternatives)) lexicon.Add(alternative, entry);
        }
    }
}
