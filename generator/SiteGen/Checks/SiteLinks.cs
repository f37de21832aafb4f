namespace SiteGen.Checks;

/// <summary>Where the addresses on pages lead within the site.</summary>
internal sealed class SiteLinks(CheckOptions options)
{
    /// <summary>Whether an address leaves the site, or is for another program than the browser.</summary>
    public bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (HasScheme(address) && !(options.BaseUrl is { } own && address.StartsWith(own, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The file below the root that an address names, and its fragment; null when it leads outside the root.</summary>
    /// <param name="address">The address as it stands on the page, decoded from HTML.</param>
    /// <param name="page">The file of the page.</param>
    public (string Path, string Fragment)? Resolve(string address, string page)
    {
        if (options.BaseUrl is { } own && address.StartsWith(own, StringComparison.OrdinalIgnoreCase)) address = options.BasePath + address[own.Length..];
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Unescaped(address[(hash + 1)..]);
        if (hash >= 0) address = address[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) address = address[..query];
        if (address.Length == 0) return (page, fragment);
        if (address[0] == '/')
        {
            if (string.Equals(address + "/", options.BasePath, StringComparison.Ordinal)) return ("", fragment);
            return address.StartsWith(options.BasePath, StringComparison.Ordinal) ? (Unescaped(address[options.BasePath.Length..]), fragment) : null;
        }

        return Joined(page, Unescaped(address)) is { } path ? (path, fragment) : null;
    }

    /// <summary>A path from the root of the site, as an editor writes it, from the root of its host.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string Rooted(string path) => options.BasePath + path[1..];

    /// <summary>The files that a path may mean, as servers look for them.</summary>
    public static IEnumerable<string> Files(string path)
    {
        if (path.Length == 0 || path[^1] == '/')
        {
            yield return path + "index.html";
            yield break;
        }

        yield return path;
        yield return path + "/index.html";
        yield return path + ".html";
    }

    private static string? Joined(string page, string relative)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string Unescaped(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static bool HasScheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':';
    }
}
