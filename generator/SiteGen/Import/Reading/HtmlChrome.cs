using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SiteGen.Import.Reading;

/// <summary>
/// Tells what on a web page is not the report: menus, footers, cookie notices, share bars. It goes by what the page says of its parts; a
/// part that holds much of the text or the heading of the page stays, because leftover debris is better than lost text.
/// </summary>
internal static class HtmlChrome
{
    private static readonly FrozenSet<string> NeverText = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "svg", "canvas", "object", "head", "select", "button", "input", "textarea", "dialog", "map", "audio", "math",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(["nav", "footer", "aside", "form", "header", "menu", "search"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        ["navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar", "toolbar"], StringComparer.Ordinal);

    /// <summary>Words in the class or id of an element that say that it is no content.</summary>
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "cookie", "cookies", "cookiebar", "cookiebanner", "consent", "gdpr", "menu", "nav", "navbar", "navigation", "navigatie", "breadcrumb", "breadcrumbs",
        "kruimelpad", "share", "sharing", "social", "socials", "delen", "sidebar", "zijbalk", "related", "gerelateerd", "comments", "reacties", "footer",
        "skip", "skiplink", "pagination", "paginering", "widget", "newsletter", "nieuwsbrief", "popup", "modal", "toolbar", "masthead", "advertisement",
        "visuallyhidden", "hidden",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an element and all in it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="total">How many characters the body has.</param>
    internal static bool IsChrome(IElement element, int total)
    {
        var name = element.LocalName;
        if (NeverText.Contains(name)) return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        if (name is "body" or "main" or "article" or "html") return false;
        var isPart = Parts.Contains(name) || (element.GetAttribute("role") is { } role && Roles.Contains(role)) || HasName(element);
        if (!isPart || element.QuerySelector("h1, main, article") is not null) return false;

        // Inside an article its own header and footer belong to it.
        if (name is "header" or "footer" && element.Closest("article, main") is not null) return false;
        return name is "nav" || element.TextContent.Length * 2 < total;
    }

    private static bool HasName(IElement element)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id"])
        {
            if (element.GetAttribute(attribute) is not { Length: > 0 and < 500 } value) continue;
            foreach (var range in value.AsSpan().SplitAny(' ', '-', '_'))
            {
                if (Names.Contains(value[range])) return true;
            }
        }

        return false;
    }
}
