using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Import;

/// <summary>The answers of a fixture: <c>expected.yaml</c>, as its README describes it.</summary>
internal sealed class ExpectedReport
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "title", "kind", "lang", "draft", "published", "changed", "expires", "session", "municipalities", "notMunicipalities", "region", "publisher", "organisations", "people", "notPeople",
        "themes", "headings", "listItems", "related", "callToAction", "contact", "questions", "noQuestions", "moved", "dropped",
    };

    private readonly YamlMappingNode root;

    private ExpectedReport(YamlMappingNode root) => this.root = root;

    internal static ExpectedReport Load(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(file);
        stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        foreach (var key in root.Children.Keys.Select(key => ((YamlScalarNode)key).Value!).Where(key => !Keys.Contains(key))) throw new InvalidDataException($"{file}: unknown key '{key}'");
        return new ExpectedReport(root);
    }

    /// <summary>The node of a key; <c>session.date</c> is that of a key below another. Absent when the fixture leaves it out.</summary>
    internal YamlNode? Node(string key)
    {
        YamlNode? node = root;
        foreach (var part in key.Split('.')) node = (node as YamlMappingNode)?.Children.FirstOrDefault(pair => ((YamlScalarNode)pair.Key).Value == part).Value;
        return node;
    }

    /// <summary>The values of a list, each with its other spellings; absent when the fixture leaves the key out.</summary>
    internal List<List<string>>? List(string key) => Node(key) switch
    {
        null => null,
        YamlSequenceNode sequence => [.. sequence.Children.Select(Alternatives)],
        var single => IsNull(single) ? [] : [Alternatives(single)],
    };

    /// <summary>The alternatives of a single value; empty for null. Absent when the fixture leaves the key out.</summary>
    internal List<string>? Value(string key) => Node(key) is not { } node ? null : IsNull(node) ? [] : Alternatives(node);

    internal static List<string> Alternatives(YamlNode node) => node switch
    {
        YamlSequenceNode sequence => [.. sequence.Children.SelectMany(Alternatives)],
        YamlScalarNode scalar => IsNull(scalar) ? [""] : [scalar.Value ?? ""],
        YamlMappingNode mapping => Alternatives(mapping.Children.First(pair => ((YamlScalarNode)pair.Key).Value == "name").Value),
        _ => [],
    };

    internal static bool IsNull(YamlNode node) => node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
