using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Compounds;

/// <summary>The reference lists on compounds, read once: parts, strings that are no part, and words with a fixed answer. Immutable.</summary>
internal sealed class CompoundLists
{
    private static readonly Lazy<CompoundLists> Loaded = new(() => new CompoundLists());

    private CompoundLists()
    {
        Parts = LoadParts();
        var barred = ReferenceTable.Load("niet-delen");
        var part = barred.Column("part");
        var stop = ReferenceTable.Load("stopwoorden");
        var word = stop.Column("word");
        Barred = barred.Rows.Select(r => r[part]).Concat(stop.Rows.Select(r => r[word])).Select(Fold.Word).Where(p => !Parts.TryGetValue(p, out var known) || !known.IsChosen).ToFrozenSet(StringComparer.Ordinal);
        Fixed = LoadFixed();
    }

    public static CompoundLists Instance => Loaded.Value;

    public FrozenDictionary<string, CompoundPartEntry> Parts { get; }

    /// <summary>Endings, prefixes, remnants of stems and short function words: never a part.</summary>
    public FrozenSet<string> Barred { get; }

    /// <summary>Words whose parts are given (several) or that stay whole although they look like compounds (one).</summary>
    public FrozenDictionary<string, string[]> Fixed { get; }

    private static FrozenDictionary<string, CompoundPartEntry> LoadParts()
    {
        var parts = new Dictionary<string, CompoundPartEntry>(StringComparer.Ordinal);
        AddParts(ReferenceTable.Load("samenstellingsdelen"), PartSource.Field, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-eigen"), PartSource.Field, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-alledaags"), PartSource.Everyday, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-woordenlijst"), PartSource.Spelling, parts);
        return parts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddParts(ReferenceTable table, PartSource source, Dictionary<string, CompoundPartEntry> parts)
    {
        int part = table.Column("part"), links = table.Column("links"), lemma = table.Column("lemma"), position = table.Column("position"),
            left = table.Column("left_count"), right = table.Column("right_count"), domain = table.Column("domain");
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[part]);
            var allowed = row.List(links).Select(l => l == "0" ? string.Empty : l).ToArray();
            var entry = new CompoundPartEntry(folded, Fold.Word(row[lemma]), allowed,
                row[position].Contains('l', StringComparison.Ordinal), row[position].Contains('r', StringComparison.Ordinal),
                int.Parse(row[left], CultureInfo.InvariantCulture), int.Parse(row[right], CultureInfo.InvariantCulture), row.Flag(domain), source);
            if (!parts.TryAdd(folded, entry) && PartSource.Everyday is var everyday && (source == everyday || parts[folded].Source == everyday))
                parts[folded] = parts[folded].With(entry);
        }
    }

    private static FrozenDictionary<string, string[]> LoadFixed()
    {
        var table = ReferenceTable.Load("samenstellingen-vast");
        int word = table.Column("word"), parts = table.Column("parts");
        return table.Rows.ToFrozenDictionary(r => Fold.Word(r[word]), r => r.List(parts), StringComparer.Ordinal);
    }
}
