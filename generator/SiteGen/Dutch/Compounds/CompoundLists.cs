using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Compounds;

/// <summary>The reference lists on compounds, read once: parts, strings that are no part, and words with a fixed answer. Immutable.</summary>
internal sealed class CompoundLists
{
    private static readonly Lazy<CompoundLists> Loaded = new(() => new CompoundLists());

    private CompoundLists()
    {
        var parts = new CompoundPartsBuilder().AddBuiltIn();
        (Parts, TakingS) = (parts.Parts, parts.TakingS);
        AddBarred(ReferenceTable.Load("niet-delen"), "part");
        AddBarred(ReferenceTable.Load("stopwoorden"), "word");
        AddFixed();
    }

    public static CompoundLists Instance => Loaded.Value;

    public Dictionary<string, CompoundPartEntry> Parts { get; }

    /// <summary>Endings, prefixes, remnants of stems and short function words: never a part.</summary>
    public HashSet<string> Barred { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that were counted with an <c>s</c> behind them.</summary>
    public HashSet<string> TakingS { get; }

    /// <summary>Words whose parts are given (several) or that stay whole although they look like compounds (one).</summary>
    public Dictionary<string, string[]> Fixed { get; } = new(StringComparer.Ordinal);

    private void AddBarred(ReferenceTable table, string name)
    {
        var column = table.Column(name);
        foreach (var row in table.Rows)
        {
            var text = Fold.Word(row[column]);
            if (!Parts.TryGetValue(text, out var known) || !known.IsChosen)
                Barred.Add(text);
        }
    }

    private void AddFixed()
    {
        var table = ReferenceTable.Load("samenstellingen-vast");
        int word = table.Column("word"), parts = table.Column("parts");
        foreach (var row in table.Rows)
            Fixed[Fold.Word(row[word])] = row.List(parts);
    }
}
