namespace SiteGen.Dutch.Lexicons;

/// <summary>Something that a word or phrase of a text can stand for. Immutable.</summary>
/// <param name="Name">The name as it should be written.</param>
public abstract record LexiconEntry(string Name)
{
    /// <summary>What it is.</summary>
    internal abstract LexiconKinds Kind { get; }
}

/// <summary>A municipality, current or abolished. Immutable.</summary>
/// <param name="Name">The name as readers know it.</param>
/// <param name="Province">The province.</param>
/// <param name="LastYear">The last year it existed; absent while it does.</param>
/// <param name="Successors">The municipalities that took its place, by their names as readers know them.</param>
/// <param name="IsOrdinaryWord">Whether the name is also an ordinary word: <c>Best</c>, <c>Buren</c>.</param>
public sealed record MunicipalityEntry(string Name, string Province, int? LastYear, IReadOnlyList<string> Successors, bool IsOrdinaryWord)
    : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Municipality;
}

/// <summary>A town or village. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Municipalities">The municipalities that have a place of this name.</param>
/// <param name="IsOrdinaryWord">Whether the name is also an ordinary word: <c>Een</c>, <c>Huizen</c>.</param>
public sealed record TownEntry(string Name, IReadOnlyList<string> Municipalities, bool IsOrdinaryWord) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Town;
}

/// <summary>A region or a nickname of some municipalities. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its municipalities, where they are settled; may be empty.</param>
/// <param name="IsEveryday">Whether people use the name for the area itself, rather than as a division of one service.</param>
public sealed record RegionEntry(string Name, IReadOnlyList<string> Members, bool IsEveryday) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Region;
}

/// <summary>A province. Immutable.</summary>
/// <param name="Name">Its name.</param>
public sealed record ProvinceEntry(string Name) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Province;
}

/// <summary>A known organisation. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NeedsContext">Whether the name is also an ordinary word or means other things too.</param>
public sealed record OrganisationEntry(string Name, bool NeedsContext) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Organisation;

    /// <summary>Whether the site itself names it, so that it goes before all that words and lists say.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A word that names of organisations begin with: <c>Stichting</c>, <c>Platform</c>. Immutable.</summary>
/// <param name="Name">The word.</param>
public sealed record OrganisationHeadEntry(string Name) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.OrganisationHead;
}

/// <summary>A function that people have. Immutable.</summary>
/// <param name="Name">The function in the singular.</param>
/// <param name="IsPlural">Whether the text has the plural, which names a group.</param>
/// <param name="IsWeak">Whether the word names a group or an everyday role, so that it proves little.</param>
/// <param name="IsSpeaking">Whether it is something that people are at a meeting: <c>dagvoorzitter</c>.</param>
public sealed record FunctionEntry(string Name, bool IsPlural, bool IsWeak, bool IsSpeaking) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Function;
}

/// <summary>A word that points at a theme. Immutable.</summary>
/// <param name="Name">The slug of the theme.</param>
/// <param name="IsWeak">Whether it only supports the theme.</param>
public sealed record ThemeEntry(string Name, bool IsWeak) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Theme;

    /// <summary>Whether the site itself gives the word to the theme, so that the word is of no other.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A title of people. Immutable.</summary>
/// <param name="Name">The title: <c>drs.</c></param>
/// <param name="IsAfter">Whether it stands behind the name.</param>
public sealed record TitleEntry(string Name, bool IsAfter) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Title;
}

/// <summary>A person that the site knows. Immutable.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Function">The function; may be empty.</param>
/// <param name="Organisation">The organisation; may be empty.</param>
public sealed record PersonEntry(string Name, string Function, string Organisation) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Person;
}

/// <summary>A building that the site knows. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Where it stands; may be empty.</param>
public sealed record VenueEntry(string Name, string Municipality) : LexiconEntry(Name)
{
    /// <inheritdoc/>
    internal override LexiconKinds Kind => LexiconKinds.Venue;
}
