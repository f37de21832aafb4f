using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.Newsroom.Admin;

/// <summary>Holds a tree to a JSON schema, as far as the schema that Sveltia ships needs it; a word of the schema that is not known here fails.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$comment", "$schema", "$ref", "definitions", "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength", "enum", "const", "anyOf", "not", "format",
    };

    private readonly JsonObject definitions = schema["definitions"]!.AsObject();

    /// <summary>The first fault, with its path; null when there is none.</summary>
    public string? Fault(JsonNode? value) => Fault(value, schema, "");

    private string? Fault(JsonNode? value, JsonObject rule, string path)
    {
        if (rule.Select(word => word.Key).FirstOrDefault(word => !Known.Contains(word)) is { } unknown) throw new NotSupportedException(unknown);
        if (rule["$ref"] is { } reference) return Fault(value, definitions[reference.GetValue<string>()["#/definitions/".Length..]]!.AsObject(), path);
        if (rule["type"] is { } type && !(type is JsonArray many ? many.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()]).Any(one => Is(value, one))) return path + ": not " + type.ToJsonString();
        if (rule["const"] is { } only && !JsonNode.DeepEquals(value, only)) return path + ": not " + only.ToJsonString();
        if (rule["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(value, word))) return path + ": none of " + words.ToJsonString();
        if (rule["not"] is JsonObject not && Fault(value, not, path) is null) return path + ": excluded";
        if (rule["anyOf"] is JsonArray any)
        {
            var faults = any.Select(one => Fault(value, one!.AsObject(), path)).ToArray();
            if (faults.All(fault => fault is not null)) return faults.MaxBy(fault => fault!.IndexOf(':', StringComparison.Ordinal));
        }

        return value switch
        {
            JsonObject group => Fault(group, rule, path),
            JsonArray list => Fault(list, rule, path),
            _ => rule["minLength"] is { } least && value!.GetValue<string>().Length < least.GetValue<int>() ? path + ": too short" : null,
        };
    }

    private string? Fault(JsonObject group, JsonObject rule, string path)
    {
        if (rule["required"] is JsonArray required && required.Select(one => one!.GetValue<string>()).FirstOrDefault(key => !group.ContainsKey(key)) is { } missing) return path + ": no " + missing;
        var properties = rule["properties"] as JsonObject;
        foreach (var (key, value) in group)
        {
            if (properties?[key] is JsonObject part)
            {
                if (Fault(value, part, path + "/" + key) is { } fault) return fault;
            }
            else if (rule["additionalProperties"] is JsonValue allowed && !allowed.GetValue<bool>())
            {
                return path + "/" + key + ": not known";
            }
        }

        return null;
    }

    private string? Fault(JsonArray list, JsonObject rule, string path)
    {
        if (rule["minItems"] is { } least && list.Count < least.GetValue<int>()) return path + ": too few";
        if (rule["maxItems"] is { } most && list.Count > most.GetValue<int>()) return path + ": too many";
        for (var i = 0; i < list.Count; i++)
        {
            var item = rule["items"] is JsonArray each ? (i < each.Count ? each[i] as JsonObject : null) : rule["items"] as JsonObject;
            if (item is not null && Fault(list[i], item, path + "/" + i) is { } fault) return fault;
        }

        return null;
    }

    private static bool Is(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type is "number" or "integer",
        _ => type == "boolean",
    };
}
