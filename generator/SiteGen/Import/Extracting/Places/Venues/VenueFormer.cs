using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads buildings without a name that are told apart by what they were: <c>de voormalige veiling van Heerde</c>.</summary>
internal static class VenueFormer
{
    /// <summary>What such a building with its town says for itself.</summary>
    private const int Points = 4;

    /// <summary><c>in de voormalige veiling van Heerde</c>, <c>in het oude stationskoffiehuis in Elst</c>: any house behind the adjective, with its town.</summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The adjective, or the noun behind it.</param>
    internal static VenueFinder.Venue? At(TextIndex index, int first)
    {
        var noun = IsFormer(index, first) ? first + 1 : first;
        if (!IsFormer(index, noun - 1) || index.At(noun, first) is not { IsWord: true, IsCapital: false } house || !VenueWords.IsFormer(house.Folded)) return null;
        if (index.At(noun - 2, noun).Folded is not ("de" or "het" or "een") || index.At(noun + 1, first).Folded is not ("van" or "fan" or "in" or "te")) return null;
        return VenueName.WithTown(index, index.Words(noun - 1, noun + 1), noun - 1, noun + 1, Points) is { Town: >= 0 } venue ? venue : null;
    }

    /// <summary><c>de kantine van de oude tapijtfabriek</c>: a house without a name, told apart by what it was and by its room.</summary>
    /// <param name="index">The report.</param>
    /// <param name="room">The word for the room.</param>
    /// <param name="adjective">The first token behind the article of the house.</param>
    internal static VenueFinder.Venue? OfRoom(TextIndex index, int room, int adjective)
    {
        var house = adjective + 1;
        if (!IsFormer(index, adjective) || index.Tokens[adjective - 1].Folded is not ("de" or "het") || index.At(house, room) is not { IsWord: true, IsCapital: false } word || !VenueWords.IsFormer(word.Folded) || index.At(house + 1, room).IsCapital) return null;
        return VenueName.WithTown(index, index.Words(room, house + 1), room, house + 1, Points);
    }

    /// <summary><c>in het ketelhuis van de vroegere spinnerij</c>, <c>de stal van het klooster in Heerde</c>: a part of a house that was something else, or that has its town behind it.</summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The word for the part.</param>
    internal static VenueFinder.Venue? OfPart(TextIndex index, int first)
    {
        if (index.Tokens[first].IsCapital || !index.Cues.Places.Has(first, PlaceCues.Building | PlaceCues.Home) || index.At(first + 1, first).Folded is not ("van" or "fan") || index.At(first + 2, first).Folded is not ("de" or "het" or "it")) return null;
        var house = first + 3;
        if (house >= index.Tokens.Count || index.SentenceOf(house) != index.SentenceOf(first)) return null;
        if (OfRoom(index, first, house) is { } former) return former;
        if (index.Tokens[house] is not { IsWord: true, IsCapital: false } word || !VenueWords.IsFormer(word.Folded)) return null;
        return VenueName.WithTown(index, index.Words(first, house + 1), first, house + 1, Points) is { Town: >= 0 } venue ? venue : null;
    }

    private static bool IsFormer(TextIndex index, int at) => at >= 0 && at < index.Tokens.Count && index.Tokens[at] is { IsCapital: false, Folded: "oude" or "voormalige" or "vroegere" or "leegstaande" or "verlaten" or "gewezen" };
}
