using System.Globalization;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Rendering.Drawings;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Adds the names of the pages that are an overview: lists of terms, agenda, showcase, archive.</summary>
internal sealed class OverviewKinds(ContractWorld world, Values values, Cards cards, Lists lists, Meetings meetings, Terms terms)
{
    internal IReadOnlyList<SiteArticle> Add(ScriptObject model, SitePage page, RenderedBody body)
    {
        switch (page.Kind)
        {
            case PageKind.Themes:
                model["tree"] = terms.Tree();
                Index(model, page, world.Site.Themes);
                return [];
            case PageKind.Municipalities:
                Index(model, page, world.Site.Municipalities);
                return [];
            case PageKind.Regions:
                model["overview_html"] = Regions(world.Site.Regions)!;
                Index(model, page, world.Site.Regions);
                return [];
            case PageKind.Organisations:
                Index(model, page, world.Site.Organisations);
                return [];
            case PageKind.People:
                Index(model, page, world.Site.People);
                return [];
            case PageKind.Alphabet:
                Index(model, page, world.Site.Alphabet);
                return [];
            case PageKind.SeriesList:
                model["items"] = Script.List(world.Site.Series, Series);
                return [];
            case PageKind.Agenda:
                Agenda(model, page);
                return [];
            case PageKind.Showcase:
                return Showcase(model, body);
            case PageKind.Archive:
                Archive(model);
                return [];
            default:
                throw new ArgumentOutOfRangeException(nameof(page), page.Kind, "no overview");
        }
    }

    /// <summary>A picture of many bars says less than one of the longest; the list below it has all.</summary>
    private string? Regions(IReadOnlyList<Term> regions)
    {
        var drawn = regions.Count <= BarsDrawing.Most ? regions : [.. regions.OrderByDescending(region => region.Articles.Count).Take(BarsDrawing.Most)];
        return BarsDrawing.Draw(
            world.Texts[regions.Count <= BarsDrawing.Most ? "overview_regions_title" : "overview_regions_most"],
            [.. drawn.Select(region => (region.Title, region.Articles.Count))]);
    }

    private void Index(ScriptObject model, SitePage page, IReadOnlyList<Term> all) =>
        model["index"] = terms.Index(all, page.Paging, "terms_count_" + PageNames.TextName(page.Kind));

    private ScriptObject Series(SeriesTerm series)
    {
        var made = values.OwnLink(series);
        made["description"] = series.Page?.Summary!;
        made["period_text"] = Period(series)!;
        made["latest"] = series.Articles.Count > 0 ? cards.Of(series.Story[^1]) : null!;
        return made;
    }

    internal string? Period(SeriesTerm series) => series is { First: { } first, Last: { } last } ? world.Dates.Period(first, last) : null;

    private void Agenda(ScriptObject model, SitePage page)
    {
        var agenda = world.Site.Agenda;
        var first = page.Paging.Number == 1;
        model["coming"] = first ? meetings.Of(agenda.Coming) : Script.Empty();
        model["years"] = Script.List(page.Paging.Slice(agenda.Past).GroupBy(meeting => meeting.Date.Year).Select(year => (object?)Script.Object(
            ("year", Digits(year.Key!.Value)),
            ("id", "jaar-" + Digits(year.Key.Value)),
            ("items", meetings.Of([.. year])))));
        model["open"] = first ? meetings.Of(agenda.Open) : Script.Empty();
        model["pager"] = lists.Pager(page.Paging)!;
    }

    private IReadOnlyList<SiteArticle> Showcase(ScriptObject model, RenderedBody body)
    {
        var showcase = world.Site.Showcase;
        model["advisers"] = Script.List(showcase.Advisers, Adviser);
        model["by_theme"] = Script.List(showcase.Themes, theme => Script.Object(
            ("title", theme.Theme.Title),
            ("url", world.Urls.Path(theme.Theme.Route)),
            ("count_text", world.Texts.Count("references_count", theme.References.Count)),
            ("references", cards.Of(theme.References))));
        model["call_to_action"] = values.CallToAction(showcase.Articles.Select(article => article.Article.CallToAction).FirstOrDefault(call => call is not null))!;
        model["body_html"] = Script.OrNull(body.Html)!;
        model["count_text"] = world.Texts.Count("references_count", showcase.Articles.Count);
        return showcase.Articles;
    }

    private ScriptObject Adviser(Adviser adviser)
    {
        var person = adviser.Person;
        var contact = person.Page?.Contact ?? adviser.References.Select(reference => reference.Article.Contact)
            .FirstOrDefault(contact => contact?.Name is { } name && (name == person.Title || person.Aliases.Contains(name)));
        return Script.Object(
            ("person", PersonOf(person)),
            ("image", values.Image(person.Page?.Image ?? (contact?.Image is { } portrait ? new Image(portrait) { Alt = "", Decorative = true } : null))),
            ("bio_html", person.Page?.Summary is { } summary ? "<p>" + TemplateSet.Escape(summary) + "</p>" : null),
            ("contact", values.Contact(contact)),
            ("call_to_action", values.CallToAction(person.Page?.CallToAction)),
            ("references", cards.Of(adviser.References)));
    }

    private ScriptObject PersonOf(PersonTerm term)
    {
        var said = term.Page is { Function: not null } or { Organisation: not null }
            ? new Person(term.Title) { Function = term.Page.Function, Organisation = term.Page.Organisation }
            : term.Functions.Count > 0 ? term.Functions[0] with { Name = term.Title } : new Person(term.Title);
        return values.Person(new PersonLink(said, term, null));
    }

    private void Archive(ScriptObject model)
    {
        var known = world.Site.Years.Where(year => year.Year is not null).ToArray();
        model["years"] = Script.List(known, Year);
        model["undated"] = world.Site.Years.FirstOrDefault(year => year.Year is null) is { } undated
            ? values.Link(world.Texts["zonder_jaar_title"], undated.Route, undated.Articles.Count) : null!;
        model["timeline_html"] = TimelineDrawing.Draw(world.Texts["timeline_title"], Columns(known))!;
    }

    private ScriptObject Year(SiteYear year)
    {
        var months = year.Articles.Select((article, at) => (article, at)).Where(pair => pair.article.Date?.Month is not null)
            .GroupBy(pair => pair.article.Date!.Month!.Value).OrderBy(month => month.Key);
        return Script.Object(
            ("year", PageTexts.YearText(year)),
            ("url", world.Urls.Path(year.Route)),
            ("count", year.Articles.Count),
            ("count_text", world.Texts.Count("reports_count", year.Articles.Count)),
            ("months", Script.List(months.Select(month => (object?)Script.Object(
                ("title", world.Texts["month_" + Digits(month.Key)]),
                ("url", world.Urls.Path(Routes.Page(year.Route, (month.First().at / world.Settings.PageSize) + 1)) + "#maand-" + Digits(month.Key)),
                ("count", month.Count()),
                ("count_text", world.Texts.Count("reports_count", month.Count())))))));
    }

    /// <summary>Every year from the first to the last, so that a year without articles is seen as one.</summary>
    private static List<(string, int)> Columns(SiteYear[] years)
    {
        var columns = new List<(string, int)>();
        if (years.Length == 0) return columns;
        var counts = years.ToDictionary(year => year.Year!.Value, year => year.Articles.Count);
        for (var year = years[^1].Year!.Value; year <= years[0].Year!.Value; year++) columns.Add((Digits(year), counts.GetValueOrDefault(year)));
        return columns;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
