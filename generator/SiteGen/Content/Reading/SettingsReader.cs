using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>Makes <see cref="SiteSettings"/> of <c>content/site.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>A list page with more items is too heavy for a telephone.</summary>
    private const int MaxPageSize = 200;

    private static readonly string[] Statuses = ["A", "B", "C", "D", "E"];

    /// <summary>The settings; without a title they are there all the same, so that the other files can be checked.</summary>
    public static SiteSettings Read(ContentFile content, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.Site);
        return new SiteSettings
        {
            Title = fields.Required("title") ?? "",
            Description = fields.Text("description", Fields.LongText),
            Sender = fields.Group("sender", GroupSchema.Sender) is { } sender ? SenderOf(sender) : new Sender(""),
            BaseUrl = BaseUrl(fields, "baseUrl"),
            Language = fields.Language("language") ?? "nl",
            TimeZone = TimeZone(fields, "timeZone"),
            PageSize = fields.Number("pageSize", 1, MaxPageSize, 20),
            Menu = fields.Groups("menu", GroupSchema.MenuItem, MenuItemOf),
            FooterMenu = fields.Groups("footerMenu", GroupSchema.MenuItem, MenuItemOf),
            Brand = fields.Group("brand", GroupSchema.Brand) is { } brand ? BrandOf(brand) : new BrandSettings(),
            Contact = Parts.Contact(fields, "contact"),
            CorrectionEmail = fields.Email("correctionEmail"),
            Forms = fields.Groups("forms", GroupSchema.MenuItem, MenuItemOf),
            Accessibility = fields.Group("accessibility", GroupSchema.Accessibility) is { } accessibility ? AccessibilityOf(accessibility) : new AccessibilitySettings(),
            Woo = fields.Group("woo", GroupSchema.Woo) is { } woo ? WooOf(woo) : null,
            Security = fields.Group("security", GroupSchema.Security) is { } security ? SecurityOf(security) : null,
            Host = (HostTarget)fields.Choice("host", HostTargetWords.All, (int)HostTarget.Netlify),
            HoldUncertain = fields.Flag("holdUncertain"),
            SearchShortcut = fields.Flag("searchShortcut", absent: true),
            Places = file.Finish(1),
        };
    }

    private static Sender SenderOf(Fields fields) => new(fields.Required("name") ?? "")
    {
        Kind = (SenderKind)fields.Choice("kind", SenderKindWords.All, (int)SenderKind.Other),
        Url = fields.Url("url"),
        Identifier = fields.Url("identifier"),
    };

    private static Uri? BaseUrl(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        var text = scalar.Value.EndsWith('/') ? scalar.Value : scalar.Value + "/";
        if (WebAddress.Scheme(text) is "http" or "https" && WebAddress.IsAllowed(text) && !text.AsSpan().ContainsAny('?', '#')) return new Uri(text);
        fields.File.Report(ContentMessages.WrongUrl, scalar, null, fields.NameOf(key), Fields.Short(scalar.Value));
        return null;
    }

    private static TimeZoneInfo TimeZone(Fields fields, string key)
    {
        var scalar = fields.Scalar(key);
        if (TimeZoneInfo.TryFindSystemTimeZoneById(scalar?.Value ?? "Europe/Amsterdam", out var zone)) return zone;
        if (scalar is not null) fields.File.Report(ContentMessages.WrongTimeZone, scalar, null, fields.NameOf(key), Fields.Short(scalar.Value));
        return TimeZoneInfo.Utc;
    }

    private static MenuItem? MenuItemOf(Fields fields)
    {
        if (!fields.Has("url")) fields.Required("url");
        var (title, url) = (fields.Required("title"), fields.Url("url"));
        return title is null || url is null ? null : new MenuItem(title, url);
    }

    private static BrandSettings BrandOf(Fields fields) => new()
    {
        Tokens = fields.FilePath("tokens"),
        ThemeClass = fields.CssClass("themeClass"),
        Logo = Parts.Image(fields, "logo"),
        Favicon = fields.FilePath("favicon"),
        Fonts = fields.Groups("fonts", GroupSchema.Font, FontOf),
        ShareImage = Parts.Image(fields, "shareImage"),
    };

    private static BrandFont? FontOf(Fields fields)
    {
        if (!fields.Has("src")) fields.Required("src");
        var (family, src) = (fields.Required("family"), fields.FilePath("src"));
        var weight = fields.Text("weight") ?? "400";
        var italic = fields.Flag("italic");
        if (src is not null && !src.EndsWith(".woff2", StringComparison.OrdinalIgnoreCase))
        {
            fields.File.Report(ContentMessages.WrongFont, fields.PlaceOf("src"), null, fields.NameOf("src"), src);
            return null;
        }

        return family is null || src is null ? null : new BrandFont(family, src, weight, italic);
    }

    private static AccessibilitySettings AccessibilityOf(Fields fields)
    {
        var status = fields.Choice("status", Statuses, -1);
        return new AccessibilitySettings
        {
            Status = status < 0 ? null : Statuses[status],
            Declaration = fields.Url("declaration"),
            Date = fields.Moment("date")?.Day,
            Email = fields.Email("email"),
            Phone = fields.Phone("phone"),
        };
    }

    private static WooSettings? WooOf(Fields fields)
    {
        if (!fields.Has("publisherId")) fields.Required("publisherId");
        var (publisher, identifier) = (fields.Required("publisher"), fields.Url("publisherId"));
        if (publisher is null || identifier is null) return null;
        var category = fields.Choice("category", [.. WooCategory.All.Select(one => one.Code)], -1);
        return new WooSettings(publisher, identifier) { Category = category < 0 ? WooCategory.Effort : WooCategory.All[category] };
    }

    private static SecuritySettings? SecurityOf(Fields fields)
    {
        if (!fields.Has("contact")) fields.Required("contact");
        if (!fields.Has("expires")) fields.Required("expires");
        var (contact, expires) = (fields.Url("contact"), fields.Moment("expires")?.Day);
        var policy = fields.Url("policy");
        return contact is null || expires is not { } day ? null : new SecuritySettings(contact, day) { Policy = policy };
    }
}
