namespace SiteGen.Content;

/// <summary>A change to an article that a reader should know of. Immutable.</summary>
/// <param name="Date">When.</param>
/// <param name="Note">What was changed.</param>
public sealed record Change(Moment Date, string Note);
