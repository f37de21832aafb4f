using SiteGen.Content;
using SiteGen.Sites;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Sites;

public sealed class AgendaTests
{
    [Fact]
    public void Divides_meetings_by_the_day_of_the_build()
    {
        var site = Build(
            Article("gisteren", session: "2020-01-14"), Article("vandaag", session: "2020-01-15"), Article("winter", session: "2019-24"),
            Article("later", session: "2020-06") with { Date = Day("2020-01-01"), PublishedAt = Moment("2020-01-01") },
            Article("open", session: "XXXX-10-16"), Article("geen"));
        Assert.Equal(["winter", "vandaag", "later"], site.Agenda.Coming.Select(meeting => meeting.Report!.Article.Slug));
        Assert.Equal(["gisteren"], site.Agenda.Past.Select(meeting => meeting.Report!.Article.Slug));
        Assert.Equal(["open"], site.Agenda.Open.Select(meeting => meeting.Report!.Article.Slug));
    }

    [Theory]
    [InlineData("2020-01-14", "nieuws/2020/x/bijeenkomst.ics")]
    [InlineData("2020-01-14?", null)]
    [InlineData("2020-01", null)]
    public void Only_a_certain_day_has_a_calendar_file(string session, string? route) =>
        Assert.Equal(route, Build(Article("x", session: session)).LinksOf(Build(Article("x", session: session)).Articles[0]).Meeting?.CalendarRoute);

    [Fact]
    public void An_announcement_and_the_report_are_one_meeting()
    {
        var meeting = new Session { Name = "Jeugdtafel", Date = Day("2020-02-01"), Place = "Ede" };
        var site = Build(
            Article("aankondiging", "2020-01-01") with { Kind = ArticleKind.Announcement, Session = meeting },
            Article("verslag", "2020-01-02") with { Session = meeting });
        Assert.Equal("verslag", Assert.Single(site.Agenda.All).Report?.Article.Slug);
        Assert.All(site.Links, links => Assert.Same(site.Agenda.Coming[0], links.Meeting));
    }

    [Fact]
    public void Meetings_that_are_mentioned_are_in_it_once_unless_they_have_an_article()
    {
        var follow = new RelatedMeeting(Relation.FollowUp, "Tweede Platform") { Date = Day("2020-03-05") };
        var site = Build(
            Article("a", "2019-01-01", "2018-12-01") with { Related = [follow, new RelatedMeeting(Relation.FollowUp, "Derde Platform") { Date = Day("2020-23") }] },
            Article("b", "2019-02-01", "2019-01-01") with { Related = [follow, new RelatedMeeting(Relation.Earlier, "Titel a")] });
        Assert.Equal(["Tweede Platform", "Derde Platform"], site.Agenda.Coming.Select(meeting => meeting.Title));
        Assert.Equal(["agenda/2020-03-05-tweede-platform.ics", null], site.Agenda.Coming.Select(meeting => meeting.CalendarRoute));
        Assert.Equal("b", site.Agenda.Coming[0].MentionedIn?.Article.Slug);
    }
}
