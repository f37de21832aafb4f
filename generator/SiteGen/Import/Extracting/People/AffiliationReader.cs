using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads what stands behind or in brackets after a name: <c>directeur sociaal domein van de gemeente Velsen</c>, <c>Socius</c>.</summary>
internal static class AffiliationReader
{
    /// <summary>No part of an organisation has a longer name.</summary>
    private const int LongestUnit = 7;

    /// <summary>Words that may stand before a function or organisation.</summary>
    private static bool IsFiller(in Token token) => !token.IsCapital && token.Is(PersonCues.Filler);

    private static bool IsLink(in Token token) => token.Is(PersonCues.Link);

    /// <summary>What the tokens from one up to another say; absent when they name neither function nor organisation.</summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first token.</param>
    /// <param name="limit">The token to stop before.</param>
    /// <param name="isEnclosed">Whether the tokens stand in brackets or behind a dash, so that any proper name is an organisation.</param>
    internal static Affiliation? Read(TextIndex index, int first, int limit, bool isEnclosed)
    {
        if (first < limit && index.MatchAt<TitleEntry>(first) is not null && NameReader.ReadAt(index, first) is not null) return null;
        if (isEnclosed && Abbreviated(index, first, limit) is { } abbreviated) return abbreviated;
        if (!isEnclosed && OfWho(index, first, limit) is { } who) return who;
        var at = SkipWho(index, SkipManner(index, SkipOneOf(index, isEnclosed ? SkipParty(index, first, limit) : first, limit), limit), limit);
        var isOfBoth = false;
        for (; at < limit && IsFiller(index.Tokens[at]); at++) isOfBoth |= index.Tokens[at].Folded is "beiden" or "allebei" or "beide";
        if (at >= limit) return null;
        if (FunctionReader.ReadBeside(index, at, limit) is { } function && function.Next <= limit) return WithFunction(index, function, limit) with { IsOfSeveral = function.IsPlural || isOfBoth };
        if (Since(index, at, limit) is { } since) return since;
        if (!isEnclosed && index.Tokens[first].Folded is "die" or "who" && OfClause(index, at, limit) is { } clause) return clause;
        if (!isEnclosed && index.Tokens[at].Folded is "uit" && at + 1 < limit && index.MatchAt<MunicipalityEntry>(at + 1) is not null && OrganisationReader.ReadAt(index, at + 1) is null) return null;
        var linked = at < limit && (index.Tokens[at].Folded is "namens" or "van" or "bij" or "vanuit" or "uit" or "voor" or "fan" or "for" or "at" || index.Tokens[at].Folded is "aan" && index.At(at - 1, at).Folded is "verbonden");
        if (linked) at++;
        while (at < limit && IsFiller(index.Tokens[at])) at++;
        if (at >= limit) return null;
        if (FunctionReader.ReadAt(index, at) is { } later && later.Next <= limit && isEnclosed) return WithFunction(index, later, limit);
        if (linked && index.MatchAt<ProvinceEntry>(at) is { } province && index.Tokens[at].IsCapital && OrganisationReader.ReadAt(index, at) is null)
            return province.Next < limit && index.Tokens[province.Next].IsCapital ? null : new Affiliation("", "provincie " + province.Value.Name, IsFormer: false, province.Next);
        // (gemeente, projectleider): a common noun for the employer, and the function behind it
        if (isEnclosed && !index.Tokens[at].IsCapital && at + 2 < limit && index.Tokens[at + 1].IsMark(',') && FunctionReader.ReadBeside(index, at + 2, limit) is { IsPlural: false } second) return WithFunction(index, second, limit);
        var organisation = isEnclosed || linked ? OrganisationReader.ReadInPlace(index, at) : OrganisationReader.ReadAt(index, at);
        if (linked && index.Tokens[at - 1].Folded is not ("uit" or "voor" or "for" or "at")) organisation ??= OfKind(index, at, limit);
        if (isEnclosed && !linked && organisation is null) organisation = OfHouse(index, at, limit);
        if (organisation is not { } found || found.Next > limit && !linked) return isEnclosed ? Municipality(index, at, limit, "", former: false) : null;
        if (index.MatchAt<MunicipalityEntry>(at) is { } town && town.Next >= found.Next && town.Next <= limit) return Municipality(index, at, limit, "", former: false);
        if (!found.IsKnown && NameReader.ReadAt(index, at) is { IsFull: true }) return null;
        if (!found.IsKnown && index.MatchAt<TownEntry>(at) is { } village && village.Next == found.Next) return null;
        if (isEnclosed && found.Next + 1 < limit && index.Tokens[found.Next].IsMark(',') && FunctionReader.ReadBeside(index, found.Next + 1, limit) is { } behind && behind.Next <= limit)
            return WithFunction(index, behind, limit) with { Organisation = found.Name, Span = found };
        return new Affiliation("", found.Name, IsFormer: false, found.Next) { Span = found };
    }

