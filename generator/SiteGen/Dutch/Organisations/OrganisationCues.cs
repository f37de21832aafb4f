using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Organisations;

/// <summary>Words that rules for organisations begin at: found in <see cref="OrganisationWords"/> once for a word (see <see cref="Word"/>).</summary>
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

    /// <summary>It is a municipality or province, which has its name behind it.</summary>
    Government = 1 << 5,

    /// <summary>It is an adjective in lower case that says of what area the body behind it is: <c>regionaal programmateam</c>.</summary>
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

    /// <summary>It says what an organisation does in the town before it: <c>Rijswijk Wonen</c>.</summary>
    OfTown = 1 << 12,

    /// <summary>It is a part of the country: <c>LTO Noord</c>.</summary>
    Compass = 1 << 13,

    /// <summary>A firm by the name of a family begins with it: <c>Gebr. Winters</c>.</summary>
    Family = 1 << 14,

    /// <summary>It can be the whole name of a body: <see cref="OrganisationWords.IsNamedBody"/>.</summary>
    NamedBody = 1 << 15,

    /// <summary>It tells that its subject made the meeting: <see cref="OrganisationRoles.OfVerb"/>.</summary>
    Holding = 1 << 16,

    /// <summary>It is a verb of organising, so that capitals before it are who did.</summary>
    Organising = 1 << 17,

    /// <summary>What a host is thanked for, or the estate that a firm is on, may begin with it: <c>voor de gastvrijheid</c>, <c>op het industrieterrein</c>.</summary>
    Hosting = 1 << 18,

    /// <summary>The body that somebody speaks for stands behind it.</summary>
    Representing = 1 << 19,

    /// <summary>A sender speaks of itself with it.</summary>
    We = 1 << 20,

    /// <summary>What is the sender's stands behind it: <c>onze adviseur</c>.</summary>
    Ours = 1 << 21,

    /// <summary>A line with the sender begins with it: <c>Bron: …</c></summary>
    SenderLabel = 1 << 22,

    /// <summary>It is a meeting of a body that is opened: <c>opent de vergadering van …</c></summary>
    Assembly = 1 << 23,

    /// <summary>It says that who has the name before it gives advice: <c>Vossenveld Advies</c>.</summary>
    Consultancy = 1 << 24,
}
