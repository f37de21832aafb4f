using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;

namespace SiteGen.Content.Reading;

/// <summary>
/// The fields of one group of a content file, read by name and type. What is absent is null or the default; what is wrong is
/// reported at its place and then counts as absent, so that one run tells all faults.
/// </summary>
internal sealed class Fields
{
    /// <summary>What fits on one line of a page: names, places, addresses.</summary>
    public const int ShortText = ArticleLimits.Name;

    /// <summary>What fits in a paragraph.</summary>
    public const int LongText = 2000;

    private readonly YamlMap map;
    private readonly ulong path;
    private readonly Fields? parent;
    private readonly string name;
    private readonly int index;

    private Fields(FileReading file, YamlMap map, ulong path, Fields? parent, string name, int index) =>
        (File, this.map, this.path, this.parent, this.name, this.index) = (file, map, path, parent, name, index);

    public FileReading File { get; }

    /// <summary>The group itself, for faults of the group as a whole.</summary>
    public YamlNode Node => map;

    /// <summary>The fields at the top of a file.</summary>
    public static Fields Top(FileReading file, YamlMap map, GroupSchema schema) => new Fields(file, map, PathHash.Root, null, "", -1).Checked(schema);

    /// <summary>The path of a field as an editor would name it: <c>people[2].name</c>.</summary>
    public string NameOf(string key) => parent is null ? key : Own() + "." + key;

    /// <summary>Whether the group has the field, whatever it holds.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>One line of text, blanks tidied.</summary>
    public string? Text(string key, int max = ShortText) => Scalar(key) is { } scalar ? Line(key, scalar, max) : null;

    /// <summary>One line of text that must be there.</summary>
    public string? Required(string key, int max = ShortText)
    {
        var found = Find(key);
        if (found is null or YamlScalar { IsNothing: true } or YamlScalar { Value: "" })
        {
            File.Report(ContentMessages.MissingField, found ?? map, null, NameOf(key));
            return null;
        }

        return Text(key, max);
    }

    /// <summary>The value as it stands, for those who check it themselves.</summary>
    public YamlScalar? Scalar(string key)
    {
        var found = Find(key);
        if (found is null or YamlScalar { IsNothing: true }) return null;
        return found as YamlScalar ?? Wrong<YamlScalar>(key, found, ContentMessages.OneText, null);
    }

    public bool Flag(string key, bool absent = false)
    {
        if (Scalar(key) is not { } scalar) return absent;
        if (scalar.Value is "true" or "True" or "TRUE") return true;
        if (scalar.Value is not ("false" or "False" or "FALSE")) File.Report(ContentMessages.WrongFlag, scalar, null, NameOf(key), Short(scalar.Value));
        return scalar.Value is not ("false" or "False" or "FALSE") && absent;
    }

