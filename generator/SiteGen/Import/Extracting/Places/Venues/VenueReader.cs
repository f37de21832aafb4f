using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads the name of a building where it may be the place of a meeting, form by form.</summary>
internal static class VenueReader
{
    /// <summary>The words that a form may begin at, wherever they stand.</summary>
    private const PlaceCues Beginnings = PlaceCues.Label | PlaceCues.Room | PlaceCues.Seat | PlaceCues.Filled | PlaceCues.Article | PlaceCues.MeetingPoint | PlaceCues.Spot | PlaceCues.Thanking | PlaceCues.Entering
        | PlaceCues.Building | PlaceCues.Owner | PlaceCues.Relative | PlaceCues.Preposition | PlaceCues.Standing | PlaceCues.Visiting | PlaceCues.There | PlaceCues.Entrance;

    /// <summary>The venue that a word of place or a label at a token leads to; absent when none does.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The token.</param>
    /// <param name="isOnList">Whether the report has a venue that the site lists.</param>
    internal static VenueFinder.Venue? At(TextIndex index, int at, bool isOnList)
    {
        if (!index.Cues.Places.Has(at, Beginnings) && !VenueSubjects.MayBegin(index, at) && !(isOnList && index.MatchAt<VenueEntry>(at) is not null)) return null;
        if ((VenueLines.Labelled(index, at) ?? VenueLabels.Above(index, at)) is { } labelled) return labelled;
        if (isOnList && index.MatchAt<VenueEntry>(at) is { } known) return VenueName.WithTown(index, known.Value.Name, known.First, known.Next, 8) with { Municipality = ((VenueEntry)known.Value).Municipality };
        if ((VenueScenes.RoomAsSubject(index, at) ?? VenueScenes.Filled(index, at) ?? VenueScenes.FullSubject(index, at) ?? VenueScenes.FullRoom(index, at) ?? VenueScenes.Told(index, at) ?? VenueTold.Of(index, at) ?? VenueEntrances.At(index, at) ?? VenuesHired.At(index, at) ?? VenueScenes.Thanked(index, at) ?? VenueSubjects.Filling(index, at) ?? VenueSubjects.Entered(index, at) ?? VenueSubjects.Host(index, at) ?? VenueOwners.Opened(index, at) ?? VenueOwners.Received(index, at)) is { } subject) return subject;
        if (!VenueOpenings.StartsPlace(index, at) && !VenueOpenings.StartsScene(index, at) && !VenueOpenings.IsVisited(index, at) && !VenueOpenings.IsLent(index, at)) return null;
        if (VenueScenes.Full(index, at) is { } full) return full;
        var isAny = index.At(at + 1, at).Folded is "een";
        var first = at + 1;
        while (first < index.Tokens.Count && index.Tokens[first].Folded is "de" or "het" or "'t" or "it" or "the" or "een" or "ons" or "onze" or "hun" or "haar" or "mooie" or "prachtige" or "sfeervolle" or "nieuwe" or "monumentale" or "voormalige" or "oude" or "grote" or "fraaie" or "historische" or "inspirerende" or "lokale" or "kleine" && !index.Tokens[first].IsCapital) first++;
        if (index.At(first - 1, at).Folded is "een" && index.At(first, at) is { IsWord: true, IsCapital: false } adjective && adjective.Folded.EndsWith('e') && index.At(first + 1, at).IsCapital) first++;
        while (first < at + 5 && index.At(first, at) is { IsWord: true, IsCapital: false } word && VenueWords.IsAdjective(word.Folded) && !VenueWords.IsBuilding(word.Folded)) first++;
        if (IsOfTown(index, first, at)) first++;
        if (VenueOpenings.IsVisited(index, at)) first = ProperVenues.BehindNouns(index, first);
        if (first >= index.Tokens.Count || index.SentenceOf(first) != index.SentenceOf(at)) return null;
        return VenueName.WithArticle(index, NamedBuildings.Quoted(index, at, first) ?? VenueFormer.At(index, first) ?? VenueFormer.OfPart(index, first) ?? NamedBuildings.Estate(index, first) ?? NamedBuildings.Prefixed(index, first) ?? NamedBuildings.Twofold(index, first) ?? NamedBuildings.English(index, first) ?? NamedBuildings.BehindRoom(index, first) ?? NamedBuildings.Named(index, first) ?? NamedBuildings.Owned(index, first) ?? NamedBuildings.OfPeople(index, at, first) ?? NamedBuildings.OfFamily(index, first) ?? VenuesOfFirms.At(index, at, first) ?? VenueOwners.OfOrganisation(index, first) ?? VenueOwners.BehindPart(index, first) ?? (isAny ? null : NamedBuildings.Single(index, first)) ?? ProperVenues.Proper(index, first) ?? ProperVenues.OfAnything(index, first) ?? VenuesOfTowns.At(index, at, first) ?? VenueScenes.Scene(index, at, first) ?? (VenueOpenings.StartsScene(index, at) ? isAny ? null : NamedBuildings.Plain(index, first) : NamedBuildings.PlainScene(index, first)));
    }

    /// <summary><c>bij de Leidse voetbalclub De Ploeg</c>: an adjective of a town before a common noun is no name.</summary>
    private static bool IsOfTown(TextIndex index, int first, int at) =>
        index.At(first, at) is { IsWord: true, IsCapital: true } adjective && index.At(first + 1, at) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded) && Demonyms.Municipality(adjective.Folded).Length > 0;
}
