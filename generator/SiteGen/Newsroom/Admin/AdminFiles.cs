using System.Text;

namespace SiteGen.Newsroom.Admin;

/// <summary>The files of an editing program for a site: its page, its settings and the headers for its host. The program itself is a script that the user brings. Pure.</summary>
internal static class AdminFiles
{
    /// <summary>The page that starts the program.</summary>
    public const string Page = "index.html";

    /// <summary>The settings of the program.</summary>
    public const string Config = "config.yml";

    /// <summary>Headers in the form of Netlify and Cloudflare Pages.</summary>
    public const string Headers = "_headers";

    /// <summary>How the settings begin, by which a folder of ours is known.</summary>
    public const string Signature = "# Gemaakt door sitegen admin";

    /// <summary>The letter with the icons of Sveltia, beside the page.</summary>
    public const string Icons = "material-symbols-outlined.woff2";

    /// <summary>The package of npm that the icons come from, and their place there.</summary>
    public static (string Package, string Path) IconSource => ("@fontsource-variable/material-symbols-outlined", "package/files/material-symbols-outlined-latin-wght-normal.woff2");

    /// <summary>The name of the script beside the page.</summary>
    public static string Script(AdminProgram program) => program == AdminProgram.Sveltia ? "sveltia-cms.js" : "decap-cms.js";

    /// <summary>The package of npm that the script comes from, and its place there.</summary>
    public static (string Package, string Path) Source(AdminProgram program) =>
        program == AdminProgram.Sveltia ? ("@sveltia/cms", "package/dist/sveltia-cms.js") : ("decap-cms", "package/dist/decap-cms.js");

    /// <summary>All of them by name.</summary>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> Make(AdminRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            KeyValuePair.Create(Page, Encoding.UTF8.GetBytes(PageOf(request))),
            KeyValuePair.Create(Config, Encoding.UTF8.GetBytes(Signature + " uit het inhoudsschema van de site. Verander het niet met de hand: een volgende keer wordt het overschreven.\n" + AdminYaml.Write(AdminConfig.Make(request)))),
            KeyValuePair.Create(Headers, Encoding.UTF8.GetBytes("/*\n  X-Robots-Tag: noindex\n  X-Frame-Options: DENY\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n")),
        ];
    }

    /// <summary>
    /// The page loads one script from beside it. Its policy lets that script talk to the host of the repository and to nobody else, so nothing
    /// can come from a network of others, whatever the script tries.
    /// </summary>
    private static string PageOf(AdminRequest request)
    {
        var name = request.Program == AdminProgram.Sveltia ? "Sveltia CMS" : "Decap CMS";
        return $"""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="Content-Security-Policy" content="{Policy(request)}">
            <title>Redactie</title>{Style(request.Program)}
            <link rel="cms-config-url" type="text/yaml" href="{Config}">
            </head>
            <body>
            <noscript>De redactie met {name} heeft JavaScript nodig.</noscript>
            <script src="{Script(request.Program)}"></script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Sveltia would load its icons from a network of others; with this it takes them from beside the page.</summary>
    private static string Style(AdminProgram program) => program != AdminProgram.Sveltia ? ""
        : "\n<style>@font-face{font-family:\"Material Symbols Outlined\";src:url(\"" + Icons + "\") format(\"woff2\");font-weight:100 700}</style>";

    private static string Policy(AdminRequest request)
    {
        // Decap checks its settings with code that it makes as it goes.
        var script = request.Program == AdminProgram.Decap ? "script-src 'self' 'unsafe-eval'" : "script-src 'self'";
        var hosts = request.Host switch
        {
            AdminHost.GitHub => "https://api.github.com https://api.netlify.com",
            AdminHost.GitLab => "https://gitlab.com",
            _ => "https:",
        };
        var pictures = request.Host == AdminHost.GitHub ? " https://avatars.githubusercontent.com" : request.Host == AdminHost.GitLab ? " https://gitlab.com" : " https:";
        return $"default-src 'none'; {script}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:{pictures}; media-src 'self' blob:; font-src 'self' data:; "
            + $"connect-src 'self' blob: data: {hosts}; worker-src 'self' blob:; frame-src 'self' blob:; base-uri 'none'; form-action 'none'";
    }
}
