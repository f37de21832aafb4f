using SiteGen.Content;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>The files beside the articles: settings, themes, words, pages and terms.</summary>
public class SiteFilesTests
{
    [Fact]
    public void Settings_have_defaults()
    {
        var (set, found) = ContentFixture.ReadSite(("content/site.yml", "title: Proef\n"));
        Assert.Empty(found);
        Assert.Equal(("Proef", "nl", 20, "Europe/Amsterdam"), (set.Settings.Title, set.Settings.Language, set.Settings.PageSize, set.Settings.TimeZone.Id));
        Assert.Null(set.Settings.BaseUrl);
        Assert.True(set.Settings.SearchShortcut);
    }

    [Fact]
    public void Settings_are_read()
    {
        var (set, found) = ContentFixture.ReadSite(("content/media/l.svg", "x"), ("content/merk/t.css", "x"), ("content/merk/f.woff2", "x"), ("content/site.yml", """
            title: Proef
            description: Een site.
            sender: {name: Gemeente Voorbeeld, kind: gemeente, url: "https://voorbeeld.nl/"}
            baseUrl: https://voorbeeld.nl/sub
            language: fy
            timeZone: UTC
            pageSize: 10
            menu: [{title: Nieuws, url: /nieuws/}]
            footerMenu: [{title: Over, url: /over/}]
            brand:
              tokens: merk/t.css
              themeClass: voorbeeld-theme
              logo: {src: media/l.svg, alt: Voorbeeld}
              favicon: media/l.svg
              fonts: [{family: Letter, src: merk/f.woff2, weight: 200 900}]
            contact: {email: a@b.nl}
            correctionEmail: fout@b.nl
            forms: [{title: contactformulier, url: /contact/}]
            accessibility: {status: B, declaration: "https://toegankelijkheidsverklaring.nl/1", date: 2026-01-02, email: t@b.nl}
            woo: {publisher: Voorbeeld, publisherId: "https://identifier.overheid.nl/tooi/id/gemeente/gm0000"}
            security: {contact: "mailto:s@b.nl", expires: 2027-01-01}
            host: plat
            holdUncertain: true
            searchShortcut: false
            """));
        Assert.Empty(found);
        var settings = set.Settings;
        Assert.Equal(new Uri("https://voorbeeld.nl/sub/"), settings.BaseUrl);
        Assert.Equal(SenderKind.Municipality, settings.Sender.Kind);
        Assert.Equal([new MenuItem("Nieuws", "/nieuws/")], settings.Menu);
        Assert.Equal(new BrandFont("Letter", "merk/f.woff2", "200 900", false), Assert.Single(settings.Brand.Fonts));
        Assert.Equal("B", settings.Accessibility.Status);
        Assert.Equal(HostTarget.Plain, settings.Host);
        Assert.True(settings.HoldUncertain);
        Assert.False(settings.SearchShortcut);
        Assert.Equal(new DateOnly(2027, 1, 1), settings.Security!.Expires);
    }

    [Theory]
    [InlineData("titel: A", "SG0102", 1, 1)]
    [InlineData("title: A\nbaseUrl: javascript:x", "SG0133", 2, 10)]
    [InlineData("title: A\nbaseUrl: https://x.nl/?a", "SG0133", 2, 10)]
    [InlineData("title: A\npageSize: 0", "SG0127", 2, 11)]
    [InlineData("title: A\ntimeZone: Europe/Amsterdm", "SG0139", 2, 11)]
    [InlineData("title: A\nbrand: {themeClass: 1x}", "SG0141", 2, 21)]
    [InlineData("title: A\nhost: apache", "SG0125", 2, 7)]
    public void A_fault_in_the_settings_is_told(string text, string code, int line, int column)
    {
        var one = ContentFixture.ReadSite(("content/site.yml", text)).Found[0];
        Assert.Equal((code, line, column), (one.Code, one.Place.Line, one.Place.Column));
    }

