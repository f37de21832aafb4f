namespace SiteGen.Rendering.Scripts;

/// <summary>A token of a script. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written.</param>
/// <param name="NewLineBefore">Whether a line ended before it, which may end a statement.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, bool NewLineBefore)
{
    public bool Is(string text) => Kind != ScriptTokenKind.Literal && string.Equals(Text, text, StringComparison.Ordinal);
}

/// <summary>The kinds of tokens that matter for making a script small.</summary>
internal enum ScriptTokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Word,

    /// <summary>A number, string, regular expression or a piece of a template: kept as it is.</summary>
    Literal,

    /// <summary>An operator or bracket.</summary>
    Sign,
}
