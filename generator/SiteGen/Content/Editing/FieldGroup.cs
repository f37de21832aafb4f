namespace SiteGen.Content.Editing;

/// <summary>A group of fields. Immutable.</summary>
/// <param name="Fields">The fields by name, in the order of the file.</param>
public sealed record FieldGroup(IReadOnlyList<KeyValuePair<string, FieldValue>> Fields) : FieldValue
{
    /// <summary>A group of the fields that hold something.</summary>
    /// <param name="fields">The name and the value of each.</param>
    public static FieldGroup Of(params (string Key, FieldValue Value)[] fields) =>
        new([.. fields.Where(field => !field.Value.IsEmpty).Select(field => KeyValuePair.Create(field.Key, field.Value))]);

    /// <summary>The value of a field; null when the group does not have it.</summary>
    /// <param name="key">The name of the field.</param>
    public FieldValue? this[string key]
    {
        get
        {
            foreach (var (name, value) in Fields)
            {
                if (string.Equals(name, key, StringComparison.Ordinal)) return value;
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override bool IsEmpty => Fields.All(part => part.Value.IsEmpty);
}
