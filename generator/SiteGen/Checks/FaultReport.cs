using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>
/// Tells each fault where it was made: in the content file when an editor made it, else on the first page that shows it, with
/// the number of pages, so that one slip in a template is not told ten thousand times.
/// </summary>
internal sealed class FaultReport(ConcurrentDictionary<string, ContentFacts> contents, FieldLinks fields, DiagnosticBag bag)
{
    private readonly HashSet<(string Code, SourcePlace Place)> told = [];
    private readonly Dictionary<(string Code, string Message), (Diagnostic First, int Others)> shared = [];

    public void Add(PageFacts page, PageFault fault)
    {
        var isLocated = false;
        if (page.Source is { } source && contents.TryGetValue(source, out var facts))
        {
            foreach (var diagnostic in facts.Locate(fault))
            {
                bag.Add(diagnostic);
                isLocated = true;
            }
        }

        if (fault.Rule == ChecksMessages.BrokenLink || fault.Rule == ChecksMessages.BrokenAnchor)
        {
            foreach (var place in fields.Of(fault.Key))
            {
                if (told.Add((fault.Rule.Code, place))) bag.Add(fault.Rule.At(place, fault.Particulars));
                isLocated = true;
            }
        }

        if (isLocated) return;
        var found = fault.Rule.At(new SourcePlace(page.Path), fault.Particulars);
        var key = (found.Code, found.Message);
        shared[key] = shared.TryGetValue(key, out var before) ? (before.First, before.Others + 1) : (found, 0);
    }

    public void Finish()
    {
        foreach (var (first, others) in shared.Values)
        {
            if (others == 0) bag.Add(first);
            else bag.Add(first.WithHint((first.Hint + " " + ChecksMessages.AlsoOn(others)).TrimStart()));
        }
    }
}
