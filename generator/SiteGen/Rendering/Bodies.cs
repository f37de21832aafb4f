using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Texts;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>Turns the texts of content files into HTML, with links and pictures as they are on this site. Safe for concurrent use.</summary>
internal sealed class Bodies
{
    /// <summary>Ids that the templates use.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "inhoud", "status", "q", "melding", "zoekvlak", "zoekhulp", "resultaten", "facetten", "volgorde", "gekozen", "meer", "zoekformulier", "zoek-teksten",
        "voet-over", "voet-vinden", "zoek-kop-q", "filters",
    };

    private readonly BodyWords words;
    private readonly SiteTargets targets;

    internal Bodies(Site site, UrlSpace urls, MediaShelf media, InterfaceTexts texts)
    {
        targets = new SiteTargets(site, urls, media);
        words = new BodyWords(Numbered(texts["body_table"]), Numbered(texts["body_table_below"]), texts["body_notes"], Numbered(texts["body_back_to_text"]));
    }

    /// <summary>The text of a file.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="places">Where it stands.</param>
    /// <param name="bag">Where faults go.</param>
    internal RenderedBody Render(string markdown, SourceMap places, DiagnosticBag bag) => string.IsNullOrWhiteSpace(markdown)
        ? RenderedBody.Empty
        : MarkdownDialect.Render(markdown, BodyContext.Of(places) with { Targets = targets, Words = words, ReservedIds = Reserved }, bag);

    /// <summary>Interface texts name their holes; those of the Markdown dialect are numbered.</summary>
    private static string Numbered(string text) => text.Replace("{n}", "{0}", StringComparison.Ordinal).Replace("{heading}", "{1}", StringComparison.Ordinal);
}
