using System.Diagnostics;
using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>A site of its own that the program serves as a user runs it, with its newsroom.</summary>
public sealed class ServedSite : IDisposable
{
    /// <summary>After every report that the tests import.</summary>
    private const string Clock = "2026-10-01T09:00:00+02:00";

    private readonly Process process;

    /// <summary>What the program says on its error stream.</summary>
    private readonly Task<string> errors;

    /// <summary>Starts the program on a small site and waits until it answers.</summary>
    public ServedSite()
    {
        Write("content/site.yml", "title: Redactieproef\nbaseUrl: https://redactie.example/\n");
        Write("content/nieuws/eerder.md", "---\ntitle: Een eerder bericht\nsummary: Dit stond er al.\ndate: 2026-01-05\npeople:\n  - name: Marit van der Zee   # voorzitter\n    function: wethouder\n    organisation: gemeente Velsen\nmunicipalities: [Velsen]\nthemes: [jeugd]\n---\n\nDe eerste alinea.\n\nDe tweede alinea.\n");
        process = Start("serve", "--port", "0", "--no-import", "--clock", Clock);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("Redactie: ", StringComparison.Ordinal)) Address = line["Redactie: ".Length..];
            if (line.StartsWith("Stoppen", StringComparison.Ordinal)) break;
        }

        _ = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The five reports that the site is made for.</summary>
    public static string[] Seeds { get; } = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>The newsroom.</summary>
    public string Address { get; } = "";

    /// <summary>The root of the site on disk.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("sitegen-redactie-").FullName;

    /// <summary>Writes a file of the site, as another program does.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>A file of the site as it stands.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Builds the site to a folder, as it will be published.</summary>
    public string Build()
    {
        var output = Directory.CreateTempSubdirectory("sitegen-redactie-uit-").FullName;
        using var build = Start("build", "--output", output, "--clock", Clock);
        var said = build.StandardOutput.ReadToEndAsync();
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, error + said.Result);
        return output;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A server that went away by itself explains every page that did not come.
        var ending = process.HasExited ? $"The server ended with code {process.ExitCode}. {errors.Result}" : null;
        if (ending is null) process.Kill(entireProcessTree: true);
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
        Assert.True(ending is null, ending);
    }

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words.Prepend(Path.Combine(AppContext.BaseDirectory, "sitegen.dll")).Concat(["--root", Folder])) start.ArgumentList.Add(word);
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
