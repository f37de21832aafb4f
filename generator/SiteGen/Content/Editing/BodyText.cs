using System.Text;

namespace SiteGen.Content.Editing;

/// <summary>Makes text from a form fit to stand in a file.</summary>
internal static class BodyText
{
    /// <summary>The text with <c>\n</c> line ends, without empty lines around it and without characters that no text file may hold.</summary>
    public static string Tidy(string body)
    {
        var text = body.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var tidy = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) tidy.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) tidy.Append('\uFFFD');
            else if (c is '\u0085' or '\u2028' or '\u2029') tidy.Append('\n');
            else if (c is >= ' ' or '\t' or '\n') tidy.Append(c);
        }

        return tidy.ToString().Trim('\n');
    }
}
