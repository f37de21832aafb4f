using SiteGen.Diagnostics;

namespace SiteGen.Newsroom.Saving;

/// <summary>How a save ended. Immutable.</summary>
internal abstract record SaveResult;

/// <summary>The file stands as it was sent in, or as it was before the undone save.</summary>
/// <param name="File">The file as it stands now; null when undoing took a new file away.</param>
/// <param name="Path">The file, relative to the site's root.</param>
internal sealed record Saved(string Path, FileVersion? File) : SaveResult;

/// <summary>The file is another than the one that was read; nothing was written, and a person chooses.</summary>
/// <param name="Theirs">The file as it stands now; null when it is gone.</param>
/// <param name="Mine">What was to be saved.</param>
/// <param name="Proposal">Both changes in one, as far as they go together; null when what was read first is not known any more.</param>
internal sealed record Conflict(FileVersion? Theirs, byte[] Mine, MergeProposal? Proposal) : SaveResult;

/// <summary>The file could not be written; what stood there stands there still.</summary>
/// <param name="Diagnostics">Why.</param>
internal sealed record NotSaved(IReadOnlyList<Diagnostic> Diagnostics) : SaveResult;
