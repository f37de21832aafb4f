using System.Globalization;
using System.Text;
using SiteGen.Content;

namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes <c>.well-known/security.txt</c> (RFC 9116).</summary>
internal static class SecurityFile
{
    internal const string Path = ".well-known/security.txt";

    /// <param name="security">Whom to tell, and until when that holds.</param>
    /// <param name="language">The language in which one is answered.</param>
    /// <param name="urls">Where the site stands.</param>
    internal static string Write(SecuritySettings security, string language, UrlSpace urls)
    {
        var text = new StringBuilder();
        text.Append("Contact: ").Append(security.Contact.Contains(':', StringComparison.Ordinal) ? security.Contact : "mailto:" + security.Contact).Append('\n');

        // The last day is over when it is over everywhere on earth that the sender can mean: at its end in UTC.
        text.Append("Expires: ").Append(security.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("T23:59:59Z\n");
        text.Append("Preferred-Languages: ").Append(language == "en" ? "en" : language + ", en").Append('\n');
        if (security.Policy is { } policy) text.Append("Policy: ").Append(urls.AbsoluteLink(policy)).Append('\n');
        text.Append("Canonical: ").Append(urls.Absolute(Path)).Append('\n');
        return text.ToString();
    }
}
