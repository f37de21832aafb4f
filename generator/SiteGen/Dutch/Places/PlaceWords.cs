using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>Words around the name of a place, and what of all that rules for venues and places ask a word is.</summary>
internal static class PlaceWords
{
    private static readonly WordSet Examples = new() { "zoals", "bijvoorbeeld", "voorbeeld", "voorbeelden", "net", "elders", "vergelijkbaar", "ervaringen", "onder" };

    /// <summary>Whether a word may say that a place behind it is an example.</summary>
    internal static bool IsExample(string folded) => Examples.Contains(folded);

    /// <summary>Whether a word is that for a province.</summary>
    internal static bool IsProvince(string folded) => folded is "provincie";

    /// <summary>Whether the town where something is stands right behind a word.</summary>
    internal static bool IsIn(string folded) => folded is "in" or "te" or "yn";

    /// <summary>Whether a line that begins with a word and a colon has the town of the meeting.</summary>
    internal static bool IsLabel(string folded) => folded is "plaats" or "waar" or "locatie" or "location" or "place";

    /// <summary>What rules for venues and places ask of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static PlaceCues CuesOf(string folded) => OfBuilding(folded) | OfScene(folded) | OfPlace(folded);

    private static PlaceCues OfBuilding(string folded) =>
        If(VenueWords.IsBuilding(folded), PlaceCues.Building) | If(VenueWords.IsRoom(folded), PlaceCues.Room) | If(VenueWords.IsSeat(folded), PlaceCues.Seat) | If(VenueWords.IsPart(folded), PlaceCues.Part)
        | If(VenueWords.IsOwned(folded), PlaceCues.Owned) | If(VenueWords.IsHome(folded), PlaceCues.Home) | If(VenueWords.IsPlain(folded), PlaceCues.Plain) | If(VenueWords.IsSingle(folded), PlaceCues.Single)
        | If(VenueWords.IsEnglishBuilding(folded), PlaceCues.EnglishBuilding) | If(VenueWords.IsMeetingPoint(folded), PlaceCues.MeetingPoint) | If(VenueWords.IsEstate(folded), PlaceCues.Estate)
        | If(VenueWords.IsFull(folded), PlaceCues.Full) | If(VenueWords.IsScene(folded), PlaceCues.Scene) | If(VenueWords.IsCrowded(folded), PlaceCues.Crowded) | If(VenueWords.IsTogether(folded), PlaceCues.Together);

    private static PlaceCues OfScene(string folded) =>
        If(SceneWords.IsArticle(folded), PlaceCues.Article) | If(SceneWords.IsOwner(folded), PlaceCues.Owner) | If(SceneWords.IsRelative(folded), PlaceCues.Relative) | If(SceneWords.IsThanking(folded), PlaceCues.Thanking)
        | If(SceneWords.IsPreposition(folded), PlaceCues.Preposition) | If(SceneWords.IsFilled(folded), PlaceCues.Filled) | If(SceneWords.IsVisiting(folded), PlaceCues.Visiting) | If(SceneWords.IsVisit(folded), PlaceCues.Visit)
        | If(SceneWords.IsUse(folded), PlaceCues.Use) | If(SceneWords.IsStanding(folded), PlaceCues.Standing) | If(SceneWords.IsFilling(folded), PlaceCues.Filling) | If(SceneWords.IsServing(folded), PlaceCues.Serving)
        | If(SceneWords.IsOpening(folded), PlaceCues.Opening) | If(SceneWords.IsLent(folded), PlaceCues.Lent) | If(SceneWords.IsEntering(folded), PlaceCues.Entering) | If(SceneWords.IsGoing(folded), PlaceCues.Going)
        | If(SceneWords.IsHost(folded), PlaceCues.Host) | If(SceneWords.IsHospitality(folded), PlaceCues.Hospitality) | If(SceneWords.IsSpot(folded), PlaceCues.Spot) | If(SceneWords.IsLabel(folded), PlaceCues.Label)
        | If(SceneWords.IsMet(folded), PlaceCues.Met) | If(SceneWords.IsGathered(folded), PlaceCues.Gathered) | If(SceneWords.IsLater(folded), PlaceCues.Later) | If(SceneWords.IsGuest(folded), PlaceCues.Guest) | If(SceneWords.IsDegree(folded), PlaceCues.Degree);

    private static PlaceCues OfPlace(string folded) =>
        If(IsExample(folded), PlaceCues.Example) | If(IsProvince(folded), PlaceCues.Province) | If(IsIn(folded), PlaceCues.In) | If(IsLabel(folded), PlaceCues.PlaceLabel);

    private static PlaceCues If(bool has, PlaceCues cue) => has ? cue : PlaceCues.None;
}
