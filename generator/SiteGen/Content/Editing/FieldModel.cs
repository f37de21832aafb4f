using SiteGen.Content.Reading;
using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>
/// The head of a file as values without their places: what an edit starts from, what it must end in, and whether two values are the
/// same to the reader of the site. Pure.
/// </summary>
internal static class FieldModel
{
    /// <summary>The values of a part of the head.</summary>
    public static FieldValue Of(YamlNode node) => node switch
    {
        YamlMap map => new FieldGroup([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))]),
        YamlList list => new FieldList([.. list.Items.Select(Of)]),
        YamlScalar { IsNothing: true } => new FieldText(""),
        YamlScalar scalar => new FieldText(scalar.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>The value at a path; null when there is none.</summary>
    public static FieldValue? Find(FieldValue root, ReadOnlySpan<FieldPath.Step> steps)
    {
        FieldValue? at = root;
        foreach (var step in steps)
        {
            at = step.IsItem
                ? at is FieldList list && step.Index < list.Items.Count ? list.Items[step.Index] : null
                : (at as FieldGroup)?[step.Key];
        }

        return at;
    }

    /// <summary>The value with another one, or none, at a path.</summary>
    /// <param name="root">What stands there now; null when nothing does.</param>
    /// <param name="steps">The rest of the path.</param>
    /// <param name="value">The new value; null to remove what stands there.</param>
    /// <param name="insert">Whether an item comes before the one that stands there, instead of in its place.</param>
    public static FieldValue? With(FieldValue? root, ReadOnlySpan<FieldPath.Step> steps, FieldValue? value, bool insert)
    {
        if (steps.Length == 0) return value;
        var step = steps[0];
        if (!step.IsItem)
        {
            var fields = root switch
            {
                FieldGroup group => group.Fields.ToList(),
                FieldText { IsEmpty: false } bare => [KeyValuePair.Create("name", (FieldValue)bare)],
                _ => [],
            };
            var at = fields.FindIndex(field => string.Equals(field.Key, step.Key, StringComparison.Ordinal));
            var part = With(at < 0 ? null : fields[at].Value, steps[1..], value, insert);
            if (at >= 0 && part is null) fields.RemoveAt(at);
            else if (at >= 0) fields[at] = KeyValuePair.Create(step.Key, part!);
            else if (part is not null) fields.Add(KeyValuePair.Create(step.Key, part));
            return new FieldGroup(fields);
        }

        var items = (root as FieldList)?.Items.ToList() ?? [];
        if (step.Index > items.Count) throw new ArgumentException($"The list has {items.Count} items, so there is no place {step.Index} in it.", nameof(steps));
        var isPlaced = insert && steps.Length == 1;
        var item = With(isPlaced || step.Index == items.Count ? null : items[step.Index], steps[1..], value, insert);
        if (item is null && step.Index < items.Count) items.RemoveAt(step.Index);
        else if (item is not null && (isPlaced || step.Index == items.Count)) items.Insert(step.Index, item);
        else if (item is not null) items[step.Index] = item;
        return new FieldList(items);
    }

    /// <summary>Whether two values are the same to the reader: blanks within a text, the order of fields and empty values make no difference.</summary>
    public static bool Same(FieldValue? a, FieldValue? b)
    {
        if (a is null or { IsEmpty: true } || b is null or { IsEmpty: true }) return a is null or { IsEmpty: true } && b is null or { IsEmpty: true };
        return (a, b) switch
        {
            (FieldText x, FieldText y) => SameText(x.Value, y.Value),
            (FieldList x, FieldList y) => SameItems(x, y),
            (FieldGroup x, FieldGroup y) => x.Fields.All(field => Same(field.Value, y[field.Key])) && y.Fields.All(field => field.Value.IsEmpty || x[field.Key] is not null),
            _ => false,
        };
    }

    /// <summary>Whether two items of a list are the same: a bare text is as good as a group of one field.</summary>
    public static bool SameItem(FieldValue a, FieldValue b) => (a, b) switch
    {
        (FieldText text, FieldGroup group) => IsNameOnly(group, text),
        (FieldGroup group, FieldText text) => IsNameOnly(group, text),
        _ => Same(a, b),
    };

    private static bool SameText(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal)) return true;
        var (left, right) = (TidyText.OneLine(a, out var inLeft), TidyText.OneLine(b, out var inRight));
        return inLeft == 0 && inRight == 0 && string.Equals(left, right, StringComparison.Ordinal);
    }

    private static bool SameItems(FieldList a, FieldList b)
    {
        var (left, right) = (a.Items.Where(item => !item.IsEmpty), b.Items.Where(item => !item.IsEmpty));
        return left.SequenceEqual(right, ItemComparer.Instance);
    }

    private static bool IsNameOnly(FieldGroup group, FieldText text) =>
        group["name"] is FieldText name && SameText(name.Value, text.Value) && group.Fields.All(field => field.Key == "name" || field.Value.IsEmpty);

    private sealed class ItemComparer : IEqualityComparer<FieldValue>
    {
        public static ItemComparer Instance { get; } = new();

        public bool Equals(FieldValue? x, FieldValue? y) => x is not null && y is not null && SameItem(x, y);

        public int GetHashCode(FieldValue obj) => 0;
    }
}
