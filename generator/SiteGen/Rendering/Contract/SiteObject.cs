using System.Globalization;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Dutch.Dates;
using SiteGen.Rendering.Texts;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>What every page sees of the site: <c>site</c>, <c>texts</c>, <c>assets</c> and the menu.</summary>
internal sealed class SiteObject(ContractWorld world, Values values)
{
    /// <summary>The menu of a site that names none; pages that the site does not have are left out.</summary>
    private static readonly string[] DefaultMenu = [Routes.News, "themas/", "gemeenten/", Routes.Agenda, Routes.Showcase, "over/"];

    private static readonly string[] DefaultFooter = ["over/", "contact/", "privacy/", "toegankelijkheid/"];

    private readonly Lazy<IReadOnlyList<MenuItem>> menu = new(() => world.Settings.Menu.Count > 0 ? world.Settings.Menu : Standing(DefaultMenu, world));

    internal ScriptObject Make() => Script.Object(
        ("title", world.Settings.Title),
        ("description", world.Settings.Description),
        ("lang", world.Settings.Language),
        ("publisher", world.Settings.Sender.Name.Length > 0 ? world.Settings.Sender.Name : world.Settings.Title),
        ("theme_class", world.ThemeClass),
        ("logo", values.Image(world.Settings.Brand.Logo)),
        ("favicons", Favicons()),
        ("preview", world.Options.Preview),
        ("contact", values.Contact(world.Settings.Contact)),
        ("footer_menu", FooterMenu()),
        ("feeds", Feeds(Routes.News, world.Settings.Title)),
        ("generator", world.Options.Version.Length == 0 ? "SiteGen" : "SiteGen " + world.Options.Version),
        ("reports_count", world.Site.Articles.Count),
        ("reports_text", world.Texts.Count("reports_count", world.Site.Articles.Count)),
        ("urls", Addresses()),
        ("accessibility", Accessibility()));

    internal ScriptObject Texts()
    {
        var texts = new ScriptObject(world.Texts.Entries.Count);
        foreach (var (name, text) in world.Texts.Entries) texts[name] = text.Other;
        return texts;
    }

    internal ScriptObject Assets()
    {
        var assets = new ScriptObject(world.Assets.Routes.Count);
        foreach (var (name, route) in world.Assets.Routes.OrderBy(pair => pair.Key, StringComparer.Ordinal)) assets[name] = world.Urls.Path(route);
        return assets;
    }

    /// <summary>The menu as a page sees it. Pages for which it is the same share it: ask <see cref="MenuState"/>.</summary>
    internal ScriptArray Menu(string route)
    {
        var section = PageNames.Section(route);
        return Script.List(menu.Value, item => Script.Object(
            ("title", item.Title),
            ("url", world.Urls.Link(item.Url)),
            ("section", PageNames.Section(item.Url.TrimStart('/'))),
            ("current", Current(item.Url, route, section))));
    }

    /// <summary>What the menu of a page depends on, as a key.</summary>
    internal string MenuState(string route)
    {
        var section = PageNames.Section(route);
        return string.Join(',', menu.Value.Select(item => Current(item.Url, route, section) ?? ""));
    }

    /// <summary>The feeds of a list.</summary>
    internal ScriptArray Feeds(string list, string title) =>
    [
        Script.Object(("title", title), ("type", "application/atom+xml"), ("url", world.Urls.Path(Routes.Atom(list)))),
        Script.Object(("title", title), ("type", "application/feed+json"), ("url", world.Urls.Path(Routes.JsonFeed(list)))),
    ];

    private ScriptArray FooterMenu() => Script.List(
        world.Settings.FooterMenu.Count > 0 ? world.Settings.FooterMenu : Standing(DefaultFooter, world),
        item => Script.Object(("title", item.Title), ("url", world.Urls.Link(item.Url))));

    private static MenuItem[] Standing(IEnumerable<string> routes, ContractWorld world) =>
        [.. routes.Select(world.Site.PageAt).OfType<SitePage>().Select(page => new MenuItem(PageTexts.TitleOf(page, world), "/" + page.Route))];

    private static string? Current(string url, string route, string section)
    {
        if (!UrlSpace.IsInternal(url)) return null;
        var target = url[1..];
        return target == route ? "page" : section.Length > 0 && PageNames.Section(target) == section ? "true" : null;
    }

    private ScriptArray Favicons()
    {
        var icons = new ScriptArray();
        if (world.Settings.Brand.Favicon is { } own)
        {
            icons.Add(Icon("icon", world.Urls.Path(own), MediaTypes.Of(own), null));
            return icons;
        }

        if (world.Assets.Routes.TryGetValue("favicon.svg", out var svg)) icons.Add(Icon("icon", world.Urls.Path(svg), "image/svg+xml", null));
        if (world.Assets.Routes.TryGetValue("apple-touch-icon.png", out var touch)) icons.Add(Icon("apple-touch-icon", world.Urls.Path(touch), null, "180x180"));
        return icons;

        static ScriptObject Icon(string relation, string url, string? type, string? sizes) =>
            Script.Object(("rel", relation), ("url", url), ("type", type), ("sizes", sizes));
    }

    private ScriptObject Addresses()
    {
        var addresses = new ScriptObject();
        foreach (var (name, route) in (ReadOnlySpan<(string, string)>)
        [
            ("home", Routes.Home), ("nieuws", Routes.News), ("themas", Routes.Terms(TermKind.Theme)), ("gemeenten", Routes.Terms(TermKind.Municipality)),
            ("regios", Routes.Terms(TermKind.Region)), ("organisaties", Routes.Terms(TermKind.Organisation)), ("personen", Routes.Terms(TermKind.Person)),
            ("agenda", Routes.Agenda), ("kennissessies", Routes.Showcase), ("series", Routes.Terms(TermKind.Series)), ("archief", Routes.Archive),
            ("a_z", Routes.Alphabet), ("zoeken", Routes.Search), ("over", "over/"), ("contact", "contact/"), ("privacy", "privacy/"), ("toegankelijkheid", "toegankelijkheid/"),
        ]) addresses[name] = world.Site.Has(route) ? world.Urls.Path(route) : null!;
        addresses["manifest"] = world.Urls.Path(HostFiles.ManifestFile.Path);
        addresses["opensearch"] = world.Urls.Path(HostFiles.OpenSearchFile.Path);
        var calendar = world.Site.Agenda.All.Any(meeting => meeting.CalendarRoute is not null);
        addresses["calendar"] = calendar ? world.Urls.Path(Routes.Calendar) : null!;
        addresses["webcal"] = calendar ? "webcal" + world.Urls.Absolute(Routes.Calendar)[world.Urls.Base.Scheme.Length..] : null!;
        addresses["search_index"] = world.Urls.Path(Routes.SearchIndex);
        return addresses;
    }

    private ScriptObject Accessibility()
    {
        var said = world.Settings.Accessibility;
        var email = said.Email ?? world.Settings.Contact?.Email;
        var phone = said.Phone ?? world.Settings.Contact?.Phone;
        return Script.Object(
            ("status", said.Status),
            ("statement_url", said.Declaration is { } url ? world.Urls.Link(url) : null),
            ("assessed", said.Date is { } day ? values.Date(EdtfDate.OfDay(day)) : null),
            ("email", email),
            ("email_url", Values.MailTo(email)),
            ("phone", phone),
            ("phone_url", Values.Phone(phone)));
    }
}
