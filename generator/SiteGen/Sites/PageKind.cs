namespace SiteGen.Sites;

/// <summary>What a page shows. Each kind has a template of its own.</summary>
public enum PageKind
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>All news.</summary>
    News,

    /// <summary>The news of a year.</summary>
    Year,

    /// <summary>An article.</summary>
    Article,

    /// <summary>All themes.</summary>
    Themes,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>All municipalities.</summary>
    Municipalities,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>All regions.</summary>
    Regions,

    /// <summary>A region.</summary>
    Region,

    /// <summary>All organisations.</summary>
    Organisations,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>All people.</summary>
    People,

    /// <summary>A person.</summary>
    Person,

    /// <summary>The agenda.</summary>
    Agenda,

    /// <summary>The showcase of references.</summary>
    Showcase,

    /// <summary>All series.</summary>
    SeriesList,

    /// <summary>A series.</summary>
    Series,

    /// <summary>The archive by year.</summary>
    Archive,

    /// <summary>All terms from A to Z.</summary>
    Alphabet,

    /// <summary>Search.</summary>
    Search,

    /// <summary>About the site.</summary>
    About,

    /// <summary>How to reach the sender.</summary>
    Contact,

    /// <summary>Privacy.</summary>
    Privacy,

    /// <summary>Accessibility.</summary>
    Accessibility,

    /// <summary>Any other page that an editor wrote.</summary>
    Text,

    /// <summary>What a reader sees at an address that does not exist.</summary>
    NotFound,
}
