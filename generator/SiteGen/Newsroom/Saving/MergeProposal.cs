using SiteGen.Content.Editing;

namespace SiteGen.Newsroom.Saving;

/// <summary>Two changes of one article brought together. Immutable.</summary>
/// <param name="Text">The article as it stands on disk, with the changes of the form that do not overlap with those on disk.</param>
/// <param name="Overlaps">The fields that both changed to something else, by path; <c>body</c> for the text below. There the file on disk is kept.</param>
internal sealed record MergeProposal(ArticleText Text, IReadOnlyList<string> Overlaps)
{
    /// <summary>The path of the Markdown below the fields.</summary>
    public const string Body = "body";

    /// <summary>Whether everything of both is in it.</summary>
    public bool IsWhole => Overlaps.Count == 0;

    /// <summary>Brings two changes together, field by field, and the text below paragraph by paragraph.</summary>
    /// <param name="start">What both started from.</param>
    /// <param name="mine">The one change.</param>
    /// <param name="theirs">The other, which is kept where both changed the same.</param>
    public static MergeProposal Of(ArticleText start, ArticleText mine, ArticleText theirs)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        var overlaps = new List<string>();
        var merged = Fields(start, mine, theirs, "", Keys(start.Root, mine.Root), overlaps);
        if (LineMerge.Of(start.Body, mine.Body, theirs.Body) is { } body) merged = merged.WithBody(body);
        else overlaps.Add(Body);
        return new MergeProposal(merged, overlaps);
    }

    private static ArticleText Fields(ArticleText start, ArticleText mine, ArticleText merged, string prefix, IEnumerable<string> keys, List<string> overlaps)
    {
        foreach (var path in keys.Select(key => prefix + key))
        {
            var (old, wanted, other) = (start.Find(path), mine.Find(path), merged.Find(path));
            if (FieldModel.Same(old, wanted) || FieldModel.Same(wanted, other)) continue;
            if (FieldModel.Same(old, other)) merged = wanted is null ? merged.Remove(path) : merged.Set(path, wanted);
            else if (wanted is FieldGroup group && other is FieldGroup or null && old is FieldGroup or null) merged = Fields(start, mine, merged, path + ".", Keys(old as FieldGroup, group), overlaps);
            else overlaps.Add(path);
        }

        return merged;
    }

    private static IEnumerable<string> Keys(FieldGroup? a, FieldGroup b) => (a?.Fields ?? []).Concat(b.Fields).Select(field => field.Key).Distinct(StringComparer.Ordinal);
}
