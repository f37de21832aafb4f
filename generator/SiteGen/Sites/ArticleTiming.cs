using SiteGen.Content;

namespace SiteGen.Sites;

/// <summary>What an article is at a moment, by its dates: the one place that decides it.</summary>
internal static class ArticleTiming
{
    /// <summary>The moment from which it is public; absent when it has no publication date with a day.</summary>
    public static DateTimeOffset? PublicFrom(Article article, TimeZoneInfo zone) => (article.PublishDate ?? article.PublishedAt)?.In(zone);

    /// <summary>Whether its time is still to come.</summary>
    public static bool IsToCome(Article article, TimeZoneInfo zone, DateTimeOffset now) => PublicFrom(article, zone) is { } from
        ? from > now
        : article.Date?.Earliest > DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>Whether its expiry date has passed.</summary>
    public static bool IsExpired(Article article, TimeZoneInfo zone, DateTimeOffset now) => article.ExpiryDate?.In(zone) <= now;

    /// <summary>Whether the site holds it back because the date of its meeting is not certain.</summary>
    public static bool IsHeld(Article article, SiteSettings settings) =>
        settings.HoldUncertain && article.Session.Date is { } date && (date.IsUncertain || date.IsYearOpen);
}
