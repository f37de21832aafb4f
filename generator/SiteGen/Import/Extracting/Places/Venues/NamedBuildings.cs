using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads buildings by the word for one: <c>buurtcentrum De Mussen</c>, <c>het gemeentehuis</c>, <c>de kantine van ODC</c>.</summary>
internal static class NamedBuildings
{
    /// <summary>More words do not stand before the word for the building.</summary>
    private const int MostBefore = 2;

    /// <summary><c>buurtcentrum De Mussen</c>, <c>Theater De Speeldoos</c>, <c>de raadzaal van het gemeentehuis</c>.</summary>
    internal static VenueFinder.Venue? Named(TextIndex index, int first)
    {
        if (!index.Cues.Places.Any(PlaceCues.Building, first, first + MostBefore + 1)) return null;
        var word = first;
        while (word < first + MostBefore && !VenueWords.IsBuilding(index.At(word, first))) word++;
        if (!VenueWords.IsBuilding(index.At(word, first))) return null;
        for (var i = first; i < word; i++)
        {
            if (!index.Tokens[i].IsWord || !index.Tokens[i].IsCapital && FunctionWords.IsOpener(index.Tokens[i])) return null;
        }

        var next = word + 1;
        while (VenueWords.IsBuilding(index.At(next, first)) && index.At(next, first).IsWord || index.At(next, first).Folded is "en" && !index.Tokens[next - 1].IsCapital && VenueWords.IsBuilding(index.At(next + 1, first)) && !index.At(next + 1, first).IsCapital) next++;
        var proper = VenueName.ProperEnd(index, next, first);
        if (proper == next && index.Tokens[word].IsCapital && (index.At(next, first).Folded is "van" or "voor" or "aan" or "der" or "des"))
        {
            // Huis van de Wijk, Huis voor de Kunsten, Theater aan het Vrijthof
            var owner = index.At(next + 1, first) is { IsCapital: false, Folded: "de" or "het" or "den" or "'t" } ? next + 2 : next + 1;
            if (index.At(owner, first) is { IsWord: true, IsCapital: true } && index.MatchAt<MunicipalityEntry>(owner) is null && index.MatchAt<TownEntry>(owner) is null) proper = owner + 1;
        }

        if (proper == next)
        {
            if (NumberedEnd(index, word, next) is { } numbered) return numbered;
            if (index.Tokens[word].IsCapital && index.At(next, first) is { Kind: TokenKind.Number, Length: <= 3 }) return VenueName.WithTown(index, index.Words(first, next + 1), first, next + 1, 5);
            if (index.Tokens[word].IsCapital && index.Tokens[first].IsCapital && (word > first || next > word + 1 && index.Tokens[next - 1].IsCapital)) return VenueName.WithTown(index, index.Words(first, next), first, next, 5);
            return ByStreet(index, word, next) ?? VenueAdjectives.Called(index, word, first);
        }

        // gemeentehuis Heerde: the name behind it is the town, but Theater Heerlen and "in theater Heerlen" are called so
        if (VenueWords.IsSingle(index.Tokens[word].Folded) && (index.MatchAt<MunicipalityEntry>(next)?.Next == proper || index.MatchAt<TownEntry>(next)?.Next == proper))
            return new VenueFinder.Venue(index.Words(word, VenueWords.IsStage(index.Tokens[word].Folded) && (index.Tokens[word].IsCapital || index.Cues.Places.Has(word - 1, PlaceCues.Preposition)) ? proper : next), word, next, next, 5);
        // "locatie De Linde": the article begins a name that needs no other word
        if (index.Tokens[word].Folded is "locatie" && index.Tokens[next].Folded is "de" or "het" or "'t") return VenueName.WithTown(index, index.Words(next, proper), next, proper, 6);
        if (VenueAdjectives.BelongsTo(index, word, first)) return VenueName.WithTown(index, Capital(index.Words(word - 1, proper), index.Tokens[word - 1]), word - 1, proper, 6);

        // De Conservenfabriek Breda: a capital article before the word in capitals begins the name
        var begin = word > first && index.Tokens[word].IsCapital && index.Tokens[word - 1] is { IsCapital: true, Folded: "de" or "het" or "'t" } && !index.StartsSentence(word - 1) ? word - 1 : word;
        return VenueName.WithTown(index, Capital(index.Words(begin, proper), index.Tokens[begin]), begin, proper, 6);
    }

