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

    /// <summary>The function of a second person is no longer.</summary>
    private const int MostBetween = 8;

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
        while (last < sentence + MostSentences && last + 1 < index.Sentences.Length && index.Sentences[last + 1].Block == index.Sentences[sentence].Block) last++;

        // a pronoun may open the paragraph behind the one that the name closes
        if (last == sentence && last + 1 < index.Sentences.Length && index.Sentences[last + 1].Block == index.Sentences[sentence].Block + 1 && index.Blocks[index.Sentences[last + 1].Block].Marker.Length == 0 && index.Tokens[index.Sentences[last + 1].First].Is(PersonCues.Pronoun)) last++;
        var from = Math.Max(name.Next, said?.Next ?? 0);
        var end = Math.Min(index.Sentences[last].Next, from + Farthest);
        var (isQuoted, isOfSeveral, cues) = (false, false, index.Cues.People);
        for (var i = from; i < end; i++)
        {
            ref readonly var token = ref index.Tokens[i];
            if (!token.IsWord)
            {
                if (MeetingFinder.IsQuote(token)) isQuoted = !isQuoted;
                continue;
            }

            var isClause = cues.Has(i, PersonCues.Clause);
            if (token.IsCapital || index.HasMatch(i, LexiconKinds.Title))
            {
                if (NameReader.ReadAt(index, i) is { } other)
                {
                    // "Ans Mol en Kees Tol … Beiden werken voor X": behind a second name only a clause of both counts
                    if (isOfSeveral || !IsJoined(index, name, other)) return said;
                    isOfSeveral = true;
                    i = other.Next - 1;
                    continue;
                }

                if (index.Lexicon.GivenNames.Contains(token) && !FunctionWords.IsOpener(token)) return said;
            }

            if (isQuoted || !isClause) continue;
            var isNext = index.SentenceOf(i) != sentence;
            if ((Both(index, i, end) ?? (isOfSeveral ? null : Told(index, i, end) ?? (isNext ? index.SentenceOf(i) == sentence + 1 ? Described(index, i, said) ?? (index.Tokens[index.Sentences[index.SentenceOf(i)].First].Is(PersonCues.Pronoun) ? GoesOn(index, i, end) : null) : null : GoesOn(index, i, end)))) is { } told && Joined(said, told, name) is { } joined)
                return joined.Organisation.Length > 0 ? joined : EmployerNext(index, joined, i + 1, end, name);
        }

        return said;
    }

    /// <summary><c>Zij is adviseur. Haar werkgever, de gemeente Epe, …</c>: the employer in a sentence of its own behind the function.</summary>
    private static Affiliation EmployerNext(TextIndex index, Affiliation said, int from, int end, NameSpan name)
    {
        for (var i = from; i < end; i++)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is not null) break;
            if (index.Tokens[i].Is(PersonCues.Possessive) && Employer(index, i) is { } told && Joined(said, told, name) is { } joined) return joined;
        }

        return said;
    }

    /// <summary>Whether a second name is joined to the first by <c>en</c>, its function between.</summary>
    private static bool IsJoined(TextIndex index, NameSpan name, NameSpan other)
    {
        if (index.SentenceOf(name.First) != index.SentenceOf(other.First) || other.Outer - name.Next > MostBetween) return false;
        for (var i = name.Next; i < other.Outer; i++)
        {
            if (index.Tokens[i].Folded is "en") return true;
        }

        return false;
    }

    /// <summary><c>Beiden werken voor bureau Rho</c>, <c>Zij werken bij …</c></summary>
    private static Affiliation? Both(TextIndex index, int at, int end) =>
        index.Tokens[at].Is(PersonCues.Both) && index.At(at + 1, at).Folded is "werken" or "werkten" && Working(index, at + 2, Limit(index, at, end)) is { } told ? told with { IsOfSeveral = false } : null;

    /// <summary><c>studeerde in Delft en is sinds vorig jaar als historica verbonden aan …</c>: a second verb of the same subject.</summary>
    private static Affiliation? GoesOn(TextIndex index, int at, int end) =>
        index.Tokens[at].Is(PersonCues.Joint) ? OfVerb(index, at + 1, Limit(index, at, end)) : null;

    /// <summary><c>De milieu-epidemioloog van het RIVM heeft …</c>: the next sentence calls the person by function and employer.</summary>
    private static Affiliation? Described(TextIndex index, int at, Affiliation? said)
    {
        if (said is { Function.Length: > 0 } || !index.Tokens[at].Is(PersonCues.Describing) || !index.StartsSentence(at) || FunctionReader.ReadAt(index, Math.Min(at + 1, index.Tokens.Count - 1)) is not { IsPlural: false }) return null;
        if (Read(index, at + 1, index.Sentences[index.SentenceOf(at)].Next) is not { Function.Length: > 0, Organisation.Length: > 0 } told) return null;

        // "De directeur van Actium, Kees Tol, …" is somebody else
        var behind = index.At(told.Next, at).IsMark(',') ? told.Next + 1 : told.Next;
        return index.At(behind, at).IsWord && NameReader.ReadAt(index, behind) is not null ? null : told;
    }

    private static int Limit(TextIndex index, int at, int end) => Math.Min(end, Math.Min(index.Sentences[index.SentenceOf(at)].Next, at + 2 + LongestApposition));

    /// <summary>What a verb of being or working says of its subject; absent when it is another verb.</summary>
    internal static Affiliation? OfVerb(TextIndex index, int verb, int limit) =>
        index.At(verb, verb - 1).Folded switch
        {
            "is" or "was" or "wordt" or "werd" or "blijft" or "bleef" or "wie" => Being(index, verb + 1, limit),
            "werkt" or "werkte" or "works" or "worked" or "wurket" => Working(index, verb + 1, limit),
            "has" when index.At(verb + 1, verb).Folded is "worked" => Working(index, verb + 2, limit),
            _ => null,
        };

    /// <summary>A function goes before what was said only where nothing was, an employer is added to a function.</summary>
    private static Affiliation? Joined(Affiliation? said, Affiliation told, NameSpan name)
    {
        if (said is null) return told with { Next = name.Next };
        var function = said.Function.Length > 0 && (told.Function.Length == 0 || !MeetingRoles.Contains(said.Function)) ? said.Function : told.Function;
        var isOwn = said.Organisation.Length > 0 || GovernmentWords.IsGoverning(said.Function) && told.Municipality.Length == 0;
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
        ref readonly var token = ref index.Tokens[at];
        if (token.Is(PersonCues.As)) return Inverted(index, at);
        if (token.Is(PersonCues.Possessive)) return Employer(index, at);
        if (!token.Is(PersonCues.Pronoun)) return null;
        return OfVerb(index, at + 1, Limit(index, at, end)) ?? Leading(index, at + 1, Limit(index, at, end)) ?? Serving(index, at + 1, Limit(index, at, end)) ?? Acting(index, at + 1, Limit(index, at, end));
    }

    /// <summary><c>Zij zag als ergotherapeut duizenden huiskamers</c>: what somebody did a thing as, right behind the verb.</summary>
    private static Affiliation? Acting(TextIndex index, int verb, int limit) =>
        index.At(verb, verb - 1) is { IsWord: true, IsCapital: false } && index.At(verb + 1, verb).Folded is "als" or "as" && verb + 2 < limit && FunctionReader.ReadAt(index, verb + 2) is { IsPlural: false, IsWeak: false } function
            ? Read(index, verb + 2, index.At(function.Next, verb).Folded is "van" or "bij" or "voor" or "namens" or "at" or "of" or "for" ? limit : function.Next) : null;

    /// <summary><c>Zij geeft leiding aan de afdeling inkomen van de gemeente Epe</c>: the organisation behind a part of it that somebody leads.</summary>
    private static Affiliation? Leading(TextIndex index, int verb, int limit)
    {
        var first = index.At(verb, verb).Folded switch
        {
            "geeft" or "gaf" when index.At(verb + 1, verb).Folded is "leiding" && index.At(verb + 2, verb).Folded is "aan" => verb + 3,
            "leidt" or "leidde" or "runt" or "vertegenwoordigt" or "vertegenwoordigde" => verb + 1,
            "staat" or "stond" when index.At(verb + 2, verb).Folded is "hoofd" && index.At(verb + 3, verb).Folded is "van" => verb + 4,
            _ => limit,
        };
        for (var at = first; at < limit && !index.Tokens[at].IsMark(','); at++)
        {
            if (OrganisationReader.ReadAt(index, at) is { } employer && employer.Next <= limit) return new Affiliation("", employer.Name, IsFormer: false, employer.Next) { Span = employer };
        }

        return null;
    }

    /// <summary><c>begeleidt namens Timon jongeren</c>, <c>rijdt al twaalf jaar voor Taxi Tol</c>: whom somebody does the work for, since when if it is <c>voor</c>.</summary>
    /// <param name="index">The report.</param>
    /// <param name="verb">The token of the verb.</param>
    /// <param name="limit">The token to stop before.</param>
    internal static Affiliation? Serving(TextIndex index, int verb, int limit)
    {
        if (index.At(verb, verb) is not { IsWord: true, IsCapital: false } || !index.Cues.People.Any(PersonCues.Serving, verb + 1, Math.Min(limit, verb + 1 + MostAdverbs))) return null;
        for (var at = verb + 1; at + 1 < Math.Min(limit, verb + 1 + MostAdverbs); at++)
        {
            var token = index.Tokens[at];
            if (token.Kind == TokenKind.Mark || token.IsCapital) return null;
            if (!token.Is(PersonCues.Behalf) && !(token.Is(PersonCues.Serving) && index.Tokens[at - 1].Folded is "jaar" or "jarenlang" or "tegenwoordig" or "inmiddels" or "momenteel")) continue;
            var first = at + 1;
            while (first < limit && index.Tokens[first] is { IsCapital: false, Folded: "de" or "het" }) first++;
            if (first >= limit || index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<TownEntry>(first) is not null || NameReader.ReadAt(index, first) is not null) return null;
            return OrganisationReader.ReadInPlace(index, first) is { } employer ? new Affiliation("", employer.Name, IsFormer: false, employer.Next) { Span = employer } : null;
        }

        return null;
    }

    /// <summary><c>zij is sinds mei voorzitter van …</c>, <c>hij is bij Timon werkzaam als …</c></summary>
    private static Affiliation? Being(TextIndex index, int from, int limit)
    {
        for (var at = from; at < Math.Min(limit, from + MostAdverbs); at++)
        {
            var token = index.Tokens[at];
            if (at == from && token.Folded is "in" && index.At(at + 1, from).Folded is "het" && index.At(at + 2, from).Folded is "dagelijks" or "gewone") return at + 4 < limit ? Being(index, at + 4, limit) : null;
            if ((FunctionReader.ReadAt(index, at) ?? (index.At(at - 1, from).Folded is "als" or "as" ? FunctionReader.ReadBeside(index, at, limit) : null)) is { } function) return function.IsPlural || index.At(at - 1, from).Folded is "de" && at > from + 1 ? null : Attached(index, Read(index, at, limit), limit);
            if (token.Folded is "verbonden" or "in" or "van" or "bij" && Bound(index, at, limit) is { } bound) return bound;
            if (index.Language == "en" && token.Folded is "a" or "an" or "the" && FunctionReader.ReadBeside(index, at + 1, limit) is not null) return Read(index, at + 1, limit);
            if (token.Folded is "werkzaam" or "actief" && index.At(at + 1, from).Folded is "als" or "bij" or "voor") return Read(index, at + 1, limit);
            if (!IsAdverb(token)) return null;
        }

        return null;
    }

    /// <summary>The employer behind a function and <c>verbonden aan</c>, when none stands nearer.</summary>
    private static Affiliation? Attached(TextIndex index, Affiliation? told, int limit) =>
        told is { Organisation.Length: 0 } && told.Next < limit && index.Tokens[told.Next].Folded is "verbonden" && Bound(index, told.Next, limit) is { } bound ? told with { Organisation = bound.Organisation, Span = bound.Span } : told;

    /// <summary><c>verbonden aan de Universiteit Twente</c>, <c>in dienst van het UWV</c>, <c>van het Stadsarchief</c>: behind <c>van</c> only what an article or a list shows to be one.</summary>
    private static Affiliation? Bound(TextIndex index, int at, int limit)
    {
        var link = index.Tokens[at].Folded switch { "verbonden" => at + 1, "in" when index.At(at + 1, at).Folded is "dienst" => at + 2, "van" or "bij" => at, _ => limit };
        if (link >= limit || index.Tokens[link].Folded is not ("aan" or "van" or "bij" or "oan")) return null;
        var first = link + 1;
        while (first < limit && index.Tokens[first] is { IsCapital: false, Folded: "de" or "het" }) first++;
        if (first >= limit || !index.Tokens[first].IsWord) return null;
        var isSure = link > at || first > link + 1;
        return (isSure ? OrganisationReader.ReadInPlace(index, first) : OrganisationReader.ReadAt(index, first)) is { } employer && NameReader.ReadAt(index, first) is null ? new Affiliation("", employer.Name, IsFormer: false, employer.Next) { Span = employer } : null;
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
        token.Kind == TokenKind.Number || token is { IsWord: true, IsCapital: false } && token.Folded is "al" or "nu" or "ook" or "zelf" or "sinds" or "inmiddels" or "tegenwoordig" or "daar" or "er" or "nog" or "pas" or "als" or "een" or "de" or "jaar" or "jaren" or "maanden" or "lang" or "kort" or "momenteel" or "tevens" or "ooit" or "jarenlang" or "vroeger" or "van" or "beroep" or "bij" or "ons" or "onze" or "nieuwe" or "hier" or "naast" or "daarnaast" or "vorig" or "dit" or "begin" or "eind"
        || token.IsWord && (Dutch.Reports.AttendanceWords.IsNumber(token) || token.Folded.Length > 2 && !token.IsCapital && token.Folded is "twee" or "drie" or "vier" or "vijf" or "zes" or "zeven" or "acht" or "negen");

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
        if (!index.StartsSentence(als) && !index.At(als - 1, als).IsMark(',') && !index.At(als - 1, als).IsMark(':')) return null;
        var pronoun = als + 2;
        while (pronoun < als + LongestApposition && index.At(pronoun, als).Folded is not "\0" && !index.Tokens[pronoun].Is(PersonCues.Pronoun)) pronoun++;
        if (!index.At(pronoun, als).Is(PersonCues.Pronoun) || Read(index, als + 1, pronoun - (index.Language == "en" ? 0 : 1)) is not { Function.Length: > 0 } told) return null;
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
