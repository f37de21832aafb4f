namespace SiteGen.Dutch.Compounds;

/// <summary>One part of a compound. Immutable.</summary>
/// <param name="Start">Where it begins in the folded compound.</param>
/// <param name="Text">The part without linking letters: <c>beleid</c> in <c>beleidsplan</c>.</param>
/// <param name="Family">The family it belongs to (<see cref="Stemming.Inflection"/>): <c>leraar</c> for <c>leraren</c>.</param>
public readonly record struct WordPart(int Start, string Text, string Family);
