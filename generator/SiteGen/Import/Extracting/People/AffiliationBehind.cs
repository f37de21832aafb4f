using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads function and organisation behind a name: in brackets, behind a comma, behind <c>van</c>.</summary>
internal static class AffiliationBehind
{
    private const int LongestBrackets = 24;
    private const int LongestApposition = 18;
    private const int LongestColumn = 10;

    internal static Affiliation? After(TextIndex index, NameSpan name)
    {
        var at = name.Next;
        // titles behind the name: Jan Jansen MSc
        while (at < index.Tokens.Count && index.SentenceOf(at) == index.SentenceOf(name.First) && index.MatchAt<TitleEntry>(at) is { Value: TitleEntry { IsAfter: true } } title) at = title.Next;
        at = BehindColumn(index, at, name.First);
        var token = index.At(at, name.First);
        if (token.IsMark('('))
        {
            var close = Close(index, at, name.First);
            if (close > at + 1)
            {
                if (IsShort(index, name, at + 1, close)) return OfShort(index, close + 1, name);
                if (AffiliationReader.IsParty(index, at + 1, close) || IsAbsence(index, at + 1, close)) return AfterMark(index, close + 1, name.First) ?? OfParty(index, at + 1, close);
                if (IsPortfolio(index, name.First, at + 1, close)) return AfterMark(index, close + 1, name.First);
                if (AffiliationReader.Read(index, at + 1, close, isEnclosed: true) is { } enclosed)
                    return enclosed.Organisation.Length == 0 && AfterMark(index, close + 1, name.First) is { Function.Length: 0 } linked ? enclosed with { Organisation = linked.Organisation, Span = linked.Span, Municipality = linked.Municipality } : enclosed;
                if (close == at + 2 && index.Tokens[at + 1].Kind == TokenKind.Number) return AfterMark(index, close + 1, name.First);
            }

            return null;
        }

        return AfterMark(index, at, name.First) ?? FunctionFurtherOn.After(index, at, name);
    }

    /// <summary><c>Pia van Weerden (PWN)</c>: the short form by which the rest of the minutes calls somebody has letters of the name.</summary>
    private static bool IsShort(TextIndex index, NameSpan name, int first, int close)
    {
        if (close != first + 1 || index.Tokens[first] is not { IsAllCapitals: true, Length: 2 or 3 or 4 } code || name.Next < name.First + 2) return false;
        return code.Folded[0] == index.Tokens[name.First].Folded[0] && code.Folded.Contains(index.Tokens[name.Next - 1].Folded[0], StringComparison.Ordinal);
    }

    /// <summary>The function behind such a short form, with a comma or without.</summary>
    private static Affiliation? OfShort(TextIndex index, int at, NameSpan name) =>
        index.At(at, name.First) is { IsWord: true, IsCapital: false } && FunctionReader.ReadAt(index, at) is { IsPlural: false } ? AffiliationReader.Read(index, at, AppositionEnd(index, at, name.First), isEnclosed: false) : AfterMark(index, at, name.First);

    /// <summary>A party in brackets is for whom a candidate or a member of a council speaks; those who govern speak for the municipality, which joins in later.</summary>
    private static Affiliation? OfParty(TextIndex index, int first, int close) =>
        AffiliationReader.IsParty(index, first, close) ? new Affiliation("", index.Words(first, close), IsFormer: false, close) { IsParty = true } : null;

    /// <summary><c>wethouder Ans Mol (Openbare Werken)</c>: what is in brackets behind somebody who governs is what they are about, unless it is an organisation or place.</summary>
    private static bool IsPortfolio(TextIndex index, int name, int first, int close)
    {
        var function = index.At(name - 1, name).Folded;
        if (!GovernmentWords.IsElected(function) && !GovernmentWords.IsProvincial(function) && function is not ("heemraad" or "dijkgraaf" or "ab-lid" or "db-lid" or "minister" or "staatssecretaris")) return false;
        for (var i = first; i < close; i++)
        {
            if (OrganisationReader.ReadAt(index, i) is not null || index.MatchAt<OrganisationEntry>(i) is not null || index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<ProvinceEntry>(i) is not null || FunctionReader.ReadAt(index, i) is not null) return false;
        }

        return index.Tokens[first].IsCapital && (index.MatchAt<ThemeEntry>(first) is not null || CommonWords.Contains(index.Tokens[first]) || index.Tokens[first].Folded is "openbare" or "ongebouwd" or "ingezetenen" or "havens");
    }

    /// <summary>The token behind a party that begins at a token, an article left out; the token itself when none does.</summary>
    private static int PartyEnd(TextIndex index, int at)
    {
        if (at < index.Tokens.Count && index.Tokens[at].Folded is "de" or "het") at++;
        if (at >= index.Tokens.Count || !index.Tokens[at].IsCapital) return at;
        return OrganisationWords.IsParty(index.Tokens[at].Folded) && !index.At(at + 1, at).IsCapital ? at + 1 : at;
    }

