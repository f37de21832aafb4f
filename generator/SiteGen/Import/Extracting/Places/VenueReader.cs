using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Reads the name of a building where it may be the place of a meeting, form by form.</summary>
internal static class VenueReader
{
    private const int LongestName = 7;

    /// <summary>Lines above the text that say where they met are among the first blocks.</summary>
    internal const int LastHeadBlock = 6;
    private const int LongestHeadLine = 100;

    /// <summary>The venue that a word of place or a label at a token leads to; absent when none does.</summary>
    internal static VenueFinder.Venue? At(ReportView report, int at)
    {
        var index = report.Index;
        if (Labelled(index, at) is { } labelled) return labelled;
        if (index.MatchAt<VenueEntry>(at) is { } known) return WithTown(index, known.Value.Name, known.First, known.Next, 8) with { Municipality = ((VenueEntry)known.Value).Municipality };
        if ((RoomAsSubject(index, at) ?? Filled(index, at) ?? FullSubject(index, at)) is { } subject) return subject;
        if (!StartsPlace(index, at) && !StartsScene(index, at) && !IsVisited(index, at)) return null;
        if (Full(index, at) is { } full) return full;
        var isAny = index.At(at + 1, at).Folded is "een";
        var first = at + 1;
        while (first < index.Tokens.Count && index.Tokens[first].Folded is "de" or "het" or "'t" or "it" or "the" or "een" or "ons" or "onze" or "hun" or "haar" or "mooie" or "prachtige" or "sfeervolle" or "nieuwe" or "monumentale" or "voormalige" or "oude" or "grote" or "fraaie" or "historische" or "inspirerende" or "lokale" or "kleine" && !index.Tokens[first].IsCapital) first++;
        if (index.At(first - 1, at).Folded is "een" && index.At(first, at) is { IsWord: true, IsCapital: false } adjective && adjective.Folded.EndsWith('e') && index.At(first + 1, at).IsCapital) first++;
        while (first < at + 5 && index.At(first, at) is { IsWord: true, IsCapital: false } word && VenueWords.IsAdjective(word.Folded) && !VenueWords.IsBuilding(word.Folded)) first++;
        if (first >= index.Tokens.Count || index.SentenceOf(first) != index.SentenceOf(at)) return null;
        return WithArticle(index, Quoted(index, at, first) ?? Prefixed(index, first) ?? BehindRoom(index, first) ?? Named(index, first) ?? Owned(index, first) ?? (isAny ? null : Single(index, first)) ?? Proper(index, first) ?? OfAnything(index, first) ?? Scene(index, at, first));
    }

