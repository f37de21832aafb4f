namespace Scriban.Parsing;

/// <summary>One thing the parser has to say about a template, with its place.</summary>
public class LogMessage
{
    /// <summary>Makes a message.</summary>
    public LogMessage(ParserMessageType type, SourceSpan span, string message)
    {
        Type = type;
        Span = span;
        Message = message;
    }

    /// <summary>How bad it is.</summary>
    public ParserMessageType Type { get; set; }

    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; set; }

    /// <summary>What it is, without the place.</summary>
    public string Message { get; set; }

    /// <summary><c>name(line,column) : error : text</c>, counted from one.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
