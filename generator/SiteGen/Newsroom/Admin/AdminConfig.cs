using System.Text.Json.Nodes;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Dutch.Writing;

namespace SiteGen.Newsroom.Admin;

/// <summary>Makes the settings of Sveltia or Decap for a site: its folders, and the fields of their files by the content schema. Pure.</summary>
internal static class AdminConfig
{
    private static readonly string[] Buttons = ["bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"];

    private static readonly (TermKind Kind, string Label, string One)[] Terms =
    [
        (TermKind.Theme, "Thema’s", "Thema"),
        (TermKind.Person, "Mensen", "Persoon"),
        (TermKind.Organisation, "Organisaties", "Organisatie"),
        (TermKind.Municipality, "Gemeenten", "Gemeente"),
        (TermKind.Region, "Regio’s", "Regio"),
        (TermKind.Series, "Reeksen", "Reeks"),
    ];

    /// <summary>The settings as a tree.</summary>
    public static JsonObject Make(AdminRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isSveltia = request.Program == AdminProgram.Sveltia;
        var backend = new JsonObject { ["name"] = request.Host.ToString().ToLowerInvariant(), ["repo"] = request.Repository };
        if (request.Branch.Length > 0) backend["branch"] = request.Branch;
        var folder = request.Prefix + ContentReader.Folder + "/";
        var config = new JsonObject { ["backend"] = backend };
        if (!isSveltia) config["locale"] = "nl";
        if (isSveltia && request.Settings.Title.Length > 0) config["app_title"] = request.Settings.Title;
        if (request.Settings.BaseUrl is { } site) config["site_url"] = site.AbsoluteUri;
        config["media_folder"] = folder + "media";
        config["public_folder"] = "/media";
        config["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true, ["sanitize_replacement"] = "-" };

        // What is left empty is better not there: an empty word is none of those that a field may hold.
        if (isSveltia)
        {
            config["slug"]!["maxlength"] = Slug.MaximumLength;
            config["output"] = new JsonObject { ["omit_empty_optional_fields"] = true };
        }

        config["collections"] = Collections(new AdminFields(request.Themes), folder);
        return config;
    }

    private static JsonArray Collections(AdminFields fields, string folder)
    {
        var all = new JsonArray
        {
            Collection("nieuws", "Nieuws", "Bericht", folder + "nieuws", fields.Of(ArticleSchema.Fields)),
            Collection("paginas", "Pagina’s", "Pagina", folder + "paginas", fields.Of(PageSchema.Text)),
        };
        foreach (var (kind, label, one) in Terms)
        {
            // The title of such a file is its name too, so that the program can find it.
            var made = fields.Of([.. PageSchema.Term.Select(field => field.Key == "title" ? field with { IsRequired = true } : field)]);
            all.Add(Collection(kind.Folder(), label, one, folder + kind.Folder(), made));
        }

        return all;
    }

    private static JsonObject Collection(string name, string label, string one, string folder, JsonArray fields)
    {
        fields.Add(new JsonObject
        {
            ["name"] = "body",
            ["label"] = "Tekst",
            ["widget"] = "markdown",
            ["required"] = false,
            ["buttons"] = new JsonArray([.. Buttons.Select(button => JsonValue.Create(button))]),
            ["editor_components"] = new JsonArray(),
        });
        return new JsonObject
        {
            ["name"] = name,
            ["label"] = label,
            ["label_singular"] = one,
            ["folder"] = folder,
            ["create"] = true,
            ["slug"] = "{{slug}}",
            ["extension"] = "md",
            ["format"] = "yaml-frontmatter",
            ["fields"] = fields,
        };
    }
}
