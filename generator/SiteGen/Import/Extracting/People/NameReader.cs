using System.Buffers;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads the name of a person at a place in the text: titles, given names or initials, prefixes, surname.</summary>
internal static class NameReader
{
    private const int MostGivenNames = 3;
    private const int MostPrefixes = 3;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789");

    /// <summary>Words that make a name part of something else: <c>William Schrikker Stichting</c>, <c>Jan van Galenstraat</c>.</summary>
    private static readonly WordSet NotAfter = new()
    {
        "stichting", "foundation", "fonds", "school", "college", "academie", "instituut", "groep", "groen", "ziekenhuis", "huis", "hal", "arena", "lyceum", "basisschool", "universiteit", "prijs", "award", "zaal", "stadion", "centrum", "kliniek", "hoeve", "park", "plein", "straat", "laan", "weg", "bv", "b.v.", "advies", "consultancy", "wet", "methode", "lezing", "factory", "building", "hall", "house", "university", "kazerne", "toren", "kerk", "museum", "theater",
    };

    private static readonly WordEndings StreetEndings = new(["straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dreef", "plantsoen", "park", "hof", "pad", "dijk", "brug", "school", "huis", "zaal", "lyceum", "college", "fonds", "stichting"]);

    /// <summary>The name that begins at a token, titles included; absent when none does.</summary>
    internal static NameSpan? ReadAt(TextIndex index, int at) => index.Names.At(at);

    /// <summary>As <see cref="ReadAt"/>, read anew.</summary>
    internal static NameSpan? Read(TextIndex index, int at)
    {
        if (!index.HasMatch(at) && !(index.Tokens[at].IsCapital && (index.Tokens[at].IsInitials || index.Lexicon.GivenNames.Contains(index.Tokens[at])))) return null;
        var first = SkipTitles(index, at, out var addressed);
        if (first >= index.Tokens.Count || index.SentenceOf(first) != index.SentenceOf(at)) return null;
        if (index.HasMatch(first, LexiconKinds.Person) && index.MatchAt<PersonEntry>(first) is { } known && index.Tokens[first].IsCapital) return new NameSpan(first, known.Next, known.Value.Name, IsFull: true) { Outer = at, Known = (PersonEntry)known.Value };
        var token = index.Tokens[first];
        if (!token.IsWord) return null;
        if (!token.IsCapital) return addressed && token.Is(PersonCues.Prefix) ? Surname(index, first, at) : null;
        var next = first;
        if (token.IsInitials && IsLetterOfList(index, first)) return null;
        if (token.IsInitials && !(index.At(first - 1, first).Folded is "de" or "het" or "the")) next = SkipInitials(index, first);
        else if (IsGivenName(index, first) && !IsInPrefixedName(index, first)) next = BeforeOwnPlace(index, at, first, SkipGivenNames(index, first));
        else if (addressed) return Surname(index, first, at);
        else return null;

        if (!token.IsInitials && SharedSurname(index, first, next) is { } shared) return shared with { Outer = at };
        var surname = SkipSurname(index, next, first);
        if (surname == next && Nickname(index, next, first) is var behind and > 0) surname = SkipSurname(index, behind, behind) is var end && end > behind ? end : next;
        if (surname == next && next == first + 2 && index.Tokens[first + 1] is { IsInitials: true, Length: <= 2 } && !token.IsInitials) return new NameSpan(first, next, NameOf(index, first, next), IsFull: true) { Outer = at };
        if (surname == next || CoversPlace(index, first, surname) || OrganisationWords.IsStreet(index.Tokens[surname - 1].Folded) && IsBehindArticle(index, at)) return null;
        if (!addressed && IsPartOfOther(index, first, surname)) return null;
        return new NameSpan(first, surname, NameOf(index, first, surname), IsFull: true) { Outer = at };
    }

