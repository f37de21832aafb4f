using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Finds templates in a dictionary: a name is its own path.</summary>
internal sealed class DictionaryLoader(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => texts.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts[templatePath];

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
