using SiteGen.Content;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Import;

/// <summary>What the import knows before it reads: the built-in lists with the words of the site over them. Immutable; made once for a run.</summary>
public sealed class ImportKnowledge
{
    private ImportKnowledge(Lexicon lexicon) => Lexicon = lexicon;

    /// <summary>The built-in lists alone.</summary>
    public static ImportKnowledge BuiltIn => new(Lexicon.Default);

    /// <summary>The lists.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The built-in lists with the words of a site, which win.</summary>
    /// <param name="glossary">The words of <c>content/woordenlijst.yml</c>.</param>
    public static ImportKnowledge With(Glossary glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        if (glossary.People.Count + glossary.Organisations.Count + glossary.Regions.Count + glossary.Themes.Count + glossary.Places.Count == 0) return BuiltIn;
        var lexicon = new LexiconBuilder();
        foreach (var organisation in glossary.Organisations)
        {
            foreach (var name in organisation.Aliases.Prepend(organisation.Name)) lexicon.Add(name, new OrganisationEntry(organisation.Name, NeedsContext: false) { IsOwn = true }, exactCase: IsOneWord(name));
        }

        foreach (var region in glossary.Regions)
        {
            foreach (var name in region.Aliases.Prepend(region.Name)) lexicon.Add(name, new RegionEntry(region.Name, region.Municipalities, IsEveryday: true));
        }

        foreach (var theme in glossary.Themes)
        {
            foreach (var term in theme.Terms) lexicon.Add(term, new ThemeEntry(theme.Theme, IsWeak: false) { IsOwn = true });
        }

        foreach (var place in glossary.Places)
        {
            lexicon.Add(place.Name, place.Venue ? new VenueEntry(place.Name, place.Municipality ?? "") : new TownEntry(place.Name, place.Municipality is { } municipality ? [municipality] : [], IsOrdinaryWord: false));
        }

        foreach (var person in glossary.People)
        {
            foreach (var name in person.Aliases.Prepend(person.Name)) lexicon.Add(name, new PersonEntry(person.Name, person.Function ?? "", person.Organisation ?? ""), exactCase: IsOneWord(name));
        }

        return new ImportKnowledge(lexicon.AddBuiltIn().Build());
    }

    /// <summary>A name of one word could be an ordinary word too, so that its capitals must be as given.</summary>
    private static bool IsOneWord(string name) => !name.Contains(' ', StringComparison.Ordinal);
}
