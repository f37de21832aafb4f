namespace SiteGen.Dutch.Words;

/// <summary>
/// What rules ask of nearly every word they pass: reckoned once for a word (see <see cref="Word"/>), so that a walk over the tokens of a
/// text only stops where something may be found.
/// </summary>
[Flags]
internal enum WordTraits : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It carries no subject: <see cref="FunctionWords.IsSmall(string)"/>.</summary>
    Small = 1,

    /// <summary>A sentence often begins with it: <see cref="FunctionWords.IsOpener(string)"/>.</summary>
    Opener = 1 << 1,

    /// <summary>It is a given name: <see cref="Names.GivenNames.Contains(string)"/>.</summary>
    GivenName = 1 << 2,

    /// <summary>It is a past tense: <see cref="Reports.NatureWords.IsPast(string)"/>.</summary>
    Past = 1 << 3,

    /// <summary>It may be a sign of what a text is: <see cref="Reports.NatureWords.IsSign"/>.</summary>
    Sign = 1 << 4,

    /// <summary>A name of an organisation may begin with it or behind it: <see cref="Organisations.OrganisationWords.MayLead"/>.</summary>
    LeadsOrganisation = 1 << 5,

    /// <summary>It is a building: <see cref="Places.VenueWords.IsBuilding(string)"/>.</summary>
    Building = 1 << 6,

    /// <summary>It is a number that reports count people with: <see cref="Reports.AttendanceWords.IsNumber(string)"/>.</summary>
    Number = 1 << 7,

    /// <summary>It is who can come: <see cref="Reports.AttendanceWords.IsAttendee(string)"/>.</summary>
    Attendee = 1 << 8,

    /// <summary>It may say that another meeting comes or was: <see cref="Reports.RelatedWords.IsCue"/>.</summary>
    Related = 1 << 9,
}