    /// <summary>
    /// <c>wethouder Koenraad Pelle van Olst-Wijhe</c>: of those who govern a place, a second name that could be given is the surname when that place follows.
    /// The token behind the given names.
    /// </summary>
    private static int BeforeOwnPlace(TextIndex index, int outer, int first, int next)
    {
        var isOwnPlace = next - first >= 2 && index.At(next, first).Folded is "van" && index.At(next + 1, first).IsCapital && index.MatchAt<MunicipalityEntry>(next + 1) is not null;
        return isOwnPlace && GovernmentWords.IsElected(index.At(outer - 1, first).Folded) ? next - 1 : next;
    }

    /// <summary>
    /// Behind an article, a word for a building or a prefix with a capital a given name is part of the name of something else:
    /// <c>de Johan de Wittzaal</c>, <c>zaal Marga Klompé</c>, <c>de Van Nelle Factory</c>.
    /// </summary>
    private static bool IsInPrefixedName(TextIndex index, int at) =>
        index.At(at - 1, at) is { IsCapital: true, Folded: "van" or "ter" or "ten" or "von" } && !index.StartsSentence(at - 1) || index.At(at - 1, at).Folded is "de" or "het" or "'t" or "the" || index.At(at - 1, at) is { IsCapital: false } before && before.Folded is "zaal" or "gebouw" or "school" or "basisschool" or "villa" or "sporthal" or "brug" or "plein" or "park" or "museum" or "kamer" or "prijs" or "wet" or "methode" or "leerstoel";

    /// <summary>Whether an article stands before a name, titles between: <c>de Drs. F. Bijlweg</c>.</summary>
    private static bool IsBehindArticle(TextIndex index, int at)
    {
        var before = at - 1;
        while (before > 0 && before > at - 4 && (index.At(before, at).IsMark('.') || index.MatchAt<TitleEntry>(before) is not null)) before--;
        return index.At(before, at).Folded is "de" or "het";
    }

    /// <summary>Whether the words are the name of a place: <c>Horst aan de Maas</c>.</summary>
    private static bool CoversPlace(TextIndex index, int first, int next) =>
        index.MatchAt<MunicipalityEntry>(first)?.Next >= next || index.MatchAt<TownEntry>(first)?.Next >= next || index.MatchAt<RegionEntry>(first)?.Next >= next;

    /// <summary><c>Jos en Ineke ter Horst</c>: the first of two has the surname of the second.</summary>
    private static NameSpan? SharedSurname(TextIndex index, int first, int next)
    {
        if (next != first + 1 || index.At(next, first).Folded is not ("en" or "&") || index.At(next + 1, first) is not { IsCapital: true } second || second.IsInitials || !IsGivenName(index, next + 1)) return null;
        var given = SkipGivenNames(index, next + 1);
        var end = SkipSurname(index, given, next + 1);
        if (end == given || IsPartOfOther(index, next + 1, end)) return null;

        // of Gert en Marianne Slootweg-van Dis only she has the second half
        var name = NameOf(index, given, end);
        if (name.IndexOf("-", StringComparison.Ordinal) is var hyphen and > 0) name = name[..hyphen];
        return new NameSpan(first, next, index.Words(first, next) + " " + name, IsFull: true);
    }

    /// <summary>The token behind a nickname in quotes, <c>Jesse ‘J-Low’ Veldhuis</c>; 0 without one.</summary>
    private static int Nickname(TextIndex index, int at, int first)
    {
        if (!MeetingFinder.IsQuote(index.At(at, first))) return 0;
        for (var close = at + 2; close <= at + 4; close++)
        {
            if (MeetingFinder.IsQuote(index.At(close, first))) return index.At(close + 1, first).IsWord ? close + 1 : 0;
        }

        return 0;
    }

    /// <summary>A name whose given name no list has, in a place where only a person fits: two capitals, prefixes between.</summary>
    internal static NameSpan? ReadUnlisted(TextIndex index, int first) => index.Unlisted.At(first);

