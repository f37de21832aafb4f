using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>What is kept of a page when its bytes are forgotten. Immutable.</summary>
/// <param name="Path">Where it stands below the root of the site.</param>
/// <param name="Source">The content file it was made from; null when it was made from the site as a whole.</param>
/// <param name="Ids">Hashes of the ids on the page, sorted.</param>
/// <param name="Links">Numbers of the targets of its links, in the register; each once.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record PageFacts(string Path, string? Source, ulong[] Ids, int[] Links, IReadOnlyList<PageFault> Faults);

/// <summary>A fault of a page, of which it is not yet known whether an editor or a template made it. Immutable.</summary>
/// <param name="Rule">The kind of fault.</param>
/// <param name="Key">The address of the link or the id of the heading that it is about; empty for none.</param>
/// <param name="Particulars">What fills the sentence.</param>
internal sealed record PageFault(DiagnosticRule Rule, string Key, params object[] Particulars);
