namespace SiteGen.Import.Indexing;

/// <summary>A sentence of a report. Immutable.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Next">The index of the first token behind it.</param>
/// <param name="Block">The index of the block it is in.</param>
internal readonly record struct Sentence(int First, int Next, int Block);
