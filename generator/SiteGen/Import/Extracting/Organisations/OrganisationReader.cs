using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Reads the name of an organisation at a place in the text.</summary>
internal static class OrganisationReader
{
    /// <summary>What a name ends with stands at most so many words behind its first.</summary>
    private const int FarthestTail = 4;

    /// <summary>The organisation that begins at a token by its own words; absent when none does.</summary>
    internal static OrganisationSpan? ReadAt(TextIndex index, int at) => index.Organisations.At(at);

    /// <summary>As <see cref="ReadAt"/>, read anew.</summary>
    internal static OrganisationSpan? Read(TextIndex index, int at) =>
        !index.Tokens[at].IsCapital && !index.HasMatch(at) && !index.Cues.Organisations.Has(at, OrganisationCues.Lead) ? null
        : Own(index, at) ?? Municipality(index, at) ?? OfTown(index, at) ?? Purposed(index, at) ?? Club(index, at) ?? Compass(index, at) ?? Associated(index, at) ?? Saint(index, at) ?? FirmTails.At(index, at) ?? Trailed(index, at) ?? Family(index, at) ?? Headed(index, at) ?? Known(index, at) ?? Introduced(index, at);

    /// <summary>An organisation that the site itself names, by any of its names.</summary>
    private static OrganisationSpan? Own(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Organisation) && index.MatchAt<OrganisationEntry>(at) is { Value: OrganisationEntry { IsOwn: true } } match && (match.Count > 1 || index.Tokens[at].IsWord) ? new OrganisationSpan(at, match.Next, match.Value.Name, IsKnown: true) : null;

    /// <summary>As <see cref="ReadAt"/>, and where the place in the text proves an organisation also any proper name.</summary>
    internal static OrganisationSpan? ReadInPlace(TextIndex index, int at)
    {
        if (ReadAt(index, at) is { } sure) return sure;
        if (KnownInContext(index, at) is { } known) return known;
        var token = index.Tokens[at];
        if (!token.IsWord || OrganisationWords.IsPluralOfLetters(token.Folded)) return null;
        if (OrganisationWords.IsService(token.Folded) && !token.IsCapital) return new OrganisationSpan(at, at + 1, index.Words(at, at + 1), IsKnown: false);
        if (token.Folded.EndsWith("regio", StringComparison.Ordinal) && index.At(at + 1, at).IsCapital && NameReader.ReadAt(index, at + 1) is null)
        {
            // the region where somebody works is the body that the municipalities have together
            var region = Math.Max(index.MatchAt<RegionEntry>(at + 1)?.Next ?? 0, OrganisationNames.ProperEnd(index, at + 1, from: at));
            if (region > at + 1) return new OrganisationSpan(at, region, index.Words(at, region), IsKnown: false);
        }

        var first = at;
        if (token.Folded is "de" or "het" or "'t" && index.At(at + 1, at).IsCapital && !token.IsCapital) first = at + 1;
        if (!token.IsCapital && index.At(at + 1, at).IsCapital && OrganisationWords.IsBusiness(token.Folded) && NameReader.ReadAt(index, at + 1) is null && index.MatchAt<MunicipalityEntry>(at + 1) is null && index.MatchAt<TownEntry>(at + 1) is null)
            return OrganisationNames.ProperEnd(index, at + 1) is var end && end > at + 1 ? new OrganisationSpan(at, end, index.Words(at, end), IsKnown: false) : null;
        var next = OrganisationNames.ProperEnd(index, first);
        if (next == first || OrganisationNames.IsAdjective(index, first, next)) return null;

        // Beraad van Kerken
        if (index.At(next, at).Folded is "van" && index.At(next + 1, at) is { IsCapital: true } whose && CommonWords.Contains(whose.Folded)) next = Math.Max(next, OrganisationNames.ProperEnd(index, next + 1, from: at));
        var name = index.Words(first, next);
        return OrganisationWords.IsParty(WordForm.Fold(name)) ? null : new OrganisationSpan(first, next, name, IsKnown: false);
    }

