using System.Collections.Concurrent;
using System.Globalization;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Dutch.Collation;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Terms and lists of terms.</summary>
internal sealed class Terms(ContractWorld world, Values values, Lists lists)
{
    /// <summary>Beside a list of reports stand the themes and places that occur most; more would push the reports away on a telephone.</summary>
    private const int Beside = 12;

    private readonly ConcurrentDictionary<IReadOnlyList<Term>, List<(string Letter, int At)>> begins = new(ReferenceEqualityComparer.Instance);

    /// <param name="term">The term.</param>
    /// <param name="description">The sentence that says what its page is.</param>
    /// <param name="bodyHtml">The text that an editor wrote; null when there is none.</param>
    internal ScriptObject Of(Term term, string description, string? bodyHtml)
    {
        var years = term.Articles.Where(article => article.Year is not null).Select(article => article.Year!.Value).ToArray();
        return Script.Object(
            ("title", term.Title),
            ("url", world.Urls.Path(term.Route)),
            ("description", description),
            ("body_html", bodyHtml),
            ("image", values.Image(term.Page?.Image ?? term.Page?.Logo)),
            ("link_url", term.Page?.Url is { } url ? world.Urls.Link(url) : null),
            ("code", (term as MunicipalityTerm)?.Code),
            ("count", term.Articles.Count),
            ("count_text", world.Texts.Count("reports_count", term.Articles.Count)),
            ("first_year", years.Length == 0 ? null : Year(years.Min())),
            ("last_year", years.Length == 0 ? null : Year(years.Max())),
            ("kind_label", KindLabel(term)));
    }

    /// <summary>A list of names under their letters, with the way to the letters of the other pages.</summary>
    /// <param name="terms">The whole list in its order.</param>
    /// <param name="paging">The part of it that the page shows.</param>
    /// <param name="countName">The text that counts them.</param>
    internal ScriptObject Index(IReadOnlyList<Term> terms, Paging paging, string countName) => Script.Object(
        ("groups", Script.List(GroupsOf(paging.Slice(terms)), group => Script.Object(
            ("letter", group.Letter),
            ("id", IdOf(group.Letter)),
            ("terms", Script.List(group.Terms, Entry))))),
        ("letters", Letters(terms, paging)),
        ("count", terms.Count),
        ("count_text", world.Texts.Count(countName, terms.Count)),
        ("pager", lists.Pager(paging)));

    /// <summary>The letters of a list, each with the page and place where its names begin.</summary>
    /// <param name="terms">The whole list.</param>
    /// <param name="paging">Any page of it.</param>
    /// <param name="onPage">Whether the page that is open is one of the list's own.</param>
    internal ScriptArray Letters(IReadOnlyList<Term> terms, Paging paging, bool onPage = true)
    {
        var letters = new ScriptArray();
        foreach (var (letter, at) in begins.GetOrAdd(terms, BeginsOf))
        {
            var number = (at / paging.Take) + 1;
            var same = onPage && number == paging.Number;
            letters.Add(Script.Object(
                ("letter", letter),
                ("url", (same ? "" : world.Urls.Path(paging.Route(number))) + "#" + IdOf(letter)),
                ("current", same)));
        }

        return letters;
    }

    /// <summary>Where in a list each letter begins.</summary>
    private static List<(string Letter, int At)> BeginsOf(IReadOnlyList<Term> terms)
    {
        var found = new List<(string Letter, int At)>();
        for (var i = 0; i < terms.Count; i++)
        {
            var letter = DutchOrder.Letter(terms[i].SortTitle);
            if (found.Count == 0 || found[^1].Letter != letter) found.Add((letter, i));
        }

        return found;
    }

    /// <summary>The terms that occur most with some articles, as links with how often.</summary>
    internal ScriptArray MostUsed<T>(IEnumerable<T> occurrences)
        where T : Term => Script.List(occurrences.GroupBy(term => term, ReferenceEqualityComparer.Instance).Select(group => (Term: (T)group.Key!, Count: group.Count()))
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Term.SortTitle, DutchOrder.Comparer).Take(Beside).Select(pair => values.Link(pair.Term, pair.Count)));

    /// <summary>The terms of a kind that have most articles.</summary>
    internal ScriptArray Biggest(IEnumerable<Term> terms, int most) => Script.List(
        terms.OrderByDescending(term => term.Articles.Count).Take(most).Select(term => values.Link(term)));

    internal ScriptArray Tree()
    {
        var roots = world.Site.Themes.Where(theme => theme.Broader is null || !world.Site.Themes.TryGet(theme.Broader, out _));
        return Script.List(roots.Select(theme => (object?)Branch(theme, 0)));
    }

    private ScriptObject Branch(ThemeTerm theme, int depth)
    {
        var branch = values.OwnLink(theme);

        // The vocabulary may hold a circle; no list of themes is deeper than this.
        branch["children"] = depth > 8 ? Script.Empty() : Script.List(theme.Narrower, slug => world.Site.Themes.TryGet(slug, out var child) ? Branch(child, depth + 1) : null);
        return branch;
    }

    private string KindLabel(Term term) => world.Texts["term_" + PageNames.Word(term.Kind)];

    private ScriptObject Entry(Term term)
    {
        var entry = values.OwnLink(term);
        entry["sort_text"] = term.SortTitle;
        entry["description"] = Describe(term)!;
        entry["kind_label"] = KindLabel(term);
        return entry;
    }

    private string? Describe(Term term) => term switch
    {
        PersonTerm person => person.Page is { Function: not null } or { Organisation: not null }
            ? values.Describe(new Person(person.Title) { Function = person.Page.Function, Organisation = person.Page.Organisation })
            : person.Functions.Count > 0 ? values.Describe(person.Functions[0]) : null,
        MunicipalityTerm municipality => municipality.Province,
        _ => null,
    };

    private static List<(string Letter, List<Term> Terms)> GroupsOf(IReadOnlyList<Term> terms)
    {
        var groups = new List<(string Letter, List<Term> Terms)>();
        foreach (var term in terms)
        {
            var letter = DutchOrder.Letter(term.SortTitle);
            if (groups.Count == 0 || groups[^1].Letter != letter) groups.Add((letter, []));
            groups[^1].Terms.Add(term);
        }

        return groups;
    }

    private static string IdOf(string letter) => letter switch
    {
        "0-9" => "cijfers",
        "#" => "overig",
        _ => "letter-" + letter.ToLowerInvariant(),
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
