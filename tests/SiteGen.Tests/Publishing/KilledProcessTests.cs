using System.Diagnostics;
using SiteGen.Tests.Cli;
using Xunit;

namespace SiteGen.Tests.Publishing;

/// <summary>The real program, killed by the system while it builds: the site that stands is always a whole one.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private const int Articles = 60;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Whenever_it_is_killed_the_next_build_makes_it_whole()
    {
        Write("eerste");
        ProgramRun.In(folder, "build");
        var first = folder.Texts("public");
        Write("tweede");
        ProgramRun.In(folder, "build", "--output", "elders");
        var second = folder.Texts("elders");
        Assert.Contains(first, file => second.GetValueOrDefault(file.Key) != file.Value);

        // From before it begins to after it is done: the moments differ from machine to machine, what must hold does not.
        foreach (var patience in new[] { 0, 120, 240, 360, 480, 600, 720, 840, 1000, 1300 })
        {
            Kill(patience);
            var journal = File.Exists(folder[".sitegen/public/journal"]);
            var standing = folder.Texts("public");
            if (!journal) Assert.True(Same(standing, first) || Same(standing, second), $"half a site after {patience} ms");
        }

        Assert.Equal(SiteGen.Cli.Outcome.Fine, ProgramRun.In(folder, "build").Outcome);
        Assert.Equal(second, folder.Texts("public"));
        Assert.Equal(["lock", "manifest"], folder.Texts(".sitegen/public").Keys);
    }

    private static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    private void Write(string word)
    {
        folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://voorbeeld.nl/\n");
        for (var i = 0; i < Articles; i++) folder.Write($"content/nieuws/a{i:00}.md", $"---\ntitle: Bericht {i} {word}\ndate: 2017-02-{(i % 28) + 1:00}\nsummary: Kort.\n---\n\nDe {word} tekst.\n");
    }

    private void Kill(int patience)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "sitegen.dll"));
        start.ArgumentList.Add("build");
        start.ArgumentList.Add("--clock=" + ProgramRun.Now.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(patience)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
