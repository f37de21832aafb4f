using SiteGen.Dutch;

namespace SiteGen.Content.Yaml;

/// <summary>A value of a YAML file with its place. Lines and columns count from 1 in the whole file.</summary>
internal abstract class YamlNode(int line, int column, int length, TextSpan span)
{
    public int Line => line;

    public int Column => column;

    /// <summary>How many UTF-16 units are meant; 0 when the value runs over several lines.</summary>
    public int Length => length;

    /// <summary>What it takes up in the YAML that was read, without the comment or the empty lines behind it.</summary>
    public TextSpan Span => span;
}

/// <summary>Text, a number, a date, yes or no: YAML makes no difference that the schema does not make better.</summary>
internal sealed class YamlScalar(string value, YamlStyle style, int line, int column, int length, TextSpan span) : YamlNode(line, column, length, span)
{
    public string Value => value;

    /// <summary>How it is written.</summary>
    public YamlStyle Style => style;

    /// <summary>Whether nothing stands there: an empty value, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNothing => style == YamlStyle.Plain && value is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed class YamlList(List<YamlNode> items, bool inFlow, int line, int column, TextSpan span) : YamlNode(line, column, 1, span)
{
    /// <summary>Whether it stands between brackets.</summary>
    public bool IsFlow => inFlow;

    public IReadOnlyList<YamlNode> Items => items;
}

/// <summary>A group of fields.</summary>
internal sealed class YamlMap(List<YamlEntry> entries, bool inFlow, int line, int column, TextSpan span) : YamlNode(line, column, 1, span)
{
    /// <summary>Whether it stands between braces.</summary>
    public bool IsFlow => inFlow;

    public IReadOnlyList<YamlEntry> Entries => entries;

    /// <summary>The field of that name; a file without faults has at most one.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry;
        }

        return null;
    }
}

/// <summary>A field: its name and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
