using SiteGen.Content;
using SiteGen.Content.Editing;

namespace SiteGen.Newsroom.Saving;

/// <summary>
/// The moves of an article on its way from draft to old news, as changes of its file: <c>draft</c>, <c>date</c>, <c>publishDate</c> and
/// <c>expiryDate</c>. The moments are handed in. Pure.
/// </summary>
internal static class StatusMove
{
    /// <summary>Takes the article off the site.</summary>
    public static ArticleText ToDraft(ArticleText article) => article.Set("draft", "true");

    /// <summary>Lets the article come on the site at a moment; what says that it is old news by then goes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="from">From when on.</param>
    /// <param name="zone">The time zone of the site.</param>
    public static ArticleText ToScheduled(ArticleText article, Moment from, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(from);
        var moved = Started(article, from).Remove("draft");
        return MomentOf(moved, "expiryDate")?.In(zone) <= from.In(zone) ? moved.Remove("expiryDate") : moved;
    }

    /// <summary>
    /// Puts the article on the site now. A date that is to come becomes today; one in the past stays. An article without a date gets
    /// today's, unless it was made of a report: when that was published is not ours to say.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The time zone of the site.</param>
    public static ArticleText ToPublished(ArticleText article, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(article);
        var today = new Moment(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime));
        var moved = article.Remove("draft");
        if (MomentOf(moved, "publishDate")?.In(zone) > now) moved = moved.Remove("publishDate");
        if (moved.Find("date") is not FieldText { IsEmpty: false } date)
        {
            if (moved.Find("source") is null) moved = moved.Set("date", today.ToString());
        }
        else if (MomentOf(moved, "date") is { } from ? from.In(zone) > now : Dutch.Dates.EdtfDate.Parse(date.Value) is { Success: true, Value.Earliest: { } first } && first > today.Day)
        {
            moved = moved.Set("date", today.ToString());
        }

        return MomentOf(moved, "expiryDate")?.In(zone) <= now ? moved.Remove("expiryDate") : moved;
    }

    /// <summary>Makes the article old news from a moment on: it stays on the site with a banner.</summary>
    /// <param name="article">The article.</param>
    /// <param name="at">From when on.</param>
    public static ArticleText ToExpired(ArticleText article, Moment at)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(at);
        return article.Remove("draft").Set("expiryDate", at.ToString());
    }

    /// <summary>The article with the moment as its date; as its embargo too when it has one, for that goes before.</summary>
    private static ArticleText Started(ArticleText article, Moment from)
    {
        var moved = article.Set("date", from.ToString());
        return moved.Find("publishDate") is null ? moved : moved.Set("publishDate", from.ToString());
    }

    private static Moment? MomentOf(ArticleText article, string path) =>
        article.Find(path) is FieldText text && Moment.TryParse(text.Value, out var moment) ? moment : null;
}
