using System.Text;
using SiteGen.Content.Yaml;
using SiteGen.Dutch.Dates;

namespace SiteGen.Content.Editing;

/// <summary>Writes new values as the import writes them: lists and groups on lines of their own, short lists within groups in brackets.</summary>
/// <param name="listStep">How far the dashes of a list stand in from its key.</param>
/// <param name="groupStep">How far the fields of a group stand in from its key.</param>
internal sealed class YamlBlock(int listStep, int groupStep)
{
    /// <summary>Writes a field with its line end.</summary>
    /// <param name="yaml">Where it goes; the indent of the first line stands there already.</param>
    /// <param name="key">The name of the field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="schema">What the field takes, when that is known.</param>
    /// <param name="column">How far the key stands in, from 0.</param>
    public void AppendField(StringBuilder yaml, string key, FieldValue value, FieldSchema? schema, int column)
    {
        YamlText.Append(yaml, key).Append(':');
        if (IsOneLine(value, column))
        {
            AppendFlow(yaml.Append(' '), value, schema, inFlow: false);
            yaml.Append('\n');
            return;
        }

        yaml.Append('\n');
        AppendBelow(yaml, value, schema, column);
    }

    /// <summary>Writes a list or a group on the lines below its key.</summary>
    public void AppendBelow(StringBuilder yaml, FieldValue value, FieldSchema? schema, int column)
    {
        if (value is FieldList list)
        {
            foreach (var item in list.Items)
            {
                yaml.Append(' ', column + listStep);
                AppendItem(yaml, item, schema, column + listStep);
            }
        }
        else if (value is FieldGroup group)
        {
            AppendFields(yaml, group, schema?.Fields ?? [], column + groupStep);
        }
    }

    /// <summary>Writes the fields of a group, each on lines of its own.</summary>
    public void AppendFields(StringBuilder yaml, FieldGroup group, IReadOnlyList<FieldSchema> schema, int column)
    {
        foreach (var (name, part) in InOrder(group, schema))
        {
            yaml.Append(' ', column);
            AppendField(yaml, name, part, ArticleSchema.Find(schema, name), column);
        }
    }

    /// <summary>Writes an item of a list with its dash and its line end.</summary>
    /// <param name="yaml">Where it goes; the indent of the first line stands there already.</param>
    /// <param name="item">The item.</param>
    /// <param name="schema">What the list takes, when that is known.</param>
    /// <param name="column">How far the dash stands in, from 0.</param>
    public void AppendItem(StringBuilder yaml, FieldValue item, FieldSchema? schema, int column)
    {
        yaml.Append("- ");
        if (item is FieldGroup { Fields.Count: > 0 } group)
        {
            var isFirst = true;
            foreach (var (name, part) in InOrder(group, schema?.Fields ?? []))
            {
                if (!isFirst) yaml.Append(' ', column + 2);
                isFirst = false;
                AppendField(yaml, name, part, Find(schema, name), column + 2);
            }

            return;
        }

        AppendFlow(yaml, item, schema, inFlow: false);
        yaml.Append('\n');
    }

    /// <summary>Writes a value on one line.</summary>
    /// <param name="yaml">Where it goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">What the field takes, when that is known.</param>
    /// <param name="inFlow">Whether it stands between brackets itself.</param>
    public static void AppendFlow(StringBuilder yaml, FieldValue value, FieldSchema? schema, bool inFlow)
    {
        switch (value)
        {
            case FieldText text when IsTyped(text.Value, schema):
                yaml.Append(text.Value);
                break;
            case FieldText text:
                YamlText.Append(yaml, text.Value, inFlow);
                break;
            case FieldList list:
                yaml.Append('[');
                for (var i = 0; i < list.Items.Count; i++) AppendFlow(i == 0 ? yaml : yaml.Append(", "), list.Items[i], schema, inFlow: true);
                yaml.Append(']');
                break;
            case FieldGroup group:
                yaml.Append('{');
                var isFirst = true;
                foreach (var (name, part) in InOrder(group, schema?.Fields ?? []))
                {
                    YamlText.Append(isFirst ? yaml : yaml.Append(", "), name, inFlow: true).Append(": ");
                    AppendFlow(yaml, part, Find(schema, name), inFlow: true);
                    isFirst = false;
                }

                yaml.Append('}');
                break;
        }
    }

    /// <summary>Whether a text stands for a date or for yes and no, which every reader of YAML may know by its form.</summary>
    public static bool IsTyped(string text, FieldSchema? schema) => schema?.Kind switch
    {
        FieldKind.Flag => text is "true" or "false",
        FieldKind.Date or FieldKind.Moment => EdtfDate.Parse(text).Success || (Moment.TryParse(text, out _) && !text.Contains(' ', StringComparison.Ordinal)),
        FieldKind.Text when schema.Key == "candidates" => EdtfDate.Parse(text).Success,
        FieldKind.Machine => text.Length == 64 && text.All(char.IsAsciiHexDigitLower),
        _ => false,
    };

    private static bool IsOneLine(FieldValue value, int column) => value switch
    {
        FieldText => true,
        FieldList list => list.Items.Count == 0 || (column > 0 && list.Items.All(item => item is not FieldGroup)),
        FieldGroup group => group.Fields.Count == 0,
        _ => false,
    };

    private static IEnumerable<KeyValuePair<string, FieldValue>> InOrder(FieldGroup group, IReadOnlyList<FieldSchema> schema) =>
        group.Fields.OrderBy(field => ArticleSchema.Order(schema, field.Key));

    private static FieldSchema? Find(FieldSchema? schema, string key) => schema is null ? null : ArticleSchema.Find(schema.Fields, key);
}
