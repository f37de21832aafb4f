using System.Collections.Concurrent;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Dutch.Collation;
using SiteGen.Rendering.Drawings;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Adds the names of the page of one term.</summary>
internal sealed class TermKinds(ContractWorld world, Values values, Cards cards, Lists lists, Meetings meetings, Terms terms)
{
    private readonly ConcurrentDictionary<Term, Lazy<ScriptObject>> aside = new(ReferenceEqualityComparer.Instance);

    private readonly Lazy<Dictionary<PersonTerm, Adviser>> advisers = new(() => world.Site.Showcase.Advisers.ToDictionary(adviser => adviser.Person));

    internal IReadOnlyList<SiteArticle> Add(ScriptObject model, SitePage page, RenderedBody body, string description)
    {
        var term = page.Term!;
        var shared = aside.GetOrAdd(term, one => new Lazy<ScriptObject>(() => Aside(one, description))).Value;
        foreach (var (name, value) in shared) model[name] = value!;
        if (body.Html.Length > 0)
        {
            var own = (ScriptObject)((ScriptObject)shared["term"]).Clone(deep: false);
            own["body_html"] = body.Html;
            model["term"] = own;
        }

        if (term is SeriesTerm series) return series.Story;
        model["list"] = lists.Of(term.Articles, page.Paging);
        return page.Paging.Slice(term.Articles);
    }

    /// <summary>What stands beside the list, the same on each of its pages: counted once, because a list may have hundreds.</summary>
    private ScriptObject Aside(Term term, string description)
    {
        var model = new ScriptObject { ["term"] = terms.Of(term, description, null) };
        switch (term)
        {
            case SeriesTerm series: Series(model, series); break;
            case ThemeTerm theme: Theme(model, theme); break;
            case MunicipalityTerm municipality: Municipality(model, municipality); break;
            case RegionTerm region: Region(model, region); break;
            case OrganisationTerm organisation: Organisation(model, organisation); break;
            case PersonTerm person: Person(model, person); break;
            default: throw new ArgumentOutOfRangeException(nameof(term), term.Kind, "no such kind of term");
        }

        return model;
    }

    private IEnumerable<ArticleLinks> LinksOf(Term term) => term.Articles.Select(world.Site.LinksOf);

    private ScriptArray Themes(Term term) => terms.MostUsed(LinksOf(term).SelectMany(links => links.Themes));

    private ScriptArray Municipalities(Term term) => terms.MostUsed(LinksOf(term).SelectMany(links => links.Municipalities));

    private ScriptArray Organisations(Term term) => terms.MostUsed(LinksOf(term).SelectMany(links => links.Organisations)
        .Select(link => link.Term).OfType<OrganisationTerm>().Where(other => other != term));

    private void Theme(ScriptObject model, ThemeTerm theme)
    {
        model["broader"] = theme.Broader is { } slug && world.Site.Themes.TryGet(slug, out var broader) ? values.Link(broader) : null!;
        model["narrower"] = Script.List(theme.Narrower.Select(other => world.Site.Themes.TryGet(other, out var narrower) ? values.Link(narrower) : null).Where(link => link is not null));
        model["municipalities"] = Municipalities(theme);
        model["organisations"] = Organisations(theme);
    }

    private void Municipality(ScriptObject model, MunicipalityTerm municipality)
    {
        var regions = municipality.Regions.Select(slug => world.Site.Regions.TryGet(slug, out var region) ? region : null).OfType<RegionTerm>().ToArray();
        var near = regions.FirstOrDefault(region => !region.IsProvince)?.Members ?? [];
        model["province"] = municipality.Province!;
        model["regions"] = Script.List(regions, values.Link);
        model["neighbours"] = Script.List(world.Site.Municipalities.Where(other => other != municipality && near.Contains(other.Title)).Select(other => values.Link(other)));
        model["themes"] = Themes(municipality);
        model["organisations"] = Organisations(municipality);
        model["meetings"] = meetings.Of([.. world.Site.Agenda.Coming.Where(meeting => world.Site.LinksOf(meeting.Source).Municipalities.Contains(municipality))]);
    }

