using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Sites;

namespace SiteGen.Checks;

/// <summary>
/// The addresses on this site that editors wrote in fields (a button, a menu), with their places: one that leads nowhere is told where it was
/// written, and not on the first of the pages that show it.
/// </summary>
internal sealed class FieldLinks(SiteLinks links)
{
    private readonly Dictionary<string, List<SourcePlace>> places = new(StringComparer.Ordinal);

    /// <summary>Takes in the fields of everything that has a page, and the settings.</summary>
    public void Add(Site site)
    {
        var settings = site.Settings;
        AddItems(settings.Places, "menu", settings.Menu);
        AddItems(settings.Places, "footerMenu", settings.FooterMenu);
        AddItems(settings.Places, "forms", settings.Forms);
        Add(settings.Places, "contact.url", settings.Contact?.Url);
        Add(settings.Places, "sender.url", settings.Sender.Url);
        Add(settings.Places, "accessibility.declaration", settings.Accessibility.Declaration);
        foreach (var article in site.Articles.Select(one => one.Article))
        {
            Add(article.Places, "callToAction.url", article.CallToAction?.Url);
            Add(article.Places, "contact.url", article.Contact?.Url);
            Add(article.Places, "video.url", article.Video?.Url);
            for (var i = 0; i < article.Related.Count; i++) Add(article.Places, $"related[{i}].url", article.Related[i].Url);
            for (var i = 0; i < article.Documents.Count; i++) Add(article.Places, $"documents[{i}].src", article.Documents[i].Src);
        }

        foreach (var page in site.Content.Terms)
        {
            Add(page.Places, "url", page.Url);
            Add(page.Places, "callToAction.url", page.CallToAction?.Url);
            Add(page.Places, "contact.url", page.Contact?.Url);
        }
    }

    /// <summary>Where an address of a page was written; empty when no field has it.</summary>
    /// <param name="address">The address as it stands on the page, decoded from HTML.</param>
    public IReadOnlyList<SourcePlace> Of(string address) => KeyOf(address) is { } key && places.TryGetValue(key, out var found) ? found : [];

    private void AddItems(SourceMap map, string list, IReadOnlyList<MenuItem> items)
    {
        for (var i = 0; i < items.Count; i++) Add(map, $"{list}[{i}].url", items[i].Url);
    }

    private void Add(SourceMap map, string path, string? url)
    {
        if (url is null || (url.StartsWith('/') ? links.Rooted(url) : url) is not { } address || KeyOf(address) is not { } key) return;
        if (!places.TryGetValue(key, out var at)) places[key] = at = [];
        at.Add(map.PlaceOf(path));
    }

    /// <summary>The place on this site that an address means, in one spelling; null when it leads elsewhere.</summary>
    private string? KeyOf(string address) =>
        !links.IsElsewhere(address) && address.Contains('/', StringComparison.Ordinal) && links.Resolve(address, "") is var (path, fragment) ? path + "#" + fragment : null;
}
