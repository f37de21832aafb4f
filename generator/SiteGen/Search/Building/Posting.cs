namespace SiteGen.Search.Building;

/// <summary>A report that holds a word, and how heavily (units of <see cref="Impact.Unit"/>).</summary>
internal readonly record struct Posting(int Document, ushort Weight);
