namespace SiteGen.Content;

/// <summary>The lists by which articles are ordered. Each has a folder of its own in <c>content/</c>.</summary>
public enum TermKind
{
    /// <summary><c>content/themas/</c>.</summary>
    Theme,

    /// <summary><c>content/personen/</c>.</summary>
    Person,

    /// <summary><c>content/organisaties/</c>.</summary>
    Organisation,

    /// <summary><c>content/gemeenten/</c>.</summary>
    Municipality,

    /// <summary><c>content/regios/</c>.</summary>
    Region,

    /// <summary><c>content/series/</c>.</summary>
    Series,
}

/// <summary>The folders of <see cref="TermKind"/>.</summary>
public static class TermKindFolders
{
    /// <summary>The names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = ["themas", "personen", "organisaties", "gemeenten", "regios", "series"];

    /// <summary>The folder below <c>content/</c>.</summary>
    public static string Folder(this TermKind kind) => All[(int)kind];
}
