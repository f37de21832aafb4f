using SiteGen.Content;

namespace SiteGen.Import.Reading;

/// <summary>Decides which targets of links in a report can go into an article.</summary>
internal static class LinkTarget
{
    /// <summary>Longer addresses are the work of a tracker, not of an editor.</summary>
    private const int Longest = 2000;

    /// <summary>The address when it leads to the web, to mail or to a telephone; empty for any other.</summary>
    /// <param name="address">The target as the file has it.</param>
    /// <param name="page">The address of the page it stands on, to make relative ones whole; empty when unknown.</param>
    internal static string Of(string address, string page = "")
    {
        var trimmed = address.Trim();
        if (trimmed.Length is 0 or > Longest || trimmed[0] == '#') return "";
        if (Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && !trimmed.StartsWith('/')) return Allowed(uri, trimmed);
        return page.Length > 0 && Uri.TryCreate(page, UriKind.Absolute, out var origin) && (origin.Scheme is "http" or "https")
            && Uri.TryCreate(origin, trimmed, out var whole) && whole.Scheme is "http" or "https" ? Allowed(whole, whole.AbsoluteUri) : "";
    }

    /// <summary>The address in a form that content may have, blanks in it written out or left out; empty when there is none, as a site with it could not be built.</summary>
    private static string Allowed(Uri uri, string written)
    {
        var address = uri.Scheme switch
        {
            "http" or "https" => WebAddress.HasForbidden(written) ? uri.AbsoluteUri : written,
            "tel" => string.Concat(written.Where(c => !char.IsWhiteSpace(c))),
            _ => written,
        };
        return address[0] != '/' && WebAddress.IsAllowed(address) ? address : "";
    }
}