    /// <summary><c>gemeente Velsen</c>; not the plural, which names several.</summary>
    private static OrganisationSpan? Municipality(TextIndex index, int at)
    {
        if (!index.Tokens[at].Is(OrganisationCues.Government)) return null;
        if (index.Tokens[at].Folded == "municipality" && index.At(at + 1, at).Folded == "of" && index.At(at + 2, at).IsCapital && index.MatchAt<MunicipalityEntry>(at + 2) is { } english)
            return new OrganisationSpan(at, english.Next, "gemeente " + NameOf((MunicipalityEntry)english.Value, index, english), IsKnown: true);
        if (index.Tokens[at] is { IsCapital: true, Folded: "province" } && index.At(at + 1, at).Folded == "of" && index.At(at + 2, at).IsCapital && index.MatchAt<ProvinceEntry>(at + 2) is { } province) return new OrganisationSpan(at, province.Next, index.Words(at, province.Next), IsKnown: true);
        if (index.Tokens[at] is { IsCapital: true, Folded: "province" } && index.At(at + 1, at).Folded == "of" && index.At(at + 2, at) is { IsCapital: true, Folded: "north" or "south" } && index.At(at + 3, at).IsCapital) return new OrganisationSpan(at, at + 4, index.Words(at, at + 4), IsKnown: true);
        if (index.Tokens[at].Folded != "gemeente" || at + 1 >= index.Tokens.Count || index.SentenceOf(at + 1) != index.SentenceOf(at)) return null;
        return index.MatchAt<MunicipalityEntry>(at + 1) is { } match && index.Tokens[at + 1].IsCapital
            ? new OrganisationSpan(at, match.Next, "gemeente " + NameOf((MunicipalityEntry)match.Value, index, match), IsKnown: true) : null;
    }

    /// <summary><c>VV Heerde</c>, <c>SV De Meer</c>: the letters of a kind of club and its place or name.</summary>
    private static OrganisationSpan? Club(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsAllCapitals || !index.Tokens[at].Is(OrganisationCues.SportsClub) || index.At(at - 1, at).IsAllCapitals || index.At(at + 1, at) is not { IsWord: true, IsCapital: true, IsAllCapitals: false, IsInitials: false }) return null;
        var next = IsPlace(index, at + 1) ? PlaceEnd(index, at + 1) : OrganisationNames.ProperEnd(index, at + 1, from: at);
        return next == at + 1 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    /// <summary><c>LTO Noord</c>: an abbreviation and the part of the country.</summary>
    private static OrganisationSpan? Compass(TextIndex index, int at)
    {
        if (index.Tokens[at] is not { IsWord: true, IsAllCapitals: true, Length: >= 3 and <= 6 } || !index.Cues.Organisations.Has(at + 1, OrganisationCues.Compass) || index.At(at + 1, at) is not { IsCapital: true, IsAllCapitals: false } || index.At(at + 2, at).IsCapital) return null;
        return index.MatchAt<ThemeEntry>(at) is null && index.MatchAt<TitleEntry>(at) is null && !IsPlace(index, at) && !CommonWords.Contains(index.Tokens[at]) ? new OrganisationSpan(at, at + 2, index.Words(at, at + 2), IsKnown: true) : null;
    }

