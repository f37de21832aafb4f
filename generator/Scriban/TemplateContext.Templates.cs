using System.Runtime.CompilerServices;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Whole templates: the one that is rendered, those it includes, texts it evaluates.</content>
public partial class TemplateContext
{
    /// <summary>Included templates by their text, so that a loader that hands out the same text again costs no second parse in any context.</summary>
    private static readonly ConditionalWeakTable<string, Template> Parsed = new();

    private Dictionary<string, Template>? loaded;

    internal string RenderTemplate(Template template)
    {
        Source = template.Source;
        template.Body.Execute(this);
        if (Flow == Flow.Return && Result is not null) Printer.Print(this, Result, template.Body);
        Flow = Flow.Next;
        return Output.CutFrom(0);
    }

    /// <summary>Renders the template of that name, for <c>include</c>.</summary>
    internal string Include(scoped CallInfo call, string name, ScriptArray arguments)
    {
        if (name.Length == 0) throw call.Fail(Messages.IncludeNeedsName);
        if (TemplateLoader is null) throw call.Fail(Messages.NoLoader(name));
        var span = Source.Span(call.Caller.Start, call.Caller.Last);
        string? path;
        Template? template;
        try
        {
            path = TemplateLoader.GetPath(this, span, name);
            if (path is null) throw call.Fail(Messages.TemplateNotFound(name));
            template = Load(call, span, name, path);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Error(call.Caller, Messages.LoaderFailed(name, fault), fault);
        }

        return RenderInside(template.Source, template.Body, arguments, call.Caller);
    }

    /// <summary>Parses a text that a template made, and keeps nothing of it.</summary>
    internal Template ParseText(scoped CallInfo call, string text)
    {
        ChargeWork(call.Caller, text.Length / 16);
        return Checked(call, "eval", Template.Parse(text, "<eval>"));
    }

    private Template Load(scoped CallInfo call, Parsing.SourceSpan span, string name, string path)
    {
        loaded ??= new Dictionary<string, Template>(StringComparer.Ordinal);
        if (loaded.TryGetValue(path, out var template)) return template;
        var text = TemplateLoader!.Load(this, span, path) ?? throw call.Fail(Messages.TemplateNotFound(name));
        if (!Parsed.TryGetValue(text, out template) || !string.Equals(template.SourceFilePath, path, StringComparison.Ordinal))
        {
            template = Template.Parse(text, path);
            Parsed.AddOrUpdate(text, template);
        }

        loaded.Add(path, Checked(call, name, template));
        return template;
    }

    private Template Checked(scoped CallInfo call, string name, Template template)
    {
        if (!template.HasErrors) return template;
        var span = Source.Span(call.Caller.Start, call.Caller.Last);
        throw new ScriptParserRuntimeException(span, Messages.HasSyntaxErrors(name, template.Messages[0]), template.Messages);
    }
}