    /// <summary><c>(mannenschuur Liempde)</c>, <c>(repaircafé Zuid)</c>: a house or group in small letters, and the name that all the rest of the brackets is.</summary>
    private static OrganisationSpan? OfHouse(TextIndex index, int at, int limit)
    {
        if (index.Tokens[at] is not { IsWord: true, IsCapital: false } house || !OrganisationWords.IsHouseOfHelpers(house.Folded)) return null;
        var next = at + 1;
        while (next < limit && index.Tokens[next] is { IsWord: true } token && (token.IsCapital || token.Folded is "de" or "het" or "'t" or "aan" or "den")) next++;
        return next == limit && next > at + 1 && NameReader.ReadAt(index, at + 1) is null ? new OrganisationSpan(at, next, index.Words(at, next), IsKnown: false) : null;
    }

    /// <summary><c>(vz.)</c>, <c>(wnd. secr.)</c>, <c>(penm., Dorpsraad Bant)</c>: a short form alone, or with the employer behind a comma.</summary>
    private static Affiliation? Abbreviated(TextIndex index, int first, int limit)
    {
        var at = first;
        var rank = "";
        while (at < limit && index.Tokens[at].IsWord && FunctionAbbreviations.Rank(index.Tokens[at].Folded.TrimEnd('.')) is { Length: > 0 } stands)
        {
            rank = stands + " ";
            at = Behind(at + 1);
        }

        if (at >= limit || !index.Tokens[at].IsWord || (FunctionAbbreviations.Of(index.Tokens[at].Folded.TrimEnd('.')) is { Length: > 0 } whole ? whole : rank.Length > 0 && FunctionReader.ReadAt(index, at) is { IsPlural: false } written && written.Next == at + 1 ? written.Name : "") is not { Length: > 0 } name) return null;
        var next = Behind(at + 1);
        if (next + 1 < limit && (index.Tokens[next].Folded is "en" || index.Tokens[next].Kind == TokenKind.Mark) && FunctionAbbreviations.IsMinutes(index.Tokens[next + 1].Folded)) next = Behind(next + 2);
        if (next >= limit) return new Affiliation(rank + name, "", IsFormer: false, limit);
        if (!index.Tokens[next].IsMark(',') || next + 1 >= limit) return null;
        return Read(index, next + 1, limit, isEnclosed: true) is { Function.Length: 0 } employer ? employer with { Function = rank + name } : new Affiliation(rank + name, "", IsFormer: false, limit);

        int Behind(int token) => token < limit && index.Tokens[token].IsMark('.') ? token + 1 : token;
    }

    /// <summary><c>(PvdA, Epe)</c>: for whom somebody speaks stands behind the party.</summary>
    private static int SkipParty(TextIndex index, int first, int limit)
    {
        var comma = first;
        while (comma < limit && !index.Tokens[comma].IsMark(',')) comma++;
        return comma < limit && IsParty(index, first, comma) ? comma + 1 : first;
    }

    /// <summary><c>die als onderzoeker aan … werkt</c>, <c>die directeur is van …</c>: the words before the function.</summary>
    private static int SkipWho(TextIndex index, int first, int limit)
    {
        if (first + 2 >= limit || index.Tokens[first].Folded is not ("die" or "who")) return first;
        for (var at = first + 1; at < Math.Min(limit - 1, first + 4); at++)
        {
            if (index.Tokens[at].Folded is "als" or "as") return at + 1;
        }

        return first + 1;
    }

