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

    /// <summary>Links with more words lead to articles.</summary>
    private const int LongestMenuWords = 30;

    private const int FewestLinks = 2;

    /// <summary>Whether an element and all in it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="total">How many characters the body has.</param>
    internal static bool IsChrome(IElement element, int total)
    {
        var name = element.LocalName;
        if (IsUnseen(element)) return true;
        if (name is "body" or "main" or "article" or "html") return false;
        var isPart = Parts.Contains(name) || (element.GetAttribute("role") is { } role && Roles.Contains(role)) || HasName(element);
        if (!isPart || element.QuerySelector("h1, main, article") is not null) return false;

        // Inside an article its own header and footer belong to it.
        if (name is "header" or "footer" && element.Closest("article, main") is not null) return false;
        return name is "nav" || element.TextContent.Length * 2 < total;
    }

    /// <summary>Whether readers of the page do not see an element.</summary>
    /// <param name="element">The element.</param>
    internal static bool IsUnseen(IElement element) => NeverText.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an element is nothing but links beside each other, as a menu without a name is. Only above the report is that no list of sources.</summary>
    /// <param name="element">The element.</param>
    internal static bool IsRowOfLinks(IElement element)
    {
        if (element.LocalName is not ("div" or "ul" or "td" or "p" or "center" or "font" or "span")) return false;
        var links = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words)
            {
                if (words.Data.AsSpan().IndexOfAnyExcept(" \t\r\n|·•-/>»›\u00A0") >= 0) return false;
            }
            else if (child is IElement inner)
            {
                if (inner.LocalName is "br" or "img") continue;
                var link = inner.LocalName == "li" && inner.ChildElementCount == 1 ? inner.FirstElementChild! : inner;
                if (link.LocalName != "a" || link.TextContent.Length > LongestMenuWords || link.TextContent.Trim().Length != inner.TextContent.Trim().Length) return false;
                links++;
            }
        }

        return links >= FewestLinks;
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
