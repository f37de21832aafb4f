using System.Text;
using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>Gives a field another value in the lines of a head.</summary>
/// <param name="head">The head that changes.</param>
internal sealed class ValueChange(HeadEdit head)
{
    internal void Change(YamlMap map, YamlEntry entry, FieldValue value, FieldSchema? schema)
    {
        var old = entry.Value;
        if (FieldModel.Same(FieldModel.Of(old), value)) return;
        if (old is YamlMap group && value is FieldGroup fields) head.Groups.Change(group, fields, schema?.Fields ?? []);
        else if (old is YamlList list && value is FieldList items) head.Lists.Change(list, items, schema);
        else if (old is YamlScalar scalar && value is FieldText text) ChangeText(scalar, text.Value, schema, map.IsFlow);
        else if (map.IsFlow || (old is YamlMap { IsFlow: true } or YamlList { IsFlow: true } && value is FieldText))
        {
            var flow = new StringBuilder();
            YamlBlock.AppendFlow(flow, value, schema, map.IsFlow);
            head.Edits.Replace(old.Span.Start, old.Span.End, (IsBare(old) ? " " : "") + flow);
        }
        else
        {
            ReplaceBelow(map, entry, value, schema);
        }
    }

    /// <summary>Gives a field a value of another kind: text where a list was, a list where nothing was.</summary>
    private void ReplaceBelow(YamlMap map, YamlEntry entry, FieldValue value, FieldSchema? schema)
    {
        var colon = head.Lines.BehindColon(entry.Key);
        var old = entry.Value;
        var isOnLine = old is YamlScalar or YamlMap { IsFlow: true } or YamlList { IsFlow: true };
        if (isOnLine) RemoveText(colon, old);
        else head.Edits.Remove(head.Lines.End(colon), head.Lines.End(old.Span.End));
        var text = new StringBuilder();
        if (value is FieldText)
        {
            YamlBlock.AppendFlow(text.Append(' '), value, schema, inFlow: false);
            head.Edits.Insert(colon, text.ToString());
        }
        else
        {
            head.Block.AppendBelow(text, value, schema, map.Column - 1);
            head.Edits.Insert(head.Lines.End(isOnLine ? old.Span.End : colon), text.ToString());
        }
    }

    private void RemoveText(int from, YamlNode old)
    {
        if (old is YamlScalar { Style: YamlStyle.Block })
        {
            var header = head.Lines.BehindHeader(old.Span.Start);
            head.Edits.Remove(from, header);
            head.Edits.Remove(head.Lines.End(header), head.Lines.End(old.Span.End));
        }
        else
        {
            head.Edits.Remove(from, old.Span.End);
        }
    }

    /// <summary>Changes a text, quoted as it was.</summary>
    internal void ChangeText(YamlScalar old, string text, FieldSchema? schema, bool inFlow)
    {
        var written = new StringBuilder();
        if (old.Style == YamlStyle.SingleQuoted) YamlText.AppendSingleQuoted(written, text);
        else if (old.Style == YamlStyle.DoubleQuoted) YamlText.AppendDoubleQuoted(written, text);
        else YamlBlock.AppendFlow(written, text, schema, inFlow);
        if (old.Style == YamlStyle.Block)
        {
            RemoveText(old.Span.Start, old);
            head.Edits.Insert(old.Span.Start, written.ToString());
            return;
        }

        head.Edits.Replace(old.Span.Start, old.Span.End, (IsBare(old) ? " " : "") + written);
    }

    /// <summary>Whether nothing stands behind the colon or the dash, not even a blank that must be there.</summary>
    internal bool IsBare(YamlNode old) => old.Span.Length == 0 && old.Span.Start > 0 && head.Yaml[old.Span.Start - 1] is ':' or '-';
}
