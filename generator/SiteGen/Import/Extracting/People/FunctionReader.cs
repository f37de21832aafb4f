using System.Buffers;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads a function at a place: the noun, the words before it that belong to it, and the field behind it.</summary>
internal static class FunctionReader
{
    private const int LongestField = 8;
    private const int MostRanks = 3;
    private const int LongestEnglish = 8;
    private const int MostAdjectives = 2;

    /// <summary>An English function right before a name has no more words.</summary>
    private const int MostEnglishWords = 4;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly WordSet Former = new() { "voormalig", "voormalige", "vroegere", "vroeger", "oud", "ex", "gewezen", "toenmalig", "toenmalige", "former" };

    private static readonly WordSet Rank = new()
    {
        "senior", "junior", "interim", "strategisch", "zelfstandig", "bijzonder", "emeritus", "plaatsvervangend", "waarnemend", "algemeen", "regionaal", "regionale", "lokaal", "ambulant", "technisch", "technisch", "inhoudelijk", "financieel", "juridisch", "bestuurlijk", "ambtelijk", "landelijk", "extern", "onafhankelijk", "onafhankelijke", "maatschappelijk", "pedagogisch", "wetenschappelijk", "eerste", "tweede", "medisch", "sociaal", "operationeel", "creatief", "gemeentelijk", "gemeentelijke", "provinciaal", "adjunct", "uitvoerend", "aankomend", "ruimtelijk", "forensisch", "klinisch", "pastoraal", "cultureel", "commercieel", "agrarisch", "artistiek", "zakelijk", "educatief", "leidinggevend", "coördinerend", "statutair", "verpleegkundig", "verloskundig", "bouwkundig", "stedenbouwkundig", "onderwijskundig", "waterbouwkundig", "bedrijfskundig", "specialistisch", "coordinating", "deputy", "chief", "lead", "principal",
    };

    /// <summary>A function, by tokens. Immutable.</summary>
    internal readonly record struct Result(int First, int Next, string Name, bool IsFormer, bool IsPlural, bool IsWeak);

    /// <summary>The function that begins at a token, without its field; absent when none does.</summary>
    internal static Result? ReadAt(TextIndex index, int at) => index.Functions.At(at);