    /// <summary><c>in Van der Wal Hotel Zeist</c>, <c>in de Ten Kate Fabriek</c>: a building by the name of a family, the word for it behind.</summary>
    private static VenueFinder.Venue? Prefixed(TextIndex index, int first)
    {
        if (index.Tokens[first] is not { IsCapital: true, Folded: "van" or "ter" or "ten" or "von" }) return null;
        var building = first + 1;
        while (building < first + LongestName && index.At(building, first) is { IsWord: true } part && (part.IsCapital || part.Folded is "de" or "der" or "den" or "het") && !VenueWords.IsBuilding(part.Folded)) building++;
        if (building == first + 1 || index.At(building, first) is not { IsCapital: true } word || !VenueWords.IsBuilding(word.Folded)) return null;
        var next = ProperEnd(index, building, first);
        return WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>bood de ‘Oude Remise’ in Apeldoorn onderdak</c>: a name in quotes with its town, or as the scene.</summary>
    private static VenueFinder.Venue? Quoted(TextIndex index, int at, int first)
    {
        if (!MeetingFinder.IsQuote(index.At(first, at)) || !index.At(first + 1, at).IsCapital) return null;
        var close = first + 2;
        while (close < first + LongestName && index.At(close, at).IsWord) close++;
        if (!MeetingFinder.IsQuote(index.At(close, at))) return null;
        var named = WithTown(index, index.Words(first + 1, close), first + 1, close + 1, 4);
        return named.Town >= 0 || StartsScene(index, at) ? named with { Next = close } : null;
    }

    /// <summary><c>in 't Brughuus</c>: the short article is part of the name.</summary>
    private static VenueFinder.Venue? WithArticle(TextIndex index, VenueFinder.Venue? venue) =>
        venue is { } found && index.Tokens[found.First].IsCapital && index.At(found.First - 1, found.First).Folded is "'t" ? found with { First = found.First - 1, Name = index.Words(found.First - 1, found.Next) } : venue;

    /// <summary><c>In een volle Buorskip heette …</c>, <c>in het afgeladen Tolhuis</c>: only a hall is full. The name ends at the first word in lower case.</summary>
    private static VenueFinder.Venue? Full(TextIndex index, int at)
    {
        var first = at + 1;
        while (index.At(first, at).Folded is "een" or "de" or "het" or "goed" or "tot") first++;
        if (!VenueWords.IsFull(index.At(first, at).Folded)) return null;
        first++;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" }) first++;
        if ((BehindRoom(index, first) ?? Named(index, first)) is { } named) return named with { Points = named.Points + 1 };
        if (index.At(first, at) is not { IsWord: true, IsCapital: true, IsInitials: false } || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<MunicipalityEntry>(first) is not null) return null;
        var next = ProperEnd(index, first, first);
        return next == first ? null : WithTown(index, index.Words(first, next), first, next, 6);
    }

    /// <summary><c>tussen de boekenkasten van CODA in Apeldoorn</c>: a part of anything, its proper name, and the town.</summary>
    private static VenueFinder.Venue? OfAnything(TextIndex index, int first)
    {
        var owner = first + 1;
        if (!index.Tokens[first].IsWord || index.Tokens[first].IsCapital || index.At(owner, first).Folded is not "van") return null;
        owner++;
        while (index.At(owner, first) is { IsCapital: false, Folded: "de" or "het" or "'t" }) owner++;
        return index.At(owner, first).IsCapital && !FunctionWords.IsSmall(index.Tokens[first].Folded) && FunctionReader.ReadAt(index, first) is null ? Placed(index, owner) : null;
    }

    /// <summary><c>In het voormalige klooster stelden bewoners vragen</c>: a building without a name that a sentence begins with is the scene of what follows.</summary>
    private static VenueFinder.Venue? Scene(TextIndex index, int at, int first)
    {
        if (!index.StartsSentence(at) || index.At(first - 1, at).Folded is "een" || !VenueWords.IsBuilding(index.Tokens[first].Folded) || VenueWords.IsVague(index.Tokens[first].Folded)) return null;
        return index.At(first + 1, at) is { IsWord: true, IsCapital: false } verb && (FunctionWords.IsAuxiliary(verb.Folded) || NatureWords.IsPast(verb.Folded) || verb.Folded.EndsWith("den", StringComparison.Ordinal) || verb.Folded.EndsWith("ten", StringComparison.Ordinal)) ? WithTown(index, index.Words(first, first + 1), first, first + 1, 2) : null;
    }

    /// <summary>A line above the text: <c>Raadhuis Oud-Beijerland, kamer Tiengemeten</c>, <c>Dinsdag 3 maart 2020, dorpshuis De Brink, Heerde</c>.</summary>
    internal static VenueFinder.Venue? HeadLine(ReportView report, int at, int block)
    {
        var index = report.Index;
        if (block > LastHeadBlock || !VenueWords.IsBuilding(index.Tokens[at].Folded) || block == report.TitleBlock && at == index.TokensOf(block).First) return null;
        var (first, next) = index.TokensOf(block);
        var text = index.Blocks[block].Text;
        if (text.Length > LongestHeadLine || text.Text[^1] is '.' or '?' or '!') return null;
        if (at != first && !index.Tokens[at - 1].IsMark(',') && !index.Tokens[at - 1].IsMark('|') && !index.Tokens[at - 1].IsMark('-') && !index.Tokens[at - 1].IsMark('–') && !((index.Tokens[at - 1].Folded is "in" || index.Tokens[at - 1].Folded is "het" or "de" && index.At(at - 2, at).Folded is "in") && VenueWords.IsSingle(index.Tokens[at].Folded))) return null;
        var dated = index.DatesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0
            || block > 0 && index.TokensOf(block - 1) is var before && before.Next > before.First && index.DatesIn(index.Tokens[before.First].Start, index.Tokens[before.Next - 1].End).Count > 0;
        return dated && (Named(index, at) ?? Single(index, at)) is { } venue ? venue with { Points = 8 } : null;
    }

    /// <summary>The building is the subject: <c>Hof van Salland in Hellendoorn stond in het teken van …</c>, <c>het dorpshuis zat vol</c>.</summary>
    private static bool StartsScene(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not ("stond" or "was" or "vormde" or "zat" or "stroomde" or "liep" or "bood" or "siet" or "wie" or "werd" or "is")) return false;
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at + 1; i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (VenueWords.IsScene(index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary>The building behind one of its rooms: <c>de foyer van cultuurcentrum De Mattelier</c>.</summary>
    private static VenueFinder.Venue? BehindRoom(TextIndex index, int first)
    {
        var room = index.At(first + 1, first).Folded is "zaal" or "hal" or "café" ? first + 1 : first;
        if (!VenueWords.IsRoom(index.Tokens[room].Folded) || index.At(room + 1, first).Folded is not ("van" or "fan" or "of")) return null;
        var building = room + 2;
        while (index.At(building, first) is { IsCapital: false, Folded: "de" or "het" or "'t" or "it" or "the" }) building++;
        if (building >= index.Tokens.Count || index.SentenceOf(building) != index.SentenceOf(first)) return null;
        return WithArticle(index, Named(index, building) ?? Proper(index, building) ?? Single(index, building) ?? OfClub(index, building) ?? Unknown(index, building));
    }

    /// <summary><c>de kantine van voetbalclub ODC</c>: whose room it is.</summary>
    private static VenueFinder.Venue? OfClub(TextIndex index, int first)
    {
        if (index.Tokens[first].IsCapital || !OrganisationWords.IsBusiness(index.Tokens[first].Folded) && !OrganisationWords.IsLowerHead(index.Tokens[first].Folded)) return null;
        var next = ProperEnd(index, first + 1, first);
        return next == first + 1 ? null : WithTown(index, index.Words(first, next), first, next, 4);
    }

    /// <summary>Any proper name that no list knows, where only a building fits: <c>de tuin van De Grund</c>.</summary>
    private static VenueFinder.Venue? Unknown(TextIndex index, int first)
    {
        if (!index.Tokens[first].IsCapital || index.Tokens[first].IsInitials || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<ProvinceEntry>(first) is not null || NameReader.ReadAt(index, first) is not null || OrganisationReader.ReadAt(index, first) is not null || !IsUnknownName(index, first)) return null;
        var next = ProperEnd(index, first, first);
        return next == first ? null : WithTown(index, index.Words(first, next), first, next, 3);
    }

    /// <summary><c>het kantoor van de omgevingsdienst in Cuijk</c>: a building by its owner, with the town behind it.</summary>
    private static VenueFinder.Venue? Owned(TextIndex index, int first)
    {
        if (!VenueWords.IsOwned(index.Tokens[first].Folded) || index.At(first + 1, first).Folded is not "van") return null;
        for (var next = first + 2; next < first + LongestName && index.At(next, first) is { IsWord: true }; next++)
        {
            if (index.Tokens[next].Folded is "in" or "te") return WithTown(index, index.Words(first, next), first, next, 4) is { Town: >= 0 } placed ? placed : null;
        }

        return null;
    }

    /// <summary><c>een werkbezoek gebracht aan nachtopvang De Lantaarn</c>, <c>zeshonderd leden vulden de Jaarbeurs</c>.</summary>
    private static bool IsVisited(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is "vulden" or "vulde" or "bevolkten" or "bezochten" or "bezocht") return true;
        if (index.Tokens[at].Folded != "aan") return false;
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (index.At(i, at).Folded is "bezoek" or "werkbezoek" or "bezoekje" or "gebracht") return true;
        }

        return false;
    }

    /// <summary><c>De aula van het Stanislascollege moest er stoelen bij hebben</c>: a room at the beginning of a sentence.</summary>
    private static VenueFinder.Venue? RoomAsSubject(TextIndex index, int at)
    {
        var room = index.Tokens[at].Folded is "de" or "het" ? at + 1 : at;
        var isFirst = index.StartsSentence(at) || index.At(at - 1, at).IsMark('-') || index.At(at - 1, at).IsMark('–');
        return isFirst && VenueWords.IsRoom(index.At(room, at).Folded) && !index.At(room, at).IsCapital ? BehindRoom(index, room) : null;
    }

    /// <summary><c>De LUX in Nijmegen stroomde vol met …</c>: a proper name that fills up is a hall.</summary>
    private static VenueFinder.Venue? FullSubject(TextIndex index, int at)
    {
        if (!index.StartsSentence(at) || index.Tokens[at].Folded is not ("de" or "het") || !index.At(at + 1, at).IsCapital) return null;
        var next = ProperEnd(index, at + 1, at);
        if (next == at + 1) return null;
        var venue = WithTown(index, index.Words(at + 1, next), at + 1, next, 5);
        var verb = venue.Town >= 0 ? venue.Town + 1 : next;
        if (index.At(verb, at).Folded is not ("stroomde" or "zat" or "liep" or "was")) return null;
        for (var i = verb + 1; i < verb + 6; i++)
        {
            if (VenueWords.IsScene(index.At(i, at).Folded) && index.At(i, at).Folded is not "teken") return venue;
        }

        return null;
    }

    /// <summary><c>vulden donderdag 10 maart de Jaarbeurs</c>: the hall may stand behind the day.</summary>
    private static VenueFinder.Venue? Filled(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not ("vulden" or "vulde" or "bevolkten")) return null;
        for (var i = at + 2; i < at + 9; i++)
        {
            if (index.At(i - 1, at).Folded is "de" or "het" && index.At(i, at).IsWord && VenueWords.IsBuilding(index.At(i, at).Folded)) return Named(index, i) ?? Single(index, i);
        }

        return null;
    }

