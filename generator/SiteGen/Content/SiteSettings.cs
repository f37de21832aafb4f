using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>The settings of a site: <c>content/site.yml</c>. Immutable; every key has a default except the title. SCHEMA.md describes them.</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences about the site.</summary>
    public string? Description { get; init; }

    /// <summary>Who publishes the site.</summary>
    public Sender Sender { get; init; } = new("");

    /// <summary>The address of the site's root, with a final slash; absent when the host or the command line gives it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The language of the site (BCP 47), for which the templates have interface texts.</summary>
    public string Language { get; init; } = "nl";

    /// <summary>The time zone in which days begin.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How many items a list page has.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>The links in the header, in order; empty for the default ones.</summary>
    public IReadOnlyList<MenuItem> Menu { get; init; } = [];

    /// <summary>The links in the footer, in order; empty for the default ones.</summary>
    public IReadOnlyList<MenuItem> FooterMenu { get; init; } = [];

    /// <summary>Colours, fonts and logo.</summary>
    public BrandSettings Brand { get; init; } = new();

    /// <summary>Whom a reader can ask about the site.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The e-mail address for "Fout gezien?"; absent when there is no such link.</summary>
    public string? CorrectionEmail { get; init; }

    /// <summary>Where forms of calls to action lead, by name: root-relative or an address elsewhere.</summary>
    public IReadOnlyList<MenuItem> Forms { get; init; } = [];

    /// <summary>What the accessibility page may say.</summary>
    public AccessibilitySettings Accessibility { get; init; } = new();

    /// <summary>Active disclosure under the Woo; absent when the site does not take part.</summary>
    public WooSettings? Woo { get; init; }

    /// <summary>Where to report a vulnerability (RFC 9116); absent when no <c>security.txt</c> is made.</summary>
    public SecuritySettings? Security { get; init; }

    /// <summary>For which host server rules are written.</summary>
    public HostTarget Host { get; init; } = HostTarget.Netlify;

    /// <summary>Whether an article with an uncertain date is held back.</summary>
    public bool HoldUncertain { get; init; }

    /// <summary>Whether <c>/</c> on the keyboard goes to the search field.</summary>
    public bool SearchShortcut { get; init; } = true;

    /// <summary>Where the values stand in the file.</summary>
    public SourceMap Places { get; init; } = SourceMap.OfFile("");

    /// <summary>Where a value stands.</summary>
    public SourcePlace PlaceOf(string path) => Places.PlaceOf(path);
}
