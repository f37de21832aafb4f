using SiteGen.Content;
using SiteGen.Sites;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Sites;

public sealed class SiteBuilderTests
{
    [Fact]
    public void Lists_articles_newest_first_and_those_without_a_date_last()
    {
        var site = Build(
            Article("zonder"), Article("oud", "2017-02-06"), Article("nieuw", "2019-05-01"), Article("sessie", session: "2018-09"), Article("open", session: "XXXX-10-16"));
        Assert.Equal(["nieuw", "sessie", "oud", "open", "zonder"], Slugs(site.Articles));
        Assert.Equal([0, 1, 2, 3, 4], site.Articles.Select(article => article.Index));
    }

    [Theory]
    [InlineData("2018-01-05", "2017-12-20", "nieuws/2018/x/")]
    [InlineData(null, "2017-12-20", "nieuws/2017/x/")]
    [InlineData(null, "2018-10-16?", "nieuws/2018/x/")]
    [InlineData(null, "XXXX-10-16", "nieuws/zonder-jaar/x/")]
    [InlineData(null, null, "nieuws/zonder-jaar/x/")]
    public void Gives_an_article_its_address(string? date, string? session, string route) =>
        Assert.Equal(route, Assert.Single(Build(Article("x", date, session)).Articles).Route);

    [Fact]
    public void Keeps_drafts_and_the_future_off_the_site()
    {
        var content = ContentOf(
            Article("a", "2019-01-01"),
            Article("concept", "2019-01-01") with { Draft = true },
            Article("morgen", "2020-01-16"),
            Article("embargo", "2020-01-10") with { PublishDate = Moment("2020-01-15T18:00") });
        Assert.Equal(["a"], Slugs(Build(content).Articles));
        Assert.Equal(["a", "concept"], Slugs(Build(content, new SiteOptions(Now) { Drafts = true }).Articles).Order());
        Assert.Equal(["a", "embargo", "morgen"], Slugs(Build(content, new SiteOptions(Now) { Future = true }).Articles).Order());
        Assert.Equal(["a", "embargo"], Slugs(Build(content, new SiteOptions(Now.AddHours(7))).Articles).Order());
    }

    [Fact]
    public void Says_when_the_site_will_be_another()
    {
        var content = ContentOf(
            Article("embargo", "2020-01-10") with { PublishDate = Moment("2020-01-15T18:00") },
            Article("verloopt", "2019-01-10") with { ExpiryDate = Moment("2020-01-15T15:00") });
        Assert.Equal(new DateTimeOffset(2020, 1, 15, 15, 0, 0, TimeSpan.Zero), Build(content).NextBuild);
        Assert.Equal(new DateTimeOffset(2020, 1, 15, 18, 0, 0, TimeSpan.Zero), Build(content, new SiteOptions(Now.AddHours(4))).NextBuild);
        Assert.Null(Build(content, new SiteOptions(Now.AddDays(1))).NextBuild);
    }

    [Theory]
    [InlineData("2020-01-15", true)]
    [InlineData("2020-01-16", false)]
    [InlineData("2020-01-15T12:00", true)]
    [InlineData("2020-01-15T12:01", false)]
    public void Knows_what_has_expired(string expiry, bool expired) =>
        Assert.Equal(expired, Build(Article("x", "2019-01-01") with { ExpiryDate = Moment(expiry) }).Articles[0].IsExpired);

