namespace SiteGen.Import.Cleaning;

/// <summary>A report without invisible characters: its text, and the blocks with their places in it. Immutable.</summary>
/// <param name="Text">The words of all blocks, with an empty line between them. All evidence has its place in it.</param>
/// <param name="Blocks">The blocks in their order; none is empty, save pictures.</param>
internal sealed record CleanReport(string Text, CleanBlock[] Blocks);
