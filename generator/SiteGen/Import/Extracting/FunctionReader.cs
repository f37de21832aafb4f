using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Reads a function at a place: the noun, the words before it that belong to it, and the field behind it.</summary>
internal static class FunctionReader
{
    private const int LongestField = 6;

    private static readonly HashSet<string> Former = new(StringComparer.Ordinal) { "voormalig", "voormalige", "vroegere", "vroeger", "oud", "ex", "gewezen", "toenmalig", "toenmalige", "former" };

    private static readonly HashSet<string> Rank = new(StringComparer.Ordinal)
    {
        "senior", "junior", "interim", "strategisch", "zelfstandig", "bijzonder", "emeritus", "plaatsvervangend", "waarnemend", "algemeen", "regionaal", "regionale", "lokaal", "ambulant", "technisch", "technisch", "inhoudelijk", "financieel", "juridisch", "bestuurlijk", "ambtelijk", "landelijk", "extern", "onafhankelijk", "onafhankelijke", "maatschappelijk", "pedagogisch", "wetenschappelijk", "eerste", "tweede", "medisch", "sociaal", "operationeel", "creatief", "gemeentelijk",
    };

    /// <summary>Compounds of a field and a function: <c>armoederegisseur</c>, <c>wijkwethouder</c>.</summary>
    private static readonly string[] Endings =
    [
        "adviseur", "medewerker", "medewerkster", "wethouder", "manager", "coördinator", "regisseur", "leider", "directeur", "bestuurder", "consulent", "begeleider", "werker", "coach", "voorzitter", "secretaris", "raadslid", "hoogleraar", "onderzoeker", "docent", "makelaar", "verbinder", "deskundige", "specialist", "ambtenaar", "ambassadeur", "ondersteuner", "arts", "verpleegkundige", "consultant", "expert", "lid", "hoofd", "inkoper", "trainer", "verlener", "aanjager", "trekker", "agent", "officer", "ontwikkelaar",
    ];

    /// <summary>A function, by tokens. Immutable.</summary>
    internal readonly record struct Result(int First, int Next, string Name, bool IsFormer, bool IsPlural, bool IsWeak);

    /// <summary>The function that begins at a token, without its field; absent when none does.</summary>
    internal static Result? ReadAt(TextIndex index, int at) => index.Functions.At(at);

