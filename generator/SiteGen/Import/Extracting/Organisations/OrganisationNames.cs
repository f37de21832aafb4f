using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Where the proper name of an organisation ends: capitals, with small words, years and half words between them.</summary>
internal static class OrganisationNames
{
    private const int LongestName = 9;

    /// <summary>The end of a proper name: capitals, with small words between them where a name may have them.</summary>
    internal static int ProperEnd(TextIndex index, int first, bool allowSmall = false, int from = -1)
    {
        from = from < 0 ? first : from;
        var next = BehindPrefix(index, first);
        while (next < index.Tokens.Count && next - first < LongestName && index.SentenceOf(next) == index.SentenceOf(from))
        {
            var token = index.Tokens[next];
            if (token.IsWord && IsProper(index, next) && (next == first || !IsBoundary(index, next)))
            {
                next++;
                continue;
            }

            if (next == first) break;
            if (token.Folded is "of" && OrganisationWords.TakesEnglishOf(index.At(next - 1, from).Folded) && index.At(next + 1, from).IsCapital)
            {
                next++;
                continue;
            }

            if (IsYear(token) && index.At(next - 1, from) is { IsAllCapitals: false } && index.DatesIn(token.Start, token.End).Count == 0)
            {
                next++;
                continue;
            }

            if (HalfWord(index, next, from) is var half and > 0)
            {
                next += half;
                continue;
            }

            if (GluedBrackets(index, next, from) is var glued and > 0)
            {
                next += glued;
                continue;
            }

            var skip = Connector(index, next, allowSmall);
            if (skip == 0 || next + skip >= index.Tokens.Count || index.SentenceOf(next + skip) != index.SentenceOf(from) || !IsProper(index, next + skip) || IsBoundary(index, next + skip) || skip == 2 && IsOfWhole(index, next)) break;
            next += skip;
        }

        return next;
    }

    /// <summary><c>Expertisecentrum Botbreuken van het Sint Elisabeth Gasthuis</c>: behind <c>van het</c> stands the whole that the first is a part of; friends of a museum are a body of their own.</summary>
    private static bool IsOfWhole(TextIndex index, int of) =>
        index.Tokens[of].Folded is "van" && !OrganisationWords.TakesWhole(index.Tokens[of - 1].Folded) && OrganisationReader.ReadAt(index, of + 2) is { IsKnown: true };

