using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>Where the faults of one text go, with their lines in the content file.</summary>
internal sealed class BodyFaults(string body, BodyContext context, DiagnosticBag bag)
{
    /// <summary>Nobody reads more faults of one text; the rest are counted.</summary>
    private const int MaxFaults = 50;

    private readonly SourceText source = new(context.File, body);
    private int count;

    /// <summary>The place in the content file of a piece of the text.</summary>
    public SourcePlace PlaceOf(int start, int length = 0)
    {
        var place = source.PlaceAt(start, length);
        return place with { Line = place.Line + context.BodyLine - 1 };
    }

    public void Report(DiagnosticRule rule, int start, int length, params ReadOnlySpan<object?> particulars)
    {
        if (++count > MaxFaults) return;
        var place = PlaceOf(start, length);
        bag.Add(rule.At(place, particulars) with { Excerpt = source.Line(place.Line - context.BodyLine + 1) });
    }

    public void Finish()
    {
        if (count > MaxFaults) bag.Add(MarkdownMessages.MoreFaults.At(new SourcePlace(context.File), count - MaxFaults));
    }
}
