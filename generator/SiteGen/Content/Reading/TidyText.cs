namespace SiteGen.Content.Reading;

/// <summary>Makes one line of the text of a field.</summary>
internal static class TidyText
{
    /// <summary>The text without blanks at its ends, with one space for each run of white space.</summary>
    /// <param name="text">The value of a field.</param>
    /// <param name="control">A character that no reader can see, when there is one; 0 otherwise.</param>
    public static string OneLine(string text, out char control)
    {
        control = '\0';
        var tidy = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and <= '~') continue;
            if (char.IsWhiteSpace(c))
            {
                // A space that keeps words together is the editor's own choice; any other run of white space becomes one.
                tidy &= c is ' ' or '\u00A0' && i > 0 && i + 1 < text.Length && !char.IsWhiteSpace(text[i - 1]);
            }
            else if (char.IsControl(c) || c is '\uFEFF' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
            {
                control = c;
                return "";
            }
        }

        return tidy ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
