using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>The words that belong to a word for a meeting: <c>eerste Platform Sociaal Domein IJmond</c>, <c>conferentie transformatie sociaal domein</c>.</summary>
internal static class MeetingPhrase
{
    private const int LongestTail = 9;

    /// <summary>A subject of more words is a clause.</summary>
    private const int LongestSubject = 10;

    /// <summary>The tokens of the phrase around a word for a meeting.</summary>
    internal static (int First, int Next) Around(TextIndex index, int at)
    {
        var first = at;
        while (index.At(first - 1, at) is { IsWord: true } before && IsAttribute(before.Folded)) first--;
        return (first, Math.Max(Math.Max(TailEnd(index, at), SubjectEnd(index, at)), NameEnd(index, at)));
    }

    /// <summary>
    /// Where a name behind the word ends that is written as a sentence is, up to a mark: <c>werkconferentie Op weg naar huis</c>, <c>symposium Samen voor een
    /// groen dorp</c>. It begins with a small word in a capital; where and when people met is no part of it.
    /// </summary>
    private static int NameEnd(TextIndex index, int at)
    {
        var head = index.At(at + 1, at);
        if (!head.IsCapital || !(FunctionWords.IsSmall(head.Folded) || head.Folded is "samen" or "niets" or "iedereen" or "meer" or "goed" or "thuis") || index.MatchAt<OrganisationEntry>(at + 1) is not null) return at;
        for (var i = at + 2; i <= at + 1 + LongestSubject; i++)
        {
            var token = index.At(i, at);
            if (token.Kind == TokenKind.Mark) return i > at + 2 && token.Folded is "\0" or "." or "," or ";" or ":" or "!" or "?" or "(" or ")" ? WithoutVerb(index, at, i) : at;
            if (!token.IsWord || IsClause(token.Folded)) return at;
            if (i > at + 2 && token.Folded is "in" or "op" or "te" or "bij" or "tijdens" or "vanuit" or "van" && IsPlaceOrTime(index, i + 1, at)) return i;
        }

        return at;
    }

    /// <summary>
    /// Where the subject behind a word and <c>over</c> or <c>aan</c> ends, when it runs up to a mark of the sentence without a verb: <c>werkbijeenkomst over
    /// geluid en geur in het omgevingsplan</c>. Where and when people met is no part of it.
    /// </summary>
    internal static int SubjectEnd(TextIndex index, int at)
    {
        if (index.At(at + 1, at).Folded is not ("over" or "aan" or "rond" or "rondom" or "inzake")) return at;
        if (IsParticiple(index.At(at + 2, at).Folded)) return at;
        for (var i = at + 2; i <= at + 1 + LongestSubject; i++)
        {
            var token = index.At(i, at);
            if (token.Kind == TokenKind.Mark && token.Folded is "\0" or "." or "," or ";" or ":" or "!" or "?" or "(" or ")") return i > at + 2 ? WithoutVerb(index, at, i) : at;
            if (MeasureStart(index, i, at) is > 0 and var measure) return measure > at + 2 ? measure : at;
            if (!token.IsWord && !MeetingFinder.IsQuote(token)) return at;
            if (token.Folded is "zich" or "samen" or "gezamenlijk") return i > at + 2 ? i : at;
            if (IsClause(token.Folded)) return i > at + 2 && IsOfMeeting(token.Folded) && !IsPart(index.Tokens[at].Folded) && index.At(i - 1, at) is { IsWord: true } last && !FunctionWords.IsSmall(last.Folded) ? i : at;
            if (i > at + 2 && token.Folded is "in" or "op" or "te" or "bij" or "tijdens" or "vanuit" && IsPlaceOrTime(index, i + 1, at)) return i;
        }

        return at;
    }