    /// <summary>As <see cref="ReadUnlisted"/>, read anew.</summary>
    internal static NameSpan? FindUnlisted(TextIndex index, int first)
    {
        ref readonly var token = ref index.Tokens[first];
        if (!token.IsWord || !token.IsCapital || token.IsAllCapitals || token.Length < 2 || !MayHaveSurname(index, first) || FunctionWords.IsOpener(token) || !IsNameWord(index, first)) return null;
        var next = first + 1;
        if ((CommonWords.Contains(token) || token.Is(OrganisationCues.Trade) || index.StartsSentence(first) || index.At(first - 1, first).Kind == TokenKind.Number) && ReadAt(index, next) is { IsFull: true } || token.Is(OrganisationCues.Body | OrganisationCues.HouseOfPeople) || index.At(next, first).Folded is "te") return null;

        // "Accordeoniste Aly Bijker": a function that opens the sentence, with two more capitals behind it
        if (index.StartsSentence(first) && AgentNouns.HasEnding(token.Folded) && index.At(next, first) is { IsCapital: true } && SkipSurname(index, next + 1, next) > next + 1) return null;
        var surname = SkipSurname(index, next, first);
        if (surname == next || AgentNouns.IsCompound(token.Folded) || IsPartOfOther(index, first, surname) || index.Tokens[surname - 1].Folded.EndsWith("'s", StringComparison.Ordinal)) return null;
        return new NameSpan(first, surname, NameOf(index, first, surname), IsFull: true);
    }

    /// <summary>Whether a capital follows on a token, with no more than prefixes between.</summary>
    private static bool MayHaveSurname(TextIndex index, int first)
    {
        var next = first + 1;
        while (next <= first + MostPrefixes && index.At(next, first) is { IsCapital: false } prefix && prefix.Is(PersonCues.Prefix)) next++;
        return index.At(next, first) is var surname && (surname.IsCapital || HasArticle(index, surname));
    }

    /// <summary><c>al-Khatib</c>, <c>el-Masri</c>: a surname that its article begins with a small letter.</summary>
    private static bool HasArticle(TextIndex index, in Token token) =>
        token is { IsWord: true, IsCapital: false, Length: > 5 } && token.Folded is ['a' or 'e', _, '-', ..] && token.Folded[..2] is "al" or "el" or "as" or "ad" or "an" or "ar" or "at" or "az" && char.IsUpper(index.Text[token.Start + 3]);

    /// <summary>A surname alone, with its prefixes: <c>Bakker</c>, <c>De Vries</c>, <c>van der Berg</c>.</summary>
    internal static NameSpan? Surname(TextIndex index, int first, int outer)
    {
        var next = SkipSurname(index, first, first);
        if (next == first || IsPartOfOther(index, first, next) || IsStreet(index.Tokens[next - 1].Folded)) return null;
        return new NameSpan(first, next, NameOf(index, first, next), IsFull: false) { Outer = outer };
    }

    private static int SkipTitles(TextIndex index, int at, out bool addressed)
    {
        addressed = false;
        var next = at;
        while (next < index.Tokens.Count && index.HasMatch(next, LexiconKinds.Title) && index.MatchAt<TitleEntry>(next) is { Value: TitleEntry { IsAfter: false } title } match)
        {
            next = match.Next;
            addressed = title.Name is not ("br." or "zr." or "pater" or "imam" or "gen." or "prins" or "fam.");
            if (next < index.Tokens.Count && index.Tokens[next].IsMark('.')) next++;
        }

        return next;
    }

    private static bool IsGivenName(TextIndex index, int at)
    {
        var token = index.Tokens[at];
        if (!index.Lexicon.GivenNames.Contains(token)) return false;
        if (token.IsAllCapitals && token.Length < 4) return false;
        // "Bel Ans Mol" asks for a call
        if (token.Folded is "bel" && index.StartsSentence(at) && index.At(at + 1, at).IsCapital && index.Lexicon.GivenNames.Contains(index.Tokens[at + 1])) return false;
        return !(index.StartsSentence(at) && FunctionWords.IsOpener(token));
    }

    /// <summary><c>A. Complementaire zorg</c> above <c>B. Palliatieve sedatie</c>: the letter counts the lines, as the line above or below it has the letter before or behind it.</summary>
    private static bool IsLetterOfList(TextIndex index, int at)
    {
        var block = index.BlockOf(at);
        if (index.Tokens[at].Folded is not [var letter, '.'] || index.TokensOf(block).First != at || index.At(at + 1, at).IsInitials) return false;
        return letter == 'a' ? IsCounted(index, block + 1, 'b') : IsCounted(index, block - 1, (char)(letter - 1));
    }

