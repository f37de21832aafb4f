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

    /// <summary>It is an article before a name (<see cref="SceneWords"/>).</summary>
    Article = 1 << 15,

    /// <summary>It says whose house it is (<see cref="SceneWords"/>).</summary>
    Owner = 1 << 16,

    /// <summary>It opens a clause on a host (<see cref="SceneWords"/>).</summary>
    Relative = 1 << 17,

    /// <summary>Who is thanked stands behind it (<see cref="SceneWords"/>).</summary>
    Thanking = 1 << 18,

    /// <summary>A place may stand behind it (<see cref="SceneWords"/>).</summary>
    Preposition = 1 << 19,

    /// <summary>It says that people fill a hall (<see cref="SceneWords"/>).</summary>
    Filled = 1 << 20,

    /// <summary>It says that people visit or fill a building (<see cref="SceneWords"/>).</summary>
    Visiting = 1 << 21,

    /// <summary>It is a visit (<see cref="SceneWords"/>).</summary>
    Visit = 1 << 22,

    /// <summary>It says that a house is used (<see cref="SceneWords"/>).</summary>
    Use = 1 << 23,

    /// <summary>Its subject may be the scene (<see cref="SceneWords"/>).</summary>
    Standing = 1 << 24,

    /// <summary>It says what a building that fills up does (<see cref="SceneWords"/>).</summary>
    Filling = 1 << 25,

    /// <summary>It says that a building serves as something (<see cref="SceneWords"/>).</summary>
    Serving = 1 << 26,

    /// <summary>It may say that a building is thrown open (<see cref="SceneWords"/>).</summary>
    Opening = 1 << 27,

    /// <summary>It ends what a main verb says of a house that is lent: <c>stelde zijn kantoor open</c> (<see cref="SceneWords"/>).</summary>
    ThrownOpen = 1 << 28,

    /// <summary>It says at the end of a clause that a house is lent: <c>dat Werkhuis zijn kantoor openstelde</c> (<see cref="SceneWords"/>).</summary>
    Opened = 1UL << 44,

    /// <summary>It says that a house is lent.</summary>
    Lent = ThrownOpen | Opened,

    /// <summary>It says that people go in (<see cref="SceneWords"/>).</summary>
    Entering = 1 << 29,

    /// <summary>It says that people go somewhere (<see cref="SceneWords"/>).</summary>
    Going = 1 << 30,

    /// <summary>It is who receives (<see cref="SceneWords"/>).</summary>
    Host = 1UL << 31,

    /// <summary>It says that people are received well (<see cref="SceneWords"/>).</summary>
    Hospitality = 1UL << 32,

    /// <summary>It is the word for the place itself (<see cref="SceneWords"/>).</summary>
    Spot = 1UL << 33,

    /// <summary>It is the label of a place (<see cref="SceneWords"/>).</summary>
    Label = 1UL << 34,

    /// <summary>It speaks of meeting there (<see cref="SceneWords"/>).</summary>
    Met = 1UL << 35,

    /// <summary>It tells of people who meet (<see cref="SceneWords"/>).</summary>
    Gathered = 1UL << 36,

    /// <summary>It speaks of another meeting (<see cref="SceneWords"/>).</summary>
    Later = 1UL << 37,

    /// <summary>It is a guest (<see cref="SceneWords"/>).</summary>
    Guest = 1UL << 38,

    /// <summary>It says how full (<see cref="SceneWords"/>).</summary>
    Degree = 1UL << 39,

    /// <summary>It may say that a place is an example (<see cref="SceneWords"/>).</summary>
    Example = 1UL << 40,

    /// <summary>It is a province (<see cref="SceneWords"/>).</summary>
    Province = 1UL << 41,

    /// <summary>A place stands right behind it (<see cref="SceneWords"/>).</summary>
    In = 1UL << 42,

    /// <summary>It is the first word of a line with the place (<see cref="SceneWords"/>).</summary>
    PlaceLabel = 1UL << 43,

    /// <summary>It says that people came from elsewhere (<see cref="SceneWords"/>).</summary>
    Journey = 1UL << 45,

    /// <summary>It says that something made people come (<see cref="SceneWords"/>).</summary>
    Drawing = 1UL << 46,

    /// <summary>It says that people went for another reason than to meet (<see cref="SceneWords"/>).</summary>
    Leaving = 1UL << 47,

    /// <summary>It is a body of a village (<see cref="SceneWords"/>).</summary>
    VillageBody = 1UL << 48,

    /// <summary>It says that a body holds a meeting (<see cref="SceneWords"/>).</summary>
    Holding = 1UL << 49,

    /// <summary>It says that something lies at a village (<see cref="SceneWords"/>).</summary>
    Edge = 1UL << 50,

    /// <summary>It says that people will go on with what they spoke of (<see cref="SceneWords"/>).</summary>
    Onward = 1UL << 51,

    /// <summary>What people speak of stands behind it (<see cref="SceneWords"/>).</summary>
    About = 1UL << 52,

    /// <summary>It points back to a place at the beginning of a sentence (<see cref="SceneWords"/>).</summary>
    There = 1UL << 53,

    /// <summary>It may stand beside the label of a place above its value (<see cref="SceneWords"/>).</summary>
    LabelMate = 1UL << 54,

    /// <summary>It is a part of a building that people pass or sit at (<see cref="SceneWords"/>).</summary>
    Entrance = 1UL << 55,

    /// <summary>It says that a house is hired (<see cref="SceneWords"/>).</summary>
    Hired = 1UL << 56,
}