    /// <summary><c>Zwemvereniging Noordkop</c>, <c>Scheepswerf Mol</c>, and within a sentence <c>Hospice Roermond</c>: a noun in capitals for a body and the name behind it.</summary>
    private static OrganisationSpan? Associated(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        if (!token.IsCapital || token.IsAllCapitals || !token.Is(OrganisationCues.HouseOfPeople | OrganisationCues.Club | OrganisationCues.LowerHead) || token.Is(OrganisationCues.Introducing)) return null;
        if (index.MatchAt<OrganisationHeadEntry>(at) is not null || index.MatchAt<OrganisationEntry>(at) is not null || MeetingWords.Of(token) is not null) return null;
        var isFirm = token.Is(OrganisationCues.HouseOfPeople);
        if (!isFirm && !token.Is(OrganisationCues.Club) && index.StartsSentence(at)) return null;
        if (index.At(at + 1, at) is not { IsWord: true, IsCapital: true, IsInitials: false } || index.Tokens[at + 1].Start != token.End + 1) return null;
        if (NameReader.ReadAt(index, at + 1) is { } name) return isFirm && !index.StartsSentence(at) ? new OrganisationSpan(at, name.Next, index.Words(at, name.Next), IsKnown: true) : null;
        var next = IsPlace(index, at + 1) ? PlaceEnd(index, at + 1) : NameTails.PhraseEnd(index, at + 1, OrganisationNames.ProperEnd(index, at + 1, from: at));
        return next == at + 1 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    private static int PlaceEnd(TextIndex index, int at) =>
        Math.Max(index.MatchAt<RegionEntry>(at)?.Next ?? 0, Math.Max(index.MatchAt<TownEntry>(at)?.Next ?? 0, index.MatchAt<MunicipalityEntry>(at)?.Next ?? 0));

    /// <summary><c>Rijswijk Wonen</c>, <c>Epe Werkt</c>: a town and what the organisation does there.</summary>
    private static OrganisationSpan? OfTown(TextIndex index, int at)
    {
        if (!index.Cues.Organisations.Has(at + 1, OrganisationCues.OfTown) || !index.Tokens[at].IsCapital || index.Tokens[at].IsAllCapitals || !index.Tokens[at + 1].IsCapital || index.SentenceOf(at + 1) != index.SentenceOf(at)) return null;
        return (index.MatchAt<MunicipalityEntry>(at)?.Next ?? index.MatchAt<TownEntry>(at)?.Next) == at + 1 && !index.At(at - 1, at).IsCapital ? new OrganisationSpan(at, at + 2, index.Words(at, at + 2), IsKnown: true) : null;
    }

    private static string NameOf(MunicipalityEntry entry, TextIndex index, PhraseMatch<LexiconEntry> match) =>
        entry.Name.Contains('(', StringComparison.Ordinal) ? index.Words(match.First, match.Next) : entry.Name;

    /// <summary>A word that names begin with and the proper name behind it: <c>Stichting Welzijn Beverwijk</c>.</summary>
    private static OrganisationSpan? Headed(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        if (!token.IsWord) return null;
        if (!token.IsCapital) return LowerHeaded(index, at);
        if (Qualified(index, at) is { } qualified) return qualified;
        if (index.MatchAt<OrganisationHeadEntry>(at) is not { } head) return token.Is(OrganisationCues.Body) && !token.IsAllCapitals ? Bodied(index, at) : null;
        if (head.Value.Name is "Gemeente" or "Regio" or "Partij" or "Koepel" or "Energie" or "Oranje" or "Groep" or "Fractie") return null;
        var start = head.Next;
        if (head.Count > 1 && index.Tokens[start - 1].Folded is "voor" or "van" && index.At(start, at).Folded is "het" or "de" && index.At(start + 1, at).IsCapital) start++;
        var link = start < index.Tokens.Count && index.SentenceOf(start) == index.SentenceOf(at) && head.Value.Name is not ("Gemeenteraad" or "Raad" or "Commissie" or "Provincie") ? OrganisationNames.Connector(index, start, allowSmall: true) : 0;
        if (link == 2 && index.Tokens[start].Folded is "van" && OrganisationWords.IsPart(index.Tokens[at].Folded) && ReadAt(index, start + link) is { IsKnown: true }) return null;
        if (link > 0 && index.Tokens[start].IsWord && index.Tokens[start].Folded is "voor" or "van" or "aan" or "op" && index.At(start + link, at).IsCapital && NameReader.ReadAt(index, start + link) is null) start += link;
        var next = OrganisationNames.ProperEnd(index, start, allowSmall: true, from: at);
        if (next > start) next = NameTails.FieldsEnd(index, start, next);
        if (next == start) next = head.Next;
        if (next == head.Next)
        {
            var compass = index.At(next, at);
            if (compass.Folded is "west" or "noord" or "oost" or "zuid" or "midden") next++;
            else if (head.Count < 2) return null;
        }

        return new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    /// <summary><c>Nederlandse Vereniging voor Burgerzaken</c>: an adjective in capitals belongs to the name that follows.</summary>
    private static OrganisationSpan? Qualified(TextIndex index, int at)
    {
        if (at + 1 >= index.Tokens.Count || !index.Tokens[at + 1].IsCapital || !index.HasMatch(at + 1, LexiconKinds.OrganisationHead) || index.SentenceOf(at + 1) != index.SentenceOf(at)) return null;
        if (!OrganisationWords.IsQualifier(index.Tokens[at].Folded) && !IsAdjective(index, at)) return null;
        return Headed(index, at + 1) is { } named ? new OrganisationSpan(at, named.Next, index.Words(at, named.Next), IsKnown: true) : null;
    }

    /// <summary><c>het Alzheimer Centrum Limburg</c>: a capital between an article and a centre, institute or fund.</summary>
    private static bool IsNamePart(TextIndex index, int at) =>
        index.At(at - 1, at) is { IsCapital: false, Folded: "de" or "het" or "ons" } && index.At(at + 1, at).Folded is "centrum" or "instituut" or "fonds" or "netwerk" or "alliantie" or "academie" && FunctionReader.ReadAt(index, at) is null;

    /// <summary>An adjective in capitals within a sentence: <c>het Historisch Centrum …</c>, <c>het Landelijk Steunpunt …</c></summary>
    private static bool IsAdjective(TextIndex index, int at) =>
        IsNamePart(index, at) || !index.StartsSentence(at) && index.Tokens[at].Folded is { Length: > 5 } folded && (folded.EndsWith("isch", StringComparison.Ordinal) || folded.EndsWith("ische", StringComparison.Ordinal) || folded.EndsWith("lijk", StringComparison.Ordinal) || folded.EndsWith("aal", StringComparison.Ordinal) || folded.EndsWith("eel", StringComparison.Ordinal));

    /// <summary><c>Huis voor de Sport Limburg</c>, <c>Steunpunt voor Mantelzorg</c>, <c>Huis van het Boek</c>: a word for a place or body, whom it is for, and where.</summary>
    private static OrganisationSpan? Purposed(TextIndex index, int at)
    {
        if (!index.Tokens[at].Is(OrganisationCues.PlaceOfHelp) || !index.Tokens[at].IsCapital) return null;
        if (index.At(at + 1, at).Folded is not "voor" && !(index.At(at + 1, at).Folded is "van" && index.Tokens[at].Folded is "huis" && index.At(at + 2, at) is { IsCapital: false, Folded: "de" or "het" } && !OrganisationWords.IsOwner(index.At(at + 3, at).Folded))) return null;
        var first = index.At(at + 2, at) is { IsCapital: false, Folded: "de" or "het" } ? at + 3 : at + 2;
        var next = index.At(first, at).IsCapital && NameReader.ReadAt(index, first) is null ? OrganisationNames.ProperEnd(index, first, allowSmall: true, from: at) : first;
        return next == first ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    /// <summary><c>Gebr. Winters</c>, <c>Gebroeders Tol</c>, <c>Firma Mol</c>, and <c>zorggroep Marga Klompé</c>: a house by the name of its people.</summary>
    private static OrganisationSpan? Family(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        if (token.IsCapital && token.Is(OrganisationCues.Family))
        {
            // the point may have been read as the end of the sentence
            var first = at + 1 < index.Tokens.Count && index.Tokens[at + 1].IsMark('.') ? at + 2 : at + 1;
            if (first >= index.Tokens.Count || index.Tokens[first] is not { IsWord: true, IsCapital: true } || index.BlockOf(first) != index.BlockOf(at)) return null;
            var end = NameReader.ReadAt(index, first)?.Next ?? OrganisationNames.ProperEnd(index, first);
            return end == first ? null : new OrganisationSpan(at, end, index.Words(at, end), IsKnown: true);
        }

        if (token.IsCapital || !token.IsWord || !token.Is(OrganisationCues.HouseOfPeople) || !index.At(at + 1, at).IsCapital) return null;
        if (NameReader.ReadAt(index, at + 1) is { } name) return index.At(name.Next, at).IsCapital ? null : new OrganisationSpan(at, name.Next, index.Words(at, name.Next), IsKnown: true);
        if (IsPlace(index, at + 1) || !index.At(at + 2, at).IsCapital || index.Tokens[at + 1].Folded is not ("de" or "het" or "'t" or "van" or "den" or "ter" or "ten")) return null;
        var next = OrganisationNames.ProperEnd(index, at + 1, from: at);
        return next == at + 1 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    /// <summary><c>St. Jans Gasthuis</c>, <c>Sint Nicolaas College</c>: a saint and the house that has the name; a village such as <c>Sint Annaland</c> has none behind it.</summary>
    private static OrganisationSpan? Saint(TextIndex index, int at)
    {
        if (index.Tokens[at] is not { IsCapital: true, Folded: "st." or "st" or "sint" }) return null;
        var name = index.At(at + 1, at).IsMark('-') ? at + 2 : at + 1;
        for (var house = name + 1; house <= name + 2 && index.At(house - 1, at) is { IsWord: true, IsCapital: true }; house++)
        {
            if (index.At(house, at) is { IsWord: true } kind && kind.Is(OrganisationCues.House) && kind.Folded is not ("museum" or "theater")) return new OrganisationSpan(at, house + 1, index.Words(at, house + 1), IsKnown: true);
        }

        return null;
    }

    /// <summary>A name that ends in what it is: <c>Wageningen University</c>, <c>het Zaaier College</c>.</summary>
    private static OrganisationSpan? Trailed(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital || index.Tokens[at].IsAllCapitals || !index.Cues.Organisations.Any(OrganisationCues.Tail, at + 1, at + 1 + FarthestTail) || index.At(at - 1, at) is { IsCapital: true, Folded: not ("group" or "committee") }) return null;
        if (index.Tokens[at].Folded is "university" && index.At(at + 1, at) is { IsCapital: true, Folded: "college" } && index.At(at + 2, at).IsCapital) return new OrganisationSpan(at, at + 3, index.Words(at, at + 3), IsKnown: true);
        var house = at + 1;
        while (house < at + FarthestTail && index.At(house, at) is { IsCapital: true, IsWord: true }) house++;
        if (house > at + 1 && index.At(house, at) is { IsWord: true, IsCapital: false } kind && kind.Is(OrganisationCues.House) && kind.Folded is not ("museum" or "theater" or "stichting") && !index.StartsSentence(at)) return new OrganisationSpan(at, house + 1, index.Words(at, house + 1), IsKnown: true);
        if (English(index, at) is { } english) return english;
        if (Firm(index, at) is { } firm) return firm;
        for (var next = at + 1; next <= at + 2 && index.At(next, at).IsCapital; next++)
        {
            if (index.Tokens[next].Folded is "university" or "foundation" or "academy" or "hospital" or "archives" || index.Tokens[next].Folded is "college" or "lyceum" && index.At(at - 1, at) is { IsCapital: false, Folded: "het" } && index.At(at - 2, at).Folded is "van" or "bij" or "namens") return new OrganisationSpan(at, next + 1, index.Words(at, next + 1), IsKnown: true);
        }

        return null;
    }

    /// <summary><c>Van Doorn Logistiek</c>, <c>Silver Work Force</c>: a name that ends in the trade of a firm.</summary>
    private static OrganisationSpan? Firm(TextIndex index, int at)
    {
        if (CommonWords.Contains(index.Tokens[at]) && index.Tokens[at].Folded is not ("van" or "de") || FunctionReader.ReadAt(index, at) is not null) return null;
        var trade = at + 1;
        while (trade < at + FarthestTail && index.At(trade, at) is { IsWord: true } part && (part.IsCapital || part.Folded is "de" or "der" or "den") && !part.Is(OrganisationCues.Trade)) trade++;
        if (trade == at + 1 && (index.Tokens[at].Folded is "de" or "van" || index.StartsSentence(at) && FunctionWords.IsOpener(index.Tokens[at]))) return null;
        return index.At(trade, at) is { IsCapital: true, IsWord: true } last && last.Is(OrganisationCues.Trade) && !index.At(trade + 1, at).IsCapital ? new OrganisationSpan(at, trade + 1, index.Words(at, trade + 1), IsKnown: true) : null;
    }

    /// <summary><c>Wageningen University &amp; Research</c>, <c>Netherlands Centre for Soft Soils</c>, <c>Expat Centre Maastricht Region</c>: what it is, and what goes on behind it.</summary>
    private static OrganisationSpan? English(TextIndex index, int at)
    {
        var kind = at + 1;
        while (kind <= at + FarthestTail && index.At(kind, at) is { IsCapital: true, IsWord: true } part && !part.Is(OrganisationCues.EnglishBody)) kind++;
        if (kind > at + FarthestTail || index.At(kind, at) is not { IsCapital: true, IsWord: true } || NameReader.ReadAt(index, at) is { } person && person.Next > kind) return null;
        var body = index.Tokens[kind].Folded;
        var next = kind + 1;
        if (index.At(next, at).Folded is "for" or "of" or "on" && index.At(next + 1, at).IsCapital || index.At(next, at).IsMark('&') && index.At(next + 1, at).IsCapital) next++;
        var behind = next;
        while (next < behind + 4 && index.At(next, at) is { IsCapital: true, IsWord: true }) next++;
        if (next == behind) next = kind + 1;
        var isEnglish = next > kind + 1 && !index.Tokens[kind + 1].IsCapital || index.At(at - 1, at).Folded is "the" or "from" or "at" or "of" or "group" or "committee" && body is not ("university" or "foundation" or "academy" or "hospital");
        return isEnglish ? new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true) : null;
    }

    /// <summary>A compound for a body and the name behind it: <c>Huurdersplatform Hoeksche Waard</c>, <c>Cliëntenraad Participatiewet</c>.</summary>
    private static OrganisationSpan? Bodied(TextIndex index, int at)
    {
        if (index.Tokens[at].Is(OrganisationCues.Introducing) || MeetingWords.Of(index.Tokens[at]) is not null || index.MatchAt<OrganisationEntry>(at) is not null) return null;
        if (index.At(at + 1, at) is not { IsWord: true, IsCapital: true, IsInitials: false } || NameReader.ReadAt(index, at + 1) is not null) return null;
        var next = NameTails.FieldsEnd(index, at + 1, OrganisationNames.ProperEnd(index, at + 1));
        return next == at + 1 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    /// <summary><c>regionaal programmateam IJmond</c>, <c>adviesraad Sociaal Domein</c>: a body and a proper name behind it.</summary>
    private static OrganisationSpan? LowerHeaded(TextIndex index, int at)
    {
        var head = index.Tokens[at].Is(OrganisationCues.Regional) ? at + 1 : at;
        if (!index.Cues.Organisations.Has(head, OrganisationCues.LowerHead | OrganisationCues.Club | OrganisationCues.Body)) return null;
        var token = index.At(head, at);
        if (!token.IsWord || token.IsCapital || !token.Is(OrganisationCues.LowerHead) && token.Is(OrganisationCues.Introducing)) return null;
        if (token.Folded is "commissie" && index.MatchAt<ThemeEntry>(Math.Min(head + 1, index.Tokens.Count - 1)) is not null) return null;
        if (token.Folded is "gemeente" or "regio" or "provincie" || MeetingWords.Of(token) is { IsWeak: false }) return token.Folded is "provincie" ? Province(index, head) : null;
        if (token.Folded is "provinsje") return Province(index, head);
        if (token.Folded == "ministerie") return Ministry(index, head);
        if (index.MatchAt<ThemeEntry>(Math.Min(head + 1, index.Tokens.Count - 1)) is { } field && index.At(head + 1, at) is { IsCapital: false, IsWord: true } && index.At(field.Next, at).IsCapital && OrganisationWords.IsOfArea(token.Folded))
        {
            // samenwerkingsverband passend onderwijs Rijn & Gelderse Vallei
            var whole = NameTails.PhraseEnd(index, field.Next, OrganisationNames.ProperEnd(index, field.Next, allowSmall: true, from: at));
            return whole == field.Next ? null : new OrganisationSpan(at, whole, index.Words(at, whole), IsKnown: true);
        }

        if (index.At(head + 1, at) is not { IsWord: true, IsCapital: true } follows || follows.IsInitials || index.Lexicon.GivenNames.Contains(follows) && !token.Is(OrganisationCues.LowerHead)) return null;
        if (NameReader.ReadAt(index, head + 1) is not null) return null;

        // ouderenbond KBO Epe: behind a bond the abbreviation is the name
        if (follows.IsAllCapitals && token.Folded.EndsWith("bond", StringComparison.Ordinal) && OrganisationNames.ProperEnd(index, head + 1) is var bond && bond > head + 1) return new OrganisationSpan(head + 1, bond, index.Words(head + 1, bond), IsKnown: true);
        var next = OrganisationNames.ProperEnd(index, head + 1, allowSmall: OrganisationWords.IsOfArea(token.Folded), from: at);
        next = token.Is(OrganisationCues.Club) || token.Folded.EndsWith("groep", StringComparison.Ordinal) ? NameTails.PhraseEnd(index, head + 1, next) : NameTails.FieldsEnd(index, head + 1, next);
        return next == head + 1 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    private static OrganisationSpan? Province(TextIndex index, int at) =>
        at + 1 < index.Tokens.Count && index.MatchAt<ProvinceEntry>(at + 1) is { } match ? new OrganisationSpan(at, match.Next, index.Words(at, match.Next), IsKnown: true) : null;

    private static OrganisationSpan? Ministry(TextIndex index, int at)
    {
        if (index.At(at + 1, at).Folded is not ("van" or "voor")) return null;
        var next = NameTails.FieldsEnd(index, at + 2, OrganisationNames.ProperEnd(index, at + 2, allowSmall: true, from: at), isOfState: true);
        return next == at + 2 ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: true);
    }

    private static OrganisationSpan? Known(TextIndex index, int at)
    {
        if (!index.HasMatch(at, LexiconKinds.Organisation) || index.MatchAt<OrganisationEntry>(at) is not { Value: OrganisationEntry { NeedsContext: false } } match) return null;
        if (match.Count == 1 && !index.Tokens[at].IsAllCapitals && index.StartsSentence(at) && FunctionWords.IsOpener(index.Tokens[at])) return null;
        return Extended(index, match);
    }

    private static OrganisationSpan? KnownInContext(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Organisation) && index.MatchAt<OrganisationEntry>(at) is { } match ? Extended(index, match) : null;

    /// <summary>A known name with the place it works in: <c>GGD Hollands Noorden</c>, <c>Humanitas Zaanstreek</c>.</summary>
    private static OrganisationSpan Extended(TextIndex index, PhraseMatch<LexiconEntry> match)
    {
        var next = match.Next;
        if (next < index.Tokens.Count && index.SentenceOf(next) == index.SentenceOf(match.First) && index.Tokens[next].IsCapital)
        {
            if (OrganisationNames.HalfWord(index, next + 1, match.First) is var half and > 0) next += half + 2;
            else if (index.MatchAt<RegionEntry>(next) is { } region) next = region.Next;
            else if (index.MatchAt<MunicipalityEntry>(next) is { } town) next = town.Next;
            else if (index.MatchAt<ProvinceEntry>(next) is { } province) next = province.Next;
            else if (index.Tokens[next].Folded is "nederland" or "brussel" or "gent" or "leuven" or "antwerpen" or "groep" or "advies" or "zorg" or "wonen" or "noord" or "zuid" or "oost" or "west" or "midden") next++;
        }

        if (next > match.Next && index.At(next, match.First).IsMark('&') && index.At(next + 1, match.First).IsCapital) next += 2;
        return new OrganisationSpan(match.First, next, next == match.Next ? ((OrganisationEntry)match.Value).Name : index.Words(match.First, next), IsKnown: true);
    }

    /// <summary>A common noun for organisations and a name that is not part of it: <c>woningcorporatie Vestia</c>.</summary>
    private static OrganisationSpan? Introduced(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        if (!token.Is(OrganisationCues.Introducing) || !token.IsWord) return null;
        var first = at + 1;
        if (index.At(first, at).IsCapital && Family(index, first) is { } family) return family;
        if (index.At(first, at) is not { IsWord: true } follows || !(follows.IsCapital || (follows.Length > 3 && follows.Folded != index.Words(first, first + 1))) || NameReader.ReadAt(index, first) is not null) return null;

        // behind a plural, "en" stands between two names
        var next = OrganisationNames.ProperEnd(index, first, allowSmall: !OrganisationWords.IsSeveral(token.Folded), from: at);
        if (next == first) return null;
        return token.IsCapital && (!index.StartsSentence(at) || token.Length > 9 && token.Folded.EndsWith("stichting", StringComparison.Ordinal)) || token.Folded is "stichting" or "vereniging" or "coöperatie"
            ? new OrganisationSpan(at, next, char.ToUpperInvariant(index.Words(at, next)[0]) + index.Words(at, next)[1..], IsKnown: true)
            : new OrganisationSpan(first, next, index.Words(first, next), IsKnown: true);
    }

    /// <summary>Whether the lists have a place that begins at a token: a region, town or municipality.</summary>
    internal static bool IsPlace(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Region | LexiconKinds.Town | LexiconKinds.Municipality);
}
