namespace SiteGen.Dutch.Words;

/// <summary>What a token of a text is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word, possibly with hyphens and apostrophes inside.</summary>
    Word,

    /// <summary>Figures, possibly with a point, comma, colon, hyphen or slash between them: <c>14.00</c>, <c>06-02-2017</c>.</summary>
    Number,

    /// <summary>One mark of punctuation.</summary>
    Mark,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,
}
