using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Yaml;

namespace SiteGen.Newsroom.Admin;

/// <summary>Writes a tree of settings as YAML: groups and lists on lines of their own, text quoted only where it must be. Pure.</summary>
internal static class AdminYaml
{
    /// <summary>The settings as text.</summary>
    public static string Write(JsonObject config)
    {
        ArgumentNullException.ThrowIfNull(config);
        var yaml = new StringBuilder();
        AppendGroup(yaml, config, 0, isItem: false);
        return yaml.ToString();
    }

    private static void AppendGroup(StringBuilder yaml, JsonObject group, int column, bool isItem)
    {
        foreach (var (key, value) in group)
        {
            if (!isItem) yaml.Append(' ', column);
            isItem = false;
            AppendValue(YamlText.Append(yaml, key).Append(':'), value, column);
        }
    }

    private static void AppendValue(StringBuilder yaml, JsonNode? value, int column)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } group:
                yaml.Append('\n');
                AppendGroup(yaml, group, column + 2, isItem: false);
                break;
            case JsonArray list when list.Any(item => item is JsonObject):
                yaml.Append('\n');
                foreach (var item in list)
                {
                    yaml.Append(' ', column + 2).Append("- ");
                    AppendGroup(yaml, (JsonObject)item!, column + 4, isItem: true);
                }

                break;
            case JsonArray list:
                yaml.Append(" [");
                for (var i = 0; i < list.Count; i++) AppendScalar(i == 0 ? yaml : yaml.Append(", "), list[i], inFlow: true);
                yaml.Append("]\n");
                break;
            default:
                AppendScalar(yaml.Append(' '), value, inFlow: false).Append('\n');
                break;
        }
    }

    private static StringBuilder AppendScalar(StringBuilder yaml, JsonNode? value, bool inFlow) =>
        value?.GetValueKind() == JsonValueKind.String ? YamlText.Append(yaml, value.GetValue<string>(), inFlow) : yaml.Append(value?.ToJsonString() ?? "null");
}
