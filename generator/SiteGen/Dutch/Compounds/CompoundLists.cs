using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Stemming;

namespace SiteGen.Dutch.Compounds;

/// <summary>The reference lists on compounds, read once: parts, strings that are no part, and words with a fixed answer. Immutable.</summary>
internal sealed class CompoundLists
{
    /// <summary>What a plain word counts for beside parts that were counted in a word list.</summary>
    private const int PlainCount = 2;
    private const int ShortestAdjectiveBehind = 4;
    private static readonly string[] NounLinks = [string.Empty, "s"];
    private static readonly string[] NoLinks = [string.Empty];
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
        TakingS = LoadTakingS();
    }

    public static CompoundLists Instance => Loaded.Value;

    public FrozenDictionary<string, CompoundPartEntry> Parts { get; }

    /// <summary>Endings, prefixes, remnants of stems and short function words: never a part.</summary>
    public FrozenSet<string> Barred { get; }

    /// <summary>Parts that were counted with an <c>s</c> behind them.</summary>
    public FrozenSet<string> TakingS { get; }

    /// <summary>Words whose parts are given (several) or that stay whole although they look like compounds (one).</summary>
    public FrozenDictionary<string, string[]> Fixed { get; }

    private static FrozenDictionary<string, CompoundPartEntry> LoadParts()
    {
        var parts = new Dictionary<string, CompoundPartEntry>(StringComparer.Ordinal);
        AddParts(ReferenceTable.Load("samenstellingsdelen"), PartSource.Field, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-eigen"), PartSource.Field, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-alledaags"), PartSource.Everyday, parts);
        AddParts(ReferenceTable.Load("samenstellingsdelen-woordenlijst"), PartSource.Spelling, parts);
        AddPlainWords(parts);
        NameBoundForms(parts);
        return parts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A form that only stands in front belongs to the noun that it is made of: <i>dorps-</i> to <i>dorp</i>, <i>zonne-</i> to <i>zon</i>.</summary>
    private static void NameBoundForms(Dictionary<string, CompoundPartEntry> parts)
    {
        foreach (var entry in parts.Values.Where(e => e is { First: true, Last: false } && e.Part.Length > ShortestAdjectiveBehind && e.Part == e.Lemma && e.Part[^1] is 's' or 'e' && !PlainWords.Instance.Contains(e.Part)).ToList())
        {
            foreach (var noun in entry.Part[^1] == 's' ? [entry.Part[..^1]] : Inflection.Closed(entry.Part[..^1]))
            {
                if (parts.TryGetValue(noun, out var known) && known is { IsNoun: true, Last: true })
                {
                    parts[entry.Part] = entry with { Lemma = noun };
                    break;
                }
            }
        }
    }

    private static void AddPlainWords(Dictionary<string, CompoundPartEntry> parts)
    {
        foreach (var (word, kinds) in PlainWords.Instance.Kinds)
        {
            if (kinds.HasFlag(PlainWordKinds.Noun))
                AddNoun(new CompoundPartEntry(word, word, NounLinks, First: true, Last: true, PlainCount, PlainCount, OfField: false, PartSource.Everyday), parts);
            if (kinds.HasFlag(PlainWordKinds.Adjective))
                Add(new CompoundPartEntry(word, word, NoLinks, First: true, Last: word.Length >= ShortestAdjectiveBehind, PlainCount, PlainCount, OfField: false, PartSource.Plain), parts);
            if (kinds.HasFlag(PlainWordKinds.Verb))
                Add(new CompoundPartEntry(word, word, NoLinks, First: false, Last: true, 0, 0, OfField: false, PartSource.Plain), parts);
        }

        foreach (var stem in PlainWords.Instance.VerbStems)
            Add(new CompoundPartEntry(stem, stem, NoLinks, First: true, Last: false, PlainCount, 0, OfField: false, PartSource.Plain), parts);
    }

    /// <summary>What was counted in a word list knows the links better.</summary>
    private static void AddNoun(CompoundPartEntry entry, Dictionary<string, CompoundPartEntry> parts) =>
        Add(parts.TryGetValue(entry.Part, out var known) && known is { Source: PartSource.Field, First: true } ? entry with { Links = known.Links } : entry, parts);

    private static void Add(CompoundPartEntry entry, Dictionary<string, CompoundPartEntry> parts)
    {
        if (!parts.TryAdd(entry.Part, entry))
            parts[entry.Part] = parts[entry.Part].With(entry);
    }

    private static FrozenSet<string> LoadTakingS()
    {
        var taking = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in (ReferenceTable[])[ReferenceTable.Load("samenstellingsdelen"), ReferenceTable.Load("samenstellingsdelen-woordenlijst")])
        {
            int part = table.Column("part"), links = table.Column("links");
            taking.UnionWith(table.Rows.Where(r => r.List(links).Contains("s", StringComparer.Ordinal)).Select(r => Fold.Word(r[part])));
        }

        return taking.ToFrozenSet(StringComparer.Ordinal);
    }

    private static void AddParts(ReferenceTable table, PartSource source, Dictionary<string, CompoundPartEntry> parts)
    {
        int part = table.Column("part"), links = table.Column("links"), lemma = table.Column("lemma"), position = table.Column("position"),
            left = table.Column("left_count"), right = table.Column("right_count"), domain = table.Column("domain");
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[part]);
            var allowed = row.List(links).Select(l => l == "0" ? string.Empty : l).ToArray();
            if (source == PartSource.Everyday && row[position] == "lr")
                allowed = [.. allowed.Union(NounLinks, StringComparer.Ordinal)];
            var entry = new CompoundPartEntry(folded, Fold.Word(row[lemma]), allowed,
                row[position].Contains('l', StringComparison.Ordinal), row[position].Contains('r', StringComparison.Ordinal),
                int.Parse(row[left], CultureInfo.InvariantCulture), int.Parse(row[right], CultureInfo.InvariantCulture), row.Flag(domain), source);
            if (!parts.TryAdd(folded, entry) && PartSource.Everyday is var everyday && (source == everyday || parts[folded].Source == everyday))
                parts[folded] = parts[folded].With(entry) with { Source = parts[folded].Source };
        }
    }

    private static FrozenDictionary<string, string[]> LoadFixed()
    {
        var table = ReferenceTable.Load("samenstellingen-vast");
        int word = table.Column("word"), parts = table.Column("parts");
        return table.Rows.ToFrozenDictionary(r => Fold.Word(r[word]), r => r.List(parts), StringComparer.Ordinal);
    }
}
