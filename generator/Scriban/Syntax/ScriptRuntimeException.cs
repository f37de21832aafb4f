using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template could not be rendered. The only exception that leaves a render of a template that was parsed without errors.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>Makes one at a place of a template.</summary>
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    /// <summary>Makes one at a place of a template that was caused by another fault.</summary>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException)
    {
        Span = span;
        OriginalMessage = message;
    }

    /// <summary>The part of the template that could not be rendered.</summary>
    public SourceSpan Span { get; }

    /// <summary>What went wrong, without the place.</summary>
    public string OriginalMessage { get; }

    /// <summary><c>name(line,column) : error : text</c>, counted from one.</summary>
    public override string Message => $"{Span.ToStringSimple()} : error : {OriginalMessage}";
}