    /// <summary><c>in Slot Zeist</c>, <c>in Chateau Holtmühle</c>: words that are a house only in capitals before a name.</summary>
    internal static VenueFinder.Venue? Estate(TextIndex index, int first)
    {
        if (index.Tokens[first] is not { IsCapital: true, Folded: "slot" or "huis" or "hof" or "burcht" or "chateau" or "château" or "oord" or "erve" or "hofstede" } || !index.At(first + 1, first).IsCapital) return null;
        var next = VenueName.ProperEnd(index, first, first);
        return next == first + 1 ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>congrescentrum 1931 in Den Bosch</c>: a building that is called by a number has its town behind it.</summary>
    private static VenueFinder.Venue? NumberedEnd(TextIndex index, int word, int next) =>
        index.At(next, word) is { Kind: TokenKind.Number, Length: <= 4 } && index.At(next + 1, word).Folded is "in" or "te" && VenueName.WithTown(index, Capital(index.Words(word, next + 1), index.Tokens[word]), word, next + 1, 5) is { Town: >= 0 } venue ? venue : null;

    /// <summary><c>de remise aan de Peizerweg</c>: a building without a name of which a place has more, told apart by its street.</summary>
    private static VenueFinder.Venue? ByStreet(TextIndex index, int word, int next)
    {
        if (next != word + 1 || VenueWords.IsSingle(index.Tokens[word].Folded) || index.At(next, word).Folded is not ("aan" or "op") || index.At(next + 1, word) is not { IsCapital: false, Folded: "de" or "het" }) return null;
        var end = VenueName.ProperEnd(index, next + 2, word);
        return end == next + 2 ? null : VenueName.WithTown(index, index.Words(word, end), word, end, 4);
    }

    private static string Capital(string name, Token head) => head.IsCapital ? name : char.ToUpperInvariant(name[0]) + name[1..];

    internal static VenueFinder.Venue? Single(TextIndex index, int first)
    {
        if (index.Tokens[first].Folded is "town" or "city" && index.At(first + 1, first).Folded is "hall") return VenueName.WithTown(index, index.Words(first, first + 2), first, first + 2, 3);
        if (!index.Cues.Places.Has(first, PlaceCues.Single)) return null;
        if (index.At(first + 1, first).Folded is "van" or "fan" or "yn" && index.At(first + 2, first) is { IsCapital: true })
        {
            var place = first + 2;
            if (index.MatchAt<MunicipalityEntry>(place)?.Next is { } behind || index.MatchAt<TownEntry>(place)?.Next is { } alternative && (behind = alternative) > 0)
            {
                // het gemeentehuis van Hellendoorn in Nijverdal
                var town = index.At(behind, first).Folded is "in" or "te" && index.At(behind + 1, first).IsCapital && index.MatchAt<TownEntry>(behind + 1) is not null ? behind + 1 : place;
                var begin = IsFormer(index, first - 1) ? first - 1 : first;
                if (town == place && CalledBehind(index, behind) is var called && called > behind) return new VenueFinder.Venue(index.Words(behind + 1, called), begin, called, town, 6);
                return new VenueFinder.Venue(index.Words(begin, first + 1), begin, first + 1, town, 5);
            }
        }

        var start = IsFormer(index, first - 1) ? first - 1 : first;
        return VenueName.WithTown(index, index.Words(start, first + 1), start, first + 1, 3);
    }

    /// <summary><c>in het buurthuis van Wehl, De Kei</c>: behind the town and a comma the name that the house has; the comma itself when none stands there.</summary>
    private static int CalledBehind(TextIndex index, int comma)
    {
        if (!index.At(comma, comma - 1).IsMark(',') || index.At(comma + 1, comma) is not { IsCapital: true, Folded: "de" or "het" or "'t" } || !index.At(comma + 2, comma).IsCapital || index.HasMatch(comma + 1, LexiconKinds.Town | LexiconKinds.Municipality)) return comma;
        var end = VenueName.ProperEnd(index, comma + 1, comma);
        return index.At(end, comma).IsWord ? comma : end;
    }

    /// <summary><c>het oude raadhuis</c>, <c>het voormalige gemeentehuis</c> is another building than the one of today.</summary>
    private static bool IsFormer(TextIndex index, int at) => index.At(at, at + 1) is { IsCapital: false, Folded: "oude" or "voormalige" } && index.At(at - 1, at + 1).Folded is "de" or "het";

    /// <summary><c>in Van der Wal Hotel Zeist</c>, <c>in de Ten Kate Fabriek</c>: a building by the name of a family, the word for it behind.</summary>
    internal static VenueFinder.Venue? Prefixed(TextIndex index, int first)
    {
        if (index.Tokens[first] is not { IsCapital: true, Folded: "van" or "ter" or "ten" or "von" }) return null;
        var building = first + 1;
        while (building < first + VenueName.LongestName && index.At(building, first) is { IsWord: true } part && (part.IsCapital || part.Folded is "de" or "der" or "den" or "het") && !VenueWords.IsBuilding(part.Folded)) building++;
        if (building == first + 1 || index.At(building, first) is not { IsCapital: true } word || !VenueWords.IsBuilding(word.Folded)) return null;
        var next = VenueName.ProperEnd(index, building, first);
        return VenueName.WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>bood de ‘Oude Remise’ in Apeldoorn onderdak</c>: a name in quotes with its town, or as the scene.</summary>
    internal static VenueFinder.Venue? Quoted(TextIndex index, int at, int first)
    {
        if (!MeetingFinder.IsQuote(index.At(first, at)) || !index.At(first + 1, at).IsCapital) return null;
        var close = first + 2;
        while (close < first + VenueName.LongestName && index.At(close, at).IsWord) close++;
        if (!MeetingFinder.IsQuote(index.At(close, at))) return null;
        var named = VenueName.WithTown(index, index.Words(first + 1, close), first + 1, close + 1, 4);
        return named.Town >= 0 || VenueOpenings.StartsScene(index, at) ? named with { Next = close } : null;
    }

    /// <summary>The building behind one of its rooms: <c>de foyer van cultuurcentrum De Mattelier</c>.</summary>
    internal static VenueFinder.Venue? BehindRoom(TextIndex index, int first)
    {
        var room = index.At(first + 1, first).Folded is "zaal" or "hal" or "café" ? first + 1 : first;
        return index.Cues.Places.Has(room, PlaceCues.Room) ? BehindSeat(index, room) : null;
    }

    /// <summary>The building of a room or of its furniture: <c>de banken van de Dorpskerk</c>.</summary>
    internal static VenueFinder.Venue? BehindSeat(TextIndex index, int first)
    {
        var of = index.At(first + 1, first) is { Kind: TokenKind.Number, Length: <= 3 } ? first + 2 : first + 1;
        if (index.At(of, first).Folded is not ("van" or "fan" or "of" or "yn")) return null;
        var building = of + 1;
        while (index.At(building, first) is { IsCapital: false, Folded: "de" or "het" or "'t" or "it" or "the" }) building++;
        if (building >= index.Tokens.Count || index.SentenceOf(building) != index.SentenceOf(first)) return null;
        if (VenueFormer.OfRoom(index, first, building) is { } former) return former;
        if (index.Tokens[building].Is(OrganisationCues.Club) && OfClub(index, building) is { } owner) return owner with { Name = index.Words(first, owner.Next), First = first };
        if (index.Tokens[first].Folded is "kantine" && Named(index, building) is null && VenueName.ProperEnd(index, building, first) is var club && club > building && index.MatchAt<TownEntry>(building) is null)
            return VenueName.WithTown(index, index.Words(first, club), first, club, 4);
        return VenueName.WithArticle(index, Named(index, building) ?? ProperVenues.Proper(index, building) ?? Single(index, building) ?? OfClub(index, building) ?? ProperVenues.Unknown(index, building) ?? OfUnnamed(index, first, building));
    }

    /// <summary><c>de aula van het ziekenhuis in Roermond</c>: a building without a name is told apart by its room.</summary>
    private static VenueFinder.Venue? OfUnnamed(TextIndex index, int first, int building) =>
        index.Tokens[building - 1].Folded is "de" or "het" && !index.Tokens[building].IsCapital && VenueWords.IsBuilding(index.Tokens[building]) ? VenueName.WithTown(index, index.Words(first, building + 1), first, building + 1, 3) : null;

    /// <summary><c>de Grote of Sint-Barbarakerk</c>: a church with two names.</summary>
    internal static VenueFinder.Venue? Twofold(TextIndex index, int first)
    {
        if (!index.Tokens[first].IsCapital || index.At(first + 1, first).Folded is not "of" || !index.At(first + 2, first).IsCapital) return null;
        var next = VenueName.ProperEnd(index, first + 2, first);
        return next > first + 2 && index.Tokens[next - 1].Folded.EndsWith("kerk", StringComparison.Ordinal) ? VenueName.WithTown(index, index.Words(first, next), first, next, 6) : null;
    }

    /// <summary><c>at the Gouda Town Library</c>, <c>in the Chapel of Venray</c>: the word for the building is the last, or the town stands behind it.</summary>
    internal static VenueFinder.Venue? English(TextIndex index, int first)
    {
        if (!index.Tokens[first].IsCapital || index.At(first - 1, first).Folded is not "the" && index.At(first - 1, first).Folded is not "at") return null;
        var building = first;
        while (building < first + VenueName.LongestName && index.At(building, first) is { IsWord: true, IsCapital: true } word && !word.Is(PlaceCues.EnglishBuilding)) building++;
        if (index.At(building, first) is not { IsCapital: true } kind || !kind.Is(PlaceCues.EnglishBuilding)) return null;
        var next = building + 1;
        if (index.At(next, first).Folded is "of" && index.At(next + 1, first).IsCapital && (index.MatchAt<TownEntry>(next + 1) ?? index.MatchAt<MunicipalityEntry>(next + 1)) is { } town) return new VenueFinder.Venue(index.Words(first, town.Next), first, town.Next, next + 1, 6);
        return building == first ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>te gast op het fruitbedrijf van Gerrit en Willeke van Mourik</c>: a farm, yard or firm by who lives or works there.</summary>
    internal static VenueFinder.Venue? OfPeople(TextIndex index, int at, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Home) || index.Tokens[first].IsCapital || index.At(first + 1, first).Folded is not ("van" or "fan")) return null;
        if (index.At(at - 1, at).Folded is not ("gast" or "bijeen" or "terecht" or "samen" or "ontvangen" or "neergestreken" or "kijkje" or "rond" or "bezoek" or "welkom")) return null;
        var end = -1;
        for (var i = first + 2; i < first + VenueName.LongestName + 3 && index.At(i, first).IsWord;)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is { } name) i = end = name.Next;
            else if (index.Tokens[i].Folded is "in" or "te" || end > 0 && index.Tokens[i].Folded is not "en") break;
            else i++;
        }

