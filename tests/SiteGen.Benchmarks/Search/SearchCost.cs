using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Rendering.Scripts;
using SiteGen.Search;
using SiteGen.Sites;

namespace SiteGen.Benchmarks.Search;

/// <summary>
/// What an index costs to make. <c>search-documents SITE FILE</c> writes down what search sees of a site, so that
/// <c>search-index FILE OUT</c> measures the index alone: processor time, the clock, and the peak of the process above and with the reports it was handed.
/// It leaves the index and the scripts as they are published in OUT, where <c>cost.mjs</c> counts the bytes of queries.
/// </summary>
internal static class SearchCost
{
    private const string Status = "/proc/self/status";

    public static int WriteDocuments(string site, string file)
    {
        var bag = new DiagnosticBag();
        var folder = SiteFolder.At(site);
        var content = ContentReader.Read(folder.Files, bag);
        var options = new PipelineOptions(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero)) { Import = false };
        var renderer = new SiteRenderer(SiteBuilder.Build(content, options.ForSite(content.Settings), bag), folder.Files, folder.Templates, options.ForRendering(), bag);
        var search = new SearchDocuments(renderer);
        var documents = new ConcurrentBag<SearchDocument>();
        renderer.RenderBodies((article, body) => documents.Add(search.Of(article, body)), bag);
        using var target = File.Create(file);
        foreach (var document in documents.OrderBy(d => d.Url, StringComparer.Ordinal))
        {
            JsonSerializer.Serialize(target, document);
            target.WriteByte((byte)'\n');
        }

        Console.WriteLine($"{documents.Count} reports");
        return 0;
    }

    public static int BuildIndex(string file, string output)
    {
        var documents = File.ReadLines(file).Select(line => JsonSerializer.Deserialize<SearchDocument>(line)!).ToList();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (before, processor, clock) = (Memory("VmRSS:"), Processor(), Stopwatch.StartNew());
        if (File.Exists("/proc/self/clear_refs"))
            File.WriteAllText("/proc/self/clear_refs", "5");
        var files = SearchIndex.Build(new SearchInput { Documents = documents });
        clock.Stop();
        var peak = Memory("VmHWM:");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Count} reports: {clock.Elapsed.TotalSeconds:0.0} s by the clock, {(Processor() - processor).TotalSeconds:0.0} s processor; reports {before} MB, peak {peak} MB, index above them {peak - before} MB; {files.Count} files, {files.Sum(f => (long)f.Bytes.Length) / 1024} kB"));
        foreach (var kind in files.GroupBy(f => Path.GetDirectoryName(f.Path)).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {kind.Key}: {kind.Count()} files, {kind.Sum(f => (long)f.Bytes.Length) / 1024} kB");
        foreach (var made in files)
            Write(Path.Combine(output, made.Path), made.Bytes.Span);
        foreach (var script in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Search", "assets"), "zoek*.js"))
            Write(Path.Combine(output, "assets", Path.GetFileName(script)), Encoding.UTF8.GetBytes(ScriptMinifier.Shrink(File.ReadAllText(script))));
        return 0;
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>A figure of the process in MB; 0 where the system does not tell.</summary>
    private static long Memory(string name) => !File.Exists(Status) ? 0 : File.ReadLines(Status).Where(l => l.StartsWith(name, StringComparison.Ordinal))
        .Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024).FirstOrDefault();
}
