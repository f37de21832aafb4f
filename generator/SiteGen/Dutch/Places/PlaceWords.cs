using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>What of all that rules for venues and places ask a word is.</summary>
internal static class PlaceWords
{
    private static readonly CueTable<PlaceCues> Listed = Table();

    /// <summary>What rules for venues and places ask of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static PlaceCues CuesOf(string folded) =>
        Listed.Of(folded)
        | If(VenueWords.IsBuilding(folded), PlaceCues.Building) | If(VenueWords.IsRoom(folded), PlaceCues.Room) | If(VenueWords.IsSeat(folded), PlaceCues.Seat) | If(VenueWords.IsPart(folded), PlaceCues.Part)
        | If(VenueWords.IsOwned(folded), PlaceCues.Owned) | If(VenueWords.IsHome(folded), PlaceCues.Home) | If(VenueWords.IsPlain(folded), PlaceCues.Plain) | If(VenueWords.IsSingle(folded), PlaceCues.Single)
        | If(VenueWords.IsEnglishBuilding(folded), PlaceCues.EnglishBuilding) | If(VenueWords.IsMeetingPoint(folded), PlaceCues.MeetingPoint) | If(VenueWords.IsEstate(folded), PlaceCues.Estate)
        | If(VenueWords.IsFull(folded), PlaceCues.Full) | If(VenueWords.IsScene(folded), PlaceCues.Scene) | If(VenueWords.IsCrowded(folded), PlaceCues.Crowded) | If(VenueWords.IsTogether(folded), PlaceCues.Together);

    private static PlaceCues If(bool has, PlaceCues cue) => has ? cue : PlaceCues.None;

    private static CueTable<PlaceCues> Table()
    {
        var listed = new CueTable<PlaceCues>();
        foreach (var (cue, words) in SceneWords.Lists) listed.Add(cue, words.Split(' '));
        return listed;
    }
}