    /// <summary><c>die als coördinator werkt bij X</c>, <c>die bij X als coördinator werkt</c>: function and employer of one clause, in either order.</summary>
    private static Affiliation? OfWho(TextIndex index, int first, int limit)
    {
        if (first + 3 >= limit || index.Tokens[first].Folded is not ("die" or "who")) return null;
        var end = first + 1;
        while (end < limit && !index.Tokens[end].IsMark(',')) end++;
        for (var als = first + 1; als < Math.Min(end - 1, first + LongestUnit); als++)
        {
            if (index.Tokens[als].Folded is not ("als" or "as")) continue;
            if (FunctionReader.ReadBeside(index, als + 1, end) is not { IsPlural: false } function || WithFunction(index, function, end) is not { } said) return null;
            return said.Organisation.Length == 0 && OfClause(index, first + 1, end) is { } employer ? said with { Organisation = employer.Organisation, Span = employer.Span, Next = Math.Max(said.Next, employer.Next) } : said;
        }

        return null;
    }

    /// <summary>The token behind words that say how somebody is something: <c>in het dagelijks leven</c>, <c>van beroep</c>, <c>bij ons</c>.</summary>
    private static int SkipManner(TextIndex index, int first, int limit)
    {
        var (second, third) = (index.At(first + 1, first).Folded, index.At(first + 2, first).Folded);
        var length = index.Tokens[Math.Min(first, index.Tokens.Count - 1)].Folded switch
        {
            "in" when second is "het" && third is "dagelijks" or "gewone" => 4,
            "in" when second is "haar" or "zijn" or "hun" or "de" && third is "rol" or "functie" or "hoedanigheid" => 4,
            "in" when second is "dienst" && third is "van" or "bij" => 2,
            "verbonden" when second is "aan" => 1,
            "van" when second is "beroep" => 2,
            "van" when second is "huis" && third is "uit" => 3,
            "bij" when second is "ons" => 2,
            "binnen" when second is "het" && third is "bestuur" or "team" => 3,
            _ => 0,
        };
        return first + length < limit ? first + length : first;
    }

    /// <summary><c>die huisbezoeken doet voor DOCK</c>: the organisation of a clause that names only one, up to its comma.</summary>
    private static Affiliation? OfClause(TextIndex index, int at, int limit)
    {
        for (var i = at; i + 1 < limit && !index.Tokens[i].IsMark(','); i++)
        {
            if (index.Tokens[i].Folded is not ("voor" or "bij" or "namens" or "vanuit" or "at" or "for")) continue;
            var whole = i + 1;
            while (whole < limit && IsFiller(index.Tokens[whole])) whole++;
            if (whole < limit && (index.Tokens[i].Folded is "namens" || index.Tokens[i].Folded is "vanuit" && index.Tokens[whole].IsCapital && index.MatchAt<TownEntry>(whole) is null && index.MatchAt<MunicipalityEntry>(whole) is null || index.MatchAt<OrganisationEntry>(whole) is not null ? OrganisationReader.ReadInPlace(index, whole) : OrganisationReader.ReadAt(index, whole)) is { } found && found.Next <= limit) return new Affiliation("", found.Name, IsFormer: false, found.Next) { Span = found };
        }

        return null;
    }

    /// <summary><c>tot vorig jaar directeur van …</c>, <c>sinds 2019 voorzitter</c>, <c>al twintig jaar huisarts</c>: a time before the function.</summary>
    private static Affiliation? Since(TextIndex index, int at, int limit)
    {
        var isOver = index.Tokens[at].Folded == "tot";
        if (!isOver && index.Tokens[at].Folded is not ("sinds" or "al" or "reeds")) return null;
        for (var next = at + 1; next < Math.Min(limit, at + 5); next++)
        {
            if (FunctionReader.ReadAt(index, next) is { IsPlural: false } function && function.Next <= limit) return WithFunction(index, isOver ? function with { IsFormer = true } : function, limit);
        }

        return null;
    }

