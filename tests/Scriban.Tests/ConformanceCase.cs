using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>One line of a file of conformance cases: a template, what it is rendered with, and what has to come out.</summary>
internal sealed class ConformanceCase
{
    private readonly JsonElement data;

    private ConformanceCase(JsonElement data) => this.data = data;

    public string Id => data.GetProperty("id").GetString()!;

    public string Template => data.GetProperty("template").GetString()!;

    public string Category => data.GetProperty("category").GetString()!;

    public string Tier => data.GetProperty("tier").GetString()!;

    public bool ExpectsOutput => Expected == "output";

    private string Expected => data.GetProperty("expect").GetString()!;

    public static IEnumerable<ConformanceCase> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => new ConformanceCase(JsonDocument.Parse(line).RootElement));

    /// <summary>What is wrong with the engine's answer; null when nothing is.</summary>
    public string? Fault()
    {
        var watch = Stopwatch.StartNew();
        string answer;
        try
        {
            answer = Run();
        }
        catch (Exception fault)
        {
            return $"{fault.GetType().Name}: {fault.Message}";
        }

        if (watch.Elapsed > TimeSpan.FromSeconds(2)) return "took too long";
        var wanted = Wanted();
        if (Tier == "L") return answer.StartsWith(Expected, StringComparison.Ordinal) ? null : $"wanted {Expected}, got {answer}";
        return answer == wanted ? null : $"wanted {wanted}\n    got    {answer}";
    }

    private string Wanted()
    {
        if (ExpectsOutput) return "output " + data.GetProperty("output").GetString()!.ReplaceLineEndings("\n");
        var file = data.TryGetProperty("file", out var name) ? name.GetString()! : "text";
        return $"{Expected} {file}({data.GetProperty("line").GetInt32()},{data.GetProperty("column").GetInt32()})";
    }

    private string Run()
    {
        var template = Scriban.Template.Parse(Template, "text");
        if (template.HasErrors) return "parse-error " + template.Messages[0].Span.ToStringSimple();
        var context = MakeContext();
        try
        {
            return "output " + template.Render(context).ReplaceLineEndings("\n");
        }
        catch (ScriptRuntimeException fault)
        {
            return "runtime-error " + fault.Span.ToStringSimple();
        }
    }

    private TemplateContext MakeContext()
    {
        var context = new TemplateContext { NewLine = "\n" };
        context.PushCulture(CultureInfo.InvariantCulture);
        if (data.TryGetProperty("options", out var options))
        {
            foreach (var option in options.EnumerateObject()) Set(context, option.Name, option.Value);
        }

        context.PushGlobal(data.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.Object ? (ScriptObject)Convert(model)! : new ScriptObject());
        var partials = data.TryGetProperty("partials", out var texts)
            ? texts.EnumerateObject().ToDictionary(partial => partial.Name, partial => partial.Value.GetString()!, StringComparer.Ordinal)
            : [];
        context.TemplateLoader = new DictionaryLoader(partials);
        return context;
    }

    private static void Set(TemplateContext context, string name, JsonElement value)
    {
        switch (name)
        {
            case "strict": context.StrictVariables = value.GetBoolean(); break;
            case "loop_limit": context.LoopLimit = value.GetInt32(); break;
            case "recursive_limit": context.RecursiveLimit = value.GetInt32(); break;
            case "limit_to_string": context.LimitToString = value.GetInt32(); break;
            default: throw new InvalidDataException($"Unknown option {name}.");
        }
    }

    private static object? Convert(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            case JsonValueKind.Number:
                if (element.GetRawText().AsSpan().IndexOfAny(".eE") >= 0) return element.GetDouble();
                if (element.TryGetInt32(out var whole)) return whole;
                if (element.TryGetInt64(out var large)) return large;
                return element.GetDouble();
            case JsonValueKind.Array: return new ScriptArray(element.EnumerateArray().Select(Convert)!);
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members.SetValue(member.Name, Convert(member.Value), readOnly: false);
                return members;
            default: return null;
        }
    }
}