        return end < 0 ? null : VenueName.WithTown(index, index.Words(first, end), first, end, 5);
    }

    /// <summary><c>de kantine van voetbalclub ODC</c>: whose room it is.</summary>
    private static VenueFinder.Venue? OfClub(TextIndex index, int first)
    {
        if (index.Tokens[first].IsCapital || !OrganisationWords.IsBusiness(index.Tokens[first].Folded) && !OrganisationWords.IsLowerHead(index.Tokens[first].Folded)) return null;
        var next = VenueName.ProperEnd(index, first + 1, first);
        return next == first + 1 ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 4);
    }

    /// <summary><c>het kantoor van de omgevingsdienst in Cuijk</c>: a building by its owner, with the town behind it.</summary>
    internal static VenueFinder.Venue? Owned(TextIndex index, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Owned) || index.At(first + 1, first).Folded is not "van") return null;
        for (var next = first + 2; next < first + VenueName.LongestName && index.At(next, first) is { IsWord: true }; next++)
        {
            if (index.Tokens[next].Folded is "in" or "te") return VenueName.WithTown(index, index.Words(first, next), first, next, 4) is { Town: >= 0 } placed ? placed : null;
        }

        return null;
    }

    /// <summary><c>de loods van de familie Mol</c>, <c>de stal van melkveehouder Kees Mol</c>: a building by the family or the person whose it is.</summary>
    internal static VenueFinder.Venue? OfFamily(TextIndex index, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Building | PlaceCues.Home) || index.Tokens[first].IsCapital || index.At(first + 1, first).Folded is not "van") return null;
        var family = index.At(first + 2, first).Folded is "de" or "het" ? first + 3 : first + 2;
        if (index.At(family, first).Folded is not ("familie" or "fam" or "gezin" or "maatschap"))
        {
            var person = family;
            while (person < family + 3 && index.At(person, first) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded)) person++;
            return index.At(person, first).IsCapital && NameReader.ReadAt(index, person) is { IsFull: true } owner ? VenueName.WithTown(index, index.Words(first, owner.Next), first, owner.Next, 3) : null;
        }

        var name = index.At(family + 1, first).IsMark('.') ? family + 2 : family + 1;
        var next = VenueName.ProperEnd(index, name, first);
        return next == name ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 5);
    }

    /// <summary><c>kwamen bijeen in de rechtbank</c>, <c>in het oude postkantoor van Terneuzen</c>: a building without a name, in a sentence of people who meet.</summary>
    internal static VenueFinder.Venue? PlainScene(TextIndex index, int first)
    {
        if (Plain(index, first) is not { } venue) return null;
        var sentence = index.Sentences[index.SentenceOf(first)];
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Cues.Places.Has(i, PlaceCues.Gathered)) return venue;
            if (index.Tokens[i].Folded is "uitgenodigd" or "genodigd" && IsRightBehind(index, i, venue.First)) return venue with { Points = venue.Points + 2 };
            if (MeetingWords.Of(index.Tokens[i]) is not null && index.At(i + 1, i).Folded is "was" or "waren") return venue with { Points = venue.Points + 3 };
            if (index.Tokens[i].Folded is "terecht" && IsOurs(index, sentence, i)) return venue with { Points = venue.Points + 3 };
        }

        return null;
    }

    /// <summary><c>uitgenodigd in het oude postkantoor</c>: nothing but a preposition and articles between.</summary>
    private static bool IsRightBehind(TextIndex index, int verb, int first)
    {
        if (verb >= first || !index.Cues.Places.Has(verb + 1, PlaceCues.Preposition)) return false;
        for (var i = verb + 2; i < first; i++)
        {
            if (index.Tokens[i] is not { IsWord: true, IsCapital: false } word || !(FunctionWords.IsDeterminer(word.Folded) || VenueWords.IsAdjective(word.Folded))) return false;
        }

        return true;
    }

    /// <summary><c>dat we in de loods terecht konden</c>: whoever writes was let in.</summary>
    private static bool IsOurs(TextIndex index, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.First, at - VenueEvidence.Widest); i--)
        {
            if (index.Tokens[i].Folded is "we" or "wij") return true;
        }

        return false;
    }

    /// <summary>A building without a name behind an article, with the town behind it; all depends on what its sentence tells.</summary>
    internal static VenueFinder.Venue? Plain(TextIndex index, int first)
    {
        if (!index.Cues.Places.Has(first, PlaceCues.Plain) || index.Tokens[first].IsCapital || !index.At(first - 1, first).IsWord || index.At(first - 1, first) is { IsCapital: true } && !index.StartsSentence(first - 1)) return null;
        var before = index.Tokens[first - 1];
        var start = before.Folded is "oude" or "voormalige" ? first - 1 : first;
        if (index.At(start - 1, first).Folded is not ("de" or "het" or "ons" or "onze") && !(start < first && index.At(start - 1, first).Folded is "een") || index.At(first + 1, first).Folded is "als") return null;
        return VenueName.WithTown(index, index.Words(start, first + 1), start, first + 1, 0);
    }
}
