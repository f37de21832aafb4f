namespace Scriban.Parsing;

/// <summary>How a template is cut into tokens. There is nothing to choose: it exists so that calls read the same as with the package.</summary>
public record LexerOptions;
