using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Stemming;

/// <summary>
/// The words whose family the stemmer gets wrong, with the family they belong to: <i>gemeente</i> apart from <i>mening</i>,
/// <i>ouders</i> apart from <i>ouderen</i>, <i>schulden</i> with <i>schuld</i>. Immutable.
/// </summary>
public static class StemExceptions
{
    private static readonly Lazy<Dictionary<string, string>> Groups = new(Load);

    /// <summary>The family of a word, or null when the list does not have it.</summary>
    /// <param name="folded">A folded word (<see cref="Fold.Word"/>).</param>
    public static string? GroupOf(string folded) => Groups.Value.GetValueOrDefault(folded);

    private static Dictionary<string, string> Load()
    {
        var table = ReferenceTable.Load("stam-uitzonderingen");
        int word = table.Column("word"), group = table.Column("group");
        var groups = new Dictionary<string, string>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
            groups.TryAdd(Fold.Word(row[word]), Fold.Word(row[group]));
        return groups;
    }
}
