using SiteGen.Dutch.Data;

namespace SiteGen.Dutch.Folding;

/// <summary>The function words that carry no meaning in any query (<i>de</i>, <i>van</i>, <i>wordt</i>). Immutable.</summary>
public static class StopWords
{
    private static readonly Lazy<HashSet<string>> Core = new(Load);

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string folded) => Core.Value.Contains(folded);

    private static HashSet<string> Load()
    {
        var table = ReferenceTable.Load("stopwoorden");
        int word = table.Column("word"), core = table.Column("core");
        var words = new HashSet<string>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Flag(core)) words.Add(Fold.Word(row[word]));
        }

        return words;
    }
}
