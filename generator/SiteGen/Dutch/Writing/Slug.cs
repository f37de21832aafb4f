using SiteGen.Dutch.Folding;
using SiteGen.Files;

namespace SiteGen.Dutch.Writing;

/// <summary>Makes the last part of an address from a name or a title.</summary>
public static class Slug
{
    /// <summary>Longer slugs are cut at a word: an address that people read out and send on has to fit on a line.</summary>
    public const int MaximumLength = 80;

    /// <summary>
    /// Lower-case letters a to z, digits and single hyphens: <c>'s-Hertogenbosch</c> is <c>s-hertogenbosch</c>, <c>Nora Özgür</c> is
    /// <c>nora-ozgur</c>. Empty when the text has no letter or digit of the Latin script. A slug is its own slug.
    /// The name of a device of Windows is no name for a file: <c>CON</c> is <c>con-1</c>.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Fold.Word(text);
        Span<char> slug = stackalloc char[MaximumLength + 1];
        var length = 0;
        var lastWord = 0;
        var gap = false;
        foreach (var c in folded)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                if (gap && length > 0)
                {
                    lastWord = length;
                    if (length < slug.Length) slug[length++] = '-';
                }

                gap = false;
                if (length >= MaximumLength) return new string(slug[..(lastWord > 0 ? lastWord : MaximumLength)]);
                slug[length++] = c;
            }
            else if (c is not ('’' or '\'' or '‘' or '.'))
            {
                gap = true;
            }
        }

        var made = new string(slug[..length]);
        return length == 0 || TreePath.IsSafe(made) ? made : made + "-1";
    }
}
