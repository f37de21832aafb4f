using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads houses by the organisation whose they are: behind the word for the house, or by what the owner did for those who met.</summary>
internal static class VenueOwners
{
    /// <summary>The owner, the house and what is done with it stand no farther apart.</summary>
    private const int Farthest = 10;

    /// <summary>More common nouns do not stand before the name of an owner.</summary>
    private const int MostNouns = 3;

    /// <summary><c>koffie op het kantoor van Portaal</c>, <c>in de kantine van sociaal ontwikkelbedrijf De Weide</c>: in a sentence of people who are there.</summary>
    internal static VenueFinder.Venue? OfOrganisation(TextIndex index, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Owned | PlaceCues.Room | PlaceCues.Building) || index.Tokens[first].IsCapital) return null;
        return index.At(first + 1, first).Folded is "van" or "fan" && IsScene(index, first) ? RoomOf(index, first) : null;
    }

    /// <summary><c>muziekzaal van harmonie Wilhelmina</c>: a room or house with its owner, whatever its sentence tells.</summary>
    internal static VenueFinder.Venue? RoomOf(TextIndex index, int first)
    {
        if (index.At(first + 1, first).Folded is not ("van" or "fan")) return null;
        var owner = index.At(first + 2, first) is { IsCapital: false, Folded: "de" or "het" or "'t" } ? first + 3 : first + 2;
        if (OrganisationReader.ReadAt(index, owner) is { } named && named.First >= owner && named.Next <= owner + VenueName.LongestName) return VenueName.WithTown(index, index.Words(first, named.Next), first, named.Next, 4);
        var name = owner;
        while (name < owner + MostNouns && index.At(name, first) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded)) name++;
        if (name == owner + MostNouns || !IsOwner(index, name, isIntroduced: name > owner && FunctionReader.ReadAt(index, name - 1) is null)) return null;
        var next = VenueName.ProperEnd(index, name, first);
        return next == name ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 4);
    }

    /// <summary><c>de betonvloer van de schuur van de familie Tol</c>: a part of a house that is told apart by whose it is.</summary>
    internal static VenueFinder.Venue? BehindPart(TextIndex index, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Part) || index.Tokens[first].IsCapital || index.At(first + 1, first).Folded is not ("van" or "fan")) return null;
        var house = index.At(first + 2, first) is { IsCapital: false, Folded: "de" or "het" or "'t" } ? first + 3 : first + 2;
        return index.At(house, first).IsWord ? NamedBuildings.OfFamily(index, house) ?? NamedBuildings.Named(index, house) ?? OfOrganisation(index, house) : null;
    }

    /// <summary><c>dat Werkhuis zijn kantoor in Tiel openstelde</c>, <c>Werkhuis stelde zijn kantoor beschikbaar</c>: the house is known by its owner.</summary>
    internal static VenueFinder.Venue? Opened(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Lent) || !index.Cues.Places.Has(at, PlaceCues.Owner) || index.At(at + 1, at) is not { IsWord: true, IsCapital: false } house || !house.Is(PlaceCues.Building | PlaceCues.Owned)) return null;
        var verb = at - 1;
        while (verb > at - Farthest && index.At(verb, at) is { Kind: not TokenKind.Mark, IsCapital: false } between && between.Folded is not "\0" && !IsLending(between.Folded)) verb--;
        var isMain = IsLending(index.At(verb, at).Folded);
        var isLent = false;
        for (var i = at + 2; i < at + Farthest && !isLent; i++) isLent = index.At(i, at).Is(isMain ? PlaceCues.ThrownOpen : PlaceCues.Opened);
        return isLent && Before(index, isMain ? verb : at) is { } owner ? WithTown(index, owner, at + 2) : null;
    }

    /// <summary><c>de leerlingen van Scala, die ons in hun restaurant ontvingen</c>, <c>Scala, waar wij te gast waren</c>.</summary>
    internal static VenueFinder.Venue? Received(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Relative) || !index.At(at - 1, at).IsMark(',')) return null;
        var folded = index.Tokens[at].Folded;
        var isHost = folded is not "waar" && index.At(at + 1, at).Folded is "ons";
        if (!isHost && (folded is not "waar" || index.At(at + 1, at).Folded is not ("we" or "wij"))) return null;
        for (var i = at + 2; i < at + Farthest && index.At(i, at).Folded is var word and not "\0"; i++)
        {
            if (isHost ? word is "ontving" or "ontvingen" or "verwelkomde" or "verwelkomden" : word is "gast" or "bijeenkwamen" or "samenkwamen" or "vergaderden" || word is "ontvangen" && index.At(i + 1, at).Folded is "werden" || word is "werden" && index.At(i + 1, at).Folded is "ontvangen") return Before(index, at - 1) is { } owner ? WithTown(index, owner, owner.Next) : null;
        }

        return null;
    }

    /// <summary>The proper name that ends right before a token, unless it is of a person or a place.</summary>
    private static VenueFinder.Venue? Before(TextIndex index, int end)
    {
        var first = end;
        while (first > end - VenueName.LongestName && index.At(first - 1, end) is { IsWord: true } part && (part.IsCapital || first < end && part.Folded is "de" or "van" or "der" && index.At(first - 2, end).IsCapital)) first--;
        if (first == end || !IsOwner(index, first, isIntroduced: false)) return null;
        return new VenueFinder.Venue(index.Words(first, end), first, end, -1, 5);
    }

    private static VenueFinder.Venue WithTown(TextIndex index, VenueFinder.Venue venue, int behind) =>
        venue with { Town = VenueName.WithTown(index, venue.Name, venue.First, behind, 0).Town };

    /// <summary>Whether a proper name can be of whoever has a house; a common noun before it proves that it is no person.</summary>
    private static bool IsOwner(TextIndex index, int name, bool isIntroduced)
    {
        if (index.At(name, name) is not { IsWord: true, IsCapital: true, IsInitials: false } token || index.MatchAt<TownEntry>(name) is not null || index.MatchAt<MunicipalityEntry>(name) is not null || index.MatchAt<ProvinceEntry>(name) is not null || index.MatchAt<RegionEntry>(name) is not null) return false;
        if (NameReader.ReadAt(index, name) is not null || !isIntroduced && index.Lexicon.GivenNames.Contains(token.Folded)) return false;
        return isIntroduced || index.MatchAt<OrganisationEntry>(name) is not null || ProperVenues.IsUnknownName(index, name);
    }

    /// <summary>Whether a sentence tells of people who came, sat or ate together.</summary>
    private static bool IsScene(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.Cues.Places.Any(PlaceCues.Together, Math.Max(sentence.First, at - VenueEvidence.Widest), Math.Min(sentence.Next, at + VenueEvidence.Widest));
    }

    private static bool IsLending(string folded) => folded is "stelde" or "stelden" or "zette" or "zetten";
}
