namespace SiteGen.Content.Editing;

/// <summary>What a field of an article holds, or is to hold: text, a list or a group of fields. Immutable.</summary>
public abstract record FieldValue
{
    /// <summary>Whether nothing is in it that a reader of the file would see; setting such a value removes the field.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>One text as a value.</summary>
    public static implicit operator FieldValue(string text) => new FieldText(text);

    /// <summary>A list of texts.</summary>
    /// <param name="items">The texts.</param>
    public static FieldList List(params IEnumerable<string> items) => new([.. items.Select(item => new FieldText(item))]);

    /// <summary>The same value without its empty parts.</summary>
    internal FieldValue Pruned() => this switch
    {
        FieldList list => new FieldList([.. list.Items.Where(item => !item.IsEmpty).Select(item => item.Pruned())]),
        FieldGroup group => new FieldGroup([.. group.Fields.Where(field => !field.Value.IsEmpty).Select(field => KeyValuePair.Create(field.Key, field.Value.Pruned()))]),
        _ => this,
    };
}
