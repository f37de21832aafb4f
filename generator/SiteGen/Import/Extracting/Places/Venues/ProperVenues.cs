using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads proper names without a word for a building, where only a building fits.</summary>
internal static class ProperVenues
{
    /// <summary>Whoever greets is told no farther before the place.</summary>
    private const int FarthestGreeting = 8;

    /// <summary>A proper name that ends like a building: <c>Staatshuys</c>; or any unknown one where people come together.</summary>
    internal static VenueFinder.Venue? Proper(TextIndex index, int first)
    {
        var token = index.Tokens[first];
        if (OnEstate(index, first) is { } firm) return firm;
        if ((Placed(index, first) ?? Introduced(index, first)) is { } placed) return placed;
        if (Hosting(index, first) is { } host) return host;
        if (!token.IsCapital || token.IsInitials || token.IsAllCapitals && token.Length < 5 && !index.At(first + 1, first).IsCapital && index.At(first - 1, first).Folded is not ("het" or "de")) return null;
        if (index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<RegionEntry>(first) is not null || index.MatchAt<ProvinceEntry>(first) is not null
            || index.MatchAt<ThemeEntry>(first) is not null || NameReader.ReadAt(index, first) is not null || index.MatchAt<OrganisationEntry>(first) is { Value: OrganisationEntry { NeedsContext: false } } || MeetingWords.Of(token) is not null) return null;
        if (!VenueWords.HasNameEnding(token.Folded) && !(token.Folded is "de" or "het" or "'t" && VenueWords.HasNameEnding(index.At(first + 1, first).Folded))) return ByMeeting(index, first);
        var next = VenueName.ProperEnd(index, first, first);
        return VenueName.WithTown(index, index.Words(first, next), first, next, 3);
    }

    /// <summary><c>te gast bij Lucrato</c>: a known organisation whose guests people are.</summary>
    private static VenueFinder.Venue? Hosting(TextIndex index, int first)
    {
        if (!index.Cues.Places.Any(PlaceCues.Guest)) return null;
        if (index.Tokens[first] is { IsWord: true, IsCapital: false } && index.Tokens[first].Folded is not ("gemeente" or "provincie") && IsGuest(index, first) && OrganisationReader.ReadAt(index, first) is { } named && index.Tokens[named.Next - 1].IsCapital) return VenueName.WithTown(index, index.Words(first, named.Next), first, named.Next, 4);
        if (!index.Tokens[first].IsCapital || index.At(first - 1, first).Folded is not "bij" || !index.At(first - 2, first).Is(PlaceCues.Guest) || index.Tokens[first].IsAllCapitals || index.MatchAt<OrganisationEntry>(first) is null || OrganisationReader.ReadAt(index, first) is not { } host || index.MatchAt<MunicipalityEntry>(first) is not null) return null;
        return VenueName.WithTown(index, index.Words(first, host.Next), first, host.Next, 2);
    }

    /// <summary><c>te gast bij</c>, with an article and the adjective of a town between.</summary>
    private static bool IsGuest(TextIndex index, int first)
    {
        var by = first - 1;
        if (index.At(by, first).IsCapital && Demonyms.Municipality(index.Tokens[by].Folded).Length > 0) by--;
        if (index.At(by, first).Folded is "de" or "het") by--;
        return index.At(by, first).Folded is "bij" && index.At(by - 1, first).Is(PlaceCues.Guest);
    }

