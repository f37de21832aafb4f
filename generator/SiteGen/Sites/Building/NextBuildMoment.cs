using SiteGen.Content;

namespace SiteGen.Sites.Building;

/// <summary>Finds the next moment at which the same files give another site.</summary>
internal static class NextBuildMoment
{
    internal static DateTimeOffset? Of(IEnumerable<Article> articles, Agenda agenda, SiteOptions options, TimeZoneInfo zone)
    {
        DateTimeOffset? next = null;
        foreach (var article in articles)
        {
            if (article.Draft && !options.Drafts) continue;
            Consider((article.PublishDate ?? article.PublishedAt)?.In(zone));
            Consider(article.ExpiryDate?.In(zone));
        }

        foreach (var meeting in agenda.Coming)
        {
            if ((meeting.EndDate ?? meeting.Date).Latest is { } last && last < DateOnly.MaxValue) Consider(new Moment(last.AddDays(1)).In(zone));
        }

        return next;

        void Consider(DateTimeOffset? moment)
        {
            if (moment > options.Now && (next is null || moment < next)) next = moment;
        }
    }
}
