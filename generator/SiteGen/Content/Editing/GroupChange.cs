using System.Text;
using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>Changes, adds and takes away the fields of a group in the lines of a head.</summary>
/// <param name="head">The head that changes.</param>
internal sealed class GroupChange(HeadEdit head)
{
    internal void Change(YamlMap map, FieldGroup wanted, IReadOnlyList<FieldSchema> schema)
    {
        var kept = map.Entries.Where(entry => wanted[entry.Key.Value] is { IsEmpty: false }).ToList();
        if (kept.Count == 0)
        {
            ReplaceAll(map, wanted, schema);
            return;
        }

        foreach (var entry in kept) head.Values.Change(map, entry, wanted[entry.Key.Value]!, ArticleSchema.Find(schema, entry.Key.Value));
        Remove(map, [.. Enumerable.Range(0, map.Entries.Count).Where(i => !kept.Contains(map.Entries[i]) && !FieldModel.Of(map.Entries[i].Value).IsEmpty)]);
        var added = wanted.Fields.Where(field => !field.Value.IsEmpty && map.Find(field.Key) is null);
        Add(map, [.. added.OrderBy(field => ArticleSchema.Order(schema, field.Key))], kept, schema);
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
            head.Block.AppendFields(text, wanted, schema, map.Column - 1);
            text.Remove(0, map.Column - 1).Length--;
        }

        head.Edits.Replace(map.Span.Start, map.Span.End, text.ToString());
    }

    /// <summary>Adds fields where the schema has them: each behind the nearest one before it that the file has.</summary>
    internal void Add(YamlMap map, IReadOnlyList<KeyValuePair<string, FieldValue>> fields, IReadOnlyList<YamlEntry> kept, IReadOnlyList<FieldSchema> schema)
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
                if (before is not null) head.Edits.Insert(before.Value.Span.End, ", " + text);
                else if (kept.Count > 0) head.Edits.Insert(kept[0].Key.Span.Start, text + ", ");
                else head.Edits.Insert(map.Span.Start + 1, text.ToString());
            }
            else if (kept.Count == 0)
            {
                head.Block.AppendField(text, key, value, part, 0);
                head.Edits.Insert(head.Yaml.Length, text.ToString());
            }
            else
            {
                var indent = new string(' ', map.Column - 1);
                head.Block.AppendField(text, key, value, part, map.Column - 1);
                if (before is not null) head.Edits.Insert(head.Lines.End(before.Value.Span.End), indent + text);
                else head.Edits.Insert(kept[0].Key.Span.Start, text + indent);
            }
        }
    }

    internal void Remove(YamlMap map, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0) return;
        if (map.IsFlow)
        {
            BetweenCommas.Remove(head.Edits, gone, map.Entries.Count, i => map.Entries[i].Key.Span.Start, i => map.Entries[i].Value.Span.End);
            return;
        }

        var run = 0;
        if (!head.Lines.IsFirstOnLine(map.Span.Start))
        {
            // The first field of an item shares its line with the dash, so the next one moves up.
            while (run < gone.Count && gone[run] == run) run++;
            if (run > 0)
            {
                var (from, next) = (map.Entries[0].Key.Span.Start, map.Entries[run].Key.Span.Start);
                if (head.Lines.HasOwnComment(from, next))
                {
                    head.Edits.Remove(from, head.Lines.End(map.Entries[0].Value.Span.End) - 1);
                    run = 1;
                }
                else
                {
                    head.Edits.Remove(from, next);
                }
            }
        }

        for (var i = run; i < gone.Count; i++)
        {
            var entry = map.Entries[gone[i]];
            head.Edits.Remove(head.Lines.Start(entry.Key.Span.Start), head.Lines.End(entry.Value.Span.End));
        }
    }
}