    /// <summary><c>een van de twee boegbeelden</c>: the words before the plural.</summary>
    private static int SkipOneOf(TextIndex index, int first, int limit)
    {
        if (first + 3 >= limit || index.Tokens[first].Folded is not ("een" or "één") || index.Tokens[first + 1].Folded != "van") return first;
        var at = first + 2;
        while (at < limit && at < first + 5 && FunctionReader.ReadAt(index, at) is null) at++;
        return at < first + 5 ? at : first;
    }

    private static Affiliation WithFunction(TextIndex index, FunctionReader.Result function, int limit)
    {
        var body = GoverningBody(index, function.Next, limit);
        var next = body > function.Next ? body : Math.Min(FunctionReader.FieldEnd(index, function.Next, limit, stopAtNames: true), limit);
        next = Math.Max(next, function.Next);
        var name = WithoutParty(function.Name);
        var field = FunctionReader.Words(index, function.Next, next);
        if (field.Length > 0) name += " " + field;
        if (next + 1 < limit && index.Tokens[next].Folded is "en" or "/" or "and" && FunctionReader.ReadAt(index, next + 1) is { IsPlural: false } second && second.Next <= limit && NameReader.ReadAt(index, next + 1) is null)
        {
            next = Math.Max(second.Next, Math.Min(FunctionReader.FieldEnd(index, second.Next, limit, stopAtNames: true), limit));
            name = FunctionReader.Words(index, function.First, next);
        }

        return Behind(index, name, function.IsFormer, next, limit);
    }

    /// <summary><c>SP-raadslid</c> is a <c>raadslid</c>.</summary>
    private static string WithoutParty(string function)
    {
        var hyphen = function.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && OrganisationWords.IsParty(WordForm.Fold(function.AsSpan(0, hyphen))) ? function[(hyphen + 1)..] : function;
    }

    /// <summary>The organisation behind a function, or none.</summary>
    private static Affiliation Behind(TextIndex index, string function, bool former, int at, int limit)
    {
        var next = BehindUnit(index, at, limit);
        if (next < limit && (index.Tokens[next].IsMark(',') || index.Tokens[next].IsMark('-') || index.Tokens[next].IsMark('–') || index.Tokens[next].IsMark('/') || index.Tokens[next].IsMark('|'))) next++;
        var linked = next < limit && IsLink(index.Tokens[next]);
        if (linked && index.Tokens[next].Folded is "van" && (function.EndsWith("minister", StringComparison.Ordinal) || function.EndsWith("staatssecretaris", StringComparison.Ordinal))) return new Affiliation(function, "", former, at);
        if (linked) next++;
        while (next < limit && IsFiller(index.Tokens[next])) next++;
        if (linked && next + 1 < limit && index.Tokens[next] is { IsWord: true, IsCapital: false } && index.Tokens[next + 1] is { IsCapital: false } kind && (OrganisationWords.IsBusiness(kind.Folded) || OrganisationWords.IsIntroducing(kind.Folded) || OrganisationWords.IsLowerHead(kind.Folded)) && index.At(next + 2, next).IsCapital && OrganisationReader.ReadAt(index, next) is null) next++;
        if (next < limit && index.SentenceOf(next) == index.SentenceOf(at == 0 ? 0 : at - 1))
        {
            // wethouder Zorg en Welzijn van de gemeente Velsen; voorzitter van de raad van bestuur van X
            if (linked && FunctionReader.ReadAt(index, next) is { } more && more.Next < limit && more.Name.StartsWith("raad", StringComparison.Ordinal))
                return Behind(index, function + " " + FunctionReader.Words(index, at, more.Next), former, more.Next, limit);
            if ((linked || GovernmentWords.IsProvincial(function)) && index.Tokens[next].IsCapital && index.MatchAt<ProvinceEntry>(next) is { } province && OrganisationReader.ReadAt(index, next) is null)
                return new Affiliation(function, GovernmentWords.IsProvincial(function) ? "provincie " + province.Value.Name : "", former, province.Next);
            if (linked && index.Tokens[next].IsCapital && IsWhereabouts(index, next, function)) return new Affiliation(function, "", former, at);
            if (index.MatchAt<MunicipalityEntry>(next) is { } town && index.Tokens[next].IsCapital && linked && OrganisationReader.ReadAt(index, next) is null)
                return Municipality(index, next, limit, function, former)!;
            var organisation = linked ? OrganisationReader.ReadInPlace(index, next) : OrganisationReader.ReadAt(index, next) ?? (next < limit && at < limit && (index.Tokens[at].Kind == TokenKind.Mark || IsNamed(index, next)) ? OrganisationReader.ReadInPlace(index, next) : null);
            organisation ??= linked ? Unit(index, next, limit) ?? OfKind(index, next, limit) : null;
            if (!linked && next == at && organisation is { IsKnown: false } field && WithField(index, function, field, former, limit) is { } further) return further;
            if (organisation is { } found && found.Next <= limit && NameReader.ReadAt(index, next) is null)
                return new Affiliation(function, found.Name, former, found.Next) { Span = found };
            if (index.MatchAt<MunicipalityEntry>(next) is not null && index.Tokens[next].IsCapital) return Municipality(index, next, limit, function, former)!;
        }

        return new Affiliation(function, "", former, at);
    }

