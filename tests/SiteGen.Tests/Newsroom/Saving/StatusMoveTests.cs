using System.Text;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Saving;
using Xunit;

namespace SiteGen.Tests.Newsroom.Saving;

public sealed class StatusMoveTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The third of June 2026, ten in the morning in the Netherlands.</summary>
    private static readonly DateTimeOffset Now = new(2026, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("draft: true", "date: 2026-06-03")]
    [InlineData("draft: true\nsource:\n  file: seeds/x.txt", "source:\n  file: seeds/x.txt")]
    [InlineData("date: 2017-02-03\ndraft: true", "date: 2017-02-03")]
    [InlineData("date: 2026-06-04   # later", "date: 2026-06-03   # later")]
    [InlineData("date: 2026-06-03T09:59", "date: 2026-06-03T09:59")]
    [InlineData("date: 2026-06-03T10:01", "date: 2026-06-03")]
    [InlineData("date: 2026-09", "date: 2026-06-03")]
    [InlineData("date: 2026-01-01\npublishDate: 2026-07-01", "date: 2026-01-01")]
    [InlineData("date: 2026-01-01\nexpiryDate: 2026-06-01", "date: 2026-01-01")]
    [InlineData("date: 2026-01-01\nexpiryDate: 2026-06-04", "date: 2026-01-01\nexpiryDate: 2026-06-04")]
    public void Publishes(string before, string after) => Assert.Equal(File(after), StatusMove.ToPublished(Read(before), Now, Zone).ToString());

    [Theory]
    [InlineData("draft: true", "date: 2026-07-01T09:00")]
    [InlineData("date: 2026-01-01\npublishDate: 2026-02-01\nexpiryDate: 2026-06-04", "date: 2026-07-01T09:00\npublishDate: 2026-07-01T09:00")]
    [InlineData("expiryDate: 2026-08-01", "date: 2026-07-01T09:00\nexpiryDate: 2026-08-01")]
    public void Schedules(string before, string after) =>
        Assert.Equal(File(after), StatusMove.ToScheduled(Read(before), new Moment(new DateOnly(2026, 7, 1), new TimeOnly(9, 0)), Zone).ToString());

    [Fact]
    public void Goes_back_to_draft_and_grows_old()
    {
        Assert.Equal(File("date: 2026-01-01\ndraft: true"), StatusMove.ToDraft(Read("date: 2026-01-01")).ToString());
        Assert.Equal(File("date: 2026-01-01\nexpiryDate: 2026-06-03"), StatusMove.ToExpired(Read("date: 2026-01-01\ndraft: true"), new Moment(new DateOnly(2026, 6, 3))).ToString());
    }

    private static string File(string head) => "---\ntitle: T   # noot\n" + head + "\n---\n\nTekst.\n";

    private static ArticleText Read(string head) => ArticleText.Read("content/nieuws/x.md", Encoding.UTF8.GetBytes(File(head)), new DiagnosticBag())!;
}
