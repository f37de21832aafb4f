namespace SiteGen.Content.Editing;

/// <summary>A list of values. Immutable.</summary>
/// <param name="Items">The values in their order.</param>
public sealed record FieldList(IReadOnlyList<FieldValue> Items) : FieldValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => Items.All(item => item.IsEmpty);
}
