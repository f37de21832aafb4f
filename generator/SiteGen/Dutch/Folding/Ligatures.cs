namespace SiteGen.Dutch.Folding;

/// <summary>Letters that a typesetter joined into one character, as text copied from a PDF has them: <c>ﬁ</c>, <c>ﬀ</c>, <c>ﬃ</c>.</summary>
internal static class Ligatures
{
    /// <summary>The first of the characters (U+FB00 to U+FB06 in Unicode's Alphabetic Presentation Forms).</summary>
    private const char First = '\uFB00';
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Whether a character is a ligature.</summary>
    internal static bool Is(char c) => c is >= First and <= '\uFB06';

    /// <summary>The letters of a ligature.</summary>
    /// <param name="ligature">A character for which <see cref="Is"/> is true.</param>
    internal static string Of(char ligature) => Letters[ligature - First];
}
