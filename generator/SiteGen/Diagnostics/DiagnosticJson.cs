using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Diagnostics;

/// <summary>Diagnostics as one JSON object for other programs. Absent parts are left out; the form is versioned.</summary>
/// <example><code>{"version":1,"errors":1,"warnings":0,"advice":0,"diagnostics":[{"code":"SG0102","severity":"error",…}]}</code></example>
public static class DiagnosticJson
{
    /// <summary>Raised when a key changes its meaning or goes.</summary>
    private const int Version = 1;

    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, without a final newline.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("errors", diagnostics.Count(one => one.Severity == Severity.Error));
            json.WriteNumber("warnings", diagnostics.Count(one => one.Severity == Severity.Warning));
            json.WriteNumber("advice", diagnostics.Count(one => one.Severity == Severity.Advice));
            json.WriteStartArray("diagnostics");
            foreach (var one in diagnostics) WriteOne(json, one);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteOne(Utf8JsonWriter json, Diagnostic one)
    {
        json.WriteStartObject();
        json.WriteString("code", one.Code);
        json.WriteString("severity", SeverityWord.Of(one.Severity));
        json.WriteString("message", one.Message);
        if (one.Hint.Length > 0) json.WriteString("hint", one.Hint);
        WritePlace(json, one.Place);
        if (one.Excerpt is { } excerpt) json.WriteString("excerpt", excerpt);
        if (one.Trail.Count > 0)
        {
            json.WriteStartArray("trail");
            foreach (var place in one.Trail)
            {
                json.WriteStartObject();
                WritePlace(json, place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        if (place.IsNone) return;
        json.WriteString("file", place.File);
        if (place.Line > 0) json.WriteNumber("line", place.Line);
        if (place.Column > 0) json.WriteNumber("column", place.Column);
        if (place.Length > 0) json.WriteNumber("length", place.Length);
    }
}
