using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>What a sentence says of a meeting other than the one that is reported on.</summary>
public enum RelatedCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was before.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Future,

    /// <summary>Something is to come; without a date it is too vague to mean a meeting.</summary>
    WeakFuture,
}

/// <summary>The words by which reports point at meetings before and after.</summary>
public static class RelatedWords
{
    /// <summary>What a next meeting is called when the text gives it no name.</summary>
    public const string FollowUp = "Vervolgbijeenkomst";

    /// <summary>What a next meeting is called after the one it follows on.</summary>
    public static string FollowUpOf(string title) => "Vervolg op ‘" + title + "’";

    /// <summary>What an earlier meeting is called when the text gives it no name.</summary>
    public const string EarlierMeeting = "Eerdere bijeenkomst";

    /// <summary>The colon of a label stands no further behind the word for the next one: <c>Volgend overleg:</c>.</summary>
    private const int LabelReach = 3;

    /// <summary>A line that names the report of the meeting before is no longer, in tokens.</summary>
    private const int LongestLine = 14;

    /// <summary>The word for the report is one of the first of it.</summary>
    private const int FarthestReport = 3;

    /// <summary>So many words may stand between <c>gaat</c> and <c>over</c>.</summary>
    private const int FarthestOver = 4;

    /// <summary>So many words may stand between a verb and <c>weer</c> or <c>verder</c>.</summary>
    private const int FarthestAgain = 8;

    private static readonly WordSet Strong = new() { "volgende", "eerstvolgende", "vervolgbijeenkomst", "vervolgsessie", "vervolggesprekken", "komende", "vervolgoverleg", "terugkombijeenkomst", "vervolgafspraak", "next", "upcoming", "folgjende" };
    private static readonly WordSet Future = new() { "vindt", "vinden", "organiseert", "organiseren", "volgt", "volgen", "staat", "komt", "komen", "zal", "zullen", "wordt", "worden", "houdt", "houden", "gepland", "plannen", "gaan", "gaat", "will", "opnieuw" };
    private static readonly WordSet Past = new() { "vorige", "eerdere", "eerder", "voorafgaande", "voorgaande", "destijds", "previous", "afgesproken", "startte", "startbijeenkomst" };
    private static readonly WordSet Gathering = new() { "bijeen", "elkaar", "plaats", "bijeenkomen", "samenkomen", "terugkomen", "afspraak", "verdergepraat", "doorgepraat", "doorpraten" };

    /// <summary>Whether a word means the next of its kind: <c>volgende</c>.</summary>
    public static bool IsNext(string folded) => folded is "volgende" or "volgend" or "eerstvolgende" or "vervolgbijeenkomst" or "vervolgsessie" or "next" or "folgjende";

    /// <summary>Whether a verb in the present tense puts what it tells of in the time to come.</summary>
    public static bool IsToCome(string folded) => folded is "is" or "zijn" or "staat" or "staan" or "vindt" or "vinden" or "volgt" or "komt" or "wordt" or "will" or "takes" or "stiet" or "nodigt" or "nodigen";

    /// <summary>Whether a word may be part of what <see cref="Cue"/> finds.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsCue(string folded) => Strong.Contains(folded) || Future.Contains(folded) || Past.Contains(folded) || folded is "is" or "zijn" || folded.StartsWith("vervolg", StringComparison.Ordinal);

    /// <summary>What a sentence says, by its words.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static RelatedCue Cue(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var (future, past, strong) = (false, false, false);
        for (var i = first; i < next; i++)
        {
            if (!tokens[i].Is(MeetingCues.Related)) continue;
            var folded = tokens[i].Folded;
            strong |= (Strong.Contains(folded) && IsOfMeeting(tokens, i, next)) || (folded.StartsWith("vervolg", StringComparison.Ordinal) && folded.Length > 11);
            future |= Future.Contains(folded) || (folded is "is" or "zijn" && i > first && IsCounted(tokens, first, i));
            past |= Past.Contains(folded);
        }

