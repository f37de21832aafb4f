using System.Text;
using System.Text.Json;

namespace SiteGen.Rendering.Graph;

/// <summary>
/// Writes what a page says as one schema.org graph in JSON-LD, as a finished script element. Nothing is said that the page does not show; dates that are not
/// a certain day are left out.
/// </summary>
internal ref struct GraphWriter
{
    private readonly MemoryStream bytes;
    private readonly Utf8JsonWriter json;

    public GraphWriter()
    {
        bytes = new MemoryStream(2048);
        json = new Utf8JsonWriter(bytes, JsonForms.Compact);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
    }

    /// <summary>Begins a node of the graph.</summary>
    internal readonly void Node(string type, string? id = null)
    {
        json.WriteStartObject();
        Head(type, id);
    }

    /// <summary>Begins a node within a node.</summary>
    internal readonly void Node(string property, string type, string? id)
    {
        json.WriteStartObject(property);
        Head(type, id);
    }

    internal readonly void End() => json.WriteEndObject();

    internal readonly void List(string property) => json.WriteStartArray(property);

    internal readonly void EndList() => json.WriteEndArray();

    /// <summary>A value; nothing is written when there is none.</summary>
    internal readonly void Text(string property, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(property, value);
    }

    internal readonly void Number(string property, int value) => json.WriteNumber(property, value);

    internal readonly void Value(string value) => json.WriteStringValue(value);

    /// <summary>Points at a node of the graph by its id.</summary>
    internal readonly void Reference(string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>Points at a node of the graph within a list.</summary>
    internal readonly void Reference(string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>The whole element.</summary>
    internal readonly string Finish()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        var text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        json.Dispose();
        bytes.Dispose();
        return "<script type=\"application/ld+json\">" + text + "</script>";
    }

    private readonly void Head(string type, string? id)
    {
        json.WriteString("@type", type);
        if (id is not null) json.WriteString("@id", id);
    }
}
