using System.Buffers;

namespace SiteGen.Import.Writing;

/// <summary>
/// Addresses that stand in a text as they are. The site makes links of them and reads no backslash inside, so a plain address is
/// written untouched, and one with characters that mean something to Markdown is kept from becoming a link.
/// </summary>
internal static class BareAddress
{
    /// <summary>A longer address is written so that it stays text.</summary>
    private const int LongestAddress = 500;

    private static readonly string[] Openings = ["http://", "https://", "ftp://", "mailto:", "tel:", "www."];

    private static readonly SearchValues<char> Host = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");

    private static readonly SearchValues<char> Rest =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%=?&+#@,:/");

    private static readonly SearchValues<string> AnyOpening = SearchValues.Create(Openings, StringComparison.Ordinal);

    /// <summary>Whether an address may begin somewhere in a text.</summary>
    internal static bool MayBeIn(string text) => text.AsSpan().ContainsAny(AnyOpening);

    /// <summary>
    /// The length of the plain address that begins at a place; 0 when none begins there, and minus the length of its opening when what
    /// begins there must not become a link.
    /// </summary>
    internal static int LengthAt(string text, int at)
    {
        if (text[at] is not ('h' or 'f' or 'm' or 't' or 'w')) return 0;
        foreach (var opening in Openings)
        {
            if (string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0) continue;
            var length = opening[0] is 'h' or 'w' ? Plain(text.AsSpan(at, Math.Min(text.Length - at, LongestAddress)), opening) : 0;
            var startsFree = at == 0 || text[at - 1] is ' ' or '\n' or '(' or '"' or '\'' or '‘' or '“';
            return length > 0 && startsFree && EndsFree(text, at + length) ? length : -opening.Length;
        }

        return 0;
    }

    /// <summary>The length of an opening, a host with a dot in it, and a path of plain characters that ends in a letter, digit or slash.</summary>
    private static int Plain(ReadOnlySpan<char> text, string opening)
    {
        var behind = text[opening.Length..].IndexOfAnyExcept(Host);
        var hostEnd = behind < 0 ? text.Length : opening.Length + behind;
        if (!char.IsAsciiLetterOrDigit(text[Math.Min(opening.Length, text.Length - 1)])) return 0;
        var end = hostEnd;
        if (end < text.Length && text[end] is '/' or '?' or '#')
        {
            var stop = text[end..].IndexOfAnyExcept(Rest);
            end = stop < 0 ? text.Length : end + stop;
        }

        while (end > opening.Length && !char.IsAsciiLetterOrDigit(text[end - 1]) && text[end - 1] != '/') end--;
        var host = text[opening.Length..Math.Min(end, hostEnd)];
        return host.Contains('.') && !host.Contains("..", StringComparison.Ordinal) ? end : 0;
    }

    /// <summary>Only a blank, or one mark of punctuation and a blank, may follow: then it is clear where the address ends.</summary>
    private static bool EndsFree(string text, int end) =>
        EndsWord(text, end) || (text[end] is '.' or ',' or ':' or '!' or '?' or ')' or '"' or '”' or '’' && EndsWord(text, end + 1));

    /// <summary>A blank that keeps words together does not end an address.</summary>
    private static bool EndsWord(string text, int at) => at == text.Length || text[at] is ' ' or '\n';
}
