namespace SiteGen.Content.Editing;

/// <summary>A field that an article or one of its groups may have. Immutable.</summary>
/// <param name="Key">Its name in the file.</param>
/// <param name="Kind">What it takes; of each item when it is a list.</param>
public sealed record FieldSchema(string Key, FieldKind Kind)
{
    /// <summary>Whether it holds a list of values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the article, or the group, cannot be without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The most characters; 0 when the kind says enough.</summary>
    public int MaxLength { get; init; }

    /// <summary>The words of a <see cref="FieldKind.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The fields of a <see cref="FieldKind.Group"/>, in their canonical order.</summary>
    public IReadOnlyList<FieldSchema> Fields { get; init; } = [];

    /// <summary>Whether an item of the list may be a bare text, which is then the first field of its group.</summary>
    public bool TakesBareText { get; init; }
}
