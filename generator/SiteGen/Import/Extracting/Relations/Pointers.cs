using SiteGen.Dutch;

namespace SiteGen.Import.Extracting.Relations;

/// <summary>Where the text sends its readers. Immutable.</summary>
/// <param name="Videos">Sentences about a film that is not there.</param>
/// <param name="DeadLinks">Links without a target, with the words proposed for each.</param>
internal sealed record Pointers(IReadOnlyList<TextSpan> Videos, IReadOnlyList<(TextSpan Span, string Proposal)> DeadLinks);
