using SiteGen.Checks;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Checks;

public class ArticleCheckTests
{
    private static readonly Article Plain = new() { Path = "content/nieuws/x.md", Title = "Titel", Slug = "x", Summary = "Kort.", Places = new SourceMap("content/nieuws/x.md", 4, []) };

    private static IReadOnlyList<Diagnostic> Check(Article article, bool language = true)
    {
        var bag = new DiagnosticBag();
        var check = new SiteCheck(new CheckOptions("/", new DateOnly(2026, 1, 1)) { Language = language }, bag);
        check.Add(article, MarkdownDialect.Render(article.Body, BodyContext.Of(article.Places), bag));
        check.Finish();
        return bag.Sorted();
    }

    [Fact]
    public void A_plain_article_is_fine() => Assert.Empty(Check(Plain with { Body = "Een korte zin. Nog een korte zin.\n" }));

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2025-12", true)]
    [InlineData("2026", false)]
    [InlineData("XXXX-12-31", false)]
    public void An_announcement_grows_old(string date, bool isStale)
    {
        var article = Plain with { Kind = ArticleKind.Announcement, Session = new Session { Date = EdtfDate.Parse(date).Value } };
        Assert.Equal(isStale ? ["SG0620"] : [], Check(article).Select(one => one.Code));
        Assert.Empty(Check(article with { ExpiryDate = new Moment(new DateOnly(2025, 12, 31)) }));
    }

    [Fact]
    public void A_long_title_and_a_missing_lead_are_advice()
    {
        var found = Check(Plain with { Title = new string('a', 91), Summary = null });
        Assert.Equal([("SG0621", Severity.Advice), ("SG0622", Severity.Advice)], found.Select(one => (one.Code, one.Severity)));
        Assert.Empty(Check(Plain with { Title = new string('a', 91), Summary = null }, language: false));
    }

    [Fact]
    public void A_long_sentence_is_told_at_its_beginning()
    {
        var sentence = "Deze " + string.Join(' ', Enumerable.Repeat("woorden", 26)) + ".";
        var one = Assert.Single(Check(Plain with { Body = "Kort.\n\n- Punt. " + sentence + "\n" }));
        Assert.Equal(("SG0623", 6, 9), (one.Code, one.Place.Line, one.Place.Column));
        Assert.Contains("27 woorden", one.Message, StringComparison.Ordinal);
        Assert.StartsWith("- Punt. Deze", one.Excerpt, StringComparison.Ordinal);
        Assert.Empty(Check(Plain with { Lang = "en", Body = sentence }));
    }

    [Fact]
    public void Many_long_sentences_are_counted()
    {
        var sentence = "Dit " + string.Join(' ', Enumerable.Repeat("is", 30)) + ". ";
        var found = Check(Plain with { Body = string.Concat(Enumerable.Repeat(sentence, 15)) });
        Assert.Equal(10, found.Count(one => one.Code == "SG0623"));
        Assert.Equal("Nog 5 andere zinnen hebben meer dan 25 woorden.", Assert.Single(found, one => one.Code == "SG0624").Message);
    }

    [Fact]
    public void A_hard_text_gets_its_score()
    {
        var hard = string.Concat(Enumerable.Repeat("Verantwoordelijke beleidsmedewerkers inventariseren samenwerkingsovereenkomsten binnen uitvoeringsorganisaties. ", 25));
        Assert.Contains(Check(Plain with { Body = hard }), one => one.Code == "SG0625");
    }

    [Theory]
    [InlineData("Een bsn: 111222333 staat hier.", "SG0630", 10)]
    [InlineData("Bel Jan op 06-12345678 of zo.", "SG0631", 12)]
    public void Private_numbers_are_told_at_their_place(string body, string code, int column)
    {
        var one = Assert.Single(Check(Plain with { Body = body }));
        Assert.Equal((code, 4, column), (one.Code, one.Place.Line, one.Place.Column));
    }

    [Fact]
    public void The_number_of_the_contact_is_not_private() =>
        Assert.Empty(Check(Plain with { Contact = new Contact { Phone = "+31 6 12345678" }, Body = "Bel 06-12345678.\n" }));
}
