using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeFunctions
{
    /// <summary>What a component of <c>include_join</c> starts with when it names a template instead of being text.</summary>
    private const string TemplateMark = "tpl:";

    public static readonly BuiltIn Include = new("include", [Any("template_name")], call => IncludeOne(call), Rest.Arguments);

    public static readonly BuiltIn IncludeJoin = new(
        "include_join",
        [Any("template_names"), Any("separator"), Optional("prefix", ParameterKind.Any), Optional("suffix", ParameterKind.Any)],
        Join,
        Rest.Arguments);

    private static string IncludeOne(scoped CallInfo call)
    {
        var arguments = new ScriptArray(call.Rest!.Count + 1) { call[0] };
        for (var i = 0; i < call.Rest.Count; i++) arguments.Add(call.Rest[i]);
        CopyNames(call.Rest, arguments);
        return call.Context.Include(call, Values.ToText(call.Context, call[0]), arguments);
    }

    private static string Join(scoped CallInfo call)
    {
        if (!ListView.IsList(call[0])) return string.Empty;
        var names = call.List(0);
        var arguments = new ScriptArray { call[0], call[1] };
        if (call[2] is not null || call[3] is not null) arguments.Add(call[2]);
        if (call[3] is not null) arguments.Add(call[3]);
        CopyNames(call.Rest!, arguments);
        var separator = Component(call, call[1], arguments);
        var parts = new List<string> { Component(call, call[2], arguments) };
        var end = Component(call, call[3], arguments);
        long length = 0;
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) parts.Add(separator);
            parts.Add(call.Context.Include(call, Values.ToText(call.Context, names[i]), arguments));
            length += parts[^1].Length + separator.Length;
            call.Context.CheckLength(length, call.Caller);
        }

        parts.Add(end);
        return string.Concat(parts);
    }

    private static string Component(scoped CallInfo call, object? value, ScriptArray arguments)
    {
        var text = Values.ToText(call.Context, value);
        return text.StartsWith(TemplateMark, StringComparison.Ordinal) ? call.Context.Include(call, text[TemplateMark.Length..], arguments) : text;
    }

    private static void CopyNames(ScriptArray from, ScriptArray to)
    {
        if (from.Members is not { } named) return;
        for (var i = 0; i < named.Count; i++) to.TrySetMember(named.NameAt(i), named.ValueAt(i));
    }
}
