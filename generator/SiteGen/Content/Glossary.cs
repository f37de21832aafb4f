namespace SiteGen.Content;

/// <summary>
/// What a site knows of its own field: <c>content/woordenlijst.yml</c>. Immutable. The import recognises people, organisations,
/// regions and places by it; search uses the synonyms and abbreviations.
/// </summary>
public sealed record Glossary
{
    /// <summary>A list of nothing.</summary>
    public static Glossary Empty { get; } = new();

    /// <summary>People, with other spellings, function and organisation.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Organisations.</summary>
    public IReadOnlyList<GlossaryOrganisation> Organisations { get; init; } = [];

    /// <summary>Regions and nicknames of groups of municipalities.</summary>
    public IReadOnlyList<GlossaryRegion> Regions { get; init; } = [];

    /// <summary>Words that point at a theme.</summary>
    public IReadOnlyList<GlossaryTheme> Themes { get; init; } = [];

    /// <summary>Towns, buildings and neighbourhoods.</summary>
    public IReadOnlyList<GlossaryPlace> Places { get; init; } = [];

    /// <summary>Groups of words that mean the same to a searcher.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>Abbreviations.</summary>
    public IReadOnlyList<GlossaryAbbreviation> Abbreviations { get; init; } = [];
}

/// <summary>An organisation that the site knows. Immutable.</summary>
/// <param name="Name">The name as it should be written.</param>
/// <param name="Aliases">Other names and abbreviations.</param>
public sealed record GlossaryOrganisation(string Name, IReadOnlyList<string> Aliases);

/// <summary>A region that the site knows. Immutable.</summary>
/// <param name="Name">The name as it should be written.</param>
/// <param name="Aliases">Other names: <c>NEO-gemeenten</c>.</param>
/// <param name="Municipalities">Its municipalities.</param>
public sealed record GlossaryRegion(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Municipalities);

/// <summary>Words that point at a theme. Immutable.</summary>
/// <param name="Theme">The slug of the theme.</param>
/// <param name="Terms">The words.</param>
public sealed record GlossaryTheme(string Theme, IReadOnlyList<string> Terms);

/// <summary>A place that the site knows. Immutable.</summary>
/// <param name="Name">The name as it should be written.</param>
/// <param name="Municipality">The municipality it lies in.</param>
/// <param name="Venue">Whether it is a building rather than a town or neighbourhood.</param>
public sealed record GlossaryPlace(string Name, string? Municipality, bool Venue);

/// <summary>An abbreviation that the site knows. Immutable.</summary>
/// <param name="Short">The abbreviation.</param>
/// <param name="Full">What it stands for.</param>
public sealed record GlossaryAbbreviation(string Short, string Full);
