using System.Diagnostics;

namespace SiteGen.Browser.Support;

/// <summary>The site of the folder <c>Site/</c>, built by the program as a user runs it and served on this machine.</summary>
internal sealed class BuiltSite : IDisposable
{
    /// <summary>The day of the build: after every report and before the meeting that is announced.</summary>
    private const string Clock = "2026-10-01T09:00:00+02:00";

    private static readonly Lazy<BuiltSite> Only = new(() => new BuiltSite("/"), LazyThreadSafetyMode.ExecutionAndPublication);

    private static string Content => Path.Combine(AppContext.BaseDirectory, "Site");

    private readonly FileServer server;

    private BuiltSite(string basePath, string? root = null)
    {
        server = new FileServer(basePath);
        Folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
        Build(root ?? Content, Folder, server.BaseUrl);
        server.Show(Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The one build that the tests share.</summary>
    public static BuiltSite Shared => Only.Value;

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => server.Origin;

    /// <summary>The address of a page: <c>nieuws/</c>.</summary>
    public string Url(string path) => server.BaseUrl + path;

    /// <summary>A second build, of the same content under a folder of the host.</summary>
    public static BuiltSite Under(string basePath) => new(basePath);

    /// <summary>A build of the same content with a token file of <c>Brands/</c>.</summary>
    public static BuiltSite Branded(string tokens, string themeClass)
    {
        var root = Directory.CreateTempSubdirectory("sitegen-brand-").FullName;
        foreach (var file in Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(root, Path.GetRelativePath(Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Brands", tokens), Path.Combine(root, "content", "media", tokens));
        File.AppendAllText(Path.Combine(root, "content", "site.yml"), $"brand: {{tokens: media/{tokens}, themeClass: {themeClass}}}\n");
        try
        {
            return new BuiltSite("/", root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        server.Dispose();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static void Build(string root, string output, string baseUrl)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[] { Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "build", "--root", root, "--output", output, "--base-url", baseUrl, "--clock", Clock })
            start.ArgumentList.Add(word);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"sitegen build ended with {process.ExitCode}.\n{said}\n{error.Result}");
    }
}
