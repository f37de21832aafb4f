using System.Text.RegularExpressions;
using SiteGen.Content;
using SiteGen.Content.Reading;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>SCHEMA.md is right: its examples are read without a fault, and it names every field.</summary>
public sealed partial class SchemaDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.At("generator/SiteGen/Content/SCHEMA.md"));

    private static readonly Dictionary<string, Func<string, (string Path, string Text)>> Places = new(StringComparer.Ordinal)
    {
        ["article"] = text => ("content/nieuws/proef.md", "---\n" + text + "---\nTekst.\n"),
        ["page"] = text => ("content/paginas/proef.md", "---\n" + text + "---\nTekst.\n"),
        ["term"] = text => ("content/personen/proef.md", "---\n" + text + "---\nTekst.\n"),
        ["site"] = text => ("content/site.yml", text),
        ["themes"] = text => ("content/themas.yml", text),
        ["glossary"] = text => ("content/woordenlijst.yml", text),
    };

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Blocks().Count())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_fault(int number)
    {
        var (kind, text) = Blocks().ElementAt(number);
        var file = Places[kind](text);
        (string, string)[] settings = kind == "site" ? [] : [("content/site.yml", "title: Proef\n")];
        Assert.Empty(ContentFixture.ReadSite([file, .. settings]).Found);
    }

    [Fact]
    public void Every_field_of_every_group_is_named()
    {
        var missing = GroupSchema.All.SelectMany(group => group.Keys.Where(key => !Regex.IsMatch(Document, @"\b" + key + @"\b")).Select(key => group.Name + "." + key));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_kind_of_meeting_is_named() => Assert.All(MeetingKinds.All, kind => Assert.Contains(kind, Document, StringComparison.Ordinal));

    private static IEnumerable<(string Kind, string Text)> Blocks() =>
        Fences().Matches(Document).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
