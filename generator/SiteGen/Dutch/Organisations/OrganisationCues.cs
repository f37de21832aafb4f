using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Organisations;

/// <summary>Words that rules for organisations begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum OrganisationCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A name can begin with it in lower case: <see cref="OrganisationWords.IsLowerHead"/>.</summary>
    LowerHead = 1,

    /// <summary>It means a body of people: <see cref="OrganisationWords.IsBody"/>.</summary>
    Body = 1 << 1,

    /// <summary>It means an association or a band: <see cref="OrganisationWords.IsClub"/>.</summary>
    Club = 1 << 2,

    /// <summary>It introduces a name: <see cref="OrganisationWords.IsIntroducing"/>.</summary>
    Introducing = 1 << 3,

    /// <summary>It is a body that may have the name of a person: <see cref="OrganisationWords.IsHouseOfPeople"/>.</summary>
    HouseOfPeople = 1 << 4,

    /// <summary>It is a municipality or province: <see cref="OrganisationWords.IsGovernment"/>.</summary>
    Government = 1 << 5,

    /// <summary>It says of what area a body is: <see cref="OrganisationWords.IsRegional"/>.</summary>
    Regional = 1 << 6,

    /// <summary>A name may begin with it in lower case or behind it.</summary>
    Lead = LowerHead | Body | Club | Introducing | HouseOfPeople | Government | Regional,

    /// <summary>It is the trade of a firm: <see cref="OrganisationWords.IsTrade"/>.</summary>
    Trade = 1 << 7,

    /// <summary>It is an English word for a body: <see cref="OrganisationWords.IsEnglishBody"/>.</summary>
    EnglishBody = 1 << 8,

    /// <summary>It is what a name before it is of: <see cref="OrganisationWords.IsHouse"/>.</summary>
    House = 1 << 9,

    /// <summary>A name may end with it.</summary>
    Tail = Trade | EnglishBody | House,

    /// <summary>It is short for a sports club: <see cref="OrganisationWords.IsSportsClub"/>.</summary>
    SportsClub = 1 << 10,

    /// <summary>A name can begin with it and <c>voor</c>: <see cref="OrganisationWords.IsPlaceOfHelp"/>.</summary>
    PlaceOfHelp = 1 << 11,

    /// <summary>It says what an organisation does in the town before it: <see cref="OrganisationWords.IsOfTown"/>.</summary>
    OfTown = 1 << 12,

    /// <summary>It is a part of the country: <see cref="OrganisationWords.IsCompass"/>.</summary>
    Compass = 1 << 13,

    /// <summary>It is a firm by the name of a family: <see cref="OrganisationWords.IsFamily"/>.</summary>
    Family = 1 << 14,

    /// <summary>It can be the whole name of a body: <see cref="OrganisationWords.IsNamedBody"/>.</summary>
    NamedBody = 1 << 15,

    /// <summary>It tells that its subject made the meeting: <see cref="OrganisationRoles.OfVerb"/>.</summary>
    Holding = 1 << 16,

    /// <summary>It is a verb of organising: <see cref="OrganisationWords.IsOrganising"/>.</summary>
    Organising = 1 << 17,

    /// <summary>It opens what a host is thanked for or where a firm is: <see cref="OrganisationWords.MayOpenHosting"/>.</summary>
    Hosting = 1 << 18,

    /// <summary>Whom somebody speaks for stands behind it: <see cref="OrganisationWords.IsRepresenting"/>.</summary>
    Representing = 1 << 19,

    /// <summary>The sender says it of itself: <see cref="OrganisationWords.IsWe"/>.</summary>
    We = 1 << 20,

    /// <summary>What is the sender's stands behind it: <see cref="OrganisationWords.IsOurs"/>.</summary>
    Ours = 1 << 21,

    /// <summary>The sender of a report stands behind it: <see cref="OrganisationWords.IsSenderLabel"/>.</summary>
    SenderLabel = 1 << 22,

    /// <summary>It is a meeting that is opened: <see cref="OrganisationWords.IsAssembly"/>.</summary>
    Assembly = 1 << 23,
}
