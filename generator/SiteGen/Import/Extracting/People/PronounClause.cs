using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads what a clause with a pronoun says of whoever was named last: <c>Zij is voorzitter van …</c>, <c>Als projectleider begeleidt hij …</c></summary>
internal static class PronounClause
{
    /// <summary>A pronoun stands for nobody who was named so many words ago.</summary>
    private const int Farthest = 45;

    /// <summary>A pronoun stands for nobody who was named more sentences ago.</summary>
    private const int MostSentences = 2;

    private const int LongestApposition = 18;

    /// <summary>So many words may stand between a verb and what it tells.</summary>
    private const int MostAdverbs = 6;

    /// <summary>What was said of a person, with what a pronoun adds to it.</summary>
    /// <param name="index">The report.</param>
    /// <param name="name">The name.</param>
    /// <param name="said">What the words beside the name say; absent when they say nothing.</param>
    internal static Affiliation? With(TextIndex index, NameSpan name, Affiliation? said)
    {
        if (said is { Function.Length: > 0, Organisation.Length: > 0 }) return said;
        var sentence = index.SentenceOf(name.First);
        var last = sentence;
        while (last < sentence + MostSentences && last + 1 < index.Sentences.Count && index.Sentences[last + 1].Block == index.Sentences[sentence].Block) last++;
        var from = Math.Max(name.Next, said?.Next ?? 0);
        var end = Math.Min(index.Sentences[last].Next, from + Farthest);
        var isQuoted = false;
        for (var i = from; i < end; i++)
        {
            var token = index.Tokens[i];
            if (MeetingFinder.IsQuote(token)) isQuoted = !isQuoted;
            if (!token.IsWord) continue;
            if ((token.IsCapital || index.MatchAt<TitleEntry>(i) is not null) && (NameReader.ReadAt(index, i) is not null || index.Lexicon.GivenNames.Contains(token.Folded) && !FunctionWords.IsOpener(token.Folded))) return said;
            if (!isQuoted && Told(index, i, end) is { } told && Joined(said, told, name) is { } joined) return joined;
        }

        return said;
    }

    /// <summary>A function goes before what was said only where nothing was, an employer is added to a function.</summary>
    private static Affiliation? Joined(Affiliation? said, Affiliation told, NameSpan name)
    {
        if (said is null) return told with { Next = name.Next };
        var function = said.Function.Length > 0 && (told.Function.Length == 0 || !MeetingRoles.Contains(said.Function)) ? said.Function : told.Function;
        var isOwn = said.Organisation.Length > 0 || GovernmentWords.IsGoverning(said.Function);
        if (function == said.Function && (isOwn || told.Organisation.Length == 0)) return null;
        return said with
        {
            Function = function,
            IsFormer = function == said.Function ? said.IsFormer : told.IsFormer,
            Organisation = isOwn ? said.Organisation : told.Organisation,
            Span = isOwn ? said.Span : told.Span,
            Municipality = isOwn ? said.Municipality : told.Municipality,
        };
    }

    private static Affiliation? Told(TextIndex index, int at, int end)
    {
        var folded = index.Tokens[at].Folded;
        if (folded is "als" or "as") return Inverted(index, at);
        if (folded is "zijn" or "haar" or "her" or "his") return Employer(index, at);
        if (!IsPronoun(folded)) return null;
        var limit = Math.Min(end, Math.Min(index.Sentences[index.SentenceOf(at)].Next, at + 2 + LongestApposition));
        return index.At(at + 1, at).Folded switch
        {
            "is" or "was" or "wordt" or "werd" or "blijft" or "bleef" or "wie" => Being(index, at + 2, limit),
            "werkt" or "werkte" or "works" or "worked" or "wurket" => Working(index, at + 2, limit),
            _ => null,
        };
    }

    private static bool IsPronoun(string folded) => folded is "hij" or "zij" or "ze" or "he" or "she" or "hy" or "sy";

