using System.Text;
using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>Changes, adds and takes away the items of a list in the lines of a head.</summary>
/// <param name="head">The head that changes.</param>
internal sealed class ListChange(HeadEdit head)
{
    internal void Change(YamlList list, FieldList wanted, FieldSchema? schema)
    {
        var pairs = ItemAlignment.Of([.. list.Items.Select(FieldModel.Of)], wanted.Items, pairAll: list.IsFlow);
        var before = -1;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] < 0)
            {
                var run = pairs.Skip(i).TakeWhile(pair => pair < 0).Count();
                Add(list, [.. wanted.Items.Skip(i).Take(run)], before, schema);
                i += run - 1;
                continue;
            }

            before = pairs[i];
            ChangeItem(list, before, wanted.Items[i], schema);
        }

        Remove(list, [.. Enumerable.Range(0, list.Items.Count).Except(pairs)]);
    }

    internal void ChangeItem(YamlList list, int index, FieldValue value, FieldSchema? schema)
    {
        var old = list.Items[index];
        if (FieldModel.SameItem(FieldModel.Of(old), value)) return;
        if (old is YamlMap group && value is FieldGroup fields) head.Groups.Change(group, fields, schema?.Fields ?? []);
        else if (old is YamlScalar scalar && value is FieldText text) head.Values.ChangeText(scalar, text.Value, schema, list.IsFlow);
        else if (old is YamlList inner && value is FieldList items) Change(inner, items, schema);
        else
        {
            var isFlow = list.IsFlow || IsInFlow(list);
            var written = new StringBuilder();
            if (isFlow) YamlBlock.AppendFlow(written, value, schema, list.IsFlow);
            else head.Block.AppendItem(written, value, schema, list.Column - 1);
            if (isFlow)
            {
                head.Edits.Replace(old.Span.Start, old.Span.End, written.ToString());
                return;
            }

            // The comment behind a bare name stays behind it when the name gets a function.
            var lines = written.ToString(2, written.Length - 2);
            var first = lines.IndexOf('\n', StringComparison.Ordinal);
            head.Edits.Replace(old.Span.Start, old.Span.End, (head.Values.IsBare(old) ? " " : "") + lines[..first]);
            head.Edits.Insert(head.Lines.End(old.Span.End), lines[(first + 1)..]);
        }
    }

    /// <summary>Adds items behind the one of that number; -1 for in front of all.</summary>
    internal void Add(YamlList list, IReadOnlyList<FieldValue> items, int before, FieldSchema? schema)
    {
        var text = new StringBuilder();
        if (list.IsFlow)
        {
            foreach (var item in items) YamlBlock.AppendFlow(text.Length == 0 ? text : text.Append(", "), item, schema, inFlow: true);
            if (before >= 0) head.Edits.Insert(list.Items[before].Span.End, ", " + text);
            else head.Edits.Insert(list.Items.Count > 0 ? list.Items[0].Span.Start : list.Span.Start + 1, list.Items.Count > 0 ? text + ", " : text.ToString());
            return;
        }

        var inBraces = IsInFlow(list);
        foreach (var item in items)
        {
            text.Append(' ', list.Column - 1);
            if (inBraces) YamlBlock.AppendFlow(text.Append("- "), item, schema, inFlow: false);
            else head.Block.AppendItem(text, item, schema, list.Column - 1);
            if (inBraces) text.Append('\n');
        }

        head.Edits.Insert(before >= 0 ? head.Lines.End(list.Items[before].Span.End) : head.Lines.Start(head.Lines.Dash(list, 0)), text.ToString());
    }

    internal void Remove(YamlList list, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0) return;
        if (list.IsFlow) BetweenCommas.Remove(head.Edits, gone, list.Items.Count, i => list.Items[i].Span.Start, i => list.Items[i].Span.End);
        else foreach (var i in gone) head.Edits.Remove(head.Lines.Start(head.Lines.Dash(list, i)), head.Lines.End(list.Items[i].Span.End));
    }

    /// <summary>Whether all groups of a list stand between braces, so that a new one had better too.</summary>
    private static bool IsInFlow(YamlList list) => list.Items.OfType<YamlMap>() is var groups && groups.Any() && groups.All(group => group.IsFlow);

}
