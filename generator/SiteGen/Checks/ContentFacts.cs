using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>The places in a content file of what pages may find fault with. Immutable.</summary>
internal sealed class ContentFacts
{
    private readonly SourceText source;
    private readonly int bodyLine;
    private readonly BodyLink[] links;
    private readonly BodyHeading[] headings;

    private ContentFacts(SourceText source, int bodyLine, BodyLink[] links, BodyHeading[] headings) =>
        (this.source, this.bodyLine, this.links, this.headings) = (source, bodyLine, links, headings);

    /// <summary>The facts of a text; null when no page can find fault with it.</summary>
    public static ContentFacts? Of(string file, int bodyLine, string body, RenderedBody rendered)
    {
        var kept = rendered.Links.Where(link => !link.IsExternal || Dutch.Readability.VagueLinkWords.Contains(link.Text)).ToArray();
        var skipping = rendered.Headings.Where((heading, i) => i > 0 && heading.Level > rendered.Headings[i - 1].Level + 1).ToArray();
        return kept.Length + skipping.Length == 0 ? null : new ContentFacts(new SourceText(file, body), bodyLine, kept, skipping);
    }

    /// <summary>Whether the words of a link are those that a fault is about; a link that leads nowhere does so whatever its words.</summary>
    private static bool HasWords(BodyLink link, PageFault fault) =>
        fault.Rule == ChecksMessages.VagueLink ? link.Text == (string)fault.Particulars[0]
        : fault.Rule != ChecksMessages.WordlessLink || string.IsNullOrWhiteSpace(link.Text);

    /// <summary>The diagnostics for a fault of the page, at the places where the editor made it; empty when it was not the editor.</summary>
    public IEnumerable<Diagnostic> Locate(PageFault fault)
    {
        var places = fault.Rule == ChecksMessages.SkippedLevel
            ? headings.Where(heading => heading.Anchor == fault.Key).Select(heading => heading.Place)
            : links.Where(link => link.Url == fault.Key && HasWords(link, fault)).Select(link => link.Place);
        return places.Select(place => fault.Rule.At(place, fault.Particulars) with { Excerpt = source.Line(place.Line - bodyLine + 1) });
    }
}