    /// <summary><c>zij is sinds mei voorzitter van …</c>, <c>hij is bij Timon werkzaam als …</c></summary>
    private static Affiliation? Being(TextIndex index, int from, int limit)
    {
        for (var at = from; at < Math.Min(limit, from + MostAdverbs); at++)
        {
            var token = index.Tokens[at];
            if (FunctionReader.ReadAt(index, at) is { } function) return function.IsPlural || index.At(at - 1, from).Folded is "de" && at > from + 1 ? null : Read(index, at, limit);
            if (index.Language == "en" && token.Folded is "a" or "an" or "the" && FunctionReader.ReadBeside(index, at + 1, limit) is not null) return Read(index, at + 1, limit);
            if (token.Folded is "werkzaam" or "actief" && index.At(at + 1, from).Folded is "als" or "bij" or "voor") return Read(index, at + 1, limit);
            if (!IsAdverb(token)) return null;
        }

        return null;
    }

    /// <summary><c>zij werkt al tien jaar als verpleegkundige bij Icare</c>, <c>hij werkt voor Kragten</c>.</summary>
    private static Affiliation? Working(TextIndex index, int from, int limit)
    {
        for (var at = from; at < Math.Min(limit - 1, from + MostAdverbs); at++)
        {
            var token = index.Tokens[at];
            if (token.Folded is "als" or "as") return index.At(at + 1, from).Folded is "een" or "a" or "an" ? Read(index, at + 2, limit) : Read(index, at + 1, limit);
            if (token.Folded is "bij" or "voor" or "namens" or "vanuit" or "at" or "for" or "foar" or "by") return Read(index, at, limit);
            if (!IsAdverb(token)) return null;
        }

        return null;
    }

    /// <summary>Words that say since when or how somebody is something.</summary>
    private static bool IsAdverb(Token token) =>
        token.Kind == TokenKind.Number || token is { IsWord: true, IsCapital: false } && token.Folded is "al" or "nu" or "ook" or "zelf" or "sinds" or "inmiddels" or "tegenwoordig" or "daar" or "er" or "nog" or "pas" or "als" or "een" or "de" or "jaar" or "jaren" or "maanden" or "lang" or "kort" or "momenteel" or "tevens" or "ooit" or "jarenlang" or "vroeger" or "van" or "beroep" or "bij" or "ons" or "onze" or "nieuwe" or "hier" or "naast" or "daarnaast"
        || token.IsWord && (Dutch.Reports.AttendanceWords.IsNumber(token.Folded) || token.Folded.Length > 2 && !token.IsCapital && token.Folded is "twee" or "drie" or "vier" or "vijf" or "zes" or "zeven" or "acht" or "negen");

    /// <summary><c>haar werkgever is de Universiteit van Amsterdam</c>.</summary>
    private static Affiliation? Employer(TextIndex index, int at)
    {
        if (index.At(at + 1, at).Folded is not ("werkgever" or "employer") || index.At(at + 2, at).Folded is not ("is" or "was" or ",")) return null;
        var first = at + 3;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" or "the" or "een" }) first++;
        return index.At(first, at).IsWord && OrganisationReader.ReadInPlace(index, first) is { } employer ? new Affiliation("", employer.Name, IsFormer: false, employer.Next) { Span = employer } : null;
    }

    /// <summary><c>Als projectleider bij Timon begeleidt hij …</c>: the function first, the pronoun behind the verb; the employer may stand behind that.</summary>
    private static Affiliation? Inverted(TextIndex index, int als)
    {
        if (!index.StartsSentence(als) && !index.At(als - 1, als).IsMark(',')) return null;
        var pronoun = als + 2;
        while (pronoun < als + LongestApposition && index.At(pronoun, als).Folded is not "\0" && !IsPronoun(index.Tokens[pronoun].Folded)) pronoun++;
        if (!IsPronoun(index.At(pronoun, als).Folded) || Read(index, als + 1, pronoun - (index.Language == "en" ? 0 : 1)) is not { Function.Length: > 0 } told) return null;
        if (told.Organisation.Length > 0) return told;
        for (var at = pronoun + 1; at < pronoun + MostAdverbs && index.At(at, als).IsWord; at++)
        {
            if (index.Tokens[at].Folded is not ("bij" or "at") || index.At(at + 1, als) is not { IsWord: true }) continue;
            return Read(index, at, Math.Min(index.Sentences[index.SentenceOf(als)].Next, at + LongestApposition)) is { Function.Length: 0, Span: not null } employer ? told with { Organisation = employer.Organisation, Span = employer.Span, Municipality = employer.Municipality } : told;
        }

        return told;
    }

    private static Affiliation? Read(TextIndex index, int at, int limit) => at < limit ? AffiliationReader.Read(index, at, limit, isEnclosed: false) : null;
}