    /// <summary><c>(programmamanager Gezonde Start, ministerie van VWS)</c>: capitals right behind the function are what it is about when the employer stands behind a comma.</summary>
    private static Affiliation? WithField(TextIndex index, string function, OrganisationSpan field, bool former, int limit) =>
        field.Next + 1 < limit && index.Tokens[field.Next].IsMark(',') && OrganisationReader.ReadAt(index, field.Next + 1) is { IsKnown: true } employer && employer.Next <= limit
            ? new Affiliation(function + " " + FunctionReader.Words(index, field.First, field.Next), employer.Name, former, employer.Next) { Span = employer } : null;

    /// <summary>The token behind the body that somebody sits in, when it stands right behind the function: <c>voorzitter raad van commissarissen Wonen Zuid</c>.</summary>
    private static int GoverningBody(TextIndex index, int at, int limit)
    {
        if (at + 2 < limit && index.Tokens[at].Folded is "raad" or "college" && index.Tokens[at + 1].Folded is "van" && index.Tokens[at + 2].Folded is "bestuur" or "toezicht" or "commissarissen" or "advies" or "beheer") return at + 3;
        if (at < limit && index.Tokens[at].Folded is "rvt" or "rvc" or "rvb" or "cvb") return at + 1;
        return at + 1 < limit && index.Tokens[at].Folded is "dagelijks" or "algemeen" && index.Tokens[at + 1].Folded is "bestuur" ? at + 2 : at;
    }

    /// <summary>
    /// The token behind a part of the organisation, which is not the organisation itself when more follows:
    /// <c>hoofd van de afdeling Samenleving van …</c>, <c>adjunct-hoofd bureau Vergunningen, gemeente …</c>
    /// </summary>
    private static int BehindUnit(TextIndex index, int at, int limit)
    {
        var unit = at;
        if (unit < limit && index.Tokens[unit].Folded is "van" or "bij" or "op" or "in" or "binnen") unit++;
        while (unit < limit && IsFiller(index.Tokens[unit])) unit++;
        if (unit >= limit || !OrganisationWords.IsUnit(index.Tokens[unit].Folded) && !(OrganisationWords.IsBody(index.Tokens[unit].Folded) && (index.At(unit + 1, unit).Folded is "van" or "bij" or "fan"))) return at;
        for (var next = unit + 1; next < Math.Min(limit - 1, unit + LongestUnit); next++)
        {
            if (!index.Tokens[next].IsMark(',') && (!IsLink(index.Tokens[next]) || index.Tokens[next].Folded is "voor" or "aan")) continue;
            var whole = next + 1;
            while (whole < limit && (IsFiller(index.Tokens[whole]) || IsLink(index.Tokens[whole]))) whole++;
            if (whole < limit && (OrganisationReader.ReadAt(index, whole) is not null || index.Tokens[whole].IsCapital && (index.MatchAt<MunicipalityEntry>(whole) is not null || !index.Tokens[next].IsMark(',')))) return next;
        }

        return at;
    }

