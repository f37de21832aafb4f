using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The path of a template, which is its name in messages and its key within one context; null when there is none.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of the template at a path; null when it cannot be had.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>As <see cref="Load"/>. Never called by this engine.</summary>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