        return past && !strong ? RelatedCue.Past : strong ? RelatedCue.Future : future ? RelatedCue.WeakFuture : RelatedCue.None;
    }

    /// <summary><c>De derde bijeenkomst is …</c>: a counted meeting in the present is one to come.</summary>
    private static bool IsCounted(TokenList tokens, int first, int verb)
    {
        for (var i = first; i < verb; i++)
        {
            if (tokens[i].Folded is "tweede" or "derde" or "vierde" or "vijfde" or "zesde") return true;
        }

        return false;
    }

    /// <summary>Whether a word for the next one is of a meeting or a day, and not of questions or steps.</summary>
    private static bool IsOfMeeting(TokenList tokens, int at, int next)
    {
        if (tokens[at].Folded is not ("volgende" or "eerstvolgende" or "komende" or "next" or "upcoming" or "folgjende")) return true;
        for (var i = at + 1; i < next && i <= at + 2; i++)
        {
            if (Meetings.MeetingWords.Of(tokens[i]) is not null || tokens[i].Folded is "keer" or "editie" or "platform") return true;
        }

        return false;
    }

    /// <summary>Whether the next one of something is on a day: <c>Het volgende café is op 12 mei</c>. With a day in the sentence that is a meeting.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool IsNextOfSomething(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = first; i < next; i++)
        {
            if (!tokens[i].Is(MeetingCues.Next | MeetingCues.Sequel)) continue;
            if ((!tokens[i].Is(MeetingCues.Next) || (i + 1 < next && IsTimeSpan(tokens[i + 1].Folded))) && !IsSequel(tokens, first, next, i)) continue;
            for (var verb = i + 1; verb < next; verb++)
            {
                if (tokens[verb].Is(MeetingCues.ToCome) || (tokens[verb].IsMark(':') && verb - i <= LabelReach)) return true;
            }

            for (var verb = i - 1; verb >= first; verb--)
            {
                if (tokens[verb].Is(MeetingCues.ToCome)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a sentence in the present tells of a further meeting without a word for the next one: <c>Op 11 april zien we elkaar weer</c>, <c>Op 12 juni is er weer een
    /// avond</c>, <c>Op 12 november gaat het over …</c>, <c>De raad praat op 16 mei verder</c>. With a date to come in the sentence that is one.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool IsFurther(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var (toCome, again, another, goes, comes) = (false, false, false, -1, -1);
        for (var i = first; i < next; i++)
        {
            if (!tokens[i].Is(MeetingCues.Further)) continue;
            var folded = tokens[i].Folded;
            toCome |= IsPlanned(folded);
            again |= IsAgain(folded);
            if (folded is "again" && i > first && tokens[i - 1].Folded is "meets" or "meet" or "convene" or "convenes") return true;
            if (IsSeeing(folded) && HasAgain(tokens, i, next)) return true;
            if (folded is "gaat" or "gaan" && i > first + 1 && tokens[first].Folded is "op" or "in" or "eind" or "begin" or "medio" or "deel") goes = i;
            if (folded is "komt" or "komen" && i > first + 1 && tokens[first].Folded is "op" or "in" or "eind" or "begin" or "medio") comes = i;
            if (folded is "verder" && goes >= 0 && i - goes <= FarthestAgain) return true;
            if (folded is "langs" or "terug" or "bijeen" && comes >= 0 && again && i - comes <= FarthestAgain) return true;
            if (folded is "planned" or "scheduled" && IsCountedMore(tokens, first, i)) return true;
            if (folded is "over" && goes >= 0 && i - goes <= FarthestOver) return true;
            if (IsTalking(folded) && HasFurther(tokens, i, next)) return true;
            if (folded is "herhaald" && toCome) return true;
            if ((toCome || i == first) && folded is "een" or "de" or "ons" or "onze" && i + 1 < next && IsAnother(tokens, i + 1, next, again)) another = true;
            if (toCome && IsSequel(folded) && i > first && tokens[i - 1].Folded is "een") another = true;
        }

        return another && toCome;
    }

    /// <summary>Whether a word is one that <see cref="IsFurther"/> looks for.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsOfFurther(string folded) =>
        IsPlanned(folded) || IsAgain(folded) || IsSeeing(folded) || IsTalking(folded) || folded is "gaat" or "gaan" or "over" or "herhaald" or "een" or "de" or "ons" or "onze" or "komt" or "komen" or "verder" or "langs" or "terug" or "bijeen" or "planned" or "scheduled" || IsSequel(folded);

    /// <summary><c>A second walk is planned for …</c>: one more of its kind at the head of the sentence.</summary>
    private static bool IsCountedMore(TokenList tokens, int first, int planned) =>
        planned > first + 2 && tokens[first].Folded is "a" or "the" or "another" && (tokens[first].Folded is "another" || tokens[first + 1].Folded is "second" or "third" or "fourth" or "next" or "new" or "further" or "follow-up");

    private static bool IsPlanned(string folded) => IsToCome(folded) || folded is "krijgt" or "krijgen" or "belooft" or "beloven" or "plant" or "organiseert" or "organiseren" or "houdt" or "houden";

    private static bool IsAgain(string folded) => folded is "weer" or "opnieuw" or "nog" or "again";

    private static bool IsSeeing(string folded) => folded is "zien" or "ziet" or "ontmoeten" or "treffen";

    private static bool IsTalking(string folded) => folded is "praat" or "praten" or "spreekt" or "spreken" or "vergadert" or "vergaderen" or "overlegt" or "overleggen";

    /// <summary>Whether a sentence tells that an earlier meeting was about something: <c>Eerder, in oktober, ging het over …</c>, <c>Het eerste webinar, op 11 februari, ging over …</c></summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool WasAbout(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var (isEarlier, went) = (false, -1);
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Folded is "elkaar" && i + 3 < next && tokens[i + 1].Folded is "voor" && tokens[i + 2].Folded is "het" && tokens[i + 3].Folded is "eerst") return true;
            isEarlier |= tokens[i].Folded is "eerder" or "eerdere" or "vorige" or "eerste" or "tweede" or "derde";
            if (tokens[i].Folded is "ging" or "gingen") went = i;
            if (isEarlier && went >= 0 && tokens[i].Folded is "over" && i - went <= FarthestOver) return true;
        }

        return false;
    }

    /// <summary><c>elkaar weer</c>.</summary>
    private static bool HasAgain(TokenList tokens, int verb, int next)
    {
        var isEachOther = false;
        for (var i = verb; i < next && i <= verb + FarthestAgain; i++)
        {
            if (tokens[i].Folded is "elkaar") isEachOther = true;
            else if (isEachOther && tokens[i].Folded is "weer" or "opnieuw" or "terug") return true;
        }

        return false;
    }

    private static bool HasFurther(TokenList tokens, int verb, int next)
    {
        for (var i = verb + 1; i < next && i <= verb + FarthestAgain; i++)
        {
            if (tokens[i].Folded is "verder" or "opnieuw" or "weer") return true;
        }

        return false;
    }

    /// <summary><c>weer een avond</c>, <c>een tweede avond</c>, <c>een nieuwe sessie</c>: one more of its kind.</summary>
    private static bool IsAnother(TokenList tokens, int at, int next, bool again)
    {
        var counted = tokens[at].Folded is "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "achtste" or "negende" or "tiende" or "nieuwe" or "nieuw" or "laatste";
        var noun = counted ? at + 1 : at;
        if (noun >= next) return false;

        // de bedoeling om in mei een tweede te houden
        if (counted && tokens[noun].Folded is "te" && noun + 1 < next) return tokens[noun + 1].Folded is "houden" or "organiseren" or "beleggen" or "plannen";
        return (again || counted) && (MeetingWords.Of(tokens[noun]) is not null || tokens[noun].Folded is "aflevering" or "editie" || tokens[noun].Folded.EndsWith("café", StringComparison.Ordinal));
    }

    /// <summary><c>Volgend jaar</c>, <c>volgende week</c>: the next of these is no meeting.</summary>
    private static bool IsTimeSpan(string folded) => folded is "jaar" or "week" or "maand" or "kwartaal" or "voorjaar" or "najaar" or "zomer" or "winter" or "herfst" or "dag" or "dagen" or "weken" or "year" or "month";

    /// <summary>Whether a word means what comes next.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsSequel(string folded) => folded is "vervolg";

    /// <summary>Whether a word says that the report of a meeting was approved.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsApproved(string folded) => folded is "vastgesteld" or "goedgekeurd" or "vastgestelde" or "vaststelling";

    /// <summary>Whether a word means the report of a meeting, as the agenda of the next one has it.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsReport(string folded) => folded is "ferslach" or "verslag" or "notulen" or "conceptverslag" or "concept-verslag" or "conceptnotulen" or "concept-notulen" or "minutes";

    /// <summary><c>Op 21 maart is er een vervolg</c>, and not <c>als vervolg op …</c> or <c>in het vervolg</c>.</summary>
    private static bool IsSequel(TokenList tokens, int first, int next, int at) =>
        tokens[at].Is(MeetingCues.Sequel) && at > first && tokens[at - 1].Folded is "een" or "eerste" or "tweede" && (at + 1 >= next || tokens[at + 1].Folded is not ("op" or "aan" or "geven" or "gegeven") || tokens[at + 1].Folded is "op" && at + 2 < next && tokens[at + 2].Kind == TokenKind.Number);

    /// <summary>Whether a short line points at the report of the meeting before: <c>2. Verslag van 17 maart</c>.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the line.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool IsEarlierReport(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var report = first;
        while (report < next && report <= first + FarthestReport && !tokens[report].Is(MeetingCues.Report)) report++;
        if (report > first + FarthestReport) return false;
        var line = first;
        while (line < next && line - first <= LongestLine && !tokens[line].IsMark(';')) line++;
        if (line - first > LongestLine || report >= line - 1) return false;
        return tokens[report + 1].Folded is "van" or "fan" or "of" or "d.d." or "vergadering" or "vorige" || MeetingWords.Of(tokens[report + 1]) is not null || report + 2 < next && tokens[report + 1].IsAllCapitals && MeetingWords.Of(tokens[report + 2]) is not null;
    }

    /// <summary>Whether a numbered part of minutes is about those of another day: <c>2. Verslag 17 maart</c>, <c>3) Notulen 17-3-2021</c>.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence, the number before it or not.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool IsNumberedReport(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var report = first;
        while (report < next && report <= first + FarthestReport && !tokens[report].Is(MeetingCues.Report)) report++;
        if (report == 0 || report + 1 >= next || report > first + FarthestReport || tokens[report + 1].Kind != TokenKind.Number) return false;
        return tokens[report - 1].Kind == TokenKind.Number || report > 1 && tokens[report - 1].Kind == TokenKind.Mark && tokens[report - 2] is { Kind: TokenKind.Number, Length: <= 2 };
    }

    /// <summary>Whether a sentence speaks of coming together without a word for a meeting.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool Gathers(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = first; i < next; i++)
        {
            if (Gathering.Contains(tokens[i].Folded)) return true;
            if (tokens[i].Folded is "verder" && i + 1 < next && tokens[i + 1].Folded is "gepraat" or "gesproken" or "praten" or "spreken" or "overlegd") return true;
        }

        return false;
    }
}
