namespace SiteGen.Content;

/// <summary>A term of the controlled list of themes. Immutable.</summary>
/// <param name="Slug">The address and the key.</param>
/// <param name="Label">The name that a reader sees.</param>
public sealed record Theme(string Slug, string Label)
{
    /// <summary>The slug of the wider theme; absent for a top theme.</summary>
    public string? Broader { get; init; }

    /// <summary>Words that decide for the theme.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Abbreviations that decide for it, case as written.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Words that only support it.</summary>
    public IReadOnlyList<string> WeakTerms { get; init; } = [];

    /// <summary>The main theme in the Dutch list for official publications (TOP); absent when none fits.</summary>
    public string? TopMain { get; init; }

    /// <summary>The sub-theme in that list.</summary>
    public string? TopSub { get; init; }
}