    private void Region(ScriptObject model, RegionTerm region)
    {
        var members = region.Members.Count > 0
            ? region.Members.Select(name => (Name: name, Term: world.Site.Municipalities.FirstOrDefault(term => term.Title == name))).ToArray()
            : [.. LinksOf(region).SelectMany(links => links.Municipalities).Distinct().OrderBy(term => term.Title, DutchOrder.Comparer).Select(term => (Name: term.Title, Term: (MunicipalityTerm?)term))];
        model["members"] = Script.List(members, member => values.Link(member.Name, member.Term?.Route, member.Term?.Articles.Count ?? 0));
        model["overview_html"] = BarsDrawing.Draw(
            world.Texts["overview_region_title"], [.. members.Where(member => member.Term is not null).Select(member => (member.Name, member.Term!.Articles.Count))])!;
        model["themes"] = Themes(region);
    }

    private void Organisation(ScriptObject model, OrganisationTerm organisation)
    {
        model["people"] = PeopleOf(LinksOf(organisation).SelectMany(links => links.People).Where(link => link.Organisation == organisation && !link.Person.Former));
        model["themes"] = Themes(organisation);
        model["municipalities"] = Municipalities(organisation);
        model["published_count_text"] = organisation.Published > 0 ? world.Texts.Count("published_count", organisation.Published) : null!;
    }

    private void Person(ScriptObject model, PersonTerm person)
    {
        model["functions"] = Script.List(FunctionsOf(person), link => Script.Object(
            ("text", values.Describe(link.Person)),
            ("function", values.Function(link.Person)),
            ("organisation", link.Person.Organisation),
            ("organisation_url", link.Organisation is { } term ? world.Urls.Path(term.Route) : null),
            ("former", link.Person.Former)));
        model["aliases"] = Script.List(person.Aliases);
        model["contact"] = values.Contact(person.Page?.Contact)!;
        model["call_to_action"] = values.CallToAction(person.Page?.CallToAction)!;
        model["references"] = cards.Of(advisers.Value.TryGetValue(person, out var adviser) ? [.. adviser.References] : []);
    }

    /// <summary>What the editor says of the person, else what the articles say, the newest first and each once.</summary>
    private PersonLink[] FunctionsOf(PersonTerm person)
    {
        var fromArticles = LinksOf(person).SelectMany(links => links.People).Where(link => link.Term == person)
            .Where(link => link.Person.Function is not null || link.Person.Organisation is not null)
            .DistinctBy(link => (link.Person.Function, link.Person.Organisation, link.Person.Former)).ToArray();
        if (person.Page is not ({ Function: not null } or { Organisation: not null })) return fromArticles;
        var said = new Person(person.Title) { Function = person.Page.Function, Organisation = person.Page.Organisation };
        var employer = fromArticles.FirstOrDefault(link => link.Person.Organisation == said.Organisation)?.Organisation;
        return [new PersonLink(said, person, employer)];
    }

    private ScriptArray PeopleOf(IEnumerable<PersonLink> links) => Script.List(
        links.GroupBy(link => link.Term).OrderBy(group => group.Key.SortTitle, DutchOrder.Comparer).Select(group => values.Person(group.First())));

    private void Series(ScriptObject model, SeriesTerm series)
    {
        var entries = new ScriptArray();
        foreach (var article in series.Story) entries.Add(Script.Object(("number", entries.Count + 1), ("card", cards.Of(article)), ("announced", null)));
        foreach (var meeting in Announced(series)) entries.Add(Script.Object(("number", entries.Count + 1), ("card", null), ("announced", meetings.Of(meeting))));
        model["entries"] = entries;
        model["period_text"] = series is { First: { } first, Last: { } last } ? world.Dates.Period(first, last) : null!;
        model["timeline_html"] = SeriesDrawing.Draw(
            world.Texts["timeline_series_title"],
            [.. series.Story.Select(article => article.Article.Session.Date ?? article.Date).Where(date => date?.Earliest is not null).Select(date => (date!.Earliest!.Value, date is { Day: not null, IsUncertain: false }))])!;
        model["themes"] = Themes(series);
        model["municipalities"] = Municipalities(series);
        model["organisations"] = Organisations(series);
        model["people"] = PeopleOf(LinksOf(series).SelectMany(links => links.People));
    }

    /// <summary>Later meetings that the last report of the series mentions and that have no report yet.</summary>
    private IEnumerable<Meeting> Announced(SeriesTerm series) => world.Site.Agenda.Coming.Concat(world.Site.Agenda.Past.Reverse())
        .Where(meeting => meeting is { Report: null, MentionedIn: { } source, Relation: Relation.FollowUp } && series.Story[^1] == source);
}