    /// <summary>As <see cref="ReadAt"/>, read anew.</summary>
    internal static Result? Read(TextIndex index, int at)
    {
        var former = false;
        var first = at;
        while (first + 1 < index.Tokens.Count && (Former.Contains(index.Tokens[first].Folded) || (index.Tokens[first].IsMark('-') && former)))
        {
            former = true;
            first++;
        }

        var noun = first;
        while (noun + 1 < index.Tokens.Count && noun - first < 2 && index.MatchAt<FunctionEntry>(noun) is null && Rank.Contains(index.Tokens[noun].Folded)) noun++;
        if (noun >= index.Tokens.Count || index.SentenceOf(noun) != index.SentenceOf(at)) return null;
        var token = index.Tokens[noun];
        if (!token.IsWord) return null;
        var folded = token.Folded;
        if (index.MatchAt<FunctionEntry>(noun) is { } match)
        {
            var entry = (FunctionEntry)match.Value;
            var isFormer = former || entry.Name.StartsWith("oud-", StringComparison.Ordinal);
            var name = entry.IsPlural ? Words(index, first, noun) + entry.Name : Words(index, first, match.Next);
            return new Result(first, match.Next, WithoutOld(name.Trim()), isFormer, entry.IsPlural, entry.IsWeak && noun == first);
        }

        if (Singular(folded) is { } singular) return new Result(first, noun + 1, Words(index, first, noun) + singular, former, IsPlural: true, IsWeak: false);
        foreach (var prefix in (ReadOnlySpan<string>)["oud-", "ex-", "mede-"])
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal) && HasEnding(folded)) return new Result(first, noun + 1, WithoutOld(Words(index, first, noun + 1)), former || prefix != "mede-", IsPlural: false, IsWeak: false);
        }

        return HasEnding(folded) && folded.Length > 6 ? new Result(first, noun + 1, Words(index, first, noun + 1), former, IsPlural: false, IsWeak: token.IsCapital && !index.StartsSentence(noun)) : null;
    }

    /// <summary>The singular of a plural that the list of functions does not give: <c>boegbeelden</c>, <c>projectleiders</c>.</summary>
    private static string? Singular(string folded)
    {
        var bare = folded.EndsWith("en", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith('s') ? folded[..^1] : "";
        return bare.Length > 5 && (HasEnding(bare) || bare is "boegbeeld") ? bare : null;
    }

    /// <summary>
    /// The end of the field behind a function: <c>wethouder jeugd en onderwijs</c>, <c>directeur sociaal domein</c>,
    /// <c>regiocoördinator Midden-Holland</c>. A field ends before a preposition, a mark, a person or an organisation.
    /// </summary>
    internal static int FieldEnd(TextIndex index, int at, int limit, bool stopAtNames)
    {
        var next = at;
        while (next < limit && next - at < LongestField && index.SentenceOf(next) == index.SentenceOf(at))
        {
            var token = index.Tokens[next];
            if (!token.IsWord && !token.IsMark('&') && !token.IsMark('/') && !(token.IsMark(',') && IsListedField(index, next, limit))) break;
            if (token.IsWord && (FunctionWords.IsPreposition(token.Folded) || FunctionWords.IsDeterminer(token.Folded) || FunctionWords.IsAuxiliary(token.Folded) || token.Folded is "die" or "dat" or "namens" or "gemeente")) break;
            if (token.Folded is "en" or "of" && (next + 1 >= limit || !IsField(index, next + 1))) break;
            if (token.IsWord && token.Folded is not ("en" or "of") && !IsField(index, next)) break;
            if (stopAtNames && token.IsCapital && NameReader.ReadAt(index, next) is not null) break;
            next++;
        }

        while (next > at && (index.Tokens[next - 1].Folded is "en" or "of" || index.Tokens[next - 1].Kind == TokenKind.Mark)) next--;
        return next;
    }

    /// <summary><c>wethouder zorg, welzijn en jeugd</c>: words of themes in a row.</summary>
    private static bool IsListedField(TextIndex index, int comma, int limit) =>
        comma + 1 < limit && index.MatchAt<ThemeEntry>(comma + 1) is not null && NameReader.ReadAt(index, comma + 1) is null;

    private static bool IsField(TextIndex index, int at)
    {
        var token = index.Tokens[at];
        if (!token.IsWord) return false;
        if ((index.MatchAt<ThemeEntry>(at) is not null && !(token.IsCapital && OrganisationReader.ReadAt(index, at) is not null)) || token.Folded is "sociaal" or "sociale" or "domein" or "zaken" or "zorg" or "jeugd" or "wmo" or "werk" or "inkomen" or "participatie" or "beleid" or "openbare" or "orde" or "ruimtelijke" or "publieke" or "maatschappelijke" or "ontwikkeling" or "financiën" or "communicatie" or "kwaliteit" or "samenleving" or "bestuur" or "bedrijf" or "veiligheid") return true;
        if (index.MatchAt<RegionEntry>(at) is not null) return true;
        if (index.MatchAt<OrganisationEntry>(at) is { Value: OrganisationEntry { NeedsContext: false } } || index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<OrganisationHeadEntry>(at) is not null) return false;
        if (FunctionWords.IsSmall(token.Folded)) return token.Folded is "en" or "of";
        if (token.IsAllCapitals) return token.Length <= 4 && index.MatchAt<OrganisationEntry>(at) is null;
        if (token.IsCapital && index.At(at - 1, at).Folded is "en" && index.At(at - 2, at).IsCapital && index.MatchAt<ThemeEntry>(at - 2) is not null) return NameReader.ReadAt(index, at) is null;
        return !token.IsCapital && !token.Folded.EndsWith("de", StringComparison.Ordinal) && !token.Folded.EndsWith("te", StringComparison.Ordinal) && !(token.Folded.EndsWith('t') && token.Folded.Length > 4 && !token.Folded.EndsWith("heid", StringComparison.Ordinal));
    }

    private static bool HasEnding(string folded) => Endings.Any(ending => folded.Length > ending.Length + 1 && folded.EndsWith(ending, StringComparison.Ordinal) && (ending.Length > 3 || folded.EndsWith("-" + ending, StringComparison.Ordinal) || ending == "lid" && (folded.EndsWith("raadslid", StringComparison.Ordinal) || folded.EndsWith("bestuurslid", StringComparison.Ordinal) || folded.EndsWith("teamlid", StringComparison.Ordinal) || folded.EndsWith("kamerlid", StringComparison.Ordinal))));

    private static string WithoutOld(string name) =>
        name.StartsWith("oud-", StringComparison.OrdinalIgnoreCase) ? name[4..] : name.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;

    /// <summary>The words of a function in lower case, abbreviations and proper names as written.</summary>
    internal static string Words(TextIndex index, int first, int next)
    {
        if (first >= next) return "";
        var text = index.Words(first, next);
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = first; i < next; i++)
        {
            var token = index.Tokens[i];
            if (i > first && token.Start > index.Tokens[i - 1].End) result.Append(' ');
            var word = index.Text.AsSpan(token.Start, token.Length);
            var keeps = !token.IsWord || token.IsAllCapitals || index.MatchAt<RegionEntry>(i) is not null || index.MatchAt<MunicipalityEntry>(i) is not null || (word.Length > 2 && word[1..].ContainsAnyInRange('A', 'Z'));
            result.Append(keeps ? word.ToString() : word.ToString().ToLowerInvariant());
        }

        return result.ToString();
    }
}
