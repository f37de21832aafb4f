namespace SiteGen.Dutch.Lexicons;

/// <summary>What an entry of the lists is, as flags: most tokens begin none of the kind that a rule asks for.</summary>
[Flags]
internal enum LexiconKinds : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A <see cref="MunicipalityEntry"/>.</summary>
    Municipality = 1,

    /// <summary>A <see cref="TownEntry"/>.</summary>
    Town = 1 << 1,

    /// <summary>A <see cref="RegionEntry"/>.</summary>
    Region = 1 << 2,

    /// <summary>A <see cref="ProvinceEntry"/>.</summary>
    Province = 1 << 3,

    /// <summary>An <see cref="OrganisationEntry"/>.</summary>
    Organisation = 1 << 4,

    /// <summary>An <see cref="OrganisationHeadEntry"/>.</summary>
    OrganisationHead = 1 << 5,

    /// <summary>A <see cref="FunctionEntry"/>.</summary>
    Function = 1 << 6,

    /// <summary>A <see cref="ThemeEntry"/>.</summary>
    Theme = 1 << 7,

    /// <summary>A <see cref="TitleEntry"/>.</summary>
    Title = 1 << 8,

    /// <summary>A <see cref="PersonEntry"/>.</summary>
    Person = 1 << 9,

    /// <summary>A <see cref="VenueEntry"/>.</summary>
    Venue = 1 << 10,
}