    /// <summary><c>Ik heb er een gesprek over beloofd</c>: a verb behind the preposition, which belongs to <c>er</c> and opens no subject.</summary>
    private static bool IsParticiple(string folded) => StrongParticiples.Contains(folded) || folded.Length > 5 && folded[^1] is 'd' or 't' && ParticipleBeginnings.Exists(beginning => folded.StartsWith(beginning, StringComparison.Ordinal)) && !CommonWords.IsNoun(folded);

    /// <summary>Those that end in <c>en</c>, of verbs for what became of a meeting.</summary>
    private static readonly WordSet StrongParticiples = new("plaatsgevonden gehouden gegeven begonnen afgesloten besloten doorgegaan geweest bijgewoond verzonden onthouden bezocht".Split(' '));

    private static readonly List<string> ParticipleBeginnings = ["ge", "be", "ver", "ont", "her", "voorbe", "opge", "aange", "uitge", "afge"];

    /// <summary>Words for how or when something was done, before its verb.</summary>
    private static readonly WordSet Manners = new("lang goed zorgvuldig uitgebreid grondig vooraf eerder speciaal zelf gezamenlijk uitvoerig breed tijdig snel apart opnieuw onlangs feestelijk".Split(' '));

    /// <summary><c>had de thema-avond over vapen lang voorbereid</c>: the verb at the end of the clause, and how it was done, are no part of the subject.</summary>
    private static int WithoutVerb(TextIndex index, int at, int end)
    {
        if (end - 1 <= at + 2 || !IsParticiple(index.At(end - 1, at).Folded)) return end;
        var last = end - 1;
        while (last - 1 > at + 2 && index.At(last - 1, at) is { IsWord: true, IsCapital: false } word && (FunctionWords.IsSmall(word) || Manners.Contains(word.Folded))) last--;
        return last;
    }

    /// <summary><c>over een zonneveld van ruim veertien hectare</c>: how large or dear it is says too much in a title. Where that begins, when a token is its number; else 0.</summary>
    private static int MeasureStart(TextIndex index, int number, int at)
    {
        if (index.At(number, at) is var token && token.Kind != TokenKind.Number && !AttendanceWords.IsNumber(token) && token.Folded is not ("twee" or "drie" or "vier" or "vijf" or "zes" or "zeven" or "acht" or "negen")) return 0;
        var of = AttendanceWords.IsAbout(index.At(number - 1, at).Folded) ? number - 2 : number - 1;
        if (index.At(of, at).Folded is not ("van" or "fan" or "of")) return 0;
        return IsUnit(index.At(number + 1, at).Folded) || index.At(number + 1, at).Folded is "vierkante" or "strekkende" or "duizend" ? of : 0;
    }

    private static bool IsUnit(string folded) => folded is "hectare" or "ha" or "kilometer" or "km" or "meter" or "m2" or "m²" or "euro" or "jaar" or "ton" or "megawatt" or "mw" or "woningen" or "huizen" or "miljoen" or "miljard" or "procent";

    /// <summary><c>De studiedag over open musea ging door</c>: a verb that says what became of the meeting, behind its subject.</summary>
    private static bool IsOfMeeting(string folded) => folded is "ging" or "trok" or "was" or "werd" or "begon" or "leverde" or "duurde" or "stond" or "vond" or "bracht" or "zat" or "telde" or "kreeg" or "had" or "is" or "wordt" or "heeft";

    private static bool IsPart(string folded) => folded.EndsWith("workshop", StringComparison.Ordinal) || folded.EndsWith("sessie", StringComparison.Ordinal) || folded is "lezing" or "presentatie";

    private static bool IsClause(string folded) =>
        FunctionWords.IsAuxiliary(folded) && folded is not ("zijn" or "doen" or "gaan" or "komen" or "staan") || NatureWords.IsPast(folded)
        || folded is "die" or "dat" or "waar" or "waarin" or "waarbij" or "hoe" or "wat" or "of" or "georganiseerd" or "bijeen" or "gehouden" or "omdat" or "zodat";

