using SiteGen.Dutch;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>What a meeting was about, for a proposed title whose word for the meeting says too little by itself.</summary>
internal static class TitleSubject
{
    /// <summary>Behind the word for the meeting the subject does not stand further.</summary>
    private const int Farthest = 18;

    private const int ShortestNoun = 5;
    private const int LongestSubject = 60;
    private const int MostPlaceWords = 6;

    /// <summary>A plural of so many letters right behind <c>van</c> is who met: <c>bijeenkomst van vrijwilligersorganisaties</c>.</summary>
    private const int LongNoun = 10;

    /// <summary>A label with the subject stands among so many first blocks.</summary>
    private const int MostHeadBlocks = 12;
    private const int LongestLabelled = 140;
    private const int ShortestLabelled = 12;

    /// <summary>Points for a noun: for each time it is used, for a place in the first paragraph, for its length.</summary>
    private const int EachTime = 2;
    private const int InLead = 3;
    private const int LongestNoun = 15;
    private const int LettersForPoint = 3;
    private const int Enough = 7;

    /// <summary>Nouns that any report has.</summary>
    private static readonly WordSet Common = new(
        ("oorzaken gevolgen cijfers stappen voortgang achtergronden redenen situatie onderwerpen thema's kwestie zorgen mensen gemeente gemeenten inwoners bewoners huurders kopers eigenaren omwonenden buren buurtgenoten dorpsgenoten leden gasten belangstellenden deelnemers aanwezigen wethouder wethouders middag ochtend avond jaren weken maanden vraag vragen groep groepen gesprek gesprekken verhaal verhalen toekomst aanpak plannen manier verslag afspraken "
        + "regio provincie dorpen wijken buurt college kinderen voorbeeld voorbeelden pauze organisatie organisaties samenwerking partners ervaringen ervaring punten ideeën mogelijkheden tijdens thema onderwerp resultaten uitkomsten presentatie presentaties opening "
        + "impressie bericht tekst artikel foto film filmpje video vragenlijst formulier enquête stuk brief boodschap zin woorden citaat samenvatting uitnodiging agenda lijst lijstje "
        + "taart koffie thee soep lunch broodjes borrel hapje hapjes drankje drankjes drankje cake koek gebak bitterballen maaltijd diner ontbijt buffet bloemen cadeau applaus "
        + "minuten minuut uren kwartier dagen maand moment keer half helft deel stap einde begin plek plaats kans rest eerste reden zaak dingen kant manieren aantal "
        + "programma website foto's afgelopen komende nieuwe eerste tweede derde volgende andere hele grote kleine goede professionals collega's medewerkers bezoekers locatie gebouw tafel tafels zaal").Split(' '));

    /// <summary>What the sentence of a word for a meeting says that it was about or where people went: <c>over rouw op jonge leeftijd</c>, <c>aan De Permar</c>; empty when it does not say.</summary>
    internal static string Of(ReportView report, int meeting)
    {
        var index = report.Index;
        var stated = Stated(index, meeting);
        if (stated.Length == 0) stated = Visited(index, meeting);
        if (stated.Length > 0) return stated;
        var sentence = index.Sentences[index.SentenceOf(meeting)];
        return SubjectCues.In(index, sentence.First, sentence.Next);
    }

    /// <summary><c>bij De Volle Kast</c>, <c>op het Braassemermeer</c>, <c>in het stadhuis van Doetinchem</c>: the named place right behind a word for a meeting; empty when none stands there, or a town alone.</summary>
    /// <param name="index">The report.</param>
    /// <param name="meeting">The word for a meeting.</param>
    /// <param name="isIn">Whether the place is where people met, and not whom or what they went to.</param>
    internal static string Where(TextIndex index, int meeting, bool isIn)
    {
        var preposition = index.At(meeting + 1, meeting).Folded;
        if (isIn ? preposition is not "in" : preposition is not ("bij" or "aan" or "op" or "naar" or "langs")) return "";
        var at = meeting + 2;
        while (index.At(at, meeting).Folded is "de" or "het" or "een" or "'t" or "onze") at++;
        if (index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null) return "";
        if (index.At(at, meeting) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded) && index.DatesIn(noun.Start, noun.End).Count == 0) at += index.At(at + 1, meeting).Folded is "van" or "in" ? 2 : 1;
        var next = at;
        for (var i = at; i < at + MostPlaceWords && index.At(i, meeting).IsWord; i++)
        {
            if (index.Tokens[i].IsCapital) next = i + 1;
            else if (!FunctionWords.IsSmall(index.Tokens[i]) || i == at) break;
            else if (index.Tokens[i].Folded is "op" or "in" or "met" or "en" or "om" or "voor") break;
        }