    /// <summary><c>de dienst SoZaWe</c>: a part of an organisation where the whole is not named.</summary>
    private static OrganisationSpan? Unit(TextIndex index, int at, int limit)
    {
        if (index.Tokens[at].Folded is not ("dienst" or "team" or "stichting" or "coöperatie") || at + 1 >= limit || !index.Tokens[at + 1].IsCapital) return null;
        var next = OrganisationNames.ProperEnd(index, at + 1);
        return next == at + 1 || next > limit ? null : new OrganisationSpan(at, next, index.Words(at, next), IsKnown: false);
    }

    /// <summary><c>van zorgstart-up iZi.care</c>, <c>bij verhuurder Woonbron</c>: any noun for what it is, and a proper name that is no person or place.</summary>
    private static OrganisationSpan? OfKind(TextIndex index, int at, int limit)
    {
        if (at + 1 >= limit || index.Tokens[at] is not { IsWord: true, IsCapital: false, Length: > 4 } kind || FunctionWords.IsSmall(kind.Folded) || FunctionReader.ReadAt(index, at) is not null && !OrganisationWords.IsFirmRole(kind.Folded) || OrganisationWords.IsUnit(kind.Folded)) return null;
        if (index.MatchAt<TownEntry>(at + 1) is not null || index.MatchAt<MunicipalityEntry>(at + 1) is not null || index.MatchAt<RegionEntry>(at + 1) is not null || NameReader.ReadAt(index, at + 1) is not null) return null;
        var next = OrganisationNames.ProperEnd(index, at + 1);
        return next == at + 1 || next > limit ? null : new OrganisationSpan(at + 1, next, index.Words(at + 1, next), IsKnown: false);
    }

    /// <summary>
    /// Whether a place behind a function is where somebody works or lives, not for whom: <c>huisarts in Huizen</c>, <c>bewoonster van de Lindelaan</c>.
    /// Those who govern a place are of its municipality.
    /// </summary>
    private static bool IsWhereabouts(TextIndex index, int at, string function)
    {
        if (OrganisationWords.IsStreet(index.Tokens[at].Folded) && OrganisationReader.ReadAt(index, at) is null) return true;
        var isPlace = index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null;
        if (!isPlace || OrganisationReader.ReadAt(index, at) is not null || index.At(at + 1, at).Kind == TokenKind.Number) return false;
        var isOfMunicipality = GovernmentWords.IsGoverning(function);
        if (index.MatchAt<MunicipalityEntry>(at) is null) return true;
        return !isOfMunicipality && index.At(at - 1, at).Folded is "in" or "uit" or "te";
    }

    /// <summary>A proper name right behind a function is the employer: <c>directeur Tiwos</c>.</summary>
    private static bool IsNamed(TextIndex index, int at) =>
        index.Tokens[at].IsCapital && !index.Tokens[at].IsInitials && !CommonWords.Contains(index.Tokens[at]) && index.MatchAt<TownEntry>(at) is null && index.MatchAt<RegionEntry>(at) is null && index.MatchAt<MunicipalityEntry>(at) is null;

    /// <summary>A municipality in the place of an organisation: <c>(wethouder Heerde)</c> is of the municipality.</summary>
    private static Affiliation? Municipality(TextIndex index, int at, int limit, string function, bool former)
    {
        if (at >= limit || index.MatchAt<MunicipalityEntry>(at) is not { } match || !index.Tokens[at].IsCapital || match.Next > limit) return null;
        return new Affiliation(function, "gemeente " + match.Value.Name, former, match.Next) { Municipality = match.Value.Name };
    }

    /// <summary>Whether an enclosed text is only a political party or an age.</summary>
    internal static bool IsParty(TextIndex index, int first, int limit) =>
        limit - first <= 5 && first < limit && (OrganisationWords.IsParty(WordForm.Fold(index.Words(first, limit)))
            || OrganisationWords.IsParty(index.Tokens[first].Folded) && first + 1 < limit && (index.MatchAt<MunicipalityEntry>(first + 1)?.Next == limit || index.MatchAt<TownEntry>(first + 1)?.Next == limit));
}
