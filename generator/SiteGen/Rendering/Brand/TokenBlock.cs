namespace SiteGen.Rendering.Brand;

/// <summary>The custom properties of one rule of a style sheet. Immutable.</summary>
/// <param name="Media">The condition of the <c>@media</c> around it; empty when there is none.</param>
/// <param name="Selectors">What it applies to.</param>
/// <param name="Tokens">The properties, in the order of the file.</param>
internal sealed record TokenBlock(string Media, IReadOnlyList<string> Selectors, IReadOnlyList<Token> Tokens);

/// <summary>A custom property. Immutable.</summary>
/// <param name="Name">The name, with its two hyphens.</param>
/// <param name="Value">The value as written, without blanks at its ends and without <c>!important</c>.</param>
/// <param name="Offset">Where the value begins in the file.</param>
internal sealed record Token(string Name, string Value, int Offset);
