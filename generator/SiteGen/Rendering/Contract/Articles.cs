using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Dutch.Dates;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>An article on its own page.</summary>
internal sealed class Articles(ContractWorld world, Values values, Cards cards, Meetings meetings)
{
    /// <summary>From so many headings on a list of them helps more than it costs.</summary>
    private const int HeadingsForContents = 4;

    /// <summary>A text that fits on a few screens needs no list of contents, whatever its headings.</summary>
    private const int WordsForContents = 500;

    internal ScriptObject Of(SiteArticle item, RenderedBody body)
    {
        var article = item.Article;
        var links = world.Site.LinksOf(item);
        var made = (ScriptObject)cards.Of(item).Clone(deep: false);
        made.Remove("card_html");
        made["canonical_url"] = world.Urls.Absolute(item.Route);
        made["lead"] = Lead(article.Summary, body)!;
        made["body_html"] = body.Html;
        made["contents"] = Contents(body);
        made["changed"] = values.Date(ChangedOn(article))!;
        made["changes"] = Script.List(article.Changes.OrderByDescending(change => change.Date.Day).ToArray(), change => Script.Object(("date", values.Date(change.Date)), ("note", change.Note)));
        made["session"] = Session(article, links)!;
        made["region"] = links.Region is { } region ? values.Link(region) : null!;
        made["video"] = Videos.Of(article.Video, world)!;
        made["documents"] = Script.List(article.Documents, Document);
        made["call_to_action"] = values.CallToAction(article.CallToAction)!;
        made["people"] = Script.List(links.People, values.Person);
        made["organisations"] = Script.List(links.Organisations, Organisation);
        made["series"] = Series(item, links)!;
        made["follow_ups"] = References(links, Relation.FollowUp, Relation.Akin);
        made["earlier"] = References(links, Relation.Earlier);
        made["related"] = Script.List(links.Related, Related);
        made["contact"] = values.Contact(article.Contact)!;
        made["correction_url"] = world.Settings.CorrectionEmail is { } email
            ? "mailto:" + email + "?subject=" + Uri.EscapeDataString(world.Texts.Fill("correction_subject", ("title", article.Title))) + "&body=" + Uri.EscapeDataString(world.Urls.Absolute(item.Route))
            : null!;
        made["newer"] = Neighbour(item.Index - 1)!;
        made["older"] = Neighbour(item.Index + 1)!;
        return made;
    }

    /// <summary>The summary, unless the text opens with the same words: a page does not say a thing twice.</summary>
    private static string? Lead(string? summary, RenderedBody body) =>
        summary is not null && body.FirstParagraph.Contains(summary, StringComparison.Ordinal) ? null : summary;

    /// <summary>The headings of a long text: the highest level, and one level below each.</summary>
    internal static ScriptArray Contents(RenderedBody body)
    {
        if (body.Headings.Count < HeadingsForContents || body.Words < WordsForContents) return Script.Empty();
        var top = body.Headings.Min(heading => heading.Level);
        var contents = new ScriptArray();
        ScriptArray? children = null;
        foreach (var heading in body.Headings)
        {
            if (heading.Level > top + 1) continue;
            var entry = Script.Object(("title", heading.Text), ("url", "#" + heading.Anchor));
            if (heading.Level == top)
            {
                entry["children"] = children = [];
                contents.Add(entry);
            }
            else if (children is not null)
            {
                entry["children"] = Script.Empty();
                children.Add(entry);
            }
        }

        return contents;
    }

    /// <summary>The day of the last change that is later than publication.</summary>
    private static Moment? ChangedOn(Article article)
    {
        var changed = article.Changes.Select(change => change.Date).Append(article.Lastmod).OfType<Moment>().MaxBy(moment => moment.Day);
        return changed is not null && (article.Date?.Latest is not { } published || changed.Day > published) ? changed : null;
    }

    private ScriptObject? Session(Article article, ArticleLinks links)
    {
        var session = article.Session;
        if (session == Content.Session.None) return null;
        return Script.Object(
            ("name", session.Name),
            ("kind_label", meetings.KindLabel(session.Kind)),
            ("date", values.Date(session.Date)),
            ("end_date", values.Date(session.EndDate)),
            ("when_text", session.Date is { } date ? world.Dates.When(date, session.EndDate, session.Time) : null),
            ("time_text", session.Time is { } time ? world.Dates.Time(time) : null),
            ("place", session.Place),
            ("place_url", links.Place is { } place ? world.Urls.Path(place.Route) : null),
            ("venue", session.Venue),
            ("attendance", session.Attendance),
            ("theme", session.Theme),
            ("ics_url", links.Meeting?.CalendarRoute is { } route ? world.Urls.Path(route) : null),
            ("past", links.Meeting?.IsPast ?? false));
    }

