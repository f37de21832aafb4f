using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Content;

public class ArticleReadingTests
{
    private const string Full = """
        title: Samen aan de slag met het beleid
        kind: referentie
        lang: nl
        summary: Inwoners en gemeente maakten
          samen een plan.
        date: 2017-02-06
        lastmod: 2017-02-08
        changes: [{date: 2017-02-08, note: Naam verbeterd}]
        publishDate: 2017-02-06T09:00
        expiryDate: 2017-02-27
        draft: true
        slug: samen-aan-de-slag
        aliases: [/oud/pad/]
        session:
          name: Samen verder
          kind: werkbijeenkomst
          date: 2017-02-03?
          endDate: 2017-02-04
          time: 14:00-16:30
          place: Wassenaar
          venue: Raadhuis
          attendance: zo'n 20 organisaties
          theme: Het lokale samenspel
        municipalities: [Wassenaar]
        region: Haaglanden
        publisher: gemeente Wassenaar
        organisations:
          - {name: Parnassia, role: initiatief}
          - Socius
        people:
          - name: Nora Azarkan
            aliases: [Nora Azerkan]
            function: adviseur
            organisation: Stichting Welzijn Beverwijk
            role: spreker
            former: true
        themes: [Mantelzorg, jeugd]
        series: platform-sociaal-domein
        related:
          - {relation: vervolg, title: Tweede Platform, date: 2017-23, url: /nieuws/2017/tweede/}
          - {relation: eerder, title: Conferentie, when: eind maart}
        callToAction: {title: Ook meepraten?, text: Dat kan., email: a@b.nl, url: "https://b.nl/mee"}
        contact: {name: Theo Platje, function: Adviseur, organisation: Bureau, email: t@b.nl, phone: 070 - 123 45 67, url: /contact/, image: media/theo.jpg}
        image: {src: media/zaal.jpg, alt: Een volle zaal, caption: De zaal, credit: Jan}
        video: {url: "https://video.example/1", title: Impressie, captions: media/v.vtt}
        documents: [{title: Verslag, src: media/verslag.pdf}, {title: Elders, src: "https://b.nl/x.pdf"}]
        source: {file: seeds/x.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}
        questions:
          - field: session.date
            question: Klopt het jaar?
            evidence: Op vrijdag 3 februari
            candidates: [2017-02-03, 2012-02-03]
        """;

    private static readonly (string, string)[] Media =
        [("content/media/theo.jpg", "x"), ("content/media/zaal.jpg", "x"), ("content/media/v.vtt", "x"), ("content/media/verslag.pdf", "x")];

    private static Article Read()
    {
        var (article, found) = ContentFixture.ReadHead(Full, "\n## Kop\n", Media);
        Assert.Empty(found);
        return article!;
    }

    [Fact]
    public void Every_field_is_read()
    {
        var article = Read();
        Assert.Equal("Samen aan de slag met het beleid", article.Title);
        Assert.Equal(ArticleKind.Reference, article.Kind);
        Assert.Equal("Inwoners en gemeente maakten samen een plan.", article.Summary);
        Assert.Equal(EdtfDate.OfDay(2017, 2, 6), article.Date);
        Assert.Equal(new Moment(new DateOnly(2017, 2, 6)), article.PublishedAt);
        Assert.Equal(new Moment(new DateOnly(2017, 2, 8)), article.Lastmod);
        Assert.Equal([new Change(new Moment(new DateOnly(2017, 2, 8)), "Naam verbeterd")], article.Changes);
        Assert.Equal(new Moment(new DateOnly(2017, 2, 6), new TimeOnly(9, 0)), article.PublishDate);
        Assert.Equal(new Moment(new DateOnly(2017, 2, 27)), article.ExpiryDate);
        Assert.True(article.Draft);
        Assert.Equal(["/oud/pad/"], article.Aliases);
        Assert.Equal(
            new Session
            {
                Name = "Samen verder",
                Kind = "werkbijeenkomst",
                Date = EdtfDate.OfDay(2017, 2, 3).AsUncertain(),
                EndDate = EdtfDate.OfDay(2017, 2, 4),
                Time = new SessionTime(new TimeOnly(14, 0), new TimeOnly(16, 30)),
                Place = "Wassenaar",
                Venue = "Raadhuis",
                Attendance = "zo'n 20 organisaties",
                Theme = "Het lokale samenspel",
            },
            article.Session);
        Assert.Equal([new Organisation("Parnassia", "initiatief"), new Organisation("Socius")], article.Organisations);
        var person = Assert.Single(article.People);
        Assert.Equal(("Nora Azarkan", "adviseur", "Stichting Welzijn Beverwijk", "spreker", true), (person.Name, person.Function, person.Organisation, person.Role, person.Former));
        Assert.Equal(["Nora Azerkan"], person.Aliases);
        Assert.Equal(["mantelzorg", "jeugd"], article.Themes);
        Assert.Equal(new RelatedMeeting(Relation.FollowUp, "Tweede Platform") { Date = EdtfDate.OfSeason(2017, Season.Autumn), Url = "/nieuws/2017/tweede/" }, article.Related[0]);
        Assert.Equal(new RelatedMeeting(Relation.Earlier, "Conferentie") { When = "eind maart" }, article.Related[1]);
        Assert.Equal(new CallToAction("Ook meepraten?") { Text = "Dat kan.", Email = "a@b.nl", Url = "https://b.nl/mee" }, article.CallToAction);
        Assert.Equal("070 - 123 45 67", article.Contact!.Phone);
        Assert.Equal(new Image("media/zaal.jpg") { Alt = "Een volle zaal", Caption = "De zaal", Credit = "Jan" }, article.Image);
        Assert.Equal(new Video("https://video.example/1") { Title = "Impressie", Captions = "media/v.vtt" }, article.Video);
        Assert.Equal(2, article.Documents.Count);
        Assert.Equal("seeds/x.txt", article.Source!.File);
        Assert.Equal(["2017-02-03", "2012-02-03"], Assert.Single(article.Questions).Candidates);
        Assert.Equal("\n## Kop\n", article.Body);
    }

