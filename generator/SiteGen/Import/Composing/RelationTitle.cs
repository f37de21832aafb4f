using SiteGen.Dutch.Reports;

namespace SiteGen.Import.Composing;

/// <summary>
/// What another meeting is called where it stands apart from the report: in the agenda, <c>Tweede Platform</c> says too little.
/// A name of one or two words gets the rest of the title when that says which (<c>Tweede Platform Sociaal Domein IJmond</c>), and otherwise
/// the title it follows on.
/// </summary>
internal static class RelationTitle
{
    private const int WordsThatSayTooLittle = 2;

    /// <summary>The relations, each with a name that can stand alone.</summary>
    /// <param name="relations">The relations as the text names them.</param>
    /// <param name="title">The title of the report.</param>
    internal static IReadOnlyList<Fact<ImportedRelation>> Complete(IReadOnlyList<Fact<ImportedRelation>> relations, string title) =>
        [.. relations.Select(relation => relation with { Value = relation.Value with { Title = Complete(relation.Value, title) } })];

    private static string Complete(ImportedRelation relation, string title)
    {
        var words = relation.Title.Split(' ');
        if (words.Length > WordsThatSayTooLittle) return relation.Title;
        if (words.Length > 1 && Behind(title, words[^1]) is { } rest) return relation.Title + rest;
        return string.Equals(relation.Relation, "vervolg", StringComparison.Ordinal) ? RelatedWords.FollowUpOf(title) : relation.Title;
    }

    /// <summary>What stands behind a word of the title up to the first sign; absent when nothing does.</summary>
    private static string? Behind(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if (at > 0 && title[at - 1] != ' ' || end + 1 >= title.Length || title[end] != ' ' || !char.IsLetter(title[end + 1])) continue;
            var stop = title.AsSpan(end).IndexOfAny(":;,.!?(–");
            return (stop < 0 ? title[end..] : title.Substring(end, stop)).TrimEnd();
        }

        return null;
    }
}
