using System.Text;
using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>
/// Finds the smallest changes in the lines of a head that give a field another value: what is not about that value stays as it is,
/// character by character. Lives for one change.
/// </summary>
internal sealed class HeadChange
{
    private readonly string yaml;
    private readonly YamlMap root;
    private readonly YamlBlock block;

    public HeadChange(string yaml, YamlMap root)
    {
        (this.yaml, this.root) = (yaml, root);
        Lines = new YamlLines(yaml);
        block = Lines.Steps(root);
    }

    /// <summary>What was found to change.</summary>
    public TextEdits Edits { get; } = new();

    private YamlLines Lines { get; }

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
                    AddFields(map, [KeyValuePair.Create(steps[i].Key, Wrapped(steps, i + 1, value))], map.Entries, SchemaOf(schema, i));
                    return;
                }

                schema = part;
                if (isLast || entry.Value is not (YamlMap or YamlList))
                {
                    ChangeValue(map, entry, isLast ? value : Wrapped(steps, i + 1, value), schema);
                    return;
                }

                node = entry.Value;
            }
            else if (steps[i].IsItem && node is YamlList list)
            {
                var index = steps[i].Index;
                if (index == list.Items.Count || (insert && isLast))
                {
                    AddItems(list, [Wrapped(steps, i + 1, value)], index - 1, schema);
                    return;
                }

                if (isLast || list.Items[index] is not (YamlMap or YamlList))
                {
                    var whole = isLast ? value : FieldModel.With(FieldModel.Of(list.Items[index]), [.. steps.Skip(i + 1)], value, insert)!;
                    ChangeItem(list, index, whole, schema);
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
                if (list.Items.Count > 1 || above is null || Lines.HasNotes(above)) target = (list, step.Index);
                (node, above) = (list.Items[step.Index], null);
            }
            else if (!step.IsItem && node is YamlMap map && map.Find(step.Key) is { } entry)
            {
                if (map.Entries.Count > 1 || map == root || (above is not null && Lines.HasNotes(above))) target = (map, map.Entries.ToList().IndexOf(entry));
                (node, above) = (entry.Value, entry);
            }
            else
            {
                return;
            }
        }

        if (target.Holder is YamlMap group) RemoveFields(group, [target.At]);
        else RemoveItems((YamlList)target.Holder, [target.At]);
    }

    private static FieldValue Wrapped(IReadOnlyList<FieldPath.Step> steps, int from, FieldValue value) =>
        FieldModel.With(null, [.. steps.Skip(from)], value, insert: false)!;

    private static IReadOnlyList<FieldSchema> SchemaOf(FieldSchema? schema, int depth) => depth == 0 ? ArticleSchema.Fields : schema?.Fields ?? [];

    private static FieldSchema? PartOf(FieldSchema? schema, int depth, string key) => ArticleSchema.Find(SchemaOf(schema, depth), key);

    private void ChangeValue(YamlMap map, YamlEntry entry, FieldValue value, FieldSchema? schema)
    {
        var old = entry.Value;
        if (FieldModel.Same(FieldModel.Of(old), value)) return;
        if (old is YamlMap group && value is FieldGroup fields) ChangeGroup(group, fields, schema?.Fields ?? []);
        else if (old is YamlList list && value is FieldList items) ChangeList(list, items, schema);
        else if (old is YamlScalar scalar && value is FieldText text) ChangeText(scalar, text.Value, schema, map.IsFlow);
        else if (map.IsFlow || (old is YamlMap { IsFlow: true } or YamlList { IsFlow: true } && value is FieldText))
        {
            var flow = new StringBuilder();
            YamlBlock.AppendFlow(flow, value, schema, map.IsFlow);
            Edits.Replace(old.Span.Start, old.Span.End, (IsBare(old) ? " " : "") + flow);
        }
        else
        {
            ReplaceBelow(map, entry, value, schema);
        }
    }

    /// <summary>Gives a field a value of another kind: text where a list was, a list where nothing was.</summary>
    private void ReplaceBelow(YamlMap map, YamlEntry entry, FieldValue value, FieldSchema? schema)
    {
        var colon = Lines.BehindColon(entry.Key);
        var old = entry.Value;
        var isOnLine = old is YamlScalar or YamlMap { IsFlow: true } or YamlList { IsFlow: true };
        if (isOnLine) RemoveText(colon, old);
        else Edits.Remove(Lines.End(colon), Lines.End(old.Span.End));
        var text = new StringBuilder();
        if (value is FieldText)
        {
            YamlBlock.AppendFlow(text.Append(' '), value, schema, inFlow: false);
            Edits.Insert(colon, text.ToString());
        }
        else
        {
            block.AppendBelow(text, value, schema, map.Column - 1);
            Edits.Insert(Lines.End(isOnLine ? old.Span.End : colon), text.ToString());
        }
    }

    private void RemoveText(int from, YamlNode old)
    {
        if (old is YamlScalar { Style: YamlStyle.Block })
        {
            var header = Lines.BehindHeader(old.Span.Start);
            Edits.Remove(from, header);
            Edits.Remove(Lines.End(header), Lines.End(old.Span.End));
        }
        else
        {
            Edits.Remove(from, old.Span.End);
        }
    }

    /// <summary>Changes a text, quoted as it was.</summary>
    private void ChangeText(YamlScalar old, string text, FieldSchema? schema, bool inFlow)
    {
        var written = new StringBuilder();
        if (old.Style == YamlStyle.SingleQuoted) YamlText.AppendSingleQuoted(written, text);
        else if (old.Style == YamlStyle.DoubleQuoted) YamlText.AppendDoubleQuoted(written, text);
        else YamlBlock.AppendFlow(written, text, schema, inFlow);
        if (old.Style == YamlStyle.Block)
        {
            RemoveText(old.Span.Start, old);
            Edits.Insert(old.Span.Start, written.ToString());
            return;
        }

        Edits.Replace(old.Span.Start, old.Span.End, (IsBare(old) ? " " : "") + written);
    }

    /// <summary>Whether nothing stands behind the colon or the dash, not even a blank that must be there.</summary>
    private bool IsBare(YamlNode old) => old.Span.Length == 0 && old.Span.Start > 0 && yaml[old.Span.Start - 1] is ':' or '-';

    private void ChangeGroup(YamlMap map, FieldGroup wanted, IReadOnlyList<FieldSchema> schema)
    {
        var kept = map.Entries.Where(entry => wanted[entry.Key.Value] is { IsEmpty: false }).ToList();
        if (kept.Count == 0)
        {
            ReplaceAll(map, wanted, schema);
            return;
        }

        foreach (var entry in kept) ChangeValue(map, entry, wanted[entry.Key.Value]!, ArticleSchema.Find(schema, entry.Key.Value));
        RemoveFields(map, [.. Enumerable.Range(0, map.Entries.Count).Where(i => !kept.Contains(map.Entries[i]) && !FieldModel.Of(map.Entries[i].Value).IsEmpty)]);
        var added = wanted.Fields.Where(field => !field.Value.IsEmpty && map.Find(field.Key) is null);
        AddFields(map, [.. added.OrderBy(field => ArticleSchema.Order(schema, field.Key))], kept, schema);
    }

    private void ReplaceAll(YamlMap map, FieldGroup wanted, IReadOnlyList<FieldSchema> schema)
    {
        var text = new StringBuilder();
        if (map.IsFlow)
        {
            YamlBlock.AppendFlow(text, wanted, new FieldSchema("", FieldKind.Group) { Fields = schema }, inFlow: false);
        }
        else
        {
            block.AppendFields(text, wanted, schema, map.Column - 1);
            text.Remove(0, map.Column - 1).Length--;
        }

        Edits.Replace(map.Span.Start, map.Span.End, text.ToString());
    }

    /// <summary>Adds fields where the schema has them: each behind the nearest one before it that the file has.</summary>
    private void AddFields(YamlMap map, IReadOnlyList<KeyValuePair<string, FieldValue>> fields, IReadOnlyList<YamlEntry> kept, IReadOnlyList<FieldSchema> schema)
    {
        foreach (var (key, value) in fields)
        {
            var part = ArticleSchema.Find(schema, key);
            var order = ArticleSchema.Order(schema, key);
            var before = kept.Where(entry => ArticleSchema.Order(schema, entry.Key.Value) < order).MaxBy(entry => ArticleSchema.Order(schema, entry.Key.Value))
                ?? (order == int.MaxValue ? kept.LastOrDefault() : null);
            var text = new StringBuilder();
            if (map.IsFlow)
            {
                YamlText.Append(text, key, inFlow: true).Append(": ");
                YamlBlock.AppendFlow(text, value, part, inFlow: true);
                if (before is not null) Edits.Insert(before.Value.Span.End, ", " + text);
                else if (kept.Count > 0) Edits.Insert(kept[0].Key.Span.Start, text + ", ");
                else Edits.Insert(map.Span.Start + 1, text.ToString());
            }
            else if (kept.Count == 0)
            {
                block.AppendField(text, key, value, part, 0);
                Edits.Insert(yaml.Length, text.ToString());
            }
            else
            {
                var indent = new string(' ', map.Column - 1);
                block.AppendField(text, key, value, part, map.Column - 1);
                if (before is not null) Edits.Insert(Lines.End(before.Value.Span.End), indent + text);
                else Edits.Insert(kept[0].Key.Span.Start, text + indent);
            }
        }
    }

    private void RemoveFields(YamlMap map, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0) return;
        if (map.IsFlow)
        {
            RemoveBetweenCommas(gone, map.Entries.Count, i => map.Entries[i].Key.Span.Start, i => map.Entries[i].Value.Span.End);
            return;
        }

        var run = 0;
        if (!Lines.IsFirstOnLine(map.Span.Start))
        {
            // The first field of an item shares its line with the dash, so the next one moves up.
            while (run < gone.Count && gone[run] == run) run++;
            if (run > 0)
            {
                var (from, next) = (map.Entries[0].Key.Span.Start, map.Entries[run].Key.Span.Start);
                if (Lines.HasOwnComment(from, next))
                {
                    Edits.Remove(from, Lines.End(map.Entries[0].Value.Span.End) - 1);
                    run = 1;
                }
                else
                {
                    Edits.Remove(from, next);
                }
            }
        }

        for (var i = run; i < gone.Count; i++)
        {
            var entry = map.Entries[gone[i]];
            Edits.Remove(Lines.Start(entry.Key.Span.Start), Lines.End(entry.Value.Span.End));
        }
    }

    private void ChangeList(YamlList list, FieldList wanted, FieldSchema? schema)
    {
        var pairs = ItemAlignment.Of([.. list.Items.Select(FieldModel.Of)], wanted.Items, pairAll: list.IsFlow);
        var before = -1;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] < 0)
            {
                var run = pairs.Skip(i).TakeWhile(pair => pair < 0).Count();
                AddItems(list, [.. wanted.Items.Skip(i).Take(run)], before, schema);
                i += run - 1;
                continue;
            }

            before = pairs[i];
            ChangeItem(list, before, wanted.Items[i], schema);
        }

        RemoveItems(list, [.. Enumerable.Range(0, list.Items.Count).Except(pairs)]);
    }

    private void ChangeItem(YamlList list, int index, FieldValue value, FieldSchema? schema)
    {
        var old = list.Items[index];
        if (FieldModel.SameItem(FieldModel.Of(old), value)) return;
        if (old is YamlMap group && value is FieldGroup fields) ChangeGroup(group, fields, schema?.Fields ?? []);
        else if (old is YamlScalar scalar && value is FieldText text) ChangeText(scalar, text.Value, schema, list.IsFlow);
        else if (old is YamlList inner && value is FieldList items) ChangeList(inner, items, schema);
        else
        {
            var isFlow = list.IsFlow || IsInFlow(list);
            var written = new StringBuilder();
            if (isFlow) YamlBlock.AppendFlow(written, value, schema, list.IsFlow);
            else block.AppendItem(written, value, schema, list.Column - 1);
            if (isFlow)
            {
                Edits.Replace(old.Span.Start, old.Span.End, written.ToString());
                return;
            }

            // The comment behind a bare name stays behind it when the name gets a function.
            var lines = written.ToString(2, written.Length - 2);
            var first = lines.IndexOf('\n', StringComparison.Ordinal);
            Edits.Replace(old.Span.Start, old.Span.End, (IsBare(old) ? " " : "") + lines[..first]);
            Edits.Insert(Lines.End(old.Span.End), lines[(first + 1)..]);
        }
    }

    /// <summary>Adds items behind the one of that number; -1 for in front of all.</summary>
    private void AddItems(YamlList list, IReadOnlyList<FieldValue> items, int before, FieldSchema? schema)
    {
        var text = new StringBuilder();
        if (list.IsFlow)
        {
            foreach (var item in items) YamlBlock.AppendFlow(text.Length == 0 ? text : text.Append(", "), item, schema, inFlow: true);
            if (before >= 0) Edits.Insert(list.Items[before].Span.End, ", " + text);
            else Edits.Insert(list.Items.Count > 0 ? list.Items[0].Span.Start : list.Span.Start + 1, list.Items.Count > 0 ? text + ", " : text.ToString());
            return;
        }

        var inBraces = IsInFlow(list);
        foreach (var item in items)
        {
            text.Append(' ', list.Column - 1);
            if (inBraces) YamlBlock.AppendFlow(text.Append("- "), item, schema, inFlow: false);
            else block.AppendItem(text, item, schema, list.Column - 1);
            if (inBraces) text.Append('\n');
        }

        Edits.Insert(before >= 0 ? Lines.End(list.Items[before].Span.End) : Lines.Start(Lines.Dash(list, 0)), text.ToString());
    }

    private void RemoveItems(YamlList list, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0) return;
        if (list.IsFlow) RemoveBetweenCommas(gone, list.Items.Count, i => list.Items[i].Span.Start, i => list.Items[i].Span.End);
        else foreach (var i in gone) Edits.Remove(Lines.Start(Lines.Dash(list, i)), Lines.End(list.Items[i].Span.End));
    }

    private void RemoveBetweenCommas(IReadOnlyList<int> gone, int count, Func<int, int> start, Func<int, int> end)
    {
        var last = count - 1;
        for (var i = gone.Count - 1; i >= 0 && gone[i] == last; i--) last--;
        foreach (var i in gone)
        {
            if (i < last) Edits.Remove(start(i), start(i + 1));
            else Edits.Remove(i == 0 ? start(0) : end(i - 1), end(i));
        }
    }

    /// <summary>Whether all groups of a list stand between braces, so that a new one had better too.</summary>
    private static bool IsInFlow(YamlList list) => list.Items.OfType<YamlMap>() is var groups && groups.Any() && groups.All(group => group.IsFlow);
}