    [Fact]
    public void The_built_in_themes_are_there_and_a_site_adds_to_them()
    {
        var (set, found) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/themas.yml", "themes:\n  - {slug: kaas, label: Kaas en zuivel, broader: sociaal-domein, terms: [kaasmarkt]}\n"));
        Assert.Empty(found);
        Assert.True(set.Themes.TryResolve("kaas en zuivel", out var theme));
        Assert.Equal("kaas", theme.Slug);
        Assert.True(set.Themes.TryGet("jeugd", out _));
        Assert.All(set.Themes.All, one => Assert.True(one.Broader is null || set.Themes.TryGet(one.Broader, out _)));
    }

    [Fact]
    public void A_site_may_have_themes_of_its_own_only()
    {
        var (set, _) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/themas.yml", "replace: true\nthemes: [{slug: kaas, label: Kaas}]\n"));
        Assert.Equal(["kaas"], set.Themes.All.Select(theme => theme.Slug));
    }

    [Theory]
    [InlineData("themes: [{slug: a, label: A, broader: b}]", "SG0155", 39)]
    [InlineData("themes: [{slug: a, label: A, broader: b}, {slug: b, label: B, broader: a}]", "SG0156", 39)]
    [InlineData("themes: [{slug: a, label: A, broader: a}]", "SG0156", 39)]
    public void A_fault_in_the_order_of_themes_is_told(string text, string code, int column)
    {
        var one = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/themas.yml", text)).Found[0];
        Assert.Equal((code, 1, column), (one.Code, one.Place.Line, one.Place.Column));
    }

    [Fact]
    public void The_word_list_is_read()
    {
        var (set, found) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/woordenlijst.yml", """
            people: [{name: Nora Azarkan, aliases: [Nora Azerkan], function: adviseur, organisation: Socius}]
            organisations: [{name: Resto VanHarte, aliases: [VanHarte]}, Socius]
            regions: [{name: Noord-Veluwe, aliases: [NEO-gemeenten], municipalities: [Nunspeet, Elburg]}]
            themes: [{theme: Mantelzorg, terms: [zorgmaatje]}]
            places: [{name: De Mussen, municipality: Den Haag, venue: true}]
            synonyms: [[Wmo, Wet maatschappelijke ondersteuning]]
            abbreviations: [{short: JGZ, full: jeugdgezondheidszorg}]
            """));
        Assert.Empty(found);
        Assert.Equal("Nora Azarkan", Assert.Single(set.Glossary.People).Name);
        Assert.Equal(["Resto VanHarte", "Socius"], set.Glossary.Organisations.Select(one => one.Name));
        Assert.Equal(["Nunspeet", "Elburg"], Assert.Single(set.Glossary.Regions).Municipalities);
        Assert.Equal("mantelzorg", Assert.Single(set.Glossary.Themes).Theme);
        Assert.Equal(new GlossaryPlace("De Mussen", "Den Haag", true), Assert.Single(set.Glossary.Places));
        Assert.Equal(["Wmo", "Wet maatschappelijke ondersteuning"], Assert.Single(set.Glossary.Synonyms));
        Assert.Equal(new GlossaryAbbreviation("JGZ", "jeugdgezondheidszorg"), Assert.Single(set.Glossary.Abbreviations));
    }

    [Fact]
    public void Pages_and_terms_are_read()
    {
        var (set, found) = ContentFixture.ReadSite(
            ("content/site.yml", "title: A"),
            ("content/media/t.jpg", "x"),
            ("content/paginas/over.md", "---\ntitle: Over ons\n---\nTekst.\n"),
            ("content/personen/theo-platje.md", "---\ntitle: Theo Platje\nfunction: adviseur\nimage: {src: media/t.jpg, alt: Portret van Theo Platje}\n---\n"),
            ("content/series/platform.md", "---\ntitle: Platform\n---\n"));
        Assert.Empty(found);
        Assert.Equal("over", Assert.Single(set.Pages).Slug);
        Assert.Equal([(TermKind.Person, "theo-platje"), (TermKind.Series, "platform")], set.Terms.Select(term => (term.Kind, term.Slug)));
    }

    [Fact]
    public void Two_pages_of_one_term_are_told()
    {
        var (_, found) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/personen/a.md", "---\ndraft: false\n---\n"), ("content/personen/b.md", "---\nslug: a\n---\n"));
        Assert.Equal(("SG0157", "content/personen/b.md", 2), (found[0].Code, found[0].Place.File, found[0].Place.Line));
    }
}
