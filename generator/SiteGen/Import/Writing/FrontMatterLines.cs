using System.Text;
using SiteGen.Content.Yaml;
using SiteGen.Dutch.Dates;

namespace SiteGen.Import.Writing;

/// <summary>Builds the head of an article file line by line: keys in the order of the calls, evidence as a comment behind its value.</summary>
/// <param name="yaml">Where the lines go.</param>
internal sealed class FrontMatterLines(StringBuilder yaml)
{
    /// <summary>An editor reads a comment in passing: the evidence is cut to this length.</summary>
    private const int MostComment = 160;

    private int depth;
    private bool isItem;

    internal void Text(string key, string value, Evidence? evidence = null)
    {
        Key(key);
        YamlText.Append(yaml.Append(' '), value);
        End(evidence);
    }

    internal void Text(string key, Fact<string>? fact)
    {
        if (fact is { Value.Length: > 0 }) Text(key, fact.Value, fact.Evidence);
    }

    /// <summary>Writes a text that may be unknown, as an empty string.</summary>
    internal void Known(string key, string value)
    {
        if (value.Length > 0) Text(key, value);
    }

    internal void Date(string key, Fact<EdtfDate>? fact)
    {
        if (fact is not null) Plain(key, fact.Value.ToString(), fact.Evidence);
    }

    internal void Date(string key, Fact<DateOnly>? fact)
    {
        if (fact is not null) Plain(key, EdtfDate.OfDay(fact.Value).ToString(), fact.Evidence);
    }

    /// <summary>Writes a value whose form needs no quotes: a date, yes, a number, a hash.</summary>
    internal void Plain(string key, string value, Evidence? evidence = null)
    {
        Key(key);
        yaml.Append(' ').Append(value);
        End(evidence);
    }

    internal void Texts(string key, IReadOnlyList<Fact<string>> facts)
    {
        if (facts.Count == 0) return;
        Key(key);
        End(null);
        foreach (var fact in facts)
        {
            Indent(depth + 1);
            YamlText.Append(yaml.Append("- "), fact.Value);
            End(fact.Evidence);
        }
    }

    /// <summary>Writes a list in brackets.</summary>
    internal void Row(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        Key(key);
        yaml.Append(" [");
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) yaml.Append(", ");

            // Partial dates stand as they are: no reader takes them for anything else than the text they are.
            if (EdtfDate.Parse(values[i]).Success) yaml.Append(values[i]);
            else YamlText.Append(yaml, values[i], inFlow: true);
        }

        yaml.Append(']');
        End(null);
    }

    /// <summary>Writes a group of the fields of something; nothing when it turns out empty.</summary>
    internal void Group<T>(string key, Evidence? evidence, T of, Action<FrontMatterLines, T> fields)
    {
        var before = yaml.Length;
        Key(key);
        End(evidence);
        var begun = yaml.Length;
        depth++;
        fields(this, of);
        depth--;
        if (yaml.Length == begun) yaml.Length = before;
    }

    /// <summary>Writes a list of groups.</summary>
    internal void Items<T>(string key, IReadOnlyList<T> items, Action<FrontMatterLines, T> fields)
    {
        if (items.Count == 0) return;
        Key(key);
        End(null);
        depth += 2;
        foreach (var item in items)
        {
            isItem = true;
            fields(this, item);
            isItem = false;
        }

        depth -= 2;
    }

    private void Key(string key)
    {
        Indent(isItem ? depth - 1 : depth);
        if (isItem) yaml.Append("- ");
        isItem = false;
        yaml.Append(key).Append(':');
    }

    private void Indent(int steps) => yaml.Append(' ', steps * 2);

    private void End(Evidence? evidence)
    {
        if (evidence is not null)
        {
            var (reasoning, opening, words, closing) = evidence.Comment;
            YamlText.AppendComment(yaml, MostComment, reasoning, opening, words, closing);
        }

        yaml.Append('\n');
    }
}