    /// <summary>As <see cref="ReadAt"/>, read anew.</summary>
    internal static Result? Read(TextIndex index, int at)
    {
        if (!MayBegin(index, at)) return null;
        var former = false;
        var first = at;
        while (first + 1 < index.Tokens.Count && (Former.Contains(index.Tokens[first].Folded) || (index.Tokens[first].IsMark('-') && former)))
        {
            former = true;
            first++;
        }

        var noun = first;
        while (noun + 1 < index.Tokens.Count && noun - first < MostRanks && index.MatchAt<FunctionEntry>(noun) is null && (Rank.Contains(index.Tokens[noun].Folded) || noun > first && index.Tokens[noun].Folded is "en" && Rank.Contains(index.Tokens[noun + 1].Folded))) noun++;
        if (noun >= index.Tokens.Count || index.SentenceOf(noun) != index.SentenceOf(at)) return null;
        var token = index.Tokens[noun];
        if (!token.IsWord || IsSurname(index, noun)) return null;
        var folded = token.Folded;
        if (index.MatchAt<FunctionEntry>(noun) is { } match)
        {
            var entry = (FunctionEntry)match.Value;
            var isFormer = former || entry.Name.StartsWith("oud-", StringComparison.Ordinal);
            var name = entry.IsPlural ? Words(index, first, noun) + entry.Name : Words(index, first, match.Next);
            return new Result(first, match.Next, WithoutOld(name.Trim()), isFormer, entry.IsPlural, entry.IsWeak && noun == first);
        }

        if (Singular(folded) is { } singular) return new Result(first, noun + 1, Words(index, first, noun) + singular, former, IsPlural: true, IsWeak: false);
        foreach (var prefix in (ReadOnlySpan<string>)["oud-", "ex-", "mede-", "collega-"])
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal) && (AgentNouns.IsCompound(folded) || index.Lexicon.IsFunction(folded.AsSpan(prefix.Length)))) return new Result(first, noun + 1, WithoutOld(Words(index, first, noun + 1)), former || prefix is "oud-" or "ex-", IsPlural: false, IsWeak: false);
        }

        // pastoor-deken, schrijver-onderzoeker, directeur-generaal
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 2 && index.Lexicon.IsFunction(folded.AsSpan(0, hyphen)) && (index.Lexicon.IsFunction(folded.AsSpan(hyphen + 1)) || folded.AsSpan(hyphen + 1) is "generaal" || AgentNouns.HasEnding(folded[(hyphen + 1)..]))) return new Result(first, noun + 1, Words(index, first, noun + 1), former, IsPlural: false, IsWeak: false);
        return AgentNouns.IsCompound(folded) && folded.Length > 6 && !OrganisationWords.IsIntroducing(folded) ? new Result(first, noun + 1, Words(index, first, noun + 1), former, IsPlural: false, IsWeak: token.IsCapital && !index.StartsSentence(noun)) : null;
    }

    /// <summary>Whether a function may begin at a token: it is on the list, or has one of the forms below.</summary>
    internal static bool MayBegin(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Function) || (index.Tokens[at].Word.MayBeFunction ??= MayLead(index.Tokens[at].Folded));

    /// <summary>Whether a function that is on no list may begin with a word, by any of the forms above.</summary>
    private static bool MayLead(string folded) =>
        Former.Contains(folded) || Rank.Contains(folded) || folded.Contains('-', StringComparison.Ordinal) || AgentNouns.IsCompound(folded) || Singular(folded) is not null;

    /// <summary>The singular of a plural that the list of functions does not give: <c>boegbeelden</c>, <c>projectleiders</c>.</summary>
    private static string? Singular(string folded)
    {
        var bare = folded.EndsWith("en", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith('s') ? folded[..^1] : "";
        return bare.Length > 5 && (AgentNouns.IsCompound(bare) || bare is "boegbeeld") ? bare : null;
    }

    /// <summary>
    /// What stands beside a name, where little else than a function fits: also one that no list has, known by its form, and one behind
    /// adjectives: <c>(combinatiefunctionaris sport)</c>, <c>, een jonge ontwerper uit …</c>
    /// </summary>
    internal static Result? ReadBeside(TextIndex index, int at, int limit)
    {
        if ((index.Language == "en" || EnglishFunctions.IsFirst(index.At(at, at).Folded)) && English(index, at, limit) is { } english) return english;
        for (var noun = at; noun <= at + MostAdjectives && noun < limit && index.SentenceOf(noun) == index.SentenceOf(at); noun++)
        {
            var token = index.Tokens[noun];
            if (!token.IsWord) return null;
            if (ReadAt(index, noun) is { } listed && listed.Next <= limit) return noun > at && (listed.IsPlural || index.At(noun - 1, at).Folded is "als") ? null : listed;
            if (FunctionWords.IsSmall(token)) return null;
            if (!token.IsCapital && AgentNouns.HasEnding(token.Folded) && EndsPhrase(index, noun + 1, limit)) return new Result(noun, noun + 1, Words(index, noun, noun + 1), IsFormer: false, IsPlural: false, IsWeak: true);
            if (token.IsCapital) return null;
        }

        return null;
    }

    /// <summary>A function by its form alone right before a name: <c>ontwerper Joris Pieters</c>.</summary>
    internal static Result? ReadBefore(TextIndex index, int name)
    {
        if (EnglishBefore(index, name) is { } english) return english;
        var at = name - 1;
        if (index.At(at, name) is not { IsWord: true } token || token.IsCapital && !index.StartsSentence(at) || !AgentNouns.HasEnding(token.Folded) || FunctionWords.IsSmall(token)) return null;
        return new Result(at, name, Words(index, at, name), IsFormer: false, IsPlural: false, IsWeak: true);
    }

    /// <summary><c>said patient representative …</c>, <c>Community worker …</c>: an English word for a person, with the words in lower case that say which.</summary>
    private static Result? EnglishBefore(TextIndex index, int name)
    {
        if (index.At(name - 1, name) is not { IsWord: true } head || !EnglishFunctions.IsHead(head.Folded) || index.Language != "en" && index.Lexicon.IsFunction(head.Folded) || head.IsCapital && !index.StartsSentence(name - 1)) return null;
        var first = name - 1;
        while (first > name - MostEnglishWords && index.At(first - 1, name) is { IsWord: true } before && (!before.IsCapital || index.StartsSentence(first - 1)) && !EnglishFunctions.IsOther(before.Folded) && (index.Language == "en" || !CommonWords.Contains(before))) first--;
        return new Result(first, name, Words(index, first, name), IsFormer: false, IsPlural: false, IsWeak: false);
    }

    /// <summary>Whether the words for a function can end before a token.</summary>
    private static bool EndsPhrase(TextIndex index, int next, int limit)
    {
        if (next >= limit || index.At(next, next - 1) is not { IsWord: true } token) return true;
        return FunctionWords.IsPreposition(token.Folded) || token.Folded is "en" or "fan" or "die" || index.MatchAt<ThemeEntry>(next) is not null;
    }

    /// <summary><c>head of innovation at Deloitte</c>: up to the employer, a mark or the end.</summary>
    private static Result? English(TextIndex index, int at, int limit)
    {
        var next = at;
        var head = false;
        while (next < limit && next < at + LongestEnglish && index.At(next, at) is { IsWord: true } token && !EnglishFunctions.IsLink(token.Folded) && (index.Language == "en" || !FunctionWords.IsSmall(token)) && token.Folded is not ("and" or "who" or "that" or "which" or "the" or "is" or "was"))
        {
            if (token.Folded is "of" && (index.At(next + 1, at).Folded is "the" || index.MatchAt<MunicipalityEntry>(Math.Min(next + 1, index.Tokens.Count - 1)) is not null)) break;
            head |= EnglishFunctions.IsHead(token.Folded);
            next++;
        }

        return head && next > at && !EnglishFunctions.IsBody(index.Tokens[next - 1].Folded) ? new Result(at, next, Words(index, at, next), IsFormer: false, IsPlural: false, IsWeak: false) : null;
    }

    /// <summary>
    /// The end of the field behind a function: <c>wethouder jeugd en onderwijs</c>, <c>directeur sociaal domein</c>,
    /// <c>regiocoördinator Midden-Holland</c>, <c>projectleider Langer Thuis</c>. A field ends before a preposition, a mark, a person or an organisation.
    /// </summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The first token behind the function.</param>
    /// <param name="limit">The token to stop before.</param>
    /// <param name="stopAtNames">Whether a person may follow before the limit; else the limit is the person, and capitals before it are the field.</param>
    internal static int FieldEnd(TextIndex index, int at, int limit, bool stopAtNames)
    {
        var next = at;
        if (at + 1 < limit && index.Tokens[at].Folded is "in" && (index.At(at + 1, at).Folded is "ruste" or "opleiding")) return at + 2;
        while (next < limit && next - at < LongestField && index.SentenceOf(next) == index.SentenceOf(at))
        {
            var token = index.Tokens[next];
            if (!token.IsWord && !token.IsMark('&') && !token.IsMark('/') && !(token.IsMark(',') && IsListedField(index, next, limit))) break;
            if (token.IsWord && (FunctionWords.IsPreposition(token.Folded) || FunctionWords.IsDeterminer(token.Folded) || FunctionWords.IsAuxiliary(token.Folded) || token.Folded is "die" or "dat" or "namens" or "gemeente" or "fan" or "oan" or "at" or "from" or "betrokken" or "verantwoordelijk" or "bekend" or "werkzaam" or "actief" or "verbonden" or "aanwezig" or "was" or "werkt" || !token.IsCapital && Dutch.Reports.NatureWords.IsPast(token))) break;
            if (token.Folded is "en" or "of" && (next + 1 >= limit || !IsField(index, next + 1) && !IsCapitalField(index, next + 1, limit, stopAtNames))) break;
            if (token.IsWord && token.Folded is not ("en" or "of") && !IsField(index, next) && !IsCapitalField(index, next, limit, stopAtNames)) break;
            if (stopAtNames && token.IsCapital && NameReader.ReadAt(index, next) is not null) break;
            next = index.MatchAt<ThemeEntry>(next) is { } theme && theme.Next <= limit ? theme.Next : next + 1;
        }

        while (next > at && (index.Tokens[next - 1].Folded is "en" or "of" || index.Tokens[next - 1].Kind == TokenKind.Mark)) next--;
        return next;
    }

    /// <summary>
    /// A field may be written with capitals. Before a name every capital that is no organisation or place belongs to it; behind one only
    /// ordinary words do, and other words when the employer still follows: <c>docent Social Work aan …</c>
    /// </summary>
    private static bool IsCapitalField(TextIndex index, int at, int limit, bool stopAtNames)
    {
        var token = index.Tokens[at];
        if (!token.IsWord || !token.IsCapital || token.IsInitials || OrganisationReader.ReadAt(index, at) is not null || index.MatchAt<OrganisationEntry>(at) is not null || index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TitleEntry>(at) is not null) return false;

        // "wijkagent Bart Kremer, mw. I. Sanders": a whole name before the limit is of another
        if (!stopAtNames) return NameReader.ReadAt(index, at) is not { IsFull: true } other || !index.At(other.Next, at).IsMark(',');
        // "lector Sociale Veerkracht": the noun of an adjective that is part of the field
        if (index.At(at - 1, at) is { IsCapital: true } adjective && adjective.Folded.EndsWith('e') && IsField(index, at - 1)) return true;
        if (NameReader.ReadAt(index, at) is not null) return false;
        if (CommonWords.Contains(token)) return true;
        var next = at + 1;
        while (next < limit && next < at + 3 && index.At(next, at).IsCapital) next++;
        return next < limit && index.At(next, at).Folded is "aan" or "bij" or "van" && index.MatchAt<TownEntry>(at) is null;
    }

    /// <summary><c>wethouder zorg, welzijn en jeugd</c>: words of themes in a row.</summary>
    private static bool IsListedField(TextIndex index, int comma, int limit) =>
        comma + 1 < limit && NameReader.ReadAt(index, comma + 1) is null
        && (index.MatchAt<ThemeEntry>(comma + 1) is not null || index.Tokens[comma - 1].IsCapital && index.Tokens[comma + 1].IsCapital && CommonWords.IsNoun(index.Tokens[comma + 1].Folded) && CommonWords.IsNoun(index.Tokens[comma - 1].Folded) && OrganisationReader.ReadAt(index, comma + 1) is null);

    private static bool IsField(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        if (!token.IsWord) return false;
        if ((index.MatchAt<ThemeEntry>(at) is not null && !(token.IsCapital && OrganisationReader.ReadAt(index, at) is not null)) || token.Folded is "sociaal" or "sociale" or "domein" or "zaken" or "zorg" or "jeugd" or "wmo" or "werk" or "inkomen" or "participatie" or "beleid" or "openbare" or "orde" or "ruimtelijke" or "publieke" or "maatschappelijke" or "ontwikkeling" or "financiën" or "communicatie" or "kwaliteit" or "samenleving" or "bestuur" or "bedrijf" or "veiligheid") return true;
        if (index.MatchAt<RegionEntry>(at) is not null) return true;
        if (index.MatchAt<OrganisationEntry>(at) is { Value: OrganisationEntry { NeedsContext: false } } || index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<OrganisationHeadEntry>(at) is not null) return false;
        if (FunctionWords.IsSmall(token)) return token.Folded is "en" or "of";
        if (token.IsAllCapitals) return AgentNouns.IsField(token.Folded) && !index.At(at + 1, at).IsCapital;
        if (token.IsCapital && index.At(at - 1, at).Folded is "en" && index.At(at - 2, at).IsCapital && index.MatchAt<ThemeEntry>(at - 2) is not null) return NameReader.ReadAt(index, at) is null;
        return !token.IsCapital && (!token.Folded.EndsWith("de", StringComparison.Ordinal) || token.Folded.EndsWith("kunde", StringComparison.Ordinal) || token.Folded is "mode" or "aarde" or "vrede" or "waarde" or "liefde") && !token.Folded.EndsWith("te", StringComparison.Ordinal) && !(token.Folded.EndsWith('t') && token.Folded.Length > 4 && !token.Folded.EndsWith("recht", StringComparison.Ordinal) && !token.Folded.EndsWith("iteit", StringComparison.Ordinal) && !token.Folded.EndsWith("ment", StringComparison.Ordinal));
    }

    private static string WithoutOld(string name) =>
        name.StartsWith("oud-", StringComparison.OrdinalIgnoreCase) ? name[4..] : name.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? name[3..] : name.StartsWith("collega-", StringComparison.OrdinalIgnoreCase) ? name[8..] : name;

    /// <summary>A capital behind initials is a surname, whatever it means: <c>R. Kok</c>, <c>mw. J. de Boer</c>.</summary>
    private static bool IsSurname(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital) return false;
        var before = at - 1;
        while (before > at - 3 && NamePrefixes.IsPart(index.At(before, at).Folded)) before--;
        return index.At(before, at).IsInitials;
    }

    /// <summary>A word of a function: one that is in lower case already is the one of the text.</summary>
    private static string Word(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        var written = token.Word.Written;
        if (!token.IsWord || token.IsAllCapitals || ReferenceEquals(written, token.Folded)) return written;
        var keeps = index.MatchAt<RegionEntry>(at) is not null || index.MatchAt<MunicipalityEntry>(at) is not null || written.Length > 2 && written.AsSpan(1).ContainsAny(Capitals);
        return keeps ? written : written.ToLowerInvariant();
    }

    /// <summary>The words of a function in lower case, abbreviations and proper names as written.</summary>
    internal static string Words(TextIndex index, int first, int next)
    {
        if (first >= next) return "";
        if (next == first + 1) return Word(index, first);
        var result = new System.Text.StringBuilder(index.Tokens[next - 1].End - index.Tokens[first].Start);
        for (var i = first; i < next; i++)
        {
            if (i > first && index.Tokens[i].Start > index.Tokens[i - 1].End) result.Append(' ');
            result.Append(Word(index, i));
        }

        return result.ToString();
    }
}
