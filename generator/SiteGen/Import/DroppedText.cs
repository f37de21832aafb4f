using SiteGen.Diagnostics;
using SiteGen.Dutch;

namespace SiteGen.Import;

/// <summary>Words of the report that are neither in the body nor in a fact, and why. Immutable.</summary>
/// <param name="Span">Where they stand in <see cref="ImportedArticle.SourceText"/>.</param>
/// <param name="Reason">Why they went: a menu, a share line, a doubled title.</param>
public sealed record DroppedText(TextSpan Span, EvidenceReason Reason);
