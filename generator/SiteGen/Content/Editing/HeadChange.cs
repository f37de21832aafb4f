using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>
/// Finds the smallest changes in the lines of a head that give a field another value: what is not about that value stays as it is,
/// character by character. Lives for one change.
/// </summary>
internal sealed class HeadChange
{
    private readonly YamlMap root;
    private readonly HeadEdit head;

    public HeadChange(string yaml, YamlMap root) => (this.root, head) = (root, new HeadEdit(yaml, root));

    /// <summary>What was found to change.</summary>
    public TextEdits Edits => head.Edits;

    /// <summary>Gives the field at a path a value that is not empty.</summary>
    /// <param name="path">The path.</param>
    /// <param name="value">The value.</param>
    /// <param name="insert">Whether it becomes a new item before the one at the path.</param>
    public void Set(FieldPath path, FieldValue value, bool insert)
    {
        YamlNode node = root;
        FieldSchema? schema = null;
        var steps = path.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            var isLast = i == steps.Count - 1;
            if (!steps[i].IsItem && node is YamlMap map)
            {
                var part = PartOf(schema, i, steps[i].Key);
                if (map.Find(steps[i].Key) is not { } entry)
                {
                    head.Groups.Add(map, [KeyValuePair.Create(steps[i].Key, Wrapped(steps, i + 1, value))], map.Entries, SchemaOf(schema, i));
                    return;
                }

                schema = part;
                if (isLast || entry.Value is not (YamlMap or YamlList))
                {
                    head.Values.Change(map, entry, isLast ? value : Wrapped(steps, i + 1, value), schema);
                    return;
                }

                node = entry.Value;
            }
            else if (steps[i].IsItem && node is YamlList list)
            {
                var index = steps[i].Index;
                if (index == list.Items.Count || (insert && isLast))
                {
                    head.Lists.Add(list, [Wrapped(steps, i + 1, value)], index - 1, schema);
                    return;
                }

                if (isLast || list.Items[index] is not (YamlMap or YamlList))
                {
                    var whole = isLast ? value : FieldModel.With(FieldModel.Of(list.Items[index]), [.. steps.Skip(i + 1)], value, insert)!;
                    head.Lists.ChangeItem(list, index, whole, schema);
                    return;
                }

                node = list.Items[index];
            }
            else
            {
                throw new ArgumentException("The path goes into a value that is no group or list.", nameof(path));
            }
        }
    }

    /// <summary>Takes away what stands at a path, with the groups and lists that would be left empty.</summary>
    public void Remove(FieldPath path)
    {
        (YamlNode Holder, int At) target = (root, -1);
        YamlNode node = root;
        YamlEntry? above = null;
        foreach (var step in path.Steps)
        {
            // What is left empty goes too, unless it holds notes of the editor.
            if (step.IsItem && node is YamlList list && step.Index < list.Items.Count)
            {
                if (list.Items.Count > 1 || above is null || head.Lines.HasNotes(above)) target = (list, step.Index);
                (node, above) = (list.Items[step.Index], null);
            }
            else if (!step.IsItem && node is YamlMap map && map.Find(step.Key) is { } entry)
            {
                if (map.Entries.Count > 1 || map == root || (above is not null && head.Lines.HasNotes(above))) target = (map, map.Entries.ToList().IndexOf(entry));
                (node, above) = (entry.Value, entry);
            }
            else
            {
                return;
            }
        }

        if (target.Holder is YamlMap group) head.Groups.Remove(group, [target.At]);
        else head.Lists.Remove((YamlList)target.Holder, [target.At]);
    }

    private static FieldValue Wrapped(IReadOnlyList<FieldPath.Step> steps, int from, FieldValue value) =>
        FieldModel.With(null, [.. steps.Skip(from)], value, insert: false)!;

    private static IReadOnlyList<FieldSchema> SchemaOf(FieldSchema? schema, int depth) => depth == 0 ? ArticleSchema.Fields : schema?.Fields ?? [];

    private static FieldSchema? PartOf(FieldSchema? schema, int depth, string key) => ArticleSchema.Find(SchemaOf(schema, depth), key);
}
