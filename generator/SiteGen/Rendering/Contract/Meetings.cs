using System.Collections.Concurrent;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Meetings as the agenda shows them. Each is made once.</summary>
internal sealed class Meetings(ContractWorld world, Values values, Func<ScriptObject, string> render)
{
    private readonly ConcurrentDictionary<Meeting, ScriptObject> made = new(ReferenceEqualityComparer.Instance);

    internal ScriptObject Of(Meeting meeting) => made.GetOrAdd(meeting, Make);

    internal ScriptArray Of(IReadOnlyCollection<Meeting> meetings) => Script.List(meetings, Of);

    /// <summary>The kind of a meeting in the language of the site; a word that no language knows stays as it is.</summary>
    internal string? KindLabel(string? kind) => kind is null ? null : world.Texts.Has("meeting_" + kind) ? world.Texts["meeting_" + kind] : kind;

    internal string RelationLabel(Relation relation) => world.Texts["relation_" + relation.Word()];

    private ScriptObject Make(Meeting meeting)
    {
        var links = world.Site.LinksOf(meeting.Source);
        var item = Script.Object(
            ("title", meeting.Title),
            ("url", meeting.Report is { } report ? world.Urls.Path(report.Route) : meeting.Url is { } url ? world.Urls.Link(url) : null),
            ("external", meeting.Report is null && meeting.Url is { } address && !UrlSpace.IsInternal(address)),
            ("date", values.Date(meeting.Date)),
            ("end_date", values.Date(meeting.EndDate)),
            ("when_text", world.Dates.When(meeting.Date, meeting.EndDate, meeting.Time)),
            ("time_text", meeting.Time is { } time ? world.Dates.Time(time) : null),
            ("kind_label", KindLabel(meeting.Kind)),
            ("place", meeting.Place),
            ("place_url", meeting.Report is not null && links.Place is { } place ? world.Urls.Path(place.Route) : null),
            ("venue", meeting.Venue),
            ("sender", meeting.Report is null ? null : values.Sender(meeting.Report.Article, links)),
            ("mentioned_in", meeting.MentionedIn is { } source ? values.Link(source.Article.Title, source.Route, 1) : null),
            ("relation_label", meeting.Relation is { } relation ? RelationLabel(relation) : null),
            ("ics_url", meeting.CalendarRoute is { } route ? world.Urls.Path(route) : null),
            ("past", meeting.IsPast));
        item["item_html"] = render(item);
        return item;
    }
}
