using Scriban.Parsing;

namespace Scriban.Lint;

/// <summary>An output whose value could hold HTML that nobody made safe. Immutable.</summary>
/// <param name="Span">The expression.</param>
/// <param name="Expression">The same as text.</param>
public sealed record UnescapedOutput(SourceSpan Span, string Expression);
