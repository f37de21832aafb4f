namespace SiteGen.Cli;

/// <summary>
/// The address that a build is for. The command line comes first; on Netlify the address of the deploy comes next; without
/// either it is the one in <c>site.yml</c>. Immutable.
/// </summary>
/// <param name="Url">The address of the site's root, with a final slash; null for the one in <c>site.yml</c>.</param>
/// <param name="IsPreview">Whether this is a trial that search engines must not list.</param>
public sealed record BuildAddress(Uri? Url, bool IsPreview)
{
    /// <summary>Finds the address.</summary>
    /// <param name="given">The value of <c>--base-url</c>, if any.</param>
    /// <param name="surroundings">Where Netlify says what it deploys and where to.</param>
    public static BuildAddress Of(Uri? given, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);

        // https://docs.netlify.com/configure-builds/environment-variables/: these names are too plain to trust elsewhere.
        if (surroundings.Variable("NETLIFY") is null) return new BuildAddress(given, IsPreview: false);
        var isProduction = string.Equals(surroundings.Variable("CONTEXT"), "production", StringComparison.Ordinal);
        var deploy = surroundings.Variable(isProduction ? "URL" : "DEPLOY_PRIME_URL");
        return new BuildAddress(given ?? (deploy is null ? null : Read(deploy).Value), !isProduction);
    }

    /// <summary>Reads an address: http or https, without question mark or fragment; a final slash is added when it is missing.</summary>
    public static (Uri? Value, string? Fault) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && url.Host.Length > 0 && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0;
        if (!isAddress) return (null, CommandTexts.NoUrl(text));
        return (url!.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/"), null);
    }
}
