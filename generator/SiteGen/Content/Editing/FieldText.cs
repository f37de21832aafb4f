namespace SiteGen.Content.Editing;

/// <summary>Text, also where it stands for a date, a number or yes and no. Immutable.</summary>
/// <param name="Value">The text as a reader of the file gets it, without quotes or escapes.</param>
public sealed record FieldText(string Value) : FieldValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Value);
}
