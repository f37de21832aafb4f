namespace SiteGen.Content;

/// <summary>How a related meeting relates to the one of the article.</summary>
public enum Relation
{
    /// <summary>It came before: <c>eerder</c>.</summary>
    Earlier,

    /// <summary>It follows: <c>vervolg</c>.</summary>
    FollowUp,

    /// <summary>It belongs with it: <c>verwant</c>.</summary>
    Akin,
}

/// <summary>The words that content files use for <see cref="Relation"/>.</summary>
public static class RelationWords
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = ["eerder", "vervolg", "verwant"];

    /// <summary>The word in a content file.</summary>
    public static string Word(this Relation relation) => All[(int)relation];
}
