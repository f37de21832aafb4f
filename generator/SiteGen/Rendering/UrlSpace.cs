using System.Text;

namespace SiteGen.Rendering;

/// <summary>Makes addresses of routes: the one place that knows in which folder of which host the site stands. Immutable.</summary>
public sealed class UrlSpace
{
    /// <summary>Where links point when nobody says where the site will stand.</summary>
    public static readonly Uri Unknown = new("http://localhost/");

    /// <summary>Makes the space of a root.</summary>
    /// <param name="root">The address of the site's root, http or https; a final slash is added when it is missing.</param>
    public UrlSpace(Uri root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Base = root.AbsolutePath.EndsWith('/') ? root : new Uri(root.AbsoluteUri + "/");
        Root = Base.AbsolutePath;
        Origin = Base.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>The address of the root, with a final slash.</summary>
    public Uri Base { get; }

    /// <summary>The folder on the host: <c>/</c> or <c>/a/b/</c>.</summary>
    public string Root { get; }

    /// <summary>Scheme and host, without a final slash.</summary>
    public string Origin { get; }

    /// <summary>The path on the host: <c>nieuws/</c> is <c>/a/b/nieuws/</c>. Characters that an address cannot hold are written as UTF-8 in percents.</summary>
    /// <param name="route">An address below the root, without leading slash.</param>
    public string Path(string route) => Root + Encoded(route);

    /// <summary>The whole address.</summary>
    public string Absolute(string route) => Origin + Root + Encoded(route);

    /// <summary>An address as content writes it: root-relative ones move into the folder of the site, others stay.</summary>
    /// <param name="address">Root-relative (<c>/nieuws/</c>), or with a scheme.</param>
    public string Link(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return IsInternal(address) ? Root + Encoded(address[1..]) : address;
    }

    /// <summary>The same as a whole address.</summary>
    public string AbsoluteLink(string address) => IsInternal(address) ? Origin + Link(address) : address;

    /// <summary>Whether an address as content writes it is on this site.</summary>
    public static bool IsInternal(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Length > 0 && address[0] == '/' && (address.Length == 1 || address[1] != '/');
    }

    private static string Encoded(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        foreach (var c in route)
        {
            if (c is <= ' ' or >= '\u007F' or '"' or '<' or '>' or '`' or '{' or '}' or '|' or '\\' or '^') return Escape(route);
        }

        return route;
    }

    private static string Escape(string route)
    {
        var escaped = new StringBuilder(route.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in route.EnumerateRunes())
        {
            if (rune.Value is > ' ' and < 0x7F and not ('"' or '<' or '>' or '`' or '{' or '}' or '|' or '\\' or '^'))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) escaped.Append('%').Append(Convert.ToHexString([b]));
        }

        return escaped.ToString();
    }
}
