using SiteGen.Content;
using SiteGen.Sites;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Sites;

public sealed class RelatedTests
{
    [Fact]
    public void Says_what_two_articles_share()
    {
        var site = Build(
            Article("a", "2018-01-01") with { Themes = ["jeugd"], Municipalities = ["Velsen"] },
            Article("b", "2018-02-01") with { Themes = ["jeugd"], Municipalities = ["Velsen"] },
            Article("c", "2018-03-01") with { Themes = ["jeugd"] },
            Article("d", "2018-04-01") with { Municipalities = ["Velsen"] },
            Article("e", "2018-05-01") with { Themes = ["wonen"] });
        var related = site.LinksOf(site.Articles.Single(article => article.Article.Slug == "a")).Related;
        Assert.Equal(["b", "c", "d"], Slugs(related.Select(one => one.Article)));
        Assert.Equal(
            [
                new RelatedReason(RelatedReasonKind.ThemeAndPlace, "Jeugdhulp", "Velsen"),
                new RelatedReason(RelatedReasonKind.Theme, "Jeugdhulp"),
                new RelatedReason(RelatedReasonKind.Place, "Velsen"),
            ],
            related.Select(one => one.Reason));
        Assert.Empty(site.LinksOf(site.Articles[0]).Related);
    }

    [Fact]
    public void Puts_the_meeting_that_followed_first_and_finds_it_by_address_or_name()
    {
        var site = Build(
            Article("a", "2018-01-01", "2017-12-01") with
            {
                Related =
                [
                    new RelatedMeeting(Relation.FollowUp, "Iets") { Url = "/nieuws/2018/b" },
                    new RelatedMeeting(Relation.Earlier, "titel C") { Date = Day("2016-09") },
                    new RelatedMeeting(Relation.Earlier, "Titel b") { Date = Day("2011") },
                ],
            },
            Article("b", "2018-03-01", "2018-02-01"),
            Article("c", "2016-10-01", "2016-09-12"));
        var links = site.LinksOf(site.Articles.Single(article => article.Article.Slug == "a"));
        Assert.Equal(["nieuws/2018/b/", "nieuws/2016/c/", null], links.Meetings.Select(meeting => meeting.Target?.Route));
        Assert.Equal([RelatedReasonKind.FollowUp, RelatedReasonKind.Earlier], links.Related.Select(related => related.Reason.Kind));
        Assert.Equal("2018-02-01", links.Meetings[0].Date?.ToString());
    }

    [Fact]
    public void Leaves_out_the_same_series_because_that_is_shown_by_itself()
    {
        var site = Build(
            Article("a", "2018-01-01") with { Themes = ["jeugd"], Series = "reeks" },
            Article("b", "2018-02-01") with { Themes = ["jeugd"], Series = "reeks" });
        Assert.All(site.Links, links => Assert.Empty(links.Related));
    }

    [Fact]
    public void What_only_a_wider_theme_or_an_employer_brings_together_is_not_related()
    {
        var site = Build(
            Article("a", "2018-01-01") with { Themes = ["sociaal-domein"], Organisations = [new Organisation("Socius")] },
            Article("b", "2018-02-01") with { Themes = ["jeugd"], People = [new Person("Bart") { Organisation = "Socius" }] });
        Assert.All(site.Links, links => Assert.Empty(links.Related));
    }

    [Fact]
    public void An_expired_article_gives_way_to_one_that_is_not()
    {
        var site = Build(
            Article("a", "2018-01-03") with { Themes = ["jeugd"] },
            Article("b", "2018-01-02") with { Themes = ["jeugd"], ExpiryDate = Moment("2019-01-01") },
            Article("c", "2017-01-02") with { Themes = ["jeugd"] });
        Assert.Equal(["c", "b"], Slugs(site.LinksOf(site.Articles[0]).Related.Select(one => one.Article)));
    }
}
