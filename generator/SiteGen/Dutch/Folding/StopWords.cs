using System.Collections.Frozen;
using SiteGen.Dutch.Data;

namespace SiteGen.Dutch.Folding;

/// <summary>The function words that carry no meaning in any query (<i>de</i>, <i>van</i>, <i>wordt</i>). Immutable.</summary>
public static class StopWords
{
    private static readonly Lazy<FrozenSet<string>> Core = new(Load);

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string folded) => Core.Value.Contains(folded);

    private static FrozenSet<string> Load()
    {
        var table = ReferenceTable.Load("stopwoorden");
        int word = table.Column("word"), core = table.Column("core");
        return table.Rows.Where(r => r.Flag(core)).Select(r => Fold.Word(r[word])).ToFrozenSet(StringComparer.Ordinal);
    }
}
