using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>
/// The Markdown of content files: CommonMark with tables, notes and bare addresses as links, without HTML. SCHEMA.md
/// describes it for editors. Safe for concurrent use. Only this folder meets Markdig, and the reader of raw reports in Markdown.
/// </summary>
public static class MarkdownDialect
{
    /// <summary>More than any text needs, and few enough that no text exhausts the stack.</summary>
    private const int MaxNesting = 64;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The text as HTML. Any text at all gives a result; what is wrong with it goes into <paramref name="bag"/>.</summary>
    /// <param name="body">The Markdown, with <c>\n</c> line ends.</param>
    /// <param name="context">Where it stands, and what surrounds it.</param>
    /// <param name="bag">Where faults go.</param>
    public static RenderedBody Render(string body, BodyContext context, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(bag);
        if (body.AsSpan().IsWhiteSpace()) return RenderedBody.Empty;
        using var renderer = new BodyRenderer(body, context, bag);
        return Parse(body) is { } document ? renderer.Render(document) : renderer.RenderPlain();
    }

    /// <summary>The text as a tree; null when it would cost more to parse than any real text, or is nested deeper.</summary>
    /// <param name="body">The Markdown, with <c>\n</c> line ends.</param>
    internal static MarkdownDocument? Parse(string body)
    {
        if (ParseCost.IsTooHigh(body)) return null;
        try
        {
            return Markdig.Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser says so when blocks or brackets are nested deeper than it was told to follow.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MaxNesting }
            .UsePipeTables()
            .UseFootnotes()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~(\"'‘“" })
            .UsePreciseSourceLocation();
        builder.DisableHtml();
        return builder.Build();
    }
}