    private static bool IsCounted(TextIndex index, int block, char letter) =>
        block >= 0 && block < index.Blocks.Length && index.TokensOf(block) is var (first, next) && first < next && index.Tokens[first].Folded is [var own, '.'] && own == letter;

    private static int SkipInitials(TextIndex index, int at)
    {
        while (at < index.Tokens.Count && index.Tokens[at].IsInitials) at++;
        // J. (Jan) de Vries
        if (at + 2 >= index.Tokens.Count || !index.Tokens[at].IsMark('(')) return at;
        var close = at + 1;
        while (close < index.Tokens.Count && close <= at + MostGivenNames && index.Tokens[close] is { IsCapital: true, IsInitials: false }) close++;
        return close > at + 1 && close < index.Tokens.Count && index.Tokens[close].IsMark(')') ? close + 1 : at;
    }

    private static int SkipGivenNames(TextIndex index, int first)
    {
        var next = first + 1;
        while (next < index.Tokens.Count && next - first < MostGivenNames && SameSentence(index, next, first))
        {
            var token = index.Tokens[next];
            if (token.IsInitials && !index.StartsSentence(next)) next++;
            else if (token.IsCapital && IsGivenName(index, next) && HasSurnameBehind(index, next)) next++;
            else break;
        }

        return next;
    }

    /// <summary>Whether a surname follows a second given name, so that it is not the surname itself (<c>Jan Willem</c>).</summary>
    private static bool HasSurnameBehind(TextIndex index, int at) => SkipSurname(index, at + 1, at) > at + 1;

    private static int SkipSurname(TextIndex index, int at, int first)
    {
        var next = at;
        while (next < index.Tokens.Count && SameSentence(index, next, first) && IsAdjacent(index, next, first) && index.Tokens[next].Is(PersonCues.Prefix) && next - at < MostPrefixes)
        {
            var follows = index.At(next + 1, first);
            if (NamePrefixes.NeedsArticle(index.Tokens[next].Folded) && !(follows.IsWord && follows.Folded is "de" or "den" or "der" or "het" or "'t" or "ten" or "ter")) break;
            next++;
        }

        if (next >= index.Tokens.Count || !SameSentence(index, next, first) || !IsAdjacent(index, next, first)) return at;
        if (!index.Tokens[next].IsCapital && !HasArticle(index, index.Tokens[next]) || index.Tokens[next].IsInitials || !IsNameWord(index, next, isSurname: true)) return at;
        if (next == at && next > first && FunctionWords.IsOpener(index.Tokens[next])) return at;
        // An organisation or place behind "van" is where somebody is from, unless it is written as a name: Jan van Velsen.
        if (next > at && IsPlainPreposition(index, at, next) && index.MatchAt<OrganisationEntry>(next) is { Value: OrganisationEntry { NeedsContext: false } }) return at;
        var hyphenated = index.Tokens[next].Folded.EndsWith("-de", StringComparison.Ordinal) || index.Tokens[next].Folded.EndsWith("-van", StringComparison.Ordinal);
        next++;
        if (InfixEnd(index, next, first) is var infixed && infixed > next) return infixed;
        if (index.At(next, first) is { IsCapital: false, Folded: "op" } && index.At(next + 1, first) is { IsCapital: true, IsAllCapitals: false } half && next > first && index.MatchAt<TownEntry>(next + 1) is null && index.MatchAt<MunicipalityEntry>(next + 1) is null && index.MatchAt<RegionEntry>(next + 1) is null && index.MatchAt<OrganisationEntry>(next + 1) is null && !CommonWords.Contains(half) && index.At(next + 2, first) is { IsCapital: false }) return next + 2;
        if (index.At(next, first) is { IsCapital: false, Folded: "y" or "e" } && index.At(next + 1, first) is { IsCapital: true, IsInitials: false }) return next + 2;
        if (hyphenated || (next < index.Tokens.Count && index.Tokens[next].IsMark('-') && index.Tokens[next].Start == index.Tokens[next - 1].End && HyphenName(index, next + 1, first))) next = SkipHyphenated(index, next, first);
        else if (next < index.Tokens.Count && SameSentence(index, next, first) && IsAdjacent(index, next, first) && IsSecondSurname(index, next)) next++;
        return next;
    }

