using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Content.Reading;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Admin;
using Xunit;

namespace SiteGen.Tests.Newsroom.Admin;

/// <summary>The settings of the editing programs: right for the program, and right for the content.</summary>
public sealed class AdminConfigTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(File.ReadAllText(Repository.At("tests/SiteGen.Tests/Newsroom/Admin/sveltia-cms.schema.json")))!.AsObject());

    public static TheoryData<AdminHost> Hosts => [.. Enum.GetValues<AdminHost>()];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Sveltia_takes_the_settings_by_its_own_schema(AdminHost host) => Assert.Null(Schema.Fault(AdminConfig.Make(Request(AdminProgram.Sveltia, host) with { Branch = "main", Prefix = "site/" })));

    [Fact]
    public void The_schema_refuses_what_is_wrong()
    {
        var config = AdminConfig.Make(Request(AdminProgram.Sveltia, AdminHost.GitHub));
        config["collections"]![0]!["fields"]![0]!["widget"] = 3;
        Assert.Contains("/collections/0/fields/0/widget", Schema.Fault(config), StringComparison.Ordinal);
        config = AdminConfig.Make(Request(AdminProgram.Sveltia, AdminHost.GitHub));
        config["collectoins"] = new JsonArray();
        Assert.Equal("/collectoins: not known", Schema.Fault(config));
        config.Remove("collectoins");
        config["backend"]!.AsObject().Remove("repo");
        Assert.NotNull(Schema.Fault(config));
    }

    [Theory]
    [InlineData(AdminProgram.Sveltia)]
    [InlineData(AdminProgram.Decap)]
    public void Every_field_of_the_content_is_there_once_with_a_Dutch_label(AdminProgram program)
    {
        var collections = AdminConfig.Make(Request(program, AdminHost.GitHub))["collections"]!.AsArray();
        Assert.Equal(["content/nieuws", "content/paginas", .. TermKindFolders.All.Select(folder => "content/" + folder)], collections.Select(one => Text(one, "folder")));
        Assert.Equal([.. GroupSchema.Article.Keys, "body"], collections[0]!["fields"]!.AsArray().Select(field => Text(field, "name")));
        Assert.Equal([.. GroupSchema.TextPage.Keys, "body"], collections[1]!["fields"]!.AsArray().Select(field => Text(field, "name")));
        Assert.Equal([.. GroupSchema.TermPage.Keys, "body"], collections[2]!["fields"]!.AsArray().Select(field => Text(field, "name")));
        Assert.All(collections.SelectMany(one => All(one!["fields"]!.AsArray())).Where(field => Text(field, "name") != "waarde"), field =>
        {
            Assert.NotEqual(Text(field, "name"), Text(field, "label"));
            Assert.DoesNotContain('.', Text(field, "label"));
        });
    }

    [Fact]
    public void Themes_and_kinds_of_meeting_are_chosen_from_their_lists()
    {
        var fields = AdminConfig.Make(Request(AdminProgram.Sveltia, AdminHost.GitHub))["collections"]![0]!["fields"]!.AsArray();
        Assert.Equal("haven", Text(Field(fields, "themes")["options"]![0], "value"));
        Assert.Equal("Visserij: en haven", Text(Field(fields, "themes")["options"]![0], "label"));
        Assert.Equal(MeetingKinds.All, Field(Field(fields, "session")["fields"]!.AsArray(), "kind")["options"]!.AsArray().Select(word => word!.GetValue<string>()));
    }

    [Theory]
    [InlineData("session.date", "2017-02-03|2016-09|2017-23|2017|2018-10-16?|XXXX-10-16|", "3 februari 2017|2017-25|2017-2-3|2017-02-03T09:00")]
    [InlineData("date", "2017-02-03|2016-09|2017-02-06T09:00|", "morgen")]
    [InlineData("expiryDate", "2017-02-06|2017-02-06T09:00|2017-02-06T09:00:00+01:00|", "2017-02|9:00")]
    [InlineData("session.time", "14:00|14:00-16:30|", "2 uur")]
    [InlineData("slug", "een-slug-2|", "Een Slug|-x|a--b")]
    [InlineData("image.src", "media/zaal.jpg", "/media/zaal.jpg|https://x.example/a.jpg|")]
    [InlineData("contact.email", "a@b.example|", "a@b")]
    [InlineData("contact.phone", "070 - 123 45 67|+31 70 123|", "bel mij")]
    [InlineData("aliases", "/oud/pad/", "oud|")]
    [InlineData("summary", "Kort.|", "")]
    public void A_pattern_takes_what_the_content_takes(string path, string good, string bad)
    {
        var fields = AdminConfig.Make(Request(AdminProgram.Sveltia, AdminHost.GitHub))["collections"]![0]!["fields"]!.AsArray();
        JsonObject field = null!;
        foreach (var step in path.Split('.'))
        {
            field = Field(fields, step);
            fields = (field["fields"] as JsonArray)!;
        }

        var pattern = (field["pattern"] ?? field["field"]?["pattern"])![0]!.GetValue<string>();
        Assert.All(good.Split('|'), text => Assert.Matches(pattern, text));
        if (bad.Length > 0) Assert.All(bad.Split('|'), text => Assert.DoesNotMatch(pattern, text));
    }

    [Fact]
    public void The_text_of_the_settings_reads_back_to_the_same_settings()
    {
        var request = Request(AdminProgram.Sveltia, AdminHost.GitLab);
        var text = Encoding.UTF8.GetString(AdminFiles.Make(request).Single(file => file.Key == AdminFiles.Config).Value);
        var bag = new DiagnosticBag();
        var read = YamlTree.Read(text, 0, new SourceText("config.yml", text), bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(Flat(AdminConfig.Make(request)), Flat(FieldModel.Of(read!)));
    }

    [Theory]
    [InlineData(AdminProgram.Sveltia, "sveltia-cms.js")]
    [InlineData(AdminProgram.Decap, "decap-cms.js")]
    public void The_page_loads_nothing_from_elsewhere(AdminProgram program, string script)
    {
        var page = Encoding.UTF8.GetString(AdminFiles.Make(Request(program, AdminHost.GitHub)).Single(file => file.Key == AdminFiles.Page).Value);
        Assert.Contains($"<script src=\"{script}\"></script>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        var policy = Regex.Match(page, "content=\"(default-src[^\"]*)\"").Groups[1].Value;
        Assert.Contains("default-src 'none'; script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Equal(program == AdminProgram.Decap, policy.Contains("unsafe-eval", StringComparison.Ordinal));
        Assert.DoesNotContain("unpkg", policy, StringComparison.Ordinal);
    }

    private static AdminRequest Request(AdminProgram program, AdminHost host) =>
        new(program, host, "gemeente/nieuws", new SiteSettings { Title = "Proef: een site", BaseUrl = new Uri("https://proef.example/") }, new ThemeVocabulary([new Theme("haven", "Visserij: en haven"), new Theme("no", "12:30")]));

    private static string Text(JsonNode? node, string key) => node![key]!.GetValue<string>();

    private static JsonObject Field(JsonArray fields, string name) => fields.Select(field => field!.AsObject()).Single(field => Text(field, "name") == name);

    private static IEnumerable<JsonObject> All(JsonArray fields) => fields.Select(field => field!.AsObject())
        .SelectMany(field => All(field["fields"] as JsonArray ?? []).Concat(field["field"] is JsonObject one ? All([one.DeepClone()]) : []).Prepend(field));

    private static IEnumerable<string> Flat(JsonNode? node, string path = "") => node switch
    {
        JsonObject group => group.SelectMany(part => Flat(part.Value, path + "/" + part.Key)),
        JsonArray list => list.SelectMany((part, i) => Flat(part, path + "/" + i)).DefaultIfEmpty(path + "[]"),
        _ => [path + "=" + node],
    };

    private static IEnumerable<string> Flat(FieldValue value, string path = "") => value switch
    {
        FieldGroup group => group.Fields.SelectMany(part => Flat(part.Value, path + "/" + part.Key)),
        FieldList list => list.Items.SelectMany((part, i) => Flat(part, path + "/" + i)).DefaultIfEmpty(path + "[]"),
        _ => [path + "=" + ((FieldText)value).Value],
    };
}