    private static bool StartsPlace(TextIndex index, int at) => IsPreposition(index, at) && (index.Tokens[at].Folded is not ("naar" or "door") || IsGoing(index, at));

    /// <summary>People go somewhere: a prize that goes to a building is no meeting there.</summary>
    private static bool IsGoing(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - VenueEvidence.Widest); i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "kwam" or "kwamen" or "komen" or "gekomen" or "togen" or "toog" or "trokken" or "trok" or "reisden" or "reisde" or "gingen" or "stroomden" or "stroomde" or "uitgenodigd" or "nodigde" or "getogen" or "afgereisd" or "kamen" or "came" or "liep" or "liepen" or "wandelden" or "wandelde") return true;
        }

        return false;
    }

    private static bool IsPreposition(TextIndex index, int at) => index.Tokens[at].Folded is "in" or "bij" or "op" or "naar" or "vanuit" or "at" or "yn" or "te" or "door" or "rond" or "tussen" or "rondom" && !index.Tokens[at].IsAllCapitals;

    /// <summary><c>buurtcentrum De Mussen</c>, <c>Theater De Speeldoos</c>, <c>de raadzaal van het gemeentehuis</c>.</summary>
    private static VenueFinder.Venue? Named(TextIndex index, int first)
    {
        var word = first;
        while (word < first + 2 && !VenueWords.IsBuilding(index.At(word, first).Folded)) word++;
        if (!VenueWords.IsBuilding(index.At(word, first).Folded)) return null;
        if (word > first && !index.Tokens[first].IsWord) return null;
        var next = word + 1;
        while (VenueWords.IsBuilding(index.At(next, first).Folded) && index.At(next, first).IsWord) next++;
        var proper = ProperEnd(index, next, first);
        if (proper == next && index.Tokens[word].IsCapital && (index.At(next, first).Folded is "van" or "aan" or "der" or "des"))
        {
            // Huis van de Wijk, Theater aan het Vrijthof
            var owner = index.At(next + 1, first) is { IsCapital: false, Folded: "de" or "het" or "den" or "'t" } ? next + 2 : next + 1;
            if (index.At(owner, first) is { IsWord: true, IsCapital: true } && index.MatchAt<MunicipalityEntry>(owner) is null && index.MatchAt<TownEntry>(owner) is null) proper = owner + 1;
        }

        if (proper == next)
        {
            if (index.Tokens[word].IsCapital && index.Tokens[first].IsCapital && word > first) return WithTown(index, index.Words(first, next), first, next, 5);
            return null;
        }

        // gemeentehuis Heerde: the name behind it is the town
        if (VenueWords.IsSingle(index.Tokens[word].Folded) && (index.MatchAt<MunicipalityEntry>(next)?.Next == proper || index.MatchAt<TownEntry>(next)?.Next == proper))
            return new VenueFinder.Venue(index.Words(word, next), word, next, next, 5);
        return WithTown(index, Capital(index.Words(word, proper), index.Tokens[word]), word, proper, 6);
    }

    private static string Capital(string name, Token head) => head.IsCapital ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static VenueFinder.Venue? Single(TextIndex index, int first)
    {
        if (index.Tokens[first].Folded is "town" or "city" && index.At(first + 1, first).Folded is "hall") return WithTown(index, index.Words(first, first + 2), first, first + 2, 3);
        if (!VenueWords.IsSingle(index.Tokens[first].Folded)) return null;
        if (index.At(first + 1, first).Folded is "van" or "fan" or "yn" && index.At(first + 2, first) is { IsCapital: true })
        {
            var place = first + 2;
            if (index.MatchAt<MunicipalityEntry>(place)?.Next is { } behind || index.MatchAt<TownEntry>(place)?.Next is { } alternative && (behind = alternative) > 0)
            {
                // het gemeentehuis van Hellendoorn in Nijverdal
                var town = index.At(behind, first).Folded is "in" or "te" && index.At(behind + 1, first).IsCapital && index.MatchAt<TownEntry>(behind + 1) is not null ? behind + 1 : place;
                return new VenueFinder.Venue(index.Words(first, first + 1), first, first + 1, town, 5);
            }
        }

        return WithTown(index, index.Words(first, first + 1), first, first + 1, 3);
    }

    /// <summary>A proper name that ends like a building: <c>Staatshuys</c>; or any unknown one where people come together.</summary>
    private static VenueFinder.Venue? Proper(TextIndex index, int first)
    {
        var token = index.Tokens[first];
        if (Placed(index, first) is { } placed) return placed;
        if (!token.IsCapital || token.IsInitials || token.IsAllCapitals && token.Length < 5 && !index.At(first + 1, first).IsCapital) return null;
        if (index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<RegionEntry>(first) is not null || index.MatchAt<ProvinceEntry>(first) is not null
            || index.MatchAt<ThemeEntry>(first) is not null || NameReader.ReadAt(index, first) is not null || index.MatchAt<OrganisationEntry>(first) is { Value: OrganisationEntry { NeedsContext: false } } || MeetingWords.Of(token.Folded) is not null) return null;
        if (!VenueWords.HasNameEnding(token.Folded) && !(token.Folded is "de" or "het" or "'t" && VenueWords.HasNameEnding(index.At(first + 1, first).Folded))) return ByMeeting(index, first);
        var next = ProperEnd(index, first, first);
        return WithTown(index, index.Words(first, next), first, next, 3);
    }

    /// <summary>Any proper name with the town right behind it: <c>in het ECI in Roermond</c>, <c>bij kennisplatform CROW in Ede</c>.</summary>
    private static VenueFinder.Venue? Placed(TextIndex index, int first)
    {
        var name = first;
        if (!index.Tokens[name].IsCapital && index.Tokens[name].Folded.Length > 3 && index.At(name - 1, first).Folded is "bij" && OrganisationWords.IsIntroducing(index.Tokens[name].Folded)) name++;
        if (index.At(name, first) is not { IsWord: true, IsCapital: true, IsInitials: false } token || index.MatchAt<ProvinceEntry>(name) is not null || MeetingWords.Of(token.Folded) is not null) return null;
        var next = ProperEnd(index, name, name);
        if (next == name || index.At(next, first).Folded is not ("in" or "te" or "yn") || index.MatchAt<MunicipalityEntry>(name)?.Next == next || index.MatchAt<TownEntry>(name)?.Next == next || index.MatchAt<RegionEntry>(name)?.Next == next) return null;
        if (NameReader.ReadAt(index, name) is not null && index.At(name - 1, first) is not { IsCapital: false, Folded: "de" or "het" or "'t" or "the" or "it" }) return null;
        return WithTown(index, index.Words(name, next), name, next, 3) is { Town: >= 0 } placed ? placed : null;
    }

    /// <summary>An unknown proper name behind a verb of meeting: <c>kwamen bijeen in De Kiekmure</c>.</summary>
    private static VenueFinder.Venue? ByMeeting(TextIndex index, int first)
    {
        if (index.At(first - 1, first).Folded is not ("in" or "bij" or "at" or "yn" or "naar" or "de" or "het" or "'t" or "it" or "the") && !(index.At(first - 2, first).Folded is "een")) return null;
        var end = ProperEnd(index, first, first);
        if (end > first && OrganisationReader.ReadAt(index, first) is null && WithTown(index, index.Words(first, end), first, end, 2) is { Town: >= 0 } placed) return placed;
        var sentence = index.Sentences[index.SentenceOf(first)];
        if (end > first && IsUnknownName(index, first) && OrganisationReader.ReadAt(index, first) is null && (IsBehindMeeting(index, first) || IsDated(index, sentence, first))) return WithTown(index, index.Words(first, end), first, end, 2);
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "kwamen" or "kwam" or "togen" or "schoven" or "gehouden" or "hield" or "hielden" or "organiseerde" or "organiseerden" or "samen" or "neergestreken" or "stroomde" or "welkom" && IsUnknownName(index, first) || index.Tokens[i].Folded is "bijeen" or "elkaar" or "verzamelden" or "plaats" or "ontvangen" or "gast" or "locatie")
            {
                var next = ProperEnd(index, first, first);
                return next == first || OrganisationReader.ReadAt(index, first) is not null && index.Tokens[i].Folded != "gast" ? null : WithTown(index, index.Words(first, next), first, next, 2);
            }
        }

        return null;
    }

    /// <summary><c>De waarderingsbijeenkomst in Figi begon met een ontbijt</c>: right behind the word for the meeting.</summary>
    private static bool IsBehindMeeting(TextIndex index, int first)
    {
        var preposition = index.At(first - 1, first).Folded is "de" or "het" or "'t" or "it" or "the" ? first - 2 : first - 1;
        return index.At(preposition, first).Folded is "in" or "bij" or "yn" or "at" && MeetingWords.Of(index.At(preposition - 1, first).Folded) is { IsWeak: false };
    }

    /// <summary><c>hebben vrijdag 13 december in het Centre Céramique …</c>: an article before an unknown name of several words, in a sentence with a day.</summary>
    private static bool IsDated(TextIndex index, Sentence sentence, int first) =>
        index.At(first - 1, first) is { IsCapital: false, Folded: "de" or "het" or "'t" } && index.At(first - 2, first).Folded == "in" && index.At(first + 1, first).IsCapital
        && VenueEvidence.Dates(index, sentence, first).Any(date => date.Kind == Dutch.Dates.DateMentionKind.Day);

    /// <summary>Whether a proper name is no ordinary word and no country: those follow <c>in</c>, too.</summary>
    private static bool IsUnknownName(TextIndex index, int first) =>
        index.Tokens[first].Folded is "de" or "het" or "'t" || !CommonWords.Contains(index.Tokens[first].Folded) && index.Tokens[first].Folded is not ("nederland" or "europa" or "duitsland" or "belgië" or "vlaanderen" or "brussel" or "denemarken" or "engeland" or "frankrijk" or "zuid" or "noord" or "oost" or "west" or "zuidoost" or "noordoost" or "noordwest" or "zuidwest" or "rijk" or "kamer" or "teams" or "zoom");

    /// <summary><c>Locatie: Dorpshuis De Brink, Kerkstraat 1, Heerde</c>.</summary>
    private static VenueFinder.Venue? Labelled(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not ("locatie" or "waar" or "plaats" or "zaal" or "location" or "venue" or "vergaderlocatie" or "handeling" or "lokaasje" or "adres" or "plak" or "plek" or "vergaderplaats" or "vergaderruimte") || !index.At(at + 1, at).IsMark(':')) return null;
        var (blockFirst, blockNext) = index.TokensOf(index.BlockOf(at));
        if (at != blockFirst && index.Tokens[at - 1].Kind != TokenKind.Mark && !index.Tokens[at].IsCapital && !(index.Tokens[at].Folded == "handeling" && index.At(at - 1, at).Folded == "van")) return null;
        var first = at + 2;
        var next = first;
        while (next < blockNext && !index.Tokens[next].IsMark(',') && !index.Tokens[next].IsMark('(') && !index.Tokens[next].IsMark(';') && !index.Tokens[next].IsMark('.') && !index.Tokens[next].IsMark('|') && index.Tokens[next].Folded is not ("te" or "in") && next - first < LongestName && !index.At(next + 1, next).IsMark(':')) next++;
        if (next == first || index.MatchAt<MunicipalityEntry>(first) is { } town && town.Next == next || index.MatchAt<TownEntry>(first) is { } village && village.Next == next) return null;
        var place = -1;
        for (var i = next; i < Math.Min(blockNext, next + 12); i++)
        {
            if (index.Tokens[i].IsCapital && (index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<TownEntry>(i) is not null)) place = i;
        }

        var last = next - 1;
        if (place < 0 && last > first && index.MatchAt<MunicipalityEntry>(last) is not null && VenueWords.IsSingle(index.Tokens[first].Folded)) (place, next) = (last, last);
        return new VenueFinder.Venue(index.Words(first, next), first, next, place, 12);
    }

    /// <summary>The town right behind the name: <c>in Hotel X in Zwolle</c>, <c>in De Brink, Heerde</c>, <c>te Almere</c>.</summary>
    private static VenueFinder.Venue WithTown(TextIndex index, string name, int first, int next, int points)
    {
        var at = next;
        if (index.At(at, first).IsMark(',') || index.At(at, first).Folded is "in" or "te" or "van") at++;
        if (index.At(at, first).Folded is "in" or "te") at++;
        var town = index.At(at, first).IsCapital && (index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null) ? at : -1;
        return new VenueFinder.Venue(name, first, next, town, points + (town >= 0 ? 1 : 0));
    }

    /// <summary>The end of the name of a building: capitals, with articles between; a town behind <c>in</c> is no part of it.</summary>
    private static int ProperEnd(TextIndex index, int first, int from)
    {
        var next = first;
        if (index.At(next, from) is { IsWord: true, Folded: "de" or "het" or "'t" } && index.At(next + 1, from).IsCapital) next++;
        if (MeetingFinder.IsQuote(index.At(next, from)))
        {
            for (var i = next + 1; i < next + LongestName; i++)
            {
                if (MeetingFinder.IsQuote(index.At(i, from))) return i + 1;
            }

            return first;
        }

        var start = next;
        while (next - first < LongestName && (index.At(next, from) is { IsWord: true } || index.At(next, from).IsMark('&') && index.At(next + 1, from).IsCapital))
        {
            var token = index.Tokens[next];
            if (token.IsMark('&')) next++;
            else if (token.IsCapital && !token.IsInitials) next++;
            else if (next > start && token.Folded is "de" or "het" or "van" or "der" or "den" or "aan" or "op" && (index.At(next + 1, from).IsCapital || index.At(next + 1, from).Folded is "de" or "het" && index.At(next + 2, from).IsCapital)) next++;
            else break;
        }

        // a plus may end the name: Cultuurhuis+
        if (next > start && index.At(next, from).IsMark('+') && index.Tokens[next].Start == index.Tokens[next - 1].End) next++;
        return next == start ? first : next;
    }
}
