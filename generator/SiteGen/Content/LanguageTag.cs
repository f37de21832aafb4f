namespace SiteGen.Content;

/// <summary>Language tags (BCP 47): <c>nl</c>, <c>fy</c>, <c>en-GB</c>.</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag: a language of two or three letters, then parts of two to eight letters or digits.</summary>
    public static bool IsWellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 35) return false;
        var first = true;
        foreach (var range in text.AsSpan().Split('-'))
        {
            var part = text.AsSpan(range);
            if (part.Length < 2 || part.Length > (first ? 3 : 8)) return false;
            foreach (var c in part)
            {
                if (!char.IsAsciiLetter(c) && (first || !char.IsAsciiDigit(c))) return false;
            }

            first = false;
        }

        return true;
    }
}