    public int Number(string key, int min, int max, int absent)
    {
        if (Scalar(key) is not { } scalar) return absent;
        var fine = int.TryParse(scalar.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= min && value <= max;
        if (!fine) File.Report(ContentMessages.WrongNumber, scalar, null, NameOf(key), Short(scalar.Value), min, max);
        return fine ? value : absent;
    }

    /// <summary>The position of the value in a fixed list of words; <paramref name="absent"/> without one.</summary>
    public int Choice(string key, IReadOnlyList<string> words, int absent)
    {
        if (Scalar(key) is not { } scalar) return absent;
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], scalar.Value, StringComparison.Ordinal)) return i;
        }

        File.Report(ContentMessages.WrongChoice, scalar, Proposal(scalar.Value, words), NameOf(key), Short(scalar.Value), string.Join(", ", words));
        return absent;
    }

    public EdtfDate? Date(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        var result = EdtfDate.Parse(scalar.Value);
        if (!result.Success) File.Report(ContentMessages.WrongDate, scalar, null, NameOf(key), Short(scalar.Value), result.Message);
        return result.Value;
    }

    public Moment? Moment(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (Content.Moment.TryParse(scalar.Value, out var moment)) return moment;
        File.Report(ContentMessages.WrongMoment, scalar, null, NameOf(key), Short(scalar.Value));
        return null;
    }

    /// <summary>A list of lines of text.</summary>
    public IReadOnlyList<string> Texts(string key, int max = ShortText) => Items(key, (item, at) =>
        item is YamlScalar scalar ? Line(NameOf(key, at), scalar, max, isPath: true) : Wrong<string>(NameOf(key, at), item, ContentMessages.OneText, null, isPath: true));

    /// <summary>A group of fields.</summary>
    public Fields? Group(string key, GroupSchema schema)
    {
        var found = Find(key);
        if (found is null or YamlScalar { IsNothing: true }) return null;
        return found is YamlMap group
            ? new Fields(File, group, PathHash.Key(path, key), this, key, -1).Checked(schema)
            : Wrong<Fields>(key, found, ContentMessages.Group, null);
    }

    /// <summary>A list of groups; a faulty one is left out.</summary>
    /// <param name="key">The name of the list.</param>
    /// <param name="schema">The fields of each.</param>
    /// <param name="read">Makes a value of a group; null when a required field is absent.</param>
    /// <param name="shorthand">Makes a value of a bare text where that is allowed.</param>
    public IReadOnlyList<T> Groups<T>(string key, GroupSchema schema, Func<Fields, T?> read, Func<string, T>? shorthand = null)
        where T : class => Items(key, (item, at) => item switch
        {
            YamlMap group => read(new Fields(File, group, PathHash.Item(PathHash.Key(path, key), at), this, key, at).Checked(schema)),
            YamlScalar scalar when shorthand is not null => Line(NameOf(key, at), scalar, ShortText, isPath: true) is { } text ? shorthand(text) : null,
            _ => Wrong<T>(NameOf(key, at), item, ContentMessages.Group, null, isPath: true),
        });

    /// <summary>A list of anything; a faulty item is left out.</summary>
    public IReadOnlyList<T> Items<T>(string key, Func<YamlNode, int, T?> read)
        where T : class
    {
        var found = Find(key);
        if (found is null or YamlScalar { IsNothing: true }) return [];
        if (found is not YamlList list)
        {
            Wrong<object>(key, found, ContentMessages.List, found is YamlScalar { Value.Length: <= 60 } one ? ContentMessages.AsList(key, one.Value) : null);
            return [];
        }

        var values = new List<T>(list.Items.Count);
        var hash = PathHash.Key(path, key);
        for (var i = 0; i < list.Items.Count; i++)
        {
            File.Mark(PathHash.Item(hash, i), list.Items[i]);
            if (read(list.Items[i], i) is { } value) values.Add(value);
        }

        return values;
    }

    /// <summary>The value with its place, for a fault that was found by whoever read it.</summary>
    public YamlNode PlaceOf(string key) => Find(key) ?? map;

    public string NameOf(string key, int at) => NameOf(key) + "[" + at.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";

    /// <summary>A value in a sentence: long ones are cut.</summary>
    public static string Short(string value) => value.Length <= 80 ? value : string.Concat(value.AsSpan(0, 79), "…");

    /// <summary>The hint with the nearest word, or null when none is near.</summary>
    public static string? Proposal(string typed, IEnumerable<string> words) =>
        typed.Length <= 64 && Suggestion.Nearest(typed, words) is { } word ? ContentMessages.DidYouMean(word) : null;

    private YamlNode? Find(string key) => map.Find(key)?.Value;

    private string Own() => index < 0 ? parent!.NameOf(name) : parent!.NameOf(name, index);

    /// <summary>One line of text from a value of one or more lines.</summary>
    private string? Line(string key, YamlScalar scalar, int max, bool isPath = false)
    {
        if (scalar.IsNothing) return null;
        var text = TidyText.OneLine(scalar.Value, out var control);
        if (control != 0)
        {
            File.Report(ContentMessages.ControlCharacter, scalar, null, isPath ? key : NameOf(key), (int)control);
            return null;
        }

        if (text.Length > max)
        {
            File.Report(ContentMessages.TooLong, scalar, null, isPath ? key : NameOf(key), text.Length, max);
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    private T? Wrong<T>(string key, YamlNode found, string expected, string? hint, bool isPath = false)
        where T : class
    {
        var what = found switch { YamlMap => ContentMessages.Group, YamlList => ContentMessages.List, _ => ContentMessages.OneText };
        File.Report(ContentMessages.WrongType, found, hint, isPath ? key : NameOf(key), expected, what);
        return null;
    }

    /// <summary>Marks where every field stands, and reports the names that the schema does not have.</summary>
    private Fields Checked(GroupSchema schema)
    {
        foreach (var entry in map.Entries)
        {
            File.Mark(PathHash.Key(path, entry.Key.Value), entry.Value is YamlScalar ? entry.Value : entry.Key);
            if (Array.IndexOf(schema.Keys, entry.Key.Value) < 0)
                File.Report(ContentMessages.UnknownKey, entry.Key, KeyWords.Proposal(entry.Key.Value, schema), Short(entry.Key.Value));
        }

        return this;
    }
}
