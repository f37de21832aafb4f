namespace Scriban.Parsing;

/// <summary>How bad a parser message is.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error = 0,

    /// <summary>The template can be rendered, but something in it is odd.</summary>
    Warning = 1,
}
