using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>The text of a content file as HTML, with what other stages need to know of it. Immutable; made by <see cref="MarkdownDialect"/>.</summary>
/// <param name="Html">The HTML: safe as it stands, headings from <c>h2</c> on.</param>
public sealed record RenderedBody(string Html)
{
    /// <summary>Nothing.</summary>
    public static RenderedBody Empty { get; } = new("");

    /// <summary>The headings, in reading order.</summary>
    public IReadOnlyList<BodyHeading> Headings { get; init; } = [];

    /// <summary>The plain text, cut at the headings; what stands above the first heading has no heading.</summary>
    public IReadOnlyList<BodySection> Sections { get; init; } = [];

    /// <summary>The links, in reading order.</summary>
    public IReadOnlyList<BodyLink> Links { get; init; } = [];

    /// <summary>The pictures, in reading order.</summary>
    public IReadOnlyList<BodyImage> Images { get; init; } = [];

    /// <summary>The first paragraph as plain text; empty when there is none.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>How many words the text has, headings included.</summary>
    public int Words { get; init; }
}

/// <summary>A heading of a text. Immutable.</summary>
/// <param name="Level">2 to 6, as in the HTML.</param>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Text">Its text.</param>
/// <param name="Place">Where it stands in the content file.</param>
public sealed record BodyHeading(int Level, string Anchor, string Text, SourcePlace Place);

/// <summary>The plain text below one heading. Immutable.</summary>
/// <param name="Anchor">The id of the heading; empty above the first.</param>
/// <param name="Heading">The text of the heading; empty above the first.</param>
/// <param name="Blocks">The paragraphs, items, quotations and table rows, in reading order.</param>
public sealed record BodySection(string Anchor, string Heading, IReadOnlyList<string> Blocks);

/// <summary>A link of a text. Immutable.</summary>
/// <param name="Url">The address as it stands in the HTML.</param>
/// <param name="Text">The words of the link.</param>
/// <param name="Place">Where it stands in the content file.</param>
/// <param name="IsExternal">Whether it leaves the site.</param>
public sealed record BodyLink(string Url, string Text, SourcePlace Place, bool IsExternal);

/// <summary>A picture of a text. Immutable.</summary>
/// <param name="Url">The address as it stands in the HTML.</param>
/// <param name="Alt">The words for who cannot see it; empty when it is decorative.</param>
/// <param name="Place">Where it stands in the content file.</param>
public sealed record BodyImage(string Url, string Alt, SourcePlace Place);
