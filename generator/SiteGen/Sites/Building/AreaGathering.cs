using SiteGen.Content;
using SiteGen.Dutch.Collation;
using SiteGen.Dutch.Places;

namespace SiteGen.Sites.Building;

/// <summary>
/// Gathers municipalities and regions. A region has the articles that name it and those of its municipalities; provinces are regions of every
/// municipality, so that a site without regions still has an overview.
/// </summary>
internal sealed class AreaGathering(Glossary glossary)
{
    private readonly AreaRegister register = AreaRegister.Instance;
    private readonly TermDrafts municipalities = new();
    private readonly TermDrafts regions = new();
    private readonly Dictionary<TermDraft, IReadOnlyList<string>> members = [];
    private readonly HashSet<TermDraft> provinces = [];
    private readonly Dictionary<TermDraft, List<TermDraft>> regionsOf = [];
    private readonly Dictionary<string, string> knownNames = new(StringComparer.Ordinal);

    internal void Gather(SiteArticle item, ArticleTerms terms)
    {
        foreach (var name in item.Article.Municipalities)
        {
            var draft = municipalities.Of(Known(name));
            if (terms.Municipalities.Contains(draft)) continue;
            draft.GivenTitle ??= Known(name);
            draft.Add(item);
            terms.Municipalities.Add(draft);
        }

        if (item.Article.Region is { } region) terms.Region = RegionNamed(region, item);
        if (item.Article.Session.Place is { } place) terms.Place = terms.Municipalities.Find(draft => draft == municipalities.Find(Known(place)));
    }

    /// <summary>The municipality that a <c>gemeente X</c> governs, when the site already has it.</summary>
    internal TermDraft? MunicipalityOfGovernment(string organisation)
    {
        const string Word = "gemeente ";
        var name = organisation.StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? organisation[3..] : organisation;
        return name.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && municipalities.Find(Known(name[Word.Length..])) is { Articles.Count: > 0 } draft ? draft : null;
    }

    /// <summary>Adds the articles of municipalities to the regions they lie in. Called when all articles are gathered.</summary>
    internal void AddRegions()
    {
        var named = regions.Sorted.ToArray();
        foreach (var municipality in municipalities.Sorted.Where(draft => draft.Articles.Count > 0))
        {
            var lies = named.Where(region => members[region].Any(member => municipalities.Find(member) == municipality)).ToList();
            if (register.Municipality(municipality.Title)?.Province is { } province && register.Region(province) is { IsProvince: true } facts)
            {
                var draft = RegionOf(facts.Name, facts.Members);
                provinces.Add(draft);
                if (!lies.Contains(draft)) lies.Add(draft);
            }

            regionsOf[municipality] = lies;
        }

        foreach (var region in regions.Sorted)
        {
            var all = new SortedDictionary<int, SiteArticle>();
            foreach (var article in region.Articles) all[article.Index] = article;
            foreach (var (municipality, lies) in regionsOf)
            {
                if (!lies.Contains(region)) continue;
                foreach (var article in municipality.Articles) all[article.Index] = article;
            }

            region.Articles.Clear();
            region.Articles.AddRange(all.Values);
        }
    }

    internal TermList<MunicipalityTerm> FinishMunicipalities(TermPages pages, Action<TermPage> unused)
    {
        var finished = new List<MunicipalityTerm>();
        foreach (var draft in municipalities.Sorted.Where(draft => draft.Articles.Count > 0))
        {
            var slug = pages.SlugFor(draft, draft.Title);
            var page = pages.Of(slug);
            var facts = register.Municipality(draft.Title);
            var term = new MunicipalityTerm(slug, page?.Title ?? draft.Title, draft.Articles, page)
            {
                Code = facts?.Code,
                Province = facts?.Province,
                Regions = [.. DutchOrder.Sort(regionsOf[draft], region => region.Title).Select(region => SlugOf(region))],
            };
            draft.Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused) unused(page);
        return new TermList<MunicipalityTerm>(finished);
    }

    internal TermList<RegionTerm> FinishRegions(TermPages pages, Action<TermPage> unused)
    {
        var finished = new List<RegionTerm>();
        foreach (var draft in regions.Sorted)
        {
            var slug = pages.SlugFor(draft, SlugOf(draft));
            var page = pages.Of(slug);
            var term = new RegionTerm(slug, page?.Title ?? draft.Title, draft.Articles, page)
            {
                Members = DutchOrder.Sort(members[draft], name => name),
                IsProvince = provinces.Contains(draft),
            };
            draft.Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused) unused(page);
        return new TermList<RegionTerm>(finished);
    }

    private TermDraft RegionNamed(string name, SiteArticle item)
    {
        var own = glossary.Regions.FirstOrDefault(region =>
            string.Equals(region.Name, name, StringComparison.OrdinalIgnoreCase) || region.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
        var facts = own is null ? register.Region(name) : null;
        var draft = RegionOf(own?.Name ?? facts?.Name ?? name, own?.Municipalities ?? facts?.Members ?? []);
        if (facts is { IsProvince: true }) provinces.Add(draft);
        draft.Add(item);
        return draft;
    }

    private TermDraft RegionOf(string name, IReadOnlyList<string> names)
    {
        var draft = regions.Of(name);
        draft.GivenTitle ??= name;
        members.TryAdd(draft, [.. names.Select(Known)]);
        return draft;
    }

    private static string SlugOf(TermDraft region) => Dutch.Writing.Slug.Of(region.Title);

    private string Known(string name)
    {
        if (knownNames.TryGetValue(name, out var known)) return known;
        return knownNames[name] = register.Municipality(name)?.Name ?? name;
    }
}
