namespace SiteGen.Dutch.Words;

/// <summary>A word, number, mark or address of a text, with its place. Immutable.</summary>
/// <param name="Start">Where it begins, from 0, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">Its letters in lower case with straight apostrophes: what lists are searched with.</param>
/// <param name="Shape">How it is written.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, string Folded, WordShape Shape)
{
    /// <summary>The first place behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsCapital => (Shape & WordShape.Capital) != WordShape.None;

    /// <summary>Whether it is a word of two or more letters, all capitals.</summary>
    public bool IsAllCapitals => (Shape & WordShape.AllCapitals) != WordShape.None;

    /// <summary>Whether it stands for initials: <c>J.P.</c></summary>
    public bool IsInitials => (Shape & WordShape.Initials) != WordShape.None;

    /// <summary>Whether it is this mark.</summary>
    /// <param name="mark">One character.</param>
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Folded[0] == mark;
}
