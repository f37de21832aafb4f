namespace Scriban.Syntax;

/// <summary>How rendering goes on after a statement.</summary>
internal enum Flow : byte
{
    /// <summary>With the next statement.</summary>
    Next,

    /// <summary>Behind the innermost loop.</summary>
    Break,

    /// <summary>With the next turn of the innermost loop.</summary>
    Continue,

    /// <summary>Behind the call of the function or template, with <see cref="TemplateContext.Result"/> as its value.</summary>
    Return,
}
