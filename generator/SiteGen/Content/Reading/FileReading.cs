using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>The reading of one file: where its faults go and where its values stand. Lives as long as the file is being read.</summary>
internal sealed class FileReading(SourceText source, ContentWorld world, DiagnosticBag bag)
{
    /// <summary>Nobody reads more faults of one file; the rest are counted.</summary>
    private const int MaxFaults = 50;

    private readonly List<SourceMap.Entry> places = new(48);
    private int faults;

    public SourceText Source => source;

    public string File => source.File;

    /// <summary>What the rest of the site offers to this file.</summary>
    public ContentWorld World => world;

    public void Mark(ulong path, YamlNode node) =>
        places.Add(new SourceMap.Entry(path, node.Line, (ushort)Math.Min(node.Column, ushort.MaxValue), (ushort)Math.Min(node.Length, ushort.MaxValue)));

    public void Report(DiagnosticRule rule, YamlNode at, string? hint, params ReadOnlySpan<object?> particulars)
    {
        if (++faults > MaxFaults) return;
        var diagnostic = source.Excerpted(rule.At(new SourcePlace(File, at.Line, at.Column, at.Length), particulars));
        bag.Add(hint is null ? diagnostic : diagnostic.WithHint(hint));
    }

    /// <summary>A fault of the file as a whole.</summary>
    public void Report(DiagnosticRule rule, params ReadOnlySpan<object?> particulars)
    {
        if (++faults <= MaxFaults) bag.Add(rule.At(new SourcePlace(File), particulars));
    }

    /// <summary>Ends the reading: says how many faults were left out, and where the values stand.</summary>
    public SourceMap Finish(int bodyLine)
    {
        if (faults > MaxFaults) bag.Add(ContentMessages.MoreFaults.At(new SourcePlace(File), faults - MaxFaults));
        var sorted = places.ToArray();
        Array.Sort(sorted);
        return new SourceMap(File, bodyLine, sorted);
    }
}
