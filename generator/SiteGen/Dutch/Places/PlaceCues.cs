using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>Words that rules for venues and places begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum PlaceCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a building: <see cref="VenueWords.IsBuilding(string)"/>.</summary>
    Building = 1,

    /// <summary>It is a room: <see cref="VenueWords.IsRoom"/>.</summary>
    Room = 1 << 1,

    /// <summary>It is what people sit on: <see cref="VenueWords.IsSeat"/>.</summary>
    Seat = 1 << 2,

    /// <summary>It is a part of a building: <see cref="VenueWords.IsPart"/>.</summary>
    Part = 1 << 3,

    /// <summary>It is a building told apart by whose it is: <see cref="VenueWords.IsOwned"/>.</summary>
    Owned = 1 << 4,

    /// <summary>It is where people live or work: <see cref="VenueWords.IsHome"/>.</summary>
    Home = 1 << 5,

    /// <summary>It may be the place without a name: <see cref="VenueWords.IsPlain"/>.</summary>
    Plain = 1 << 6,

    /// <summary>It is a venue by itself: <see cref="VenueWords.IsSingle"/>.</summary>
    Single = 1 << 7,

    /// <summary>It says that a hall is full: <see cref="VenueWords.IsFull"/>.</summary>
    Full = 1 << 8,

    /// <summary>It is an English building: <see cref="VenueWords.IsEnglishBuilding"/>.</summary>
    EnglishBuilding = 1 << 9,

    /// <summary>It is where people gather before they go on: <see cref="VenueWords.IsMeetingPoint"/>.</summary>
    MeetingPoint = 1 << 10,

    /// <summary>It is ground for firms: <see cref="VenueWords.IsEstate"/>.</summary>
    Estate = 1 << 11,

    /// <summary>It makes the subject of its sentence the place: <see cref="VenueWords.IsScene"/>.</summary>
    Scene = 1 << 12,

    /// <summary>It says that a building fills up or is the scene: <see cref="VenueWords.IsCrowded"/>.</summary>
    Crowded = 1 << 13,

    /// <summary>It tells of people together: <see cref="VenueWords.IsTogether"/>.</summary>
    Together = 1 << 14,

    /// <summary>It is an article before a name: <see cref="SceneWords.IsArticle"/>.</summary>
    Article = 1 << 15,

    /// <summary>It says whose house it is: <see cref="SceneWords.IsOwner"/>.</summary>
    Owner = 1 << 16,

    /// <summary>It opens a clause on a host: <see cref="SceneWords.IsRelative"/>.</summary>
    Relative = 1 << 17,

    /// <summary>Who is thanked stands behind it: <see cref="SceneWords.IsThanking"/>.</summary>
    Thanking = 1 << 18,

    /// <summary>A place may stand behind it: <see cref="SceneWords.IsPreposition"/>.</summary>
    Preposition = 1 << 19,

    /// <summary>It says that people fill a hall: <see cref="SceneWords.IsFilled"/>.</summary>
    Filled = 1 << 20,

    /// <summary>It says that people visit or fill a building: <see cref="SceneWords.IsVisiting"/>.</summary>
    Visiting = 1 << 21,

    /// <summary>It is a visit: <see cref="SceneWords.IsVisit"/>.</summary>
    Visit = 1 << 22,

    /// <summary>It says that a house is used: <see cref="SceneWords.IsUse"/>.</summary>
    Use = 1 << 23,

    /// <summary>Its subject may be the scene: <see cref="SceneWords.IsStanding"/>.</summary>
    Standing = 1 << 24,

    /// <summary>It says what a building that fills up does: <see cref="SceneWords.IsFilling"/>.</summary>
    Filling = 1 << 25,

    /// <summary>It says that a building serves as something: <see cref="SceneWords.IsServing"/>.</summary>
    Serving = 1 << 26,

    /// <summary>It may say that a building is thrown open: <see cref="SceneWords.IsOpening"/>.</summary>
    Opening = 1 << 27,

    /// <summary>It says that a house is lent: <see cref="SceneWords.IsLent"/>.</summary>
    Lent = 1 << 28,

    /// <summary>It says that people go in: <see cref="SceneWords.IsEntering"/>.</summary>
    Entering = 1 << 29,

    /// <summary>It says that people go somewhere: <see cref="SceneWords.IsGoing"/>.</summary>
    Going = 1 << 30,

    /// <summary>It is who receives: <see cref="SceneWords.IsHost"/>.</summary>
    Host = 1UL << 31,

    /// <summary>It says that people are received well: <see cref="SceneWords.IsHospitality"/>.</summary>
    Hospitality = 1UL << 32,

    /// <summary>It is the word for the place itself: <see cref="SceneWords.IsSpot"/>.</summary>
    Spot = 1UL << 33,

    /// <summary>It is the label of a place: <see cref="SceneWords.IsLabel"/>.</summary>
    Label = 1UL << 34,

    /// <summary>It speaks of meeting there: <see cref="SceneWords.IsMet"/>.</summary>
    Met = 1UL << 35,

    /// <summary>It tells of people who meet: <see cref="SceneWords.IsGathered"/>.</summary>
    Gathered = 1UL << 36,

    /// <summary>It speaks of another meeting: <see cref="SceneWords.IsLater"/>.</summary>
    Later = 1UL << 37,

    /// <summary>It is a guest: <see cref="SceneWords.IsGuest"/>.</summary>
    Guest = 1UL << 38,

    /// <summary>It says how full: <see cref="SceneWords.IsDegree"/>.</summary>
    Degree = 1UL << 39,

    /// <summary>It may say that a place is an example: <see cref="PlaceWords.IsExample"/>.</summary>
    Example = 1UL << 40,

    /// <summary>It is a province: <see cref="PlaceWords.IsProvince"/>.</summary>
    Province = 1UL << 41,

    /// <summary>A place stands right behind it: <see cref="PlaceWords.IsIn"/>.</summary>
    In = 1UL << 42,

    /// <summary>It is the first word of a line with the place: <see cref="PlaceWords.IsLabel"/>.</summary>
    PlaceLabel = 1UL << 43,
}