    /// <summary>The proper name behind common nouns that say what is visited: <c>sociaal ontwikkelbedrijf De Permar</c>; the same token when none follows.</summary>
    internal static int BehindNouns(TextIndex index, int first)
    {
        if (index.At(first, first) is not { IsWord: true, IsCapital: false } || VenueWords.IsBuilding(index.Tokens[first])) return first;
        var next = first;
        while (next < first + 3 && index.At(next, first) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun) && !VenueWords.IsBuilding(noun)) next++;
        return index.At(next, first) is { IsWord: true } name && (name.IsCapital || VenueWords.IsBuilding(name)) && FunctionReader.ReadAt(index, next - 1) is null ? next : first;
    }

    /// <summary><c>bij Van Wijk Koeltechniek op bedrijventerrein De Wildeman</c>: whatever is on an industrial estate is a building.</summary>
    private static VenueFinder.Venue? OnEstate(TextIndex index, int first)
    {
        if (!index.Cues.Places.Any(PlaceCues.Estate) || index.Tokens[first] is not { IsWord: true, IsCapital: true, IsInitials: false }) return null;
        var next = VenueName.ProperEnd(index, first, first);
        if (index.Tokens[first].Folded is "van" && next == first + 1)
        {
            while (index.At(next, first) is { IsCapital: false, Folded: "de" or "den" or "der" or "het" or "'t" }) next++;
            next = VenueName.ProperEnd(index, next, first);
        }

        return next > first && IsOnEstate(index, next) ? VenueName.WithTown(index, index.Words(first, next), first, next, 5) : null;
    }

    /// <summary>Whether a token opens words for an industrial estate: <c>op het industrieterrein</c>.</summary>
    internal static bool IsOnEstate(TextIndex index, int at)
    {
        var estate = index.At(at + 1, at).Folded is "de" or "het" ? at + 2 : at + 1;
        return index.At(at, at - 1).Folded is "op" && index.At(estate, at).Is(PlaceCues.Estate);
    }

    /// <summary>Any proper name with the town right behind it: <c>in het ECI in Roermond</c>, <c>bij kennisplatform CROW in Ede</c>.</summary>
    private static VenueFinder.Venue? Placed(TextIndex index, int first)
    {
        var name = first;
        if (!index.Tokens[name].IsCapital && index.Tokens[name].Folded.Length > 3 && index.At(name - 1, first).Folded is "bij" && OrganisationWords.IsIntroducing(index.Tokens[name].Folded)) name++;
        if (index.At(name, first) is not { IsWord: true, IsCapital: true, IsInitials: false } token || index.MatchAt<ProvinceEntry>(name) is not null || MeetingWords.Of(token) is not null) return null;
        var next = VenueName.ProperEnd(index, name, name);
        if (next == name || index.At(next, first).Folded is not ("in" or "te" or "yn") || index.MatchAt<MunicipalityEntry>(name)?.Next == next || index.MatchAt<TownEntry>(name)?.Next == next || index.MatchAt<RegionEntry>(name)?.Next == next) return null;
        if (NameReader.ReadAt(index, name) is not null && index.At(name - 1, first) is not { IsCapital: false, Folded: "de" or "het" or "'t" or "the" or "it" }) return null;
        return VenueName.WithTown(index, index.Words(name, next), name, next, 3) is { Town: >= 0 } placed ? placed : null;
    }

    /// <summary><c>bij bakkerij De Korenaar in Oosterhesselen</c>: a common noun, the name of one of the kind, and the town.</summary>
    private static VenueFinder.Venue? Introduced(TextIndex index, int first)
    {
        var name = first + 1;
        var preposition = index.At(first - 1, first).Folded is "de" or "het" or "een" ? first - 2 : first - 1;
        if (!index.Cues.Places.Has(preposition, PlaceCues.Preposition)) return null;
        if (index.Tokens[first] is not { IsWord: true, IsCapital: false, Length: > 4 } noun || index.At(name, first) is not { IsWord: true, IsCapital: true } || FunctionWords.IsSmall(noun) || MeetingWords.Of(noun) is not null || noun.Folded is "gemeente" or "provincie") return null;
        var isCalled = index.Tokens[name].Folded is "de" or "het" or "'t" && index.At(name + 1, first).IsCapital;
        if (!isCalled && !CommonWords.Contains(noun) || FunctionReader.ReadAt(index, first) is not null || NameReader.ReadAt(index, first) is not null || NameReader.ReadAt(index, name) is not null || index.DatesIn(noun.Start, noun.End).Count > 0) return null;
        return Placed(index, name) is { } placed && placed.First == name ? placed with { Name = index.Words(first, placed.Next), First = first } : null;
    }

    /// <summary><c>tussen de boekenkasten van CODA in Apeldoorn</c>: a part of anything, its proper name, and the town.</summary>
    internal static VenueFinder.Venue? OfAnything(TextIndex index, int first)
    {
        var owner = first + 1;
        if (!index.Tokens[first].IsWord || index.Tokens[first].IsCapital || index.At(owner, first).Folded is not "van") return null;
        owner++;
        while (index.At(owner, first) is { IsCapital: false, Folded: "de" or "het" or "'t" }) owner++;
        return index.At(owner, first).IsCapital && MeetingWords.Of(index.Tokens[first]) is null && !Dutch.Meetings.GatheringWords.IsCompound(index.Tokens[first].Folded) && !FunctionWords.IsSmall(index.Tokens[first]) && FunctionReader.ReadAt(index, first) is null ? Placed(index, owner) : null;
    }

    /// <summary>Any proper name that no list knows, where only a building fits: <c>de tuin van De Grund</c>.</summary>
    internal static VenueFinder.Venue? Unknown(TextIndex index, int first)
    {
        if (!index.Tokens[first].IsCapital || index.Tokens[first].IsInitials || index.MatchAt<TownEntry>(first) is not null || index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<ProvinceEntry>(first) is not null || NameReader.ReadAt(index, first) is not null || OrganisationReader.ReadAt(index, first) is not null || !IsUnknownName(index, first) && !IsTwoWords(index, first)) return null;
        var next = VenueName.ProperEnd(index, first, first);
        return next == first ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 3);
    }

    /// <summary><c>de Goede Herder</c>: two ordinary words in capitals behind an article are a name.</summary>
    private static bool IsTwoWords(TextIndex index, int first) =>
        index.At(first - 1, first) is { IsCapital: false, Folded: "de" or "het" } && index.At(first + 1, first) is { IsWord: true, IsCapital: true } && index.MatchAt<ThemeEntry>(first) is null;

    /// <summary><c>waren er in 't Trefpunt geen stoelen meer</c>: where no seat is left people meet.</summary>
    private static bool IsFullHouse(TextIndex index, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i + 2 < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "geen" && index.Tokens[i + 1].Folded is "stoel" or "stoelen" or "plek" or "plaats" or "zitplaats" or "zitplaatsen" or "kruk" && index.Tokens[i + 2].Folded is "meer" or "vrij" or "over" or "onbezet" or "leeg" or "te") return true;
        }

        return false;
    }

    /// <summary>Whether a name begins with an article: <c>De Meerpaal</c>, or <c>Kwartier</c> in <c>'t Kwartier</c>.</summary>
    private static bool IsCalled(TextIndex index, int first) => index.Tokens[first].Folded is "de" or "het" or "'t" or "den" || index.At(first - 1, first).Folded is "'t";

    /// <summary><c>had de avond in 't Kwartier belegd</c>, <c>had de buurt uitgenodigd in De Meerpaal</c>: it was where somebody held or arranged it.</summary>
    private static bool IsArranged(TextIndex index, Sentence sentence, int first)
    {
        var preposition = index.At(first - 1, first).Folded is "'t" or "de" or "het" ? first - 2 : first - 1;
        if (index.At(preposition, first).Folded is not ("in" or "bij" or "yn" or "naar")) return false;
        if (VenueClauses.IsOfMeeting(index, preposition)) return true;
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "uitgenodigd" or "belegd" or "belegde" or "belegden" or "georganiseerd" or "kommen") return true;
        }

        return false;
    }

    /// <summary><c>De voorzitter heet iedereen welkom in De Molenberg</c>: whoever is welcomed in a house is there.</summary>
    private static bool IsWelcomed(TextIndex index, int first)
    {
        var preposition = index.At(first - 1, first).Folded is "'t" ? first - 2 : first - 1;
        return index.At(preposition, first).Folded is "in" or "bij" or "yn" && (index.At(preposition - 1, first).Folded is "welkom" or "wolkom" || IsGreeted(index, preposition));
    }

    /// <summary><c>begroet de leden in Den Dolk</c>, <c>opent de vergadering in De Kei</c>: nothing but those who are greeted, or the meeting, between.</summary>
    private static bool IsGreeted(TextIndex index, int preposition)
    {
        for (var i = preposition - 2; i > preposition - FarthestGreeting && index.At(i, preposition).IsWord; i--)
        {
            if (index.Tokens[i].Folded is "begroet" or "begroette" or "verwelkomt" or "verwelkomde" or "heet" or "heette" or "opent" or "opende") return true;
        }

        return false;
    }

    /// <summary>An unknown proper name behind a verb of meeting: <c>kwamen bijeen in De Kiekmure</c>.</summary>
    private static VenueFinder.Venue? ByMeeting(TextIndex index, int first)
    {
        if (index.At(first - 1, first).Folded is not ("in" or "bij" or "at" or "yn" or "naar" or "de" or "het" or "'t" or "it" or "the") && !(index.At(first - 2, first).Folded is "een")) return null;
        var end = VenueName.ProperEnd(index, first, first);
        if (end > first && OrganisationReader.ReadAt(index, first) is null && VenueName.WithTown(index, index.Words(first, end), first, end, 2) is { Town: >= 0 } placed) return placed;
        var sentence = index.Sentences[index.SentenceOf(first)];
        if (VenueClauses.IsOfSubject(index, first - 1)) return null;
        if (end > first && IsCalled(index, first) && OrganisationReader.ReadAt(index, first) is null && IsWelcomed(index, first)) return VenueName.WithTown(index, index.Words(first, end), first, end, 5);
        if (end > first && IsCalled(index, first) && OrganisationReader.ReadAt(index, first) is null && IsArranged(index, sentence, first)) return VenueName.WithTown(index, index.Words(first, end), first, end, 4);
        if (end > first && (IsUnknownName(index, first) || index.At(first - 1, first).Folded is "'t") && OrganisationReader.ReadAt(index, first) is null && (IsBehindMeeting(index, first) || IsDated(index, sentence, first) || IsTitled(index, sentence, first))) return VenueName.WithTown(index, index.Words(first, end), first, end, IsOpening(index, first) ? 3 : 2);
        if (end > first && (IsUnknownName(index, first) || index.At(first - 1, first).Folded is "'t") && OrganisationReader.ReadAt(index, first) is null && IsFullHouse(index, sentence, first)) return VenueName.WithTown(index, index.Words(first, end), first, end, 4);
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "kwamen" or "kwam" or "togen" or "schoven" or "gehouden" or "hield" or "hielden" or "organiseerde" or "organiseerden" or "samen" or "neergestreken" or "stroomde" or "welkom" && IsUnknownName(index, first) || index.Tokens[i].Folded is "bijeen" or "elkaar" or "verzamelden" or "plaats" or "ontvangen" or "gast" or "locatie")
            {
                var next = VenueName.ProperEnd(index, first, first);
                return next == first || OrganisationReader.ReadAt(index, first) is not null && index.Tokens[i].Folded != "gast" ? null : VenueName.WithTown(index, index.Words(first, next), first, next, 2);
            }
        }

        return null;
    }

    /// <summary><c>De waarderingsbijeenkomst in Figi begon met een ontbijt</c>: right behind the word for the meeting.</summary>
    private static bool IsBehindMeeting(TextIndex index, int first)
    {
        var preposition = index.At(first - 1, first).Folded is "de" or "het" or "'t" or "it" or "the" ? first - 2 : first - 1;
        return index.At(preposition, first).Folded is "in" or "bij" or "yn" or "at" && MeetingWords.Of(index.At(preposition - 1, first)) is { IsWeak: false };
    }

    /// <summary><c>hebben vrijdag 13 december in het Centre Céramique …</c>: an article before an unknown name of several words, in a sentence with a day.</summary>
    private static bool IsDated(TextIndex index, Sentence sentence, int first) =>
        index.At(first - 1, first) is { IsCapital: false, Folded: "de" or "het" or "'t" } && index.At(first - 2, first).Folded == "in" && index.At(first + 1, first).IsCapital
        && VenueEvidence.Dates(index, sentence, first).Any(date => date.Kind == Dutch.Dates.DateMentionKind.Day);

    /// <summary><c>zaten op 3 maart in De Observant</c>: a capital article within a sentence begins a name, and the sentence tells when or of what meeting.</summary>
    private static bool IsTitled(TextIndex index, Sentence sentence, int first)
    {
        if (IsOpening(index, first)) return true;
        if (index.Tokens[first].Folded is not ("de" or "het" or "'t") || index.At(first - 1, first).Folded is not ("in" or "bij" or "op" or "yn" or "nei" or "at")) return false;
        for (var i = Math.Max(sentence.First, first - VenueEvidence.Widest); i < Math.Min(sentence.Next, first + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].IsWord && (MeetingWords.Of(index.Tokens[i]) is { IsWeak: false } || index.Tokens[i].Folded is "zaten" or "zat" or "praatten" or "spraken" or "schoven" or "troffen" or "ontmoetten" or "kommen" or "kamen" or "bijeen" or "bijelkoar" or "vanavond" or "vandaag" or "vanmiddag" or "vanochtend" or "gisteren" or "gisteravond" or "gistermiddag")) return true;
        }

        return VenueEvidence.Dates(index, sentence, first).Any(date => date.Kind == Dutch.Dates.DateMentionKind.Day);
    }

    /// <summary><c>In De Meenthe waren alle stoelen bezet</c>, <c>In 't Trefhuus legde de gemeente het plan uit</c>: the verb stands right behind the name that the sentence begins with.</summary>
    private static bool IsOpening(TextIndex index, int first)
    {
        var preposition = index.At(first - 1, first).Folded is "'t" ? first - 2 : first - 1;
        return IsCalled(index, first) && index.At(preposition, first).Folded is "in" or "bij" or "yn" or "op" && index.StartsSentence(preposition)
            && index.At(VenueName.ProperEnd(index, first, first), first) is { IsWord: true } verb && (FunctionWords.IsAuxiliary(verb.Folded) || Dutch.Reports.NatureWords.IsPast(verb));
    }

    /// <summary>Whether a proper name is no ordinary word and no country: those follow <c>in</c>, too.</summary>
    internal static bool IsUnknownName(TextIndex index, int first) =>
        index.Tokens[first].Folded is "de" or "het" or "'t" || FunctionWords.IsSmall(index.Tokens[first]) && index.At(first + 1, first) is { IsCapital: true } second && !CommonWords.Contains(second) || !CommonWords.Contains(index.Tokens[first]) && index.Tokens[first].Folded is not ("nederland" or "europa" or "duitsland" or "belgië" or "vlaanderen" or "brussel" or "denemarken" or "engeland" or "frankrijk" or "zuid" or "noord" or "oost" or "west" or "zuidoost" or "noordoost" or "noordwest" or "zuidwest" or "rijk" or "kamer" or "teams" or "zoom");
}