    [Theory]
    [InlineData("title", 2, 8)]
    [InlineData("session", 15, 1)]
    [InlineData("session.date", 18, 9)]
    [InlineData("people[0].aliases[0]", 33, 15)]
    [InlineData("people[0].nothing", 32, 5)]
    [InlineData("themes[1]", 38, 22)]
    [InlineData("related[1].when", 42, 50)]
    [InlineData("nothing", 0, 0)]
    [InlineData("session.nothing", 15, 1)]
    public void Every_value_keeps_its_place(string path, int line, int column)
    {
        var place = Read().PlaceOf(path);
        Assert.Equal((ContentFixture.ArticlePath, line, column), (place.File, place.Line, place.Column));
    }

    [Theory]
    [InlineData("2018-01-08T09:30:00Z", "2018-01-08", "2018-01-08T09:30:00Z")]
    [InlineData("2018-01-08T09:30", "2018-01-08", "2018-01-08T09:30")]
    [InlineData("2016-09", "2016-09", null)]
    public void A_publication_date_may_have_a_time(string written, string date, string? moment)
    {
        var (article, found) = ContentFixture.ReadHead("title: A\ndate: " + written);
        Assert.Empty(found);
        Assert.Equal(date, article!.Date!.ToString());
        Assert.Equal(moment, article.PublishedAt?.ToString());
    }

    [Fact]
    public void The_address_comes_from_the_file_name_unless_given()
    {
        var (set, found) = ContentFixture.ReadSite(("content/site.yml", "title: A"), ("content/nieuws/2017/Één Verslag.md", "---\ntitle: A\n---"));
        Assert.Empty(found);
        Assert.Equal("een-verslag", Assert.Single(set.Articles).Slug);
    }

    [Fact]
    public void Articles_are_in_the_order_of_their_paths()
    {
        var files = Enumerable.Range(0, 200).Reverse().Select(i => ($"content/nieuws/{i % 7}/a{i}.md", "---\ntitle: A\n---\n"));
        var (set, _) = ContentFixture.ReadSite([("content/site.yml", "title: A\n"), .. files]);
        Assert.Equal(set.Articles.Select(article => article.Path).Order(StringComparer.Ordinal), set.Articles.Select(article => article.Path));
        Assert.Equal(200, set.Articles.Count);
    }

    [Fact]
    public void One_article_can_be_read_again()
    {
        var tree = SiteGen.Files.MemoryFileTree.OfTexts(("content/nieuws/a.md", "---\ntitle: B\nthemes: [kaas]\n---\n"));
        var bag = new DiagnosticBag();
        var set = new ContentSet { Settings = new SiteSettings { Title = "x" }, Themes = new ThemeVocabulary([new Theme("kaas", "Kaas")]) };
        Assert.Equal("B", ContentReader.ReadArticle(tree, set, "content/nieuws/a.md", bag)!.Title);
        Assert.Equal(0, bag.Count);
    }
}