    private ScriptObject Document(Document document)
    {
        var external = WebAddress.HasScheme(document.Src) || UrlSpace.IsInternal(document.Src);
        var type = Path.GetExtension(document.Src.Split('?', '#')[0]).TrimStart('.').ToLowerInvariant();
        return Script.Object(
            ("title", document.Title),
            ("url", external ? world.Urls.Link(document.Src) : world.Urls.Path(document.Src)),
            ("type_label", external || type.Length == 0 ? null : type),
            ("size_text", external || !world.Media.Has(document.Src) ? null : world.Texts.Size(world.Media.Length(document.Src))),
            ("external", WebAddress.HasScheme(document.Src)));
    }

    private ScriptObject Organisation(OrganisationLink link)
    {
        var made = values.Link(link.Organisation.Name, link.Term?.Route, link.Term?.Articles.Count ?? 0);
        made["role"] = link.Organisation.Role!;
        return made;
    }

    private ScriptObject? Series(SiteArticle item, ArticleLinks links)
    {
        if (links.Series is not { } series) return null;
        var at = links.SeriesPosition;
        return Script.Object(
            ("title", series.Title),
            ("url", world.Urls.Path(series.Route)),
            ("number", at + 1),
            ("total", series.Story.Count),
            ("text", world.Texts.Fill("part_of", ("n", world.Texts.Number(at + 1)), ("total", world.Texts.Number(series.Story.Count)))),
            ("previous", at > 0 ? cards.Of(series.Story[at - 1]) : null),
            ("next", at < series.Story.Count - 1 ? cards.Of(series.Story[at + 1]) : null),
            ("entries", Script.List(series.Story.Select((other, number) => (object?)Script.Object(
                ("number", number + 1),
                ("title", other.Article.Title),
                ("url", world.Urls.Path(other.Route)),
                ("date", values.Date(other.Article.Session.Date ?? other.Date)),
                ("current", other == item))))));
    }

    private ScriptArray References(ArticleLinks links, params ReadOnlySpan<Relation> relations)
    {
        var references = new ScriptArray();
        foreach (var (related, target, date) in links.Meetings)
        {
            if (!relations.Contains(related.Relation)) continue;
            references.Add(Script.Object(
                ("relation_label", meetings.RelationLabel(related.Relation)),
                ("title", related.Title),
                ("date", date is not null ? values.Date(date) : Spoken(related.When)),
                ("url", target is not null ? world.Urls.Path(target.Route) : related.Url is { } url ? world.Urls.Link(url) : null),
                ("external", target is null && related.Url is { } address && !UrlSpace.IsInternal(address))));
        }

        return references;
    }

    /// <summary>A time that no date can say, in the words of the text: <c>eind maart</c>.</summary>
    private static ScriptObject? Spoken(string? when) => when is null ? null : Script.Object(
        ("text", when), ("day_text", when), ("short_text", when), ("datetime", null), ("note", null), ("uncertain", false), ("year", null));

    private ScriptObject Related(RelatedArticle related)
    {
        var made = (ScriptObject)cards.Of(related.Article).Clone(deep: false);
        made["reason"] = Reason(related.Reason);
        return made;
    }

    private string Reason(RelatedReason reason) => reason.Kind switch
    {
        RelatedReasonKind.FollowUp => world.Texts["reason_vervolg"],
        RelatedReasonKind.Earlier => world.Texts["reason_eerder"],
        RelatedReasonKind.ThemeAndPlace => world.Texts.Fill("reason_theme_place", ("theme", InSentence(reason.Subject)), ("place", reason.Place)),
        RelatedReasonKind.Person => world.Texts.Fill("reason_person", ("person", reason.Subject)),
        RelatedReasonKind.Organisation => world.Texts.Fill("reason_organisation", ("organisation", reason.Subject)),
        RelatedReasonKind.Theme => world.Texts.Fill("reason_theme", ("theme", InSentence(reason.Subject))),
        _ => world.Texts.Fill("reason_place", ("place", reason.Subject)),
    };

    /// <summary>The name of a theme within a sentence loses its capital, unless that is part of an abbreviation: <c>Wmo</c>, <c>VN-verdrag</c>.</summary>
    private static string InSentence(string title)
    {
        var word = title.Split(' ', '-')[0];
        return word.Length < 4 || word.Skip(1).Any(char.IsUpper) ? title : char.ToLowerInvariant(title[0]) + title[1..];
    }

    private ScriptObject? Neighbour(int index) => index < 0 || index >= world.Site.Articles.Count ? null
        : Script.Object(("title", world.Site.Articles[index].Article.Title), ("url", world.Urls.Path(world.Site.Articles[index].Route)));
}