    [Fact]
    public void Holds_uncertain_dates_back_when_asked()
    {
        var content = ContentOf(Article("a", session: "2018-10-16?"), Article("b", session: "XXXX-10-16"), Article("c", session: "2018"));
        var held = content with { Settings = content.Settings with { HoldUncertain = true } };
        var (site, diagnostics) = BuildWithFaults(held);
        Assert.Equal(["c"], Slugs(site.Articles));
        Assert.Equal(["SG0306", "SG0306"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Reports_two_articles_with_one_address_once()
    {
        var one = Article("x", "2018-03-01");
        var (site, diagnostics) = BuildWithFaults(ContentOf(one, Article("y", "2018-03-01") with { Slug = "x" }));
        Assert.Equal("content/nieuws/y.md: error SG0301: Het adres /nieuws/2018/x/ is al van content/nieuws/x.md.", Assert.Single(diagnostics).ToString());
        Assert.Single(site.Articles);
    }

    [Fact]
    public void Reports_aliases_that_collide()
    {
        var (site, diagnostics) = BuildWithFaults(ContentOf(
            Article("a", "2018-03-01") with { Aliases = ["/oud/", "/nieuws/2018/b/", "/weg.html"] },
            Article("b", "2018-03-02") with { Aliases = ["/Oud"] }));
        Assert.Equal(["SG0302", "SG0303"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["oud/", "weg.html"], site.Redirects.Select(redirect => redirect.From));
        Assert.Equal(["oud/index.html", "weg.html"], site.Redirects.Select(redirect => redirect.OutputPath));
    }

    [Fact]
    public void An_article_on_a_theme_is_on_the_wider_ones_too()
    {
        var site = Build(Article("a", "2018-01-01") with { Themes = ["jeugd"] }, Article("b", "2018-01-02") with { Themes = ["armoede", "jeugd"] });
        Assert.Equal(["Armoede", "Jeugdhulp", "Sociaal domein"], site.Themes.Select(theme => theme.Title));
        Assert.True(site.Themes.TryGet("sociaal-domein", out var wide));
        Assert.Equal(["b", "a"], Slugs(wide.Articles));
        Assert.Equal(["armoede", "jeugd"], wide.Narrower);
        Assert.Equal(["Armoede", "Jeugdhulp"], site.LinksOf(site.Articles[0]).Themes.Select(theme => theme.Title));
    }

    [Fact]
    public void Municipalities_lie_in_regions_and_provinces()
    {
        var site = Build(
            Article("a", "2018-01-01") with { Municipalities = ["Velsen", "Beverwijk"], Region = "IJmond" },
            Article("b", "2018-01-02") with { Municipalities = ["'s-Gravenhage"] },
            Article("c", "2018-01-03") with { Municipalities = ["Velsen"] });
        Assert.Equal(["Beverwijk", "Den Haag", "Velsen"], site.Municipalities.Select(term => term.Title));
        Assert.True(site.Municipalities.TryGet("velsen", out var velsen));
        Assert.Equal(("GM0453", "Noord-Holland"), (velsen.Code, velsen.Province));
        Assert.Equal(["ijmond", "noord-holland"], velsen.Regions);
        Assert.True(site.Regions.TryGet("ijmond", out var ijmond));
        Assert.Equal(["c", "a"], Slugs(ijmond.Articles));
        Assert.Equal(["Beverwijk", "Heemskerk", "Velsen"], ijmond.Members);
        Assert.Equal(["IJmond", "Noord-Holland", "Zuid-Holland"], site.Regions.Select(term => term.Title));
    }

    [Fact]
    public void One_person_under_two_spellings_has_one_page()
    {
        var site = Build(
            Article("a", "2018-01-01") with { People = [new Person("Nora Azarkan") { Aliases = ["Nora Azerkan"], Function = "adviseur", Organisation = "Socius" }] },
            Article("b", "2018-01-02") with { People = [new Person("Nora Azerkan"), new Person("Frans van der Heijden")] },
            Article("c", "2018-01-03") with { People = [new Person("Nora Azarkan")] });
        Assert.Equal(["Nora Azarkan", "Frans van der Heijden"], site.People.Select(person => person.Title));
        Assert.Equal(["c", "b", "a"], Slugs(site.People[0].Articles));
        Assert.Equal(["Nora Azerkan"], site.People[0].Aliases);
        Assert.Equal("adviseur", Assert.Single(site.People[0].Functions).Function);
        Assert.Equal("Heijden, Frans van der", site.People[1].SortTitle);
        Assert.Equal(["Socius"], site.Organisations.Select(term => term.Title));
    }

    [Fact]
    public void The_government_of_a_municipality_shares_its_page_and_the_sender_counts()
    {
        var site = Build(
            Article("a", "2018-01-01") with { Municipalities = ["Velsen"], Publisher = "gemeente Velsen", Organisations = [new Organisation("Gemeente Velsen"), new Organisation("Parnassia")] },
            Article("b", "2018-01-02") with { Publisher = "Parnassia" },
            Article("c", "2018-01-03") with { Publisher = "Redactie" });
        Assert.Equal(["Parnassia"], site.Organisations.Select(term => term.Title));
        Assert.Equal(1, site.Organisations[0].Published);
        Assert.Equal("gemeenten/velsen/", site.LinksOf(site.Articles[2]).Sender?.Route);
        Assert.Null(site.LinksOf(site.Articles[0]).Sender);
    }

    [Fact]
    public void A_series_is_told_from_the_first_meeting_to_the_last()
    {
        var site = Build(
            Article("twee", "2018-05-01", "2018-04-01") with { Series = "platform-jeugd", Title = "Terugblik op het Platform Jeugd: deel twee" },
            Article("een", "2018-06-01", "2017-04-01") with { Series = "platform-jeugd" },
            Article("drie", "2019-06-01", "2019") with { Series = "platform-jeugd" });
        var series = Assert.Single(site.Series);
        Assert.Equal("Platform Jeugd", series.Title);
        Assert.Equal(["een", "twee", "drie"], Slugs(series.Story));
        Assert.Equal([2, 0, 1], site.Articles.Select(article => site.LinksOf(article).SeriesPosition));
        Assert.Equal(("2017-04-01", "2019"), (series.First?.ToString(), series.Last?.ToString()));
    }

    [Fact]
    public void A_page_for_a_term_that_nobody_uses_is_a_warning_but_a_person_may_have_no_articles_yet()
    {
        var content = ContentOf(Article("a", "2018-01-01")) with
        {
            Terms =
            [
                new TermPage { Path = "content/personen/theo.md", Kind = TermKind.Person, Slug = "theo", Title = "Theo Platje" },
                new TermPage { Path = "content/themas/wonen.md", Kind = TermKind.Theme, Slug = "wonen" },
            ],
        };
        var (site, diagnostics) = BuildWithFaults(content);
        Assert.Equal(["SG0305"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.True(site.Has("personen/theo/"));
        Assert.False(site.Has("themas/wonen/"));
    }

    [Fact]
    public void Two_names_that_give_one_address_are_told_with_both_places_unless_the_word_list_has_both()
    {
        var content = ContentOf(
            Article("a", "2018-01-01") with { Organisations = [new Organisation("Zorg Welzijn"), new Organisation("SIG")] },
            Article("b", "2019-01-01") with { Organisations = [new Organisation("Zorg-Welzijn"), new Organisation("S.I.G.")], People = [new Person("Jan Peter Bos")] },
            Article("c", "2019-02-01") with { People = [new Person("Eva Smit"), new Person("Jan-Peter Bos")] });
        var (site, diagnostics) = BuildWithFaults(content);
        Assert.True(site.Has("organisaties/zorg-welzijn-2/"));
        Assert.Equal(
            [
                "content/nieuws/b.md: warning SG0307: ‘Zorg-Welzijn’ krijgt hetzelfde adres als ‘Zorg Welzijn’ (content/nieuws/a.md), en staat daarom op /organisaties/zorg-welzijn-2/.",
                "content/nieuws/c.md: warning SG0307: ‘Jan-Peter Bos’ krijgt hetzelfde adres als ‘Jan Peter Bos’ (content/nieuws/b.md), en staat daarom op /personen/jan-peter-bos-2/.",
            ],
            diagnostics.Where(diagnostic => !diagnostic.Message.Contains("S.I.G.", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()));
        Assert.All(diagnostics, diagnostic => Assert.Single(diagnostic.Trail));

        var (_, known) = BuildWithFaults(content with
        {
            Glossary = content.Glossary with
            {
                Organisations = [new GlossaryOrganisation("Zorg Welzijn", []), new GlossaryOrganisation("Zorg-Welzijn", []), new GlossaryOrganisation("SIG", ["S.I.G."])],
                People = [new Person("Jan Peter Bos") { Aliases = ["Jan-Peter Bos"] }],
            },
        });
        Assert.Empty(known);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        Article[] articles =
        [
            .. Enumerable.Range(1, 60).Select(i => Article("a" + i, FormattableString.Invariant($"2018-{1 + (i % 12):00}-0{1 + (i % 7)}")) with
            {
                Themes = i % 2 == 0 ? ["jeugd"] : ["armoede", "wonen"],
                Municipalities = i % 3 == 0 ? ["Velsen"] : ["Almere"],
                People = [new Person("Jan Oz"), new Person("Ján d’Oz " + (i % 5))],
            }),
        ];
        var content = ContentOf(articles);
        var one = Build(content);
        var other = Build(content with { Articles = [.. content.Articles.Reverse()] });
        Assert.Equal(Describe(one), Describe(other));

        static IEnumerable<string> Describe(Site site) => site.Pages.Select(page => page.Route)
            .Concat(site.Links.Select(links => string.Join(' ', links.Related.Select(related => related.Article.Route + related.Reason))));
    }
}
