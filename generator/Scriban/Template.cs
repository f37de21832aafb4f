using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. Immutable: one template may be rendered by many threads at the same time, each with its own context.</summary>
public sealed class Template
{
    private readonly SourceText source;

    private Template(SourceText source, Block body, LogMessageBag messages)
    {
        this.source = source;
        Body = body;
        Messages = messages;
    }

    /// <summary>Whether it has syntax errors, so that it cannot be rendered.</summary>
    public bool HasErrors => Messages.HasErrors;

    /// <summary>What the parser has to say.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>The name it was parsed under.</summary>
    public string? SourceFilePath => source.Name;

    internal Block Body { get; }

    internal SourceText Source => source;

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">Its name in messages.</param>
    /// <param name="parserOptions">How deep it may nest.</param>
    /// <param name="lexerOptions">Has no effect.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var named = new SourceText(text, sourceFilePath ?? "<input>");
        var (body, found) = Parser.Parse(named, parserOptions?.ExpressionDepthLimit ?? Limits.Nesting);
        return new Template(named, body, found);
    }

    /// <summary>Renders the template with the variables and options of a context.</summary>
    /// <exception cref="InvalidOperationException">It has syntax errors.</exception>
    /// <exception cref="ScriptRuntimeException">It cannot be rendered; the place says where.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HasErrors) throw new InvalidOperationException(Scriban.Messages.HasSyntaxErrors(SourceFilePath, Messages[0]));
        try
        {
            return context.RenderTemplate(this);
        }
        finally
        {
            context.Output.Release();
        }
    }
}
