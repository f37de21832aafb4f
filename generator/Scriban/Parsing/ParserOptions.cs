namespace Scriban.Parsing;

/// <summary>How a template is parsed.</summary>
public record ParserOptions
{
    /// <summary>How deep expressions and statements may nest in each other before parsing gives up. At most <see cref="Runtime.Limits.Nesting"/> counts.</summary>
    public int ExpressionDepthLimit { get; set; } = Runtime.Limits.Nesting;
}
