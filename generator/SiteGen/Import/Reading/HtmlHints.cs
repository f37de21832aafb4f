using System.Text.Json;
using AngleSharp.Dom;

namespace SiteGen.Import.Reading;

/// <summary>Collects what a web page says about itself outside its words: its head, linked data, and marked moments.</summary>
internal static class HtmlHints
{
    /// <summary>Nobody looks through more; a page with more of them is a calendar and no report.</summary>
    private const int MostMoments = 50;

    private static readonly Dictionary<string, RawHintKind> Meta = new(StringComparer.OrdinalIgnoreCase)
    {
        ["og:title"] = RawHintKind.Title, ["dc.title"] = RawHintKind.Title, ["dcterms.title"] = RawHintKind.Title, ["twitter:title"] = RawHintKind.Title,
        ["og:description"] = RawHintKind.Description, ["description"] = RawHintKind.Description, ["dcterms.description"] = RawHintKind.Description,
        ["og:site_name"] = RawHintKind.Publisher, ["dcterms.publisher"] = RawHintKind.Publisher, ["dc.publisher"] = RawHintKind.Publisher,
        ["dcterms.creator"] = RawHintKind.Publisher, ["author"] = RawHintKind.Author, ["article:author"] = RawHintKind.Author,
        ["article:published_time"] = RawHintKind.Published, ["date"] = RawHintKind.Published, ["dc.date"] = RawHintKind.Published,
        ["dcterms.issued"] = RawHintKind.Published, ["dcterms.created"] = RawHintKind.Published, ["dcterms.available"] = RawHintKind.Published,
        ["dc.date.issued"] = RawHintKind.Published, ["publication_date"] = RawHintKind.Published, ["article:modified_time"] = RawHintKind.Modified,
        ["dcterms.modified"] = RawHintKind.Modified, ["og:updated_time"] = RawHintKind.Modified, ["last-modified"] = RawHintKind.Modified,
        ["og:image"] = RawHintKind.Image, ["og:url"] = RawHintKind.Address, ["og:video"] = RawHintKind.Video, ["keywords"] = RawHintKind.Keywords,
        ["dcterms.language"] = RawHintKind.Language, ["dcterms.spatial"] = RawHintKind.Location,
    };

    internal static List<RawHint> Of(IDocument page)
    {
        var hints = new List<RawHint>();
        Add(hints, RawHintKind.Language, page.DocumentElement?.GetAttribute("lang"), "html:lang");
        Add(hints, RawHintKind.Address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), "link:canonical");
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "";
            if (Meta.TryGetValue(name, out var kind)) Add(hints, kind, meta.GetAttribute("content"), name.ToLowerInvariant());
        }

        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']")) AddLinkedData(hints, script.TextContent);
        Add(hints, RawHintKind.Title, page.QuerySelector("title")?.TextContent, "html:title");
        foreach (var moment in page.QuerySelectorAll("time").Take(MostMoments))
        {
            var isPublication = moment.HasAttribute("pubdate") || moment.GetAttribute("itemprop") == "datePublished" || moment.ClassList.Contains("published");
            Add(hints, isPublication ? RawHintKind.Published : RawHintKind.EventDate, moment.GetAttribute("datetime") ?? moment.TextContent, "time");
        }

        foreach (var frame in page.QuerySelectorAll("iframe[src], video[src], video source[src]")) AddVideo(hints, frame);
        return hints;
    }

    private static void AddVideo(List<RawHint> hints, IElement frame)
    {
        var source = frame.GetAttribute("src") ?? "";
        if (source.StartsWith("//", StringComparison.Ordinal)) source = "https:" + source;
        var isVideo = frame.LocalName != "iframe" || source.Contains("youtube", StringComparison.OrdinalIgnoreCase) || source.Contains("vimeo", StringComparison.OrdinalIgnoreCase);
        if (isVideo) Add(hints, RawHintKind.Video, LinkTarget.Of(source), frame.LocalName);
    }

    /// <summary>Linked data: articles and events, alone, in a list or in a graph. What cannot be parsed says nothing.</summary>
    private static void AddLinkedData(List<RawHint> hints, string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
            AddNode(hints, data.RootElement);
        }
        catch (JsonException)
        {
            // Broken data is common and no fault of the report.
        }
    }

    private static void AddNode(List<RawHint> hints, JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in node.EnumerateArray()) AddNode(hints, each);
            return;
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        if (node.TryGetProperty("@graph", out var graph)) AddNode(hints, graph);
        var type = node.TryGetProperty("@type", out var name) ? name.ToString() : "";
        if (type.Contains("Article", StringComparison.Ordinal) || type.Contains("BlogPosting", StringComparison.Ordinal) || type is "WebPage" or "Report")
        {
            Add(hints, RawHintKind.Title, Text(node, "headline"), "json-ld:headline");
            Add(hints, RawHintKind.Published, Text(node, "datePublished"), "json-ld:datePublished");
            Add(hints, RawHintKind.Modified, Text(node, "dateModified"), "json-ld:dateModified");
            Add(hints, RawHintKind.Author, Text(node, "author"), "json-ld:author");
            Add(hints, RawHintKind.Publisher, Text(node, "publisher"), "json-ld:publisher");
        }
        else if (type.Contains("Event", StringComparison.Ordinal))
        {
            Add(hints, RawHintKind.EventDate, Text(node, "startDate"), "json-ld:startDate");
            Add(hints, RawHintKind.EventDate, Text(node, "endDate"), "json-ld:endDate");
            Add(hints, RawHintKind.Location, Text(node, "location"), "json-ld:location");
        }
    }

    /// <summary>A text, or the name of the thing that stands there; of several the first.</summary>
    private static string? Text(JsonElement node, string key)
    {
        if (!node.TryGetProperty(key, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object) return value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private static void Add(List<RawHint> hints, RawHintKind kind, string? value, string origin)
    {
        var tidy = value is null ? "" : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length is > 0 and < 2000) hints.Add(new RawHint(kind, tidy, origin));
    }
}