    /// <summary>The end of a surname with a prefix inside: <c>Vos in 't Veld</c>.</summary>
    private static int InfixEnd(TextIndex index, int at, int first) =>
        index.At(at, first).Folded is "in" or "op" or "aan" or "uit" && index.At(at + 1, first).Folded is "'t" or "’t" && index.At(at + 2, first) is { IsCapital: true } ? at + 3 : at;

    private static bool IsPlainPreposition(TextIndex index, int at, int next) => next == at + 1 && index.Tokens[at].Folded == "van";

    private static bool HyphenName(TextIndex index, int at, int first) =>
        at < index.Tokens.Count && SameSentence(index, at, first) && (index.Tokens[at].IsCapital || index.Tokens[at].Is(PersonCues.Prefix));

    private static int SkipHyphenated(TextIndex index, int at, int first)
    {
        var next = index.Tokens[at].IsMark('-') ? at + 1 : at;
        while (next < index.Tokens.Count && SameSentence(index, next, first) && index.Tokens[next].Is(PersonCues.PrefixPart) && !index.Tokens[next].IsCapital) next++;
        return next < index.Tokens.Count && SameSentence(index, next, first) && index.Tokens[next].IsCapital ? next + 1 : at;
    }

    /// <summary>A second capital belongs to a foreign double surname when no list knows it as something else.</summary>
    private static bool IsSecondSurname(TextIndex index, int at)
    {
        var token = index.Tokens[at];
        return token.IsCapital && !token.IsAllCapitals && !token.IsInitials && IsNameWord(index, at) && !index.StartsSentence(at)
            && !index.HasMatch(at, LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Organisation | LexiconKinds.Region)
            && !NotAfter.Contains(token.Folded) && !token.Is(OrganisationCues.Trade) && !(token.Folded is "work" && index.At(at + 1, at).Folded is "force") && !index.Lexicon.GivenNames.Contains(token) && MeetingWords.Of(token) is null;
    }

    /// <summary>Whether a capital can be part of a name: no function, no word that organisations begin with, no ordinary opener.</summary>
    private static bool IsNameWord(TextIndex index, int at, bool isSurname = false)
    {
        ref readonly var token = ref index.Tokens[at];
        if (token.Folded.Length < 2 || !char.IsLetter(token.Folded[0]) && token.Folded[0] != '\'') return false;
        if (token.Folded.AsSpan().ContainsAny(Figures)) return false;
        if (index.HasMatch(at, LexiconKinds.OrganisationHead) && index.MatchAt<OrganisationHeadEntry>(at) is { } head && (!isSurname || head.Count > 1 || token.Folded is not ("bank" or "kerk" or "school" or "bond" or "groep" or "raad" or "hof"))) return false;
        if (token.IsAllCapitals && token.Length > 1 && !IsInCapitals(index, at)) return false;
        if (isSurname) return !FunctionWords.IsPreposition(token.Folded) && token.Folded is not ("en" or "of" or "is" or "was" or "redactie" or "webredactie" or "nieuwsredactie" or "eindredactie" or "webmaster");
        if (index.HasMatch(at, LexiconKinds.Function | LexiconKinds.Theme | LexiconKinds.Municipality | LexiconKinds.Province | LexiconKinds.Region | LexiconKinds.Organisation)) return false;
        return !FunctionWords.IsSmall(token) && MeetingWords.Of(token) is null;
    }

    private static bool IsInCapitals(TextIndex index, int at) => at > 0 && index.Tokens[at - 1].IsAllCapitals;

