using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Rendering in one line, for tests.</summary>
internal static class Engine
{
    public static string Render(string text, Action<TemplateContext>? configure = null, params (string Name, string Text)[] partials)
    {
        var context = new TemplateContext { TemplateLoader = new DictionaryLoader(partials.ToDictionary(partial => partial.Name, partial => partial.Text, StringComparer.Ordinal)) };
        context.PushGlobal(new ScriptObject());
        configure?.Invoke(context);
        var template = Template.Parse(text, "text");
        Assert.False(template.HasErrors, template.Messages.ToString());
        return template.Render(context);
    }

    public static ScriptRuntimeException Fails(string text, Action<TemplateContext>? configure = null, params (string Name, string Text)[] partials) =>
        Assert.ThrowsAny<ScriptRuntimeException>(() => Render(text, configure, partials));
}
