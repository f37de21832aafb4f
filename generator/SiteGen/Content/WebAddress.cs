using System.Buffers;

namespace SiteGen.Content;

/// <summary>Which addresses content may lead a reader to. The one place that decides it, for fields and for the text alike.</summary>
public static class WebAddress
{
    /// <summary>The schemes that content may use.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https", "mailto", "tel"];

    private const int MaxLength = 2000;

    private static readonly SearchValues<char> SchemeEnd = SearchValues.Create(":/?#");

    /// <summary>
    /// Whether content may link to it: a root-relative path on the site, or an address with an allowed scheme and something
    /// behind it. Blanks, control characters and backslashes are refused: browsers read through them.
    /// </summary>
    public static bool IsAllowed(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Length is 0 or > MaxLength || HasForbidden(address)) return false;
        if (address[0] == '/') return address.Length == 1 || address[1] != '/';
        var scheme = Scheme(address);
        return scheme switch
        {
            "http" or "https" => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0,
            "mailto" => address.Length > 7 && IsEmail(address[7..].Split('?')[0]),
            "tel" => address.Length > 4 && address.AsSpan(4).IndexOfAnyExcept("+0123456789-.()") < 0,
            _ => false,
        };
    }

    /// <summary>Whether it begins with a scheme, allowed or not.</summary>
    public static bool HasScheme(string address) => Scheme(address).Length > 0;

    /// <summary>The scheme in lower case; empty when there is none.</summary>
    public static string Scheme(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var end = address.AsSpan().IndexOfAny(SchemeEnd);
        return end > 0 && address[end] == ':' ? address[..end].Trim().ToLowerInvariant() : "";
    }

    /// <summary>Whether it holds a character that no address has: a blank, a control character, a backslash, a quote or an angle bracket.</summary>
    public static bool HasForbidden(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        foreach (var c in address)
        {
            if (c is <= ' ' or '\\' or '"' or '<' or '>' or '`' or '\u007F' || char.IsWhiteSpace(c) || char.IsControl(c)) return true;
        }

        return false;
    }

    /// <summary>Whether it is an e-mail address of the kind that people have: one <c>@</c>, a name before it, a domain with a dot behind it.</summary>
    public static bool IsEmail(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (text.Length > 254 || at is < 1 or > 64 || at != text.LastIndexOf('@')) return false;
        var name = text.AsSpan(0, at);
        var domain = text.AsSpan(at + 1);
        return IsDotted(name, "!#$%&'*+/=?^_{|}~-") && domain.Contains('.') && IsDotted(domain, "-") && !domain.StartsWith("-");
    }

    private static bool IsDotted(ReadOnlySpan<char> text, ReadOnlySpan<char> signs)
    {
        if (text.IsEmpty || text[0] == '.' || text[^1] == '.' || text.IndexOf("..") >= 0) return false;
        foreach (var c in text)
        {
            if (c != '.' && !char.IsLetterOrDigit(c) && signs.IndexOf(c) < 0) return false;
        }

        return true;
    }
}
