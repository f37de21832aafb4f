using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering;
using SiteGen.Sites;
using SiteGen.Tests.Sites;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>Renders small sites with the built-in templates, in memory.</summary>
internal static class TestRender
{
    internal static readonly IFileTree Templates = new ResourceFileTree(typeof(SiteFolder).Assembly, SiteFolder.TemplatesFolder + "/");

    internal static readonly RenderOptions At = new() { BaseUrl = new Uri("https://voorbeeld.nl/"), Version = "1.0" };

    internal static SiteRenderer Renderer(Site site, RenderOptions? options = null, IFileTree? templates = null, IFileTree? root = null)
    {
        var bag = new DiagnosticBag();
        var renderer = new SiteRenderer(site, root ?? new MemoryFileTree([]), templates ?? Templates, options ?? At, bag);
        Assert.Equal("", string.Join("\n", bag.Sorted().Select(diagnostic => diagnostic.ToString())));
        return renderer;
    }

    internal static SortedDictionary<string, byte[]> All(SiteRenderer renderer)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        renderer.RenderAll(
            artifact =>
            {
                lock (files) files.Add(artifact.Path, artifact.Bytes.ToArray());
            },
            bag,
            null,
            CancellationToken.None);
        Assert.Equal("", string.Join("\n", bag.Sorted().Select(diagnostic => diagnostic.ToString())));
        return files;
    }

    internal static string Text(SiteRenderer renderer, string path)
    {
        var bag = new DiagnosticBag();
        Assert.True(renderer.TryFind(path, out var file), path);
        var made = file.Make(bag);
        Assert.Equal("", string.Join("\n", bag.Sorted().Select(diagnostic => diagnostic.ToString())));
        return Encoding.UTF8.GetString(made!.Bytes.Span);
    }

    /// <summary>A site in which every part of the contract occurs.</summary>
    internal static ContentSet Rich()
    {
        var theo = new Person("Theo Platje") { Function = "adviseur", Organisation = "Bureau Noord", Role = "spreker" };
        Article Part(string slug, string date, string session, string body) => TestSite.Article(slug, date, session) with
        {
            Title = "Verslag <" + slug + "> & \"meer\"",
            Summary = "De lead van " + slug + ".",
            Body = body,
            Session = new Session { Name = "Jeugdtafel " + slug, Kind = "werkbijeenkomst", Date = TestSite.Day(session), Time = new SessionTime(new TimeOnly(14, 0), new TimeOnly(16, 30)), Place = "Velsen", Venue = "Raadhuis", Attendance = "zo'n 20 mensen", Theme = "Samen" },
            Municipalities = ["Velsen", "Beverwijk"],
            Region = "IJmond",
            Themes = ["jeugd", "armoede"],
            Organisations = [new Organisation("Parnassia", "initiatief")],
            People = [theo, new Person("Femke van het Nederend") { Former = true, Function = "wethouder", Organisation = "gemeente Velsen", Aliases = ["Femke Nederend"] }],
            Series = "jeugdtafel",
        };

        var content = TestSite.ContentOf(
            Part("een", "2017-02-06", "2017-02-03", "## Kop een\n\nTekst met [link](/nieuws/2018/twee/) en ë.\n\n## Kop twee\n\n- punt\n") with
            {
                ExpiryDate = TestSite.Moment("2019-02-27"),
                Lastmod = TestSite.Moment("2017-03-01"),
                Changes = [new Change(TestSite.Moment("2017-03-01")!, "Naam verbeterd")],
                Documents = [new Document("Beleidsplan", "media/plan.pdf"), new Document("Elders", "https://elders.nl/x.docx")],
                CallToAction = new CallToAction("Ook meepraten?") { Text = "Mail ons.", Email = "info@voorbeeld.nl", Url = "/contact/" },
                Contact = new Contact { Name = "Theo Platje", Function = "Adviseur", Email = "theo@voorbeeld.nl", Phone = "070 - 123 45 67", Url = "https://www.voorbeeld.nl/theo" },
                Image = new Image("media/zaal.png") { Alt = "De zaal", Caption = "Volle zaal", Credit = "Jan" },
                Related = [new RelatedMeeting(Relation.FollowUp, "Derde tafel") { Date = TestSite.Day("2020-23") }, new RelatedMeeting(Relation.Earlier, "Eerste tafel") { When = "eind maart" }],
                Aliases = ["/oud/een/", "/oud.html"],
            },
            Part("twee", "2018-02-06", "2018-02-03?", "Korte tekst.") with { Video = new Video("https://www.youtube.com/watch?v=abcdefghijk") { Title = "De video" }, Lang = "en" },
            Part("referentie", "2019-12-01", "2019-11-30", "Korte tekst.") with { Kind = ArticleKind.Reference, Series = null, CallToAction = new CallToAction("Zelf?") { Email = "a@b.nl" } },
            Part("komt", "2020-01-02", "2020-03-05", "Kom ook.") with { Kind = ArticleKind.Announcement, Series = null, Publisher = "Parnassia" },
            TestSite.Article("open", session: "XXXX-10-16"));
        return content with
        {
            Settings = content.Settings with
            {
                Description = "Een site om te proeven.",
                Sender = new Sender("Bureau Noord") { Kind = SenderKind.Consultancy, Url = "https://bureau.nl/" },
                CorrectionEmail = "redactie@voorbeeld.nl",
                Contact = new Contact { Name = "Redactie", Email = "redactie@voorbeeld.nl", Phone = "+31 70 123 45 67" },
                Security = new SecuritySettings("mailto:veilig@voorbeeld.nl", new DateOnly(2020, 12, 31)),
                Woo = new WooSettings("gemeente Velsen", "https://identifier.overheid.nl/tooi/id/gemeente/gm0453"),
                Accessibility = new AccessibilitySettings { Status = "B", Declaration = "https://register.nl/1", Date = new DateOnly(2019, 5, 1) },
            },
            Pages =
            [
                new TextPage { Path = "content/paginas/over.md", Title = "Over ons", Slug = "over", Body = "Wij zijn **wij**.", Lastmod = TestSite.Moment("2019-01-01") },
                new TextPage { Path = "content/paginas/huisregels.md", Title = "Huisregels", Slug = "huisregels", Summary = "Hoe wij werken.", Body = "Tekst." },
                new TextPage { Path = "content/paginas/home.md", Title = "Welkom", Slug = "home", Body = "Welkom hier." },
            ],
            Terms =
            [
                new TermPage { Path = "content/personen/theo-platje.md", Kind = TermKind.Person, Slug = "theo-platje", Title = "Theo Platje", Function = "senior adviseur", Organisation = "Bureau Noord", Body = "Biografie.", Contact = new Contact { Email = "theo@voorbeeld.nl" }, CallToAction = new CallToAction("Bel Theo") },
                new TermPage { Path = "content/themas/jeugd.md", Kind = TermKind.Theme, Slug = "jeugd", Summary = "Alles over jeugd.", Body = "Uitleg." },
            ],
        };
    }

    internal static IFileTree Media { get; } = MemoryFileTree.OfTexts(("content/media/plan.pdf", "PDF"), ("content/media/zaal.png", "PNG"), ("content/site.yml", "title: x"), ("content/nieuws/x.md", ""));

    internal static SiteRenderer RichRenderer(RenderOptions? options = null) => Renderer(TestSite.Build(Rich()), options, root: Media);
}
