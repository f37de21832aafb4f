using System.Collections.Concurrent;
using System.Text;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Contract;
using SiteGen.Rendering.Graph;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>
/// Renders pages with the templates. What pages share is rendered once: header and footer for each state of the menu, the card of each article,
/// the line of each meeting. Safe for concurrent use.
/// </summary>
internal sealed class PageRenderer
{
    private const string Layout = "layout.html";
    private const string Header = "partials/header.html";
    private const string Footer = "partials/footer.html";
    private const string Card = "partials/card.html";
    private const string AgendaItem = "partials/agenda-item.html";
    private const string Redirect = "redirect.html";

    private readonly ContractWorld world;
    private readonly TemplateSet templates;
    private readonly Bodies bodies;
    private readonly DiagnosticBag shared;
    private readonly ConcurrentDictionary<string, byte> reported;
    private readonly ConcurrentDictionary<string, (string Header, string Footer)> frames;
    private readonly ScriptObject site;
    private readonly ScriptObject texts;
    private readonly ScriptObject assets;
    private readonly SiteObject siteObject;
    private readonly PageObject pageObject;
    private readonly PageKinds kinds;

    /// <param name="world">What the contract is made from.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="bodies">The texts of content files.</param>
    /// <param name="shared">Where faults in what pages share go.</param>
    internal PageRenderer(ContractWorld world, TemplateSet templates, Bodies bodies, DiagnosticBag shared)
    {
        (this.world, this.templates, this.bodies, this.shared) = (world, templates, bodies, shared);
        (reported, frames) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        var values = new Values(world);
        siteObject = new SiteObject(world, values);
        (site, texts, assets) = (siteObject.Make(), siteObject.Texts(), siteObject.Assets());
        (pageObject, kinds) = Objects(values);
    }

    /// <summary>The same with the objects of another site; what belongs to the site as a whole, and the targets of links, stay those of the first.</summary>
    private PageRenderer(PageRenderer whole, ContractWorld near)
    {
        (world, templates, bodies, shared, reported, frames) = (near, whole.templates, whole.bodies, whole.shared, whole.reported, whole.frames);
        (siteObject, site, texts, assets) = (whole.siteObject, whole.site, whole.texts, whole.assets);
        (pageObject, kinds) = Objects(new Values(near));
    }

    private (PageObject Page, PageKinds Kinds) Objects(Values values)
    {
        var cards = new Cards(world, values, card => RenderShared(Card, Model(("card", card))));
        var lists = new Lists(world, cards);
        var meetings = new Meetings(world, values, meeting => RenderShared(AgendaItem, Model(("meeting", meeting))));
        var terms = new Terms(world, values, lists);
        return (new PageObject(world, siteObject, values, lists, new SiteGraph(world.Site, world.Urls)),
            new PageKinds(world, values, cards, lists, meetings, terms, new Articles(world, values, cards, meetings)));
    }

    /// <summary>The names of every template that the program itself asks for.</summary>
    internal static IEnumerable<string> Templates =>
        [Layout, Header, Footer, Card, AgendaItem, Redirect, .. Enum.GetValues<PageKind>().Select(PageNames.Template)];

    /// <summary>Renders pages of a small part of the site in the frame of the whole.</summary>
    internal PageRenderer Around(Site near) => new(this, world with { Site = near });

    /// <summary>The names that the template of a page sees, for the test of the contract.</summary>
    internal ScriptObject ModelOf(SitePage page, DiagnosticBag diagnostics) => ModelOf(page, BodyOf(page, diagnostics));

    /// <summary>Renders a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="diagnostics">Where its faults go.</param>
    /// <param name="bodyRendered">Told of the text that an editor wrote for it, so that search and checks need not render it again.</param>
    internal ReadOnlyMemory<byte>? Render(SitePage page, DiagnosticBag diagnostics, Action<SitePage, RenderedBody>? bodyRendered)
    {
        var body = BodyOf(page, diagnostics);
        if (page.Article is not null || body.Html.Length > 0) bodyRendered?.Invoke(page, body);
        var model = ModelOf(page, body);
        if (Render(PageNames.Template(page.Kind), model, diagnostics) is not { } main) return null;
        var (header, footer) = FrameOf(page.Route);
        var whole = Model(("page", model["page"]), ("header_html", header), ("footer_html", footer), ("main_html", main));
        return Render(Layout, whole, diagnostics) is { } html ? Encoding.UTF8.GetBytes(html) : null;
    }

    /// <summary>Renders the page at an old address.</summary>
    internal ReadOnlyMemory<byte>? Render(Redirect redirect, DiagnosticBag diagnostics) =>
        Render(Redirect, Model(("target_url", world.Urls.Path(redirect.To)), ("target_absolute_url", world.Urls.Absolute(redirect.To)), ("title", redirect.Title)), diagnostics) is { } html
            ? Encoding.UTF8.GetBytes(html) : null;

    /// <summary>The text of an article.</summary>
    internal RenderedBody BodyOf(SiteArticle article, DiagnosticBag diagnostics) => BodyOf(article.Article, diagnostics);

    /// <summary>The text of an article that need not be on the site.</summary>
    internal RenderedBody BodyOf(Article article, DiagnosticBag diagnostics) => bodies.Render(article.Body, article.Places, diagnostics);

    private ScriptObject ModelOf(SitePage page, RenderedBody body)
    {
        var model = Model();
        var description = PageTexts.DescriptionOf(page, world, body.FirstParagraph);
        var listed = kinds.Add(model, page, body, description);
        model["page"] = pageObject.Of(page, body.FirstParagraph, listed);
        return model;
    }

    /// <summary>The text of a page; only the first page of a list shows one.</summary>
    private RenderedBody BodyOf(SitePage page, DiagnosticBag diagnostics) =>
        page.Article is { } article ? BodyOf(article, diagnostics)
        : page.Text is { } text ? bodies.Render(text.Body, text.Places, diagnostics)
        : page is { Term.Page: { } term, Paging.Number: 1 } ? bodies.Render(term.Body, term.Places, diagnostics)
        : RenderedBody.Empty;

    private (string Header, string Footer) FrameOf(string route) => frames.GetOrAdd(siteObject.MenuState(route), _ =>
    {
        var model = Model(("menu", siteObject.Menu(route)), ("section", PageNames.Section(route)));
        return (RenderShared(Header, model), RenderShared(Footer, model));
    });

    private ScriptObject Model(params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var model = new ScriptObject(more.Length + 16) { ["site"] = site, ["texts"] = texts, ["assets"] = assets };
        foreach (var (name, value) in more) model[name] = value!;
        return model;
    }

    private string RenderShared(string template, ScriptObject model) => Render(template, model, shared) ?? "";

    private string? Render(string template, ScriptObject model, DiagnosticBag diagnostics)
    {
        var rendered = templates.Render(template, model);
        if (rendered.Succeeded) return rendered.Text;

        // One fault in a template shows on every page that uses it; it is told once for each bag.
        if (diagnostics != shared || reported.TryAdd(rendered.Fault.ToString(), 0)) diagnostics.Add(rendered.Fault);
        return null;
    }
}
