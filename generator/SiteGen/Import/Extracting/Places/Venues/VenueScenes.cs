using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads buildings that are said to be full or that what follows happens in, the subject of the sentence among them.</summary>
internal static class VenueScenes
{
    /// <summary>The word that says that a room is full stands no farther behind it.</summary>
    private const int FarthestFull = 16;

    /// <summary><c>In een volle Buorskip heette …</c>, <c>in het afgeladen Tolhuis</c>: only a hall is full. The name ends at the first word in lower case.</summary>
    internal static VenueFinder.Venue? Full(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Full)) return null;
        var first = at + 1;
        while (index.At(first, at).Folded is "een" or "de" or "het" or "goed" or "tot") first++;
        if (!index.At(first, at).Is(PlaceCues.Full)) return null;
        first++;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" }) first++;
        if ((NamedBuildings.BehindRoom(index, first) ?? NamedBuildings.Named(index, first)) is { } named) return named with { Points = named.Points + 1 };
        if (index.At(first, at) is not { IsWord: true, IsCapital: true, IsInitials: false } || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<MunicipalityEntry>(first) is not null) return null;
        var next = VenueName.ProperEnd(index, first, first);
        return next == first ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>In het voormalige klooster stelden bewoners vragen</c>: a building without a name that a sentence begins with is the scene of what follows.</summary>
    internal static VenueFinder.Venue? Scene(TextIndex index, int at, int first)
    {
        if (!index.Tokens[first].Is(PlaceCues.Building) || !index.StartsSentence(at) || index.At(first - 1, at).Folded is "een" || VenueWords.IsVague(index.Tokens[first].Folded)) return null;
        return index.At(first + 1, at) is { IsWord: true, IsCapital: false } verb && (FunctionWords.IsAuxiliary(verb.Folded) || NatureWords.IsPast(verb) || verb.Folded.EndsWith("den", StringComparison.Ordinal) || verb.Folded.EndsWith("ten", StringComparison.Ordinal)) ? VenueName.WithTown(index, index.Words(first, first + 1), first, first + 1, 2) : null;
    }

    /// <summary><c>De aula van het Stanislascollege moest er stoelen bij hebben</c>: a room at the beginning of a sentence.</summary>
    internal static VenueFinder.Venue? RoomAsSubject(TextIndex index, int at)
    {
        var room = index.Tokens[at].Folded is "de" or "het" ? at + 1 : at;
        if (!index.Cues.Places.Has(room, PlaceCues.Room | PlaceCues.Seat) || index.SentenceOf(room) != index.SentenceOf(at)) return null;
        var isFirst = index.StartsSentence(at) || index.At(at - 1, at).IsMark('-') || index.At(at - 1, at).IsMark('–');
        if (!isFirst || index.At(room, at).IsCapital) return null;
        if (index.Tokens[room].Is(PlaceCues.Seat)) return IsFullBehind(index, room) ? NamedBuildings.BehindSeat(index, room) : null;
        if (NamedBuildings.BehindRoom(index, room) is not { } venue) return null;

        // "De aula van De Sluis wordt geschilderd" tells of another day
        var verb = index.At(venue.Town >= 0 ? venue.Town + 1 : venue.Next, at).Folded;
        return verb is "wordt" or "kan" or "krijgt" or "blijft" or "gaat" || verb is "is" or "moet" or "heeft" && !IsFullBehind(index, room) ? null : venue;
    }

    /// <summary><c>niet nodig om de zaal van gemeenschapshuis De Poel vol te krijgen</c>: a room within a sentence that fills up; or <c>het was de zaal van de harmonie in Horst waar …</c></summary>
    internal static VenueFinder.Venue? FullRoom(TextIndex index, int at) =>
        index.Cues.Places.Has(at + 1, PlaceCues.Room) && index.Tokens[at].Folded is "de" or "het" && !index.At(at + 1, at).IsCapital && index.At(at + 2, at).Folded is "van" && NamedBuildings.BehindRoom(index, at + 1) is { } venue && (IsFullBehind(index, at + 1) || venue.Town >= 0 && index.At(venue.Town + 1, at).Folded is "waar") ? venue : null;

    private static bool IsFullBehind(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.Cues.Places.Any(PlaceCues.Crowded, at + 2, Math.Min(sentence.Next, at + FarthestFull));
    }

    /// <summary><c>De plek was toepasselijk: de kantine van voetbalclub Schagen United</c>: a sentence about the place names it behind a colon.</summary>
    internal static VenueFinder.Venue? Told(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.MeetingPoint | PlaceCues.Spot)) return null;
        if (index.Tokens[at].Is(PlaceCues.MeetingPoint) && index.StartsSentence(at)) return MeetingPoint(index, at);
        if (!index.Tokens[at].Is(PlaceCues.Spot)) return null;
        var colon = at + 1;
        while (colon < at + 7 && index.At(colon, at).IsWord) colon++;
        if (colon == at + 1 || !index.At(colon, at).IsMark(':') || index.At(at - 1, at).Folded is not ("de" or "het" or "als")) return null;
        var first = colon + 1;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" or "een" or "'t" or "in" or "oude" or "nieuwe" or "voormalige" }) first++;
        if (first >= index.Tokens.Count || !index.At(first, at).IsWord) return null;
        return VenueName.WithArticle(index, NamedBuildings.BehindRoom(index, first) ?? NamedBuildings.Named(index, first) ?? ProperVenues.Proper(index, first)) is { } venue ? venue with { Points = venue.Points + 2 } : null;
    }

    /// <summary><c>Verzamelpunt was Idea in Soest</c>: the sentence says where they began.</summary>
    private static VenueFinder.Venue? MeetingPoint(TextIndex index, int at)
    {
        if (index.At(at + 1, at).Folded is not ("was" or "is" or "waren")) return null;
        var first = at + 2;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" or "'t" or "oude" or "nieuwe" or "voormalige" }) first++;
        if (!index.At(first, at).IsWord || NameReader.ReadAt(index, first) is not null) return null;
        return VenueName.WithArticle(index, NamedBuildings.BehindRoom(index, first) ?? NamedBuildings.Named(index, first) ?? NamedBuildings.OfFamily(index, first) ?? NamedBuildings.Single(index, first) ?? ProperVenues.Proper(index, first) ?? ProperVenues.Unknown(index, first)) is { } venue ? venue with { Points = venue.Points + 2 } : null;
    }

    /// <summary><c>dank aan het team van Zinder voor de gastvrijheid</c>: whoever is thanked for being a host had the meeting in the house.</summary>
    internal static VenueFinder.Venue? Thanked(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Hospitality) || !index.Cues.Places.Has(at, PlaceCues.Thanking) || !index.At(at + 1, at).IsCapital || NameReader.ReadAt(index, at + 1) is not null || index.MatchAt<MunicipalityEntry>(at + 1) is not null || index.MatchAt<TownEntry>(at + 1) is not null) return null;
        var next = VenueName.ProperEnd(index, at + 1, at);
        return next > at + 1 && IsHosting(index, next) ? VenueName.WithTown(index, index.Words(at + 1, next), at + 1, next, 4) : null;
    }

    /// <summary>Whether a token opens <c>voor de gastvrijheid</c>, <c>voor het gastvrije onthaal</c>.</summary>
    internal static bool IsHosting(TextIndex index, int at) =>
        index.At(at, at - 1).Folded is "voor" && (index.At(at + 1, at).Is(PlaceCues.Hospitality) || index.At(at + 1, at).Folded is "de" or "het" or "hun" or "jullie" or "uw" or "alle" or "haar" && index.At(at + 2, at).Is(PlaceCues.Hospitality));

    /// <summary><c>De LUX in Nijmegen stroomde vol met …</c>: a proper name that fills up is a hall.</summary>
    internal static VenueFinder.Venue? FullSubject(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Crowded) || !index.Cues.Places.Has(at, PlaceCues.Article) || !index.At(at + 1, at).IsCapital || !index.StartsSentence(at)) return null;
        var next = VenueName.ProperEnd(index, at + 1, at);
        if (next == at + 1) return null;
        var name = index.Tokens[at].Folded is "'t" ? at : at + 1;
        var venue = VenueName.WithTown(index, index.Words(name, next), name, next, 5);
        var verb = venue.Town >= 0 ? venue.Town + 1 : next;
        if (index.At(verb, at).Folded is not ("stroomde" or "zat" or "liep" or "was")) return null;
        for (var i = verb + 1; i < verb + 6; i++)
        {
            if (index.At(i, at).Is(PlaceCues.Crowded)) return venue;
        }

        return null;
    }

    /// <summary><c>vulden donderdag 10 maart de Jaarbeurs</c>: the hall may stand behind the day.</summary>
    internal static VenueFinder.Venue? Filled(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Filled)) return null;
        for (var i = at + 2; i < at + 9; i++)
        {
            if (index.At(i - 1, at).Folded is "de" or "het" && index.At(i, at).IsWord && VenueWords.IsBuilding(index.At(i, at))) return NamedBuildings.Named(index, i) ?? NamedBuildings.Single(index, i);
        }

        return null;
    }
}
