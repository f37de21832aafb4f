using System.Globalization;
using System.Text.Json;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>
/// Writes <c>next-build.json</c>: the next moment at which the same files give another site, so that a scheduled job knows when to build again.
/// It does not hold the moment of this build, so that it only changes when its answer does.
/// </summary>
internal static class NextBuildFile
{
    internal const string Path = "next-build.json";

    internal static byte[] Write(Site site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonForms.Indented))
        {
            json.WriteStartObject();
            if (site.NextBuild is { } next) json.WriteString("nextBuild", next.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            else json.WriteNull("nextBuild");
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
