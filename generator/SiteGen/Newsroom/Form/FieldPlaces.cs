using SiteGen.Content.Reading;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Newsroom.Form;

/// <summary>Finds the control of the form that a diagnostic is about, by the place of the diagnostic in the file. Immutable.</summary>
internal sealed class FieldPlaces
{
    private readonly Dictionary<(int Line, int Column), string> exact = [];
    private readonly SortedDictionary<int, string> byLine = [];
    private readonly IReadOnlyDictionary<string, IReadOnlyList<int>> rows;
    private readonly int bodyLine = int.MaxValue;

    /// <summary>Reads where the fields of a file stand.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="rows">For each list the number in the form of each of its items; lists that are not in it have the numbers of the file.</param>
    public FieldPlaces(string path, byte[] bytes, IReadOnlyDictionary<string, IReadOnlyList<int>> rows)
    {
        this.rows = rows;
        if (ContentFile.ReadPage(new MemoryFileTree([KeyValuePair.Create(path, bytes)]), path, new DiagnosticBag()) is not { } file) return;
        bodyLine = file.BodyLine;
        Add(file.Head, "");
    }

    /// <summary>The name of the control; <c>body</c> for the text; empty for the article as a whole.</summary>
    public string NameOf(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (Named(diagnostic.Message) is { } named) return InForm(named);
        var place = diagnostic.Place;
        if (place.Line == 0) return "";
        if (place.Line >= bodyLine) return FormNames.Body;
        if (exact.TryGetValue((place.Line, place.Column), out var path)) return InForm(path);
        return byLine.TryGetValue(place.Line, out path) ? InForm(path) : "";
    }

    /// <summary>The field that the sentence names: <c>Het veld ‘people[0].name’ ontbreekt.</c> A field that is missing has no place of its own.</summary>
    private static string? Named(string message)
    {
        var open = message.IndexOf('‘', StringComparison.Ordinal);
        var close = open < 0 ? -1 : message.IndexOf('’', open);
        if (close < 0) return null;
        var name = message[(open + 1)..close];
        try
        {
            return name.Length is > 0 and < 80 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '[' or ']') && Content.Editing.ArticleSchema.Find(name) is not null ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private void Add(YamlNode node, string path)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    var name = path.Length == 0 ? entry.Key.Value : path + "." + entry.Key.Value;
                    exact.TryAdd((entry.Key.Line, entry.Key.Column), name);
                    byLine.TryAdd(entry.Key.Line, name);
                    Add(entry.Value, name);
                }

                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Count; i++) Add(list.Items[i], FormNames.Item(path, i));
                break;
            default:
                exact[(node.Line, node.Column)] = path;
                byLine.TryAdd(node.Line, path);
                break;
        }
    }

    /// <summary>The path with the number that the item of a list has in the form.</summary>
    private string InForm(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close < open || !int.TryParse(path.AsSpan(open + 1, close - open - 1), out var index)) return path;
        var list = path[..open];
        return rows.TryGetValue(list, out var numbers) && index < numbers.Count ? FormNames.Item(list, numbers[index]) + path[(close + 1)..] : path;
    }
}
