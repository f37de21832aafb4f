namespace SiteGen.Content.Yaml;

/// <summary>A value of a YAML file with its place. Lines and columns count from 1 in the whole file.</summary>
internal abstract class YamlNode(int line, int column, int length)
{
    public int Line => line;

    public int Column => column;

    /// <summary>How many UTF-16 units are meant; 0 when the value runs over several lines.</summary>
    public int Length => length;
}

/// <summary>Text, a number, a date, yes or no: YAML makes no difference that the schema does not make better.</summary>
internal sealed class YamlScalar(string value, bool plain, int line, int column, int length) : YamlNode(line, column, length)
{
    public string Value => value;

    /// <summary>Whether nothing stands there: an empty value, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNothing => plain && value is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed class YamlList(List<YamlNode> items, int line, int column) : YamlNode(line, column, 1)
{
    public IReadOnlyList<YamlNode> Items => items;
}

/// <summary>A group of fields.</summary>
internal sealed class YamlMap(List<YamlEntry> entries, int line, int column) : YamlNode(line, column, 1)
{
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