    /// <summary>How somebody was there or why not says nothing of the function: <c>(met kennisgeving)</c>, <c>(mk)</c>, <c>(online)</c>.</summary>
    private static bool IsAbsence(TextIndex index, int first, int next)
    {
        if (next - first > 4) return false;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Folded.TrimEnd('.') is "kennisgeving" or "mk" or "m.k" or "zk" or "z.k" or "afgemeld" or "online" or "digitaal" or "teams" or "zoom" or "verhinderd" or "ziek" or "telefonisch") return true;
        }

        return false;
    }

    /// <summary>A line of a list may have the place somebody is from in a column of its own: <c>Dhr. A. Smit    Bant (voorzitter)</c>.</summary>
    private static int BehindColumn(TextIndex index, int at, int from)
    {
        if (!index.At(at, from).IsCapital || !IsListItem(index, from)) return at;
        var town = index.MatchAt<TownEntry>(at) ?? index.MatchAt<MunicipalityEntry>(at);
        return town is { } match && index.At(match.Next, from).IsMark('(') ? match.Next : at;
    }

    private static Affiliation? AfterMark(TextIndex index, int at, int from)
    {
        var token = index.At(at, from);
        if (token.IsMark(',') || token.IsMark('–') || token.IsMark('-') || token.IsMark('|') || token.IsMark(':'))
        {
            if (token.IsMark(',') && PartyEnd(index, at + 1) == at + 2 && index.At(at + 2, from) is { IsWord: false }) return OfParty(index, at + 1, at + 2);
            var start = BehindAge(index, at + 1, from);
            var limit = AppositionEnd(index, start, from);
            if (limit <= start) return null;
            var said = AffiliationReader.Read(index, start, limit, isEnclosed: !token.IsMark(',') || IsListItem(index, from));
            if (token.IsMark('|') && said is { Span: { IsKnown: true } beside } && WholeColumn(index, beside, from) is { } whole) said = said with { Organisation = whole.Name, Span = whole };
            if (said is not { Function.Length: > 0, Organisation.Length: 0 } || said.Next != limit || !index.At(limit, from).IsMark('(')) return said;
            return AffiliationReader.Read(index, limit + 1, Close(index, limit, from), isEnclosed: true) is { Function.Length: 0 } employer ? said with { Organisation = employer.Organisation, Span = employer.Span, Municipality = employer.Municipality } : said;
        }

        if (token.Kind == TokenKind.Mark) return null;
        var isListItem = IsListItem(index, from);
        if (isListItem && token is { IsWord: true, IsCapital: false } && FunctionReader.ReadAt(index, at) is { IsPlural: false } column && (!column.IsWeak || column.Next == index.TokensOf(index.BlockOf(from)).Next))
            return AffiliationReader.Read(index, at, AppositionEnd(index, at, from), isEnclosed: false);
        if (token.Is(PersonCues.Role) && index.At(at + 1, from).Folded is "als" && FunctionReader.ReadAt(index, at + 2) is { IsPlural: false, IsWeak: false } acting && index.SentenceOf(acting.First) == index.SentenceOf(from))
            return AffiliationReader.Read(index, at + 2, AppositionEnd(index, at + 2, from), isEnclosed: false);
        if (token.Folded is "van" or "namens" or "voor" && PartyEnd(index, at + 1) is var party && party > at + 1 && OrganisationWords.IsParty(index.Tokens[party - 1].Folded)) return OfParty(index, party - 1, party);
        if (token.Folded is "het" && index.At(at + 1, from).Folded is "team" or "bestuur" && index.At(at + 2, from).Folded is "als") return AffiliationReader.Read(index, at + 3, AppositionEnd(index, at + 3, from), isEnclosed: false);
        if (token.Folded is "van" && HouseOfName(index, at + 1, from) is { } named) return named;
        if (token.Folded is "van" or "namens" or "bij" or "uit" or "vanuit" or "fan" || token.Folded is "of" && index.Language == "en")
            return AffiliationReader.Read(index, at, AppositionEnd(index, at, from), isEnclosed: false);
        if (isListItem && token.IsCapital && at > from && index.TokensOf(index.BlockOf(from)).First >= from - 2 && OrganisationReader.ReadAt(index, at) is { } listed) return new Affiliation("", listed.Name, IsFormer: false, listed.Next) { Span = listed };
        if (isListItem && token is { IsWord: true, IsCapital: false } && at > from && index.At(at + 1, from).IsCapital && OrganisationReader.ReadInPlace(index, at) is { } house && house.Next == index.TokensOf(index.BlockOf(from)).Next) return new Affiliation("", house.Name, IsFormer: false, house.Next) { Span = house };
        if (token.Folded is "werkt" or "werkte" or "werkzaam" && index.At(at + 1, from).Folded is "bij" or "voor") return AffiliationReader.Read(index, at + 1, AppositionEnd(index, at + 1, from), isEnclosed: false);
        if (token.Folded is "is" or "was" or "werkt" or "werkte" or "als" or "wordt" or "werd" or "blijft")
            return AffiliationReader.Read(index, at, AppositionEnd(index, at, from), isEnclosed: false) is { Function.Length: > 0 } stated ? stated : null;
        return null;
    }

    /// <summary><c>Bestuurder Ans Mol van Koos Postema vertelde …</c>: whoever leads or works somewhere is of a house, also when that has the name of a person.</summary>
    private static Affiliation? HouseOfName(TextIndex index, int at, int from)
    {
        if (at >= index.Tokens.Count || !index.Tokens[at].IsCapital || NameReader.ReadAt(index, at) is not { IsFull: true } name || name.Outer != at || index.SentenceOf(at) != index.SentenceOf(from)) return null;
        if (AffiliationBefore.FunctionBefore(index, from) is not { IsPlural: false } function || function.Next != from || !(StaffWords.Leads(function.Name) || function.Name is "bestuurder")) return null;
        return new Affiliation("", name.Name, IsFormer: false, name.Next) { Span = new OrganisationSpan(at, name.Next, name.Name, IsKnown: false) };
    }

    /// <summary><c>| Samenwerkingsverband Veld, Vaart &amp; Vecht</c>: between lines a name goes on up to the next one.</summary>
    private static OrganisationSpan? WholeColumn(TextIndex index, OrganisationSpan name, int from)
    {
        var (_, end) = index.TokensOf(index.BlockOf(from));
        var next = name.Next;
        while (next < end && !index.Tokens[next].IsMark('|') && next < name.First + LongestColumn && index.Tokens[next] is var token && (token.IsCapital || token.IsMark(',') || token.IsMark('&') || token.Folded is "en" or "van" or "de" or "het" or "voor")) next++;
        return next > name.Next && (next == end || index.Tokens[next].IsMark('|')) && index.Tokens[next - 1].IsWord ? name with { Next = next, Name = index.Words(name.First, next) } : null;
    }

    /// <summary>The token behind an age: <c>, 52 jaar en mantelzorger</c>, <c>, 19, student</c>.</summary>
    private static int BehindAge(TextIndex index, int at, int from)
    {
        if (index.At(at, from) is not { Kind: TokenKind.Number, Length: <= 2 }) return at;
        var next = index.At(at + 1, from).Folded is "jaar" ? at + 2 : at + 1;
        return index.At(next, from) is var link && (link.Folded is "en" || link.IsMark(',')) ? next + 1 : at;
    }

    internal static bool IsListItem(TextIndex index, int at)
    {
        var block = index.Blocks[index.BlockOf(at)];
        return block.Marker.Length > 0 || (block.Text.Length < 90 && block.Text.Text[^1] != '.')
            || index.Tokens[index.TokensOf(index.BlockOf(at)).First].Folded is "aanwezig" or "aanwezigen" or "afwezig" or "afwezigen";
    }

    private static int Close(TextIndex index, int open, int from)
    {
        for (var i = open + 1; i < index.Tokens.Count && i < open + LongestBrackets && index.SentenceOf(i) == index.SentenceOf(from); i++)
        {
            if (index.Tokens[i].IsMark(')')) return i;
        }

        return open;
    }

    /// <summary>The end of what stands behind a name: the next bracket, semicolon, person or end of sentence.</summary>
    internal static int AppositionEnd(TextIndex index, int at, int from)
    {
        for (var i = at; i < index.Tokens.Count && i < at + LongestApposition && index.SentenceOf(i) == index.SentenceOf(from); i++)
        {
            var token = index.Tokens[i];
            if (token.IsMark('(') && token.Start > index.Tokens[i - 1].End || token.IsMark(';') || token.IsMark('.') || token.IsMark(':')) return i;
            if (i > at && token.IsCapital && OrganisationReader.ReadAt(index, i - 1) is { } house && house.Next > i)
            {
                // zorggroep Marga Klompé is no second person
                i = house.Next - 1;
                continue;
            }

            if (i > at && token.IsCapital && NameReader.ReadAt(index, i) is { IsFull: true } && index.MatchAt<MunicipalityEntry>(i) is null) return i;
        }

        return Math.Min(Math.Min(index.Tokens.Count, at + LongestApposition), index.Sentences[index.SentenceOf(from)].Next);
    }
}
