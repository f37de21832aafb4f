using System.Text;
using System.Text.Json;

namespace SiteGen.Diagnostics;

/// <summary>Diagnostics as a log in SARIF 2.1.0 (OASIS), the form that code hosts and editors show beside the lines.</summary>
public static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The text, without a final newline. Files are relative to the root of the site, under the base <c>SITE</c>.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rules = diagnostics.Select(one => one.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("language", "nl");
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject("SITE");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("results");
            foreach (var one in diagnostics) WriteResult(json, one, Array.FindIndex(rules, rule => rule.Code == one.Code));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteTool(Utf8JsonWriter json, DiagnosticRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteGen");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteMessage(json, "shortDescription", rule.Sentence);
            if (rule.Hint.Length > 0) WriteMessage(json, "help", rule.Hint);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic one, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", one.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(one.Severity));
        WriteMessage(json, "message", one.Hint.Length == 0 ? one.Message : one.Message + " " + one.Hint);
        json.WriteStartArray("locations");
        if (!one.Place.IsNone) WriteLocation(json, one.Place);
        json.WriteEndArray();
        if (one.Trail.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in one.Trail.Where(place => !place.IsNone)) WriteLocation(json, place);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "SITE");
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
            if (place.Column > 0 && place.Length > 0) json.WriteNumber("endColumn", place.Column + place.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