    /// <summary>Whether a town, a building or a date stands behind a preposition, articles left out.</summary>
    internal static bool IsPlaceOrTime(TextIndex index, int at, int sameSentenceAs)
    {
        while (index.At(at, sameSentenceAs).Folded is "de" or "het" or "een" or "'t") at++;
        var token = index.At(at, sameSentenceAs);
        if (token.Kind == TokenKind.Number) return true;
        if (!token.IsWord) return false;
        return index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null || index.MatchAt<RegionEntry>(at) is not null || Dutch.Places.VenueWords.IsSingle(token.Folded) || Dutch.Places.VenueWords.IsRoom(token.Folded) || Dutch.Places.VenueWords.IsHall(token.Folded) || index.DatesIn(token.Start, token.End).Count > 0;
    }

    private static bool IsAttribute(string folded) =>
        folded is "eerste" or "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "jaarlijkse" or "regionale" or "bestuurlijk" or "bestuurlijke" or "landelijke" or "lokale" or "digitale" or "online" or "gezamenlijke" or "volgende" or "provinciale" or "jaarlijks" or "gemeentelijke" or "ambtelijke" or "informele" or "interactieve" or "openbare" or "extra" or "besloten" or "laatste" or "afsluitende";

    private static int TailEnd(TextIndex index, int at)
    {
        var next = at + 1;
        while (next - at <= LongestTail && index.At(next, at) is var token && token.Folded != "\0")
        {
            if (MeetingFinder.IsQuote(token))
            {
                var close = next + 1;
                while (close < next + 12 && index.At(close, at) is var inside && inside.Folded != "\0" && !MeetingFinder.IsQuote(inside)) close++;
                if (!MeetingFinder.IsQuote(index.At(close, at))) break;
                next = close + 1;
                continue;
            }

            if (token.IsMark(',') && index.At(next - 1, at).IsCapital && index.At(next + 1, at).IsCapital && (index.At(next + 2, at).Folded is "en" or "&") && next - 1 > at)
            {
                next++;
                continue;
            }

            if (!token.IsWord) break;
            if (token.IsCapital && !index.StartsSentence(next) || index.MatchAt<ThemeEntry>(next) is not null || IsSubject(token.Folded))
            {
                next = Math.Max(next + 1, index.MatchAt<ThemeEntry>(next)?.Next ?? next + 1);
                continue;
            }

            var link = token.Folded is "over" or "voor" or "van" or "rond" or "rondom" or "met" or "en" or "inzake";
            if (!link) break;
            var follow = next + 1;
            while (index.At(follow, at).Folded is "de" or "het" or "een" or "onze") follow++;
            var goesOn = index.At(follow, at) is { IsWord: true } behind && token.Folded is not "met" && (index.MatchAt<ThemeEntry>(follow) is not null || behind.IsCapital && (token.Folded is not "en" || index.At(next - 1, at).IsCapital && next - 1 > at) || IsSubject(behind.Folded));
            if (!goesOn) break;
            next = follow;
        }

        while (next > at + 1 && FunctionWords.IsSmall(index.Tokens[next - 1]) && !index.Tokens[next - 1].IsCapital) next--;
        return next;
    }

    /// <summary>Nouns that a meeting is often about or for.</summary>
    private static bool IsSubject(string folded) =>
        folded is "inwoners" or "bewoners" or "wethouders" or "raadsleden" or "vrijwilligers" or "mantelzorgers" or "professionals" or "gemeenten" or "beleidsmedewerkers" or "ouderen" or "jongeren" or "ondernemers" or "transformatie" or "sociale" or "sociaal" or "domein" or "infrastructuur" or "zorg" or "jeugd" or "beleidsplan" or "toekomst" or "samenwerking" or "aanpak" or "visie" or "huisartsen" or "ouders" or "kinderen" or "wonen" or "werk" or "armoede" or "energie" or "veiligheid"
        || MeetingWords.Of(folded) is { IsWeak: true };
}
