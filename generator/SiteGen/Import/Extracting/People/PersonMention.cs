namespace SiteGen.Import.Extracting.People;

/// <summary>A person at one place in the text, with what that place says. Immutable; an empty string is unknown.</summary>
/// <param name="Span">The name.</param>
/// <param name="Affiliation">Function and organisation; absent when the place says nothing of them.</param>
/// <param name="Role">What the person did at the meeting.</param>
internal sealed record PersonMention(NameSpan Span, Affiliation? Affiliation, string Role);
