using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template that is included, or a text that is evaluated, has syntax errors. Its place is that of the call.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    /// <summary>Makes one that carries the messages of the parser.</summary>
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : base(span, message) => ParserMessages = parserMessages;

    /// <summary>The messages of the parser; their places are in the included template.</summary>
    public LogMessageBag ParserMessages { get; }
}
