using System.Text.Json;
using SiteGen.Rendering.Assets;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes the web app manifest (W3C): name, icons and where the site begins.</summary>
internal static class ManifestFile
{
    internal const string Path = "site.webmanifest";

    internal static byte[] Write(Site site, UrlSpace urls, AssetFiles assets)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonForms.Indented))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Settings.Title);
            json.WriteString("lang", site.Settings.Language);
            if (site.Settings.Description is { } description) json.WriteString("description", description);
            json.WriteString("start_url", urls.Root);
            json.WriteString("scope", urls.Root);
            json.WriteString("display", "browser");
            json.WriteStartArray("icons");
            if (site.Settings.Brand.Favicon is { } own) Icon(own, "any", MediaTypes.Of(own));
            else
            {
                if (assets.Routes.TryGetValue("favicon.svg", out var svg)) Icon(svg, "any", "image/svg+xml");
                if (assets.Routes.TryGetValue("icoon-512.png", out var large)) Icon(large, "512x512", "image/png");
            }

            json.WriteEndArray();
            json.WriteEndObject();

            void Icon(string route, string sizes, string? type)
            {
                json.WriteStartObject();
                json.WriteString("src", urls.Path(route));
                json.WriteString("sizes", sizes);
                if (type is not null) json.WriteString("type", type);
                json.WriteEndObject();
            }
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