    /// <summary><c>de Veluwse gemeenten</c>, <c>van de Europese koepel</c>: an adjective of an area behind an article, and the noun that it belongs to.</summary>
    internal static bool IsAdjective(TextIndex index, int first, int next) =>
        next == first + 1 && index.Tokens[first] is { IsAllCapitals: false, Length: > 4 } token && (token.Folded.EndsWith("se", StringComparison.Ordinal) || token.Folded.EndsWith("sche", StringComparison.Ordinal))
        && index.At(first - 1, first) is { IsCapital: false, Folded: "de" or "het" or "een" or "alle" or "onze" } && index.At(next, first) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun) && !NatureWords.IsPast(noun);

    /// <summary>A firm by the name of a family: <c>Van der Woude Bouwhistorie</c>, <c>De Wit Advies</c>. The token of the first capital behind the prefix.</summary>
    private static int BehindPrefix(TextIndex index, int first)
    {
        if (first >= index.Tokens.Count || index.Tokens[first] is not { IsCapital: true, Folded: "van" or "ter" or "ten" or "von" }) return first;
        var next = first + 1;
        while (index.At(next, first) is { IsCapital: false, Folded: "der" or "den" or "de" or "het" or "'t" }) next++;
        return index.At(next, first).IsCapital && index.At(next + 1, first).IsCapital ? next : first;
    }

    /// <summary><c>Ulrum 2034</c>: a plan or club with its year.</summary>
    private static bool IsYear(Token token) => token.Kind == TokenKind.Number && token.Length == 4 && token.Folded[0] is '1' or '2' && token.Folded.All(char.IsAsciiDigit);

    /// <summary>The tokens of brackets within a name, <c>Ieder(in)</c>, or of the plus that it ends in, <c>Welzijn+</c>; 0 when there are none.</summary>
    private static int GluedBrackets(TextIndex index, int at, int from)
    {
        if (index.Tokens[at].Start != index.Tokens[at - 1].End) return 0;
        if (index.Tokens[at].IsMark('+')) return index.At(at + 1, from) is { IsWord: true } joined && joined.Start == index.Tokens[at].End ? 0 : 1;
        return index.Tokens[at].IsMark('(') && index.At(at + 1, from) is { IsWord: true } && index.At(at + 2, from).IsMark(')') && index.Tokens[at + 2].End - index.Tokens[at].Start == index.Tokens[at + 1].Length + 2 ? 3 : 0;
    }

    /// <summary>The tokens of <c>- en</c> in <c>Noord- en Midden-Limburg</c>; 0 when there is no such pair.</summary>
    internal static int HalfWord(TextIndex index, int at, int from) =>
        index.At(at, from).IsMark('-') && index.Tokens[at].Start == index.Tokens[at - 1].End && index.At(at + 1, from).Folded is "en" && index.At(at + 2, from) is { IsWord: true, IsCapital: true } ? 2 : 0;

    /// <summary>How many small words between two capitals belong to a name; 0 when the name ends here.</summary>
    internal static int Connector(TextIndex index, int at, bool allowSmall)
    {
        var token = index.Tokens[at];
        if (token.IsMark('&') || token.IsMark('+') || (token.IsMark('/') && token.Start == index.Tokens[at - 1].End)) return 1;
        if (token.Folded is "en" && allowSmall) return IsJoint(index, at) ? 1 : 0;
        if (!allowSmall) return token.Folded is "van" && OrganisationWords.TakesOf(index.Tokens[at - 1].Folded) ? 1 : 0;
        if (token.Folded is "in" && at + 1 < index.Tokens.Count && (index.MatchAt<TownEntry>(at + 1) is not null || index.MatchAt<MunicipalityEntry>(at + 1) is not null)) return 0;
        if (token.Folded is "aan" && (index.At(at + 1, at).Folded is "de" or "het") && OrganisationWords.IsStreet(index.At(at + 2, at).Folded)) return 0;
        if (token.Folded is "voor" or "van" or "in" or "aan") return at + 1 < index.Tokens.Count && index.Tokens[at + 1].Folded is "de" or "het" or "den" ? 2 : 1;
        if (token.Folded is "op") return OrganisationReader.IsPlace(index, Math.Min(at + 1, index.Tokens.Count - 1)) ? 0 : 1;
        return token.Folded is "de" or "het" or "of" ? 1 : 0;
    }

    /// <summary>
    /// Whether <c>en</c> joins two words of one name rather than two names: what follows is no organisation or person of
    /// its own, and nothing before it made a list.
    /// </summary>
    private static bool IsJoint(TextIndex index, int at)
    {
        var next = at + 1;
        if (next >= index.Tokens.Count || !index.Tokens[next].IsCapital) return false;
        if (OrganisationReader.IsPlace(index, at - 1) && !OrganisationReader.IsPlace(index, next) || index.Tokens[next].Folded.AsSpan().ContainsAnyInRange('0', '9')) return false;
        if (index.MatchAt<OrganisationEntry>(next) is not null || index.MatchAt<OrganisationHeadEntry>(next) is { Value.Name: not ("Jeugdhulp" or "Zorg" or "Welzijn" or "Gezin" or "Jeugdzorg") }) return false;
        return NameReader.ReadAt(index, next) is null;
    }

    private static bool IsProper(TextIndex index, int at)
    {
        var token = index.Tokens[at];
        if (!token.IsWord || token.IsInitials) return false;
        if (token.IsCapital) return true;
        // deltaWonen, i-Care: a capital inside
        var word = index.Words(at, at + 1);
        return word.Length > 3 && word.AsSpan(1).ContainsAnyInRange('A', 'Z');
    }

    /// <summary>Whether a capital cannot go on with a name: a person begins, or a word that opens something else.</summary>
    private static bool IsBoundary(TextIndex index, int at) =>
        index.MatchAt<TitleEntry>(at) is { Value: TitleEntry { IsAfter: false } } || (NameReader.ReadAt(index, at) is not null && index.MatchAt<MunicipalityEntry>(at) is null);
}