    /// <summary>Whether the name is inside the name of something else.</summary>
    private static bool IsPartOfOther(TextIndex index, int first, int next)
    {
        var follows = index.At(next, first);
        if (follows is { IsWord: true, IsCapital: true } && (follows.Is(OrganisationCues.Trade) || follows.Folded is "work" && index.At(next + 1, first).Folded is "force") || index.Tokens[next - 1].Is(OrganisationCues.Trade)) return true;
        if (follows.IsWord && NotAfter.Contains(follows.Folded) && (follows.IsCapital || follows.Is(OrganisationCues.House))) return true;
        var last = index.Tokens[next - 1].Folded;
        if (next - first >= 2 && StreetEndings.Fits(last, before: 3) && !IsElectedNamed(index, first, next) && (follows.Kind == TokenKind.Number || last.EndsWith("straat", StringComparison.Ordinal) || last.EndsWith("laan", StringComparison.Ordinal) || last.EndsWith("plein", StringComparison.Ordinal) || last.EndsWith("school", StringComparison.Ordinal))) return true;
        var before = index.At(first - 1, first);
        if (before.IsCapital && index.MatchAt<OrganisationHeadEntry>(first - 1) is { } head && !IsRole(before.Folded) && head.Next == first) return true;
        for (var i = Math.Max(0, first - 3); i <= first; i++)
        {
            if (index.MatchAt<OrganisationEntry>(i) is { } known && known.Next > first && known.Count > 1 && known.First <= first && known.Next >= next) return true;
        }

        return false;
    }

    /// <summary><c>burgemeester Ans Kerkstraat van Heerde bekende</c>: of those who govern with the place or a verb of speaking behind it, a surname may end like a street.</summary>
    private static bool IsElectedNamed(TextIndex index, int first, int next) =>
        GovernmentWords.IsElected(index.At(first - 1, first).Folded) && (index.At(next, first).Folded is "van" && index.At(next + 1, first).IsCapital && index.MatchAt<MunicipalityEntry>(next + 1) is not null || Dutch.Reports.RoleVerbs.IsSpeech(index.At(next, first).Folded));

    /// <summary><c>burgemeester Loeffplein</c>; many surnames end in <c>weg</c>, <c>dijk</c> or <c>hof</c>, few like these.</summary>
    private static bool IsStreet(string folded) =>
        folded.Length > 7 && (folded.EndsWith("straat", StringComparison.Ordinal) || folded.EndsWith("laan", StringComparison.Ordinal) || folded.EndsWith("plein", StringComparison.Ordinal) || folded.EndsWith("kade", StringComparison.Ordinal) || folded.EndsWith("school", StringComparison.Ordinal) || folded.EndsWith("gracht", StringComparison.Ordinal));

    private static bool IsRole(string folded) => folded is "ombudsman" or "kinderombudsman";

    private static bool SameSentence(TextIndex index, int a, int b) => index.SentenceOf(a) == index.SentenceOf(b);

    /// <summary>No mark and no border of a column between a token and the one before it.</summary>
    private static bool IsAdjacent(TextIndex index, int at, int first) => at == first || (index.Tokens[at - 1].Kind == TokenKind.Word || index.Tokens[at - 1].IsMark(')')) && !index.Text.AsSpan(index.Tokens[at - 1].End, index.Tokens[at].Start - index.Tokens[at - 1].End).Contains('\t');

    private static string NameOf(TextIndex index, int first, int next)
    {
        // J.H.M. (John) Aarts is John Aarts to everybody
        if (index.Tokens[first].IsInitials)
        {
            var open = first;
            while (open < next && index.Tokens[open].IsInitials) open++;
            var close = open;
            while (close < next && !index.Tokens[close].IsMark(')')) close++;
            if (close + 1 < next && index.Tokens[open].IsMark('(')) return index.Words(open + 1, close) + " " + index.Words(close + 1, next);
        }

        var name = index.Words(first, next);
        if (!index.Tokens[first].IsAllCapitals || name.Any(char.IsLower)) return name.Replace("\n", " ", StringComparison.Ordinal);
        return string.Join(' ', name.Split(' ').Select(part => NamePrefixes.IsPart(WordForm.Fold(part)) ? WordForm.Fold(part) : part[..1] + part[1..].ToLowerInvariant()));
    }
}
