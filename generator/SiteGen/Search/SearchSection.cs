namespace SiteGen.Search;

/// <summary>A piece of a report's text below one heading. Immutable.</summary>
/// <param name="Heading">The heading's text; empty above the first heading.</param>
/// <param name="Anchor">The heading's id on the page, without <c>#</c>; empty when it has none.</param>
/// <param name="Blocks">The paragraphs, list items, quotations and table rows, in reading order.</param>
public sealed record SearchSection(string Heading, string Anchor, IReadOnlyList<string> Blocks);
