using System.Text.RegularExpressions;

namespace SiteGen.Rendering.Feeds;

/// <summary>Makes the text of a page fit to be read away from its site: every address in it is whole.</summary>
internal static partial class FeedContent
{
    /// <param name="html">The text, as the Markdown dialect writes it: every value between double quotes, no angle bracket within one.</param>
    /// <param name="page">The whole address of its page, for places within the text.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    internal static string Of(string html, string page, string origin) => Tag().Replace(html, tag => Address().Replace(tag.Value, address =>
        address.Groups["name"].Value + "=\"" + (address.Groups["start"].Value[0] == '#' ? page : origin) + address.Groups["start"].Value));

    [GeneratedRegex("""<[a-z][^>]*>""", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>\b(?:href|src))="(?<start>#|/(?!/))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