        if (next == at) return "";
        var span = index.Span(meeting + 1, next);
        return index.DatesIn(span.Start, span.End).Count == 0 && span.Length <= LongestSubject ? index.Words(meeting + 1, next) : "";
    }

    /// <summary>What the first paragraph is about, when the sentence of the meeting does not say: by its words for that, as the name it opens with, or as a theme.</summary>
    internal static string OfLead(ReportView report, int meeting)
    {
        var (first, next) = report.Index.TokensOf(report.FirstParagraph);
        var subject = SubjectCues.In(report.Index, first, next);
        if (subject.Length == 0) subject = OpeningName(report.Index, first, next);
        if (subject.Length == 0) subject = Where(report.Index, meeting, isIn: false);
        return subject.Length > 0 ? subject : SubjectCues.Theme(report.Index, first, next);
    }

    /// <summary>
    /// <c>Bewonersavond Vogelbuurt</c>, of an evening of which the first paragraph says that people of the neighbourhood came: <c>75 bewoners van de Vogelbuurt</c>. Empty
    /// when it does not say so.
    /// </summary>
    internal static string OfCrowd(ReportView report, string word, string place)
    {
        if (report.FirstParagraph < 0 || word is not ("avond" or "middag" or "ochtend")) return "";
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        if (report.FirstParagraph + 1 < report.Roles.Length) next = index.TokensOf(report.FirstParagraph + 1).Next;
        for (var i = first; i < next; i++)
        {
            if (!index.Tokens[i].Folded.EndsWith("bewoners", StringComparison.Ordinal) && index.Tokens[i].Folded is not ("inwoners" or "omwonenden")) continue;
            var at = index.At(i + 1, i).Folded is "van" or "uit" ? i + 2 : next;
            while (index.At(at, i).Folded is "de" or "het") at++;
            var end = at;
            while (end < next && index.At(end, i).IsCapital) end++;
            return "Bewoners" + word + (end > at ? " " + index.Words(at, end) : place.Length > 0 ? " " + place : "");
        }

        return "";
    }

    /// <summary><c>een werkbezoek gebracht aan ontwikkelbedrijf De Permar</c>: where people went, with a participle between.</summary>
    private static string Visited(TextIndex index, int meeting)
    {
        if (!index.Tokens[meeting].Folded.EndsWith("bezoek", StringComparison.Ordinal)) return "";
        var at = meeting + 1;
        while (at <= meeting + 2 && index.At(at, meeting).Folded is "gebracht" or "afgelegd" or "geweest") at++;
        if (index.At(at, meeting).Folded != "aan") return "";
        var end = MeetingPhrase.SubjectEnd(index, at - 1);
        return end > at + 1 && index.Words(at, end) is { Length: <= LongestSubject } words ? words : "";
    }

    /// <summary><c>Het Netwerk Dementie Midden-Brabant bestaat tien jaar</c>: the name of an organisation that the first sentence is about.</summary>
    private static string OpeningName(TextIndex index, int first, int next)
    {
        var start = index.Tokens[first].Folded is "het" or "de" ? first + 1 : first;
        if (start >= next || index.MatchAt<OrganisationHeadEntry>(start) is null && index.MatchAt<OrganisationEntry>(start) is null) return "";
        var end = start;
        while (end < next && index.Tokens[end].IsCapital) end++;
        if (end - start < 2 || end >= next || index.Tokens[end] is not { IsWord: true } verb) return "";
        return FunctionWords.IsAuxiliary(verb.Folded) || NatureWords.IsPast(verb) || verb.Folded.EndsWith('t') && !FunctionWords.IsSmall(verb) ? index.Words(start, end) : "";
    }

    /// <summary>
    /// <c>Beukenlaan</c>, <c>Vogelbuurt</c>: the street or quarter that the first paragraphs say people live in or the plans are for; empty when they name none. Only
    /// a meeting of those who live there is called after it.
    /// </summary>
    internal static string Quarter(ReportView report)
    {
        if (report.FirstParagraph < 0) return "";
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        if (report.FirstParagraph + 1 < report.Roles.Length && report.Roles[report.FirstParagraph + 1].Role == BlockRole.Paragraph) next = index.TokensOf(report.FirstParagraph + 1).Next;
        for (var i = first + 2; i < next; i++)
        {
            var token = index.Tokens[i];
            if (!token.IsCapital || index.StartsSentence(i) || !Quarters.Fits(token.Folded, before: 2) || index.Tokens[i - 1].Folded is not ("de" or "het") || index.Tokens[i - 2].Folded is not ("van" or "aan" or "uit" or "in" or "op")) continue;
            if (index.At(i + 1, i) is { Kind: TokenKind.Number } || index.At(i + 1, i).IsCapital || Dutch.Places.VenueWords.IsBuilding(token.Folded)) continue;
            return index.Words(i, i + 1);
        }

        return "";
    }

    private static readonly WordEndings Quarters = new(["straat", "laan", "weg", "plein", "kade", "gracht", "singel", "hof", "buurt", "wijk", "kwartier", "dreef", "steeg", "plantsoen", "polder", "strjitte"]);

    /// <summary>The first words for a theme in the first paragraph; empty when there are none.</summary>
    internal static string ThemeOfLead(ReportView report) => report.FirstParagraph < 0 ? "" : SubjectCues.Theme(report.Index, report.Index.TokensOf(report.FirstParagraph).First, report.Index.TokensOf(report.FirstParagraph).Next);

    /// <summary><c>over inbraken</c>, behind a verb that tells that people came or spoke, in its sentence; empty when it does not say.</summary>
    internal static string About(TextIndex index, int verb)
    {
        for (var i = verb + 1; index.At(i, verb) is { Folded: not "\0" } token; i++)
        {
            if (token.Folded is not ("over" or "rond" or "rondom" or "oer")) continue;
            var end = MeetingPhrase.SubjectEnd(index, i - 1);
            if (end > i + 1 && index.Words(i, end) is { Length: <= LongestSubject } words) return words;
        }

        return "";
    }

    /// <summary><c>over de oorzaken</c>, <c>over hun plannen</c>: nouns that any report has, by themselves.</summary>
    internal static bool SaysNothing(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (!FunctionWords.IsSmall(index.Tokens[i]) && !Common.Contains(index.Tokens[i].Folded)) return false;
        }

        return true;
    }

    /// <summary><c>over rouw op jonge leeftijd</c>, from the sentence of a word for the meeting; empty when it does not say.</summary>
    internal static string Stated(TextIndex index, int meeting)
    {
        if (index.At(meeting + 1, meeting).Folded is "van" or "voor" && index.At(meeting + 2, meeting) is { IsWord: true, IsCapital: false, Length: >= LongNoun } noun && (noun.Folded.EndsWith("en", StringComparison.Ordinal) || noun.Folded.EndsWith('s'))) return index.Words(meeting + 1, meeting + 3);
        for (var i = meeting + 1; i < meeting + Farthest; i++)
        {
            var token = index.At(i, meeting);
            if (token.Folded is "\0") return "";
            if (token.Folded is not ("over" or "rond" or "rondom")) continue;
            var end = MeetingPhrase.SubjectEnd(index, i - 1);
            if (end <= i + 1 || SaysNothing(index, i + 1, end)) continue;
            var words = index.Words(i, end).Replace('\n', ' ');
            if (words.Length <= LongestSubject) return words;
        }

        return "";
    }

    /// <summary>
    /// <c>Onderwerp: verslag informatieavond</c> in the head of a letter or of minutes, or else <c>Overleg: Cliëntenraad Ede</c> in that of minutes: the words behind the
    /// label; length 0 when there is none.
    /// </summary>
    internal static TextSpan Labelled(ReportView report)
    {
        var body = default(TextSpan);
        var hasDay = false;
        for (var i = 0; i < Math.Min(report.Roles.Length, MostHeadBlocks); i++)
        {
            var (block, first) = (report.Index.Blocks[i], report.Index.TokensOf(i).First);
            if (report.Roles[i] is { IsBody: false, Role: not BlockRole.Detail } || block.Text.Length is 0 or > LongestLabelled || !report.Index.At(first + 1, first).IsMark(':')) continue;
            var label = report.Index.Tokens[first].Folded;
            hasDay |= label is "datum" or "date" or "vergaderdatum";
            var isSubject = label is "onderwerp" or "betreft" or "subject" or "ûnderwerp";
            if (!isSubject && (body.Length > 0 || !IsLabelOfBody(label))) continue;
            var start = report.Index.Tokens[first + 1].End;
            while (start < block.End && report.Index.Text[start] is ' ' or '\t') start++;
            if (block.End - start < ShortestLabelled) continue;
            if (isSubject) return TextSpan.FromTo(start, block.End);
            if (report.Index.DatesIn(start, block.End).Count == 0) body = TextSpan.FromTo(start, block.End);
        }

        return hasDay ? body : default;
    }

    /// <summary>Whether a label in the head of minutes says who met.</summary>
    private static bool IsLabelOfBody(string folded) => folded is "overleg" or "vergadering" or "bijeenkomst" or "commissie" or "gremium" or "orgaan" or "meeting" or "gearkomste";

    /// <summary><c>Nacht van de Vleermuis</c>, <c>Dag van de Mantelzorg</c>: the first day, week or night with a name of its own in the first paragraphs, as tokens; zeros when there is none.</summary>
    internal static (int First, int Next) NamedDay(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0) return default;
        var (first, end) = (index.TokensOf(report.FirstParagraph).First, index.TokensOf(report.FirstParagraph).Next);
        for (var i = first; i + 2 < end; i++)
        {
            if (!index.Tokens[i].IsCapital || index.Tokens[i].Folded is not ("nacht" or "dag" or "week" or "avond" or "middag" or "ochtend" or "maand" or "feest" or "festival" or "weekend") || index.Tokens[i + 1].Folded != "van") continue;
            var name = index.Tokens[i + 2].Folded is "de" or "het" ? i + 3 : i + 2;
            if (name >= end || !index.Tokens[name].IsCapital) continue;
            while (name < end && index.Tokens[name].IsCapital) name++;
            return (i, name);
        }

        return default;
    }

    /// <summary>The noun that says best what the report is about: used often, in the first lines, and long, as the names of subjects are. Empty when none stands out.</summary>
    internal static string Keyword(ReportView report)
    {
        var index = report.Index;
        var points = new Dictionary<string, (int Points, int Times, int First, bool IsNoun)>(StringComparer.Ordinal);
        for (var i = 1; i < index.Tokens.Count; i++)
        {
            var token = index.Tokens[i];
            if (!token.IsWord || token.IsCapital || token.Length < ShortestNoun || !report.IsSource(i) || !CanBeSubject(index, i)) continue;
            var isNoun = (IsBeforeNoun(index.Tokens[i - 1].Folded) || (i > 1 && index.Tokens[i - 1].Folded.EndsWith('e') && IsBeforeNoun(index.Tokens[i - 2].Folded))) && !IsAdjective(index, i);
            points[token.Folded] = points.TryGetValue(token.Folded, out var known)
                ? (known.Points + EachTime, known.Times + 1, known.First, known.IsNoun || isNoun)
                : (EachTime + (index.BlockOf(i) == report.FirstParagraph ? InLead : 0) + (Math.Min(token.Length, LongestNoun) / LettersForPoint), 1, i, isNoun);
        }

        var best = points.Where(one => one.Value is { IsNoun: true, Points: >= Enough } && (one.Value.Times > 1 || one.Key.Length >= LongestNoun && IsUpFront(report, one.Value.First) && index.Tokens[one.Value.First - 1].Folded is not ("een" or "'n"))).OrderByDescending(one => one.Value.Points).ThenBy(one => one.Value.First).Select(one => (int?)one.Value.First).FirstOrDefault();
        if (best is { } joined && JoinedNouns.With(report, joined) is { Length: > 0 } both) return both;
        return best is { } at ? index.Words(at, IsAdjectiveForm(index.Tokens[at].Folded) && index.At(at + 1, at) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded) ? at + 2 : at + 1) : "";
    }

    /// <summary>Whether a word stands where a report says what it is about: the first paragraphs and the headings. A long word that comes once, far down, is a detail, as is one thing of its sort: <c>een schoenendoos</c>.</summary>
    private static bool IsUpFront(ReportView report, int token)
    {
        var block = report.Index.BlockOf(token);
        return block <= report.FirstParagraph + 2 || report.Roles[block].Role == BlockRole.Heading;
    }

    /// <summary><c>de verbeterde meldcode</c>: a word with an ending before another that carries a meaning.</summary>
    private static bool IsAdjective(TextIndex index, int at) =>
        index.Tokens[at].Folded.EndsWith('e') && index.At(at + 1, at) is { IsWord: true } next && !FunctionWords.IsSmall(next.Folded);

    /// <summary><c>sociaal</c>, <c>landelijk</c>, <c>digitaal</c>: an adjective without an ending, by its last letters.</summary>
    private static bool IsAdjectiveForm(string folded) => AdjectiveEnds.Fits(folded, before: 2);

    private static readonly WordEndings AdjectiveEnds = new("iaal", "naal", "taal", "raal", "eel", "ief", "isch", "lijk", "ig", "air", "baar", "zaam", "loos");

    private static bool IsBeforeNoun(string folded) => folded is "de" or "het" or "een" or "deze" or "dit" or "onze" or "over";

    private static bool CanBeSubject(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        var folded = token.Folded;
        return !FunctionWords.IsSmall(token) && !FunctionWords.IsOpener(token) && !NatureWords.IsPast(token) && MeetingWords.Of(token) is null && !Common.Contains(folded) && !NatureWords.IsGathering(folded) && !GatheringWords.IsCompound(folded)
            && index.MatchAt<FunctionEntry>(at) is null && index.MatchAt<OrganisationHeadEntry>(at) is null && !Dutch.Places.VenueWords.IsBuilding(folded) && index.DatesIn(index.Tokens[at].Start, index.Tokens[at].End).Count == 0;
    }
}
