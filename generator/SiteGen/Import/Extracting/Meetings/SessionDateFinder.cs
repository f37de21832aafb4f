using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>
/// Tells which of the dates in a report is that of the meeting: every date gets points for what stands around it. Dates of
/// laws, deadlines, births, next and earlier meetings are traps.
/// </summary>
internal static class SessionDateFinder
{
    private const int Enough = 3;

    /// <summary>With fewer points a day gives way to the month that the title names.</summary>
    private const int Convincing = 8;

    /// <summary>What the day of a next meeting loses: more than all else can give it.</summary>
    private const int OfNextMeeting = 20;

    /// <summary>What a <c>vanavond</c> loses that somebody says in the text: it is the evening on which he said it, and the text can be of any day.</summary>
    private const int SaidByOne = 8;

    /// <summary>What a day loses that a clause with <c>toen</c> looks back on.</summary>
    private const int OfThen = 6;

    /// <summary>What a day loses on which a law or rule came into force.</summary>
    private const int OfRule = 12;

    /// <summary>How far before a date a word for the next meeting is looked for.</summary>
    private const int NextMeetingReach = 14;

    /// <summary>What a day of the week alone is short of a whole date.</summary>
    private const int BareWeekday = 3;

    /// <summary>How far around a date its sentence is looked at.</summary>
    private const int Widest = 40;

    /// <summary>A label in front of a date is no longer, its colon included.</summary>
    private const int LongestLabel = 25;

    /// <summary>A date below a label of its own is not much more than a date.</summary>
    private const int LongestValue = 60;

    /// <summary>What the words for meetings in a sentence say of it.</summary>
    [Flags]
    private enum SentenceWords : byte
    {
        None = 0,

        /// <summary>It tells of this meeting.</summary>
        OfMeeting = 1,

        /// <summary>It tells of another.</summary>
        OfOther = 1 << 1,
    }

    /// <summary>A date with its points.</summary>
    internal sealed record Candidate(DateMention Date, int Token, int Points)
    {
        /// <summary>Whether so much speaks for it that no other sign of the day outweighs it.</summary>
        internal bool IsConvincing => Points >= Convincing;
    }

    /// <summary>The date of the meeting; absent when no date is likely enough.</summary>
    /// <param name="report">The report.</param>
    /// <param name="meetings">The words for meetings.</param>
    /// <param name="publication">The day of publication; absent when unknown, or when the text announces a meeting.</param>
    /// <param name="published">The pieces of the title and the dateline that are the day of publication.</param>
    internal static Candidate? Find(ReportView report, IReadOnlyList<MeetingMention> meetings, IReadOnlyList<Dutch.TextSpan> published, DateOnly? publication)
    {
        var candidates = All(report, meetings, published);
        Candidate? best = null;
        foreach (var candidate in candidates)
        {
            if (IsAfter(candidate.Date, publication)) continue;
            if (candidate.Points >= Enough - (publication is not null && IsNearTop(report, candidate) ? BareWeekday : 0) && (best is null || candidate.Points > best.Points)) best = candidate;
        }

        return best is not { IsConvincing: true } ? MonthOfTitle(report) ?? best : best;
    }

    /// <summary><c>Vergaderverslag oktober 2018</c>: the month is all that a report says of its meeting.</summary>
    private static Candidate? MonthOfTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return null;
        var block = report.Index.Blocks[report.TitleBlock];
        var (first, next) = report.Index.TokensOf(report.TitleBlock);
        var tells = false;
        for (var i = first; i < next; i++) tells |= NatureWords.IsReportTitle(report.Index.Tokens[i].Folded) || report.Index.Tokens[i].Folded.EndsWith("verslag", StringComparison.Ordinal) || MeetingWords.Of(report.Index.Tokens[i]) is { IsWeak: false };
        return tells && report.Index.DatesIn(block.Start, block.End) is [{ Kind: DateMentionKind.Month, Year: not null } month] ? new Candidate(month, report.Index.TokenAt(month.Span.Start), Enough) : null;
    }

    /// <summary>A day of the week alone in the first paragraph of what is known to be published soon after.</summary>
    private static bool IsNearTop(ReportView report, Candidate candidate) => candidate.Date.Kind == DateMentionKind.Weekday && report.Index.BlockOf(candidate.Token) == report.FirstParagraph;

    /// <summary>A day after the publication of a report is not the one it reports on.</summary>
    private static bool IsAfter(DateMention date, DateOnly? publication) => publication is { } day && date.ToEdtf()?.AsDay > day;

    /// <summary>All days of the running text, titles and labelled lines with their points, in the order of the text.</summary>
    private static List<Candidate> All(ReportView report, IReadOnlyList<MeetingMention> meetings, IReadOnlyList<Dutch.TextSpan> published) => All(report, meetings, (date, _) => !IsPublished(date, published));

    /// <summary>Those of the days that a test lets through, with the token of each.</summary>
    internal static List<Candidate> All(ReportView report, IReadOnlyList<MeetingMention> meetings, Func<DateMention, int, bool> accepts)
    {
        var index = report.Index;
        SentenceWords[]? sentences = null;
        var candidates = new List<Candidate>();
        foreach (var date in index.Dates.Dates)
        {
            if (date.Kind is not (DateMentionKind.Day or DateMentionKind.Weekday or DateMentionKind.RelativeDay) || date.Direction == DateDirection.Every) continue;
            var token = index.TokenAt(date.Span.Start);
            if (token >= index.Tokens.Count || !report.IsSource(token) || !accepts(date, token)) continue;
            var block = index.BlockOf(token);
            if (report.Roles[block].Role is BlockRole.Notice or BlockRole.Contact or BlockRole.Caption) continue;
            sentences ??= SentencesOf(index, meetings);
            candidates.Add(new Candidate(date, token, Points(report, date, token, block, sentences[index.SentenceOf(token)])));
        }

        return candidates;
    }

    /// <summary>What the words for meetings say of each sentence.</summary>
    private static SentenceWords[] SentencesOf(TextIndex index, IReadOnlyList<MeetingMention> meetings)
    {
        var sentences = new SentenceWords[index.Sentences.Length];
        for (var i = 0; i < meetings.Count; i++)
        {
            var meeting = meetings[i];
            if (meeting.Weight == 0) sentences[index.SentenceOf(meeting.Token)] |= SentenceWords.OfOther;
            else if (meeting.Weight > 0 && !(meeting.Word.IsWeak && meeting.Weight < 3)) sentences[index.SentenceOf(meeting.Token)] |= SentenceWords.OfMeeting;
        }

        return sentences;
    }

    private static bool IsPublished(DateMention date, IReadOnlyList<Dutch.TextSpan> published)
    {
        for (var i = 0; i < published.Count; i++)
        {
            if (published[i].Length > 0 && published[i].Overlaps(date.Span)) return true;
        }

        return false;
    }

    private static int Points(ReportView report, DateMention date, int token, int block, SentenceWords words)
    {
        var index = report.Index;
        var sentence = index.SentenceOf(token);
        var points = 0;
        if (IsLabelledDate(index, block) || IsLabelBefore(index, token)) points += 12;
        else if (IsBelowOtherLabel(index, block)) points -= 12;
        else if (block != report.TitleBlock && IsOfNextMeeting(index, index.Sentences[sentence], token)) points -= OfNextMeeting;
        if (IsApproval(index, index.Sentences[sentence])) points -= 12;
        if (block > 1 && block != report.TitleBlock && (RelatedWords.IsEarlierReport(index.Tokens, index.Sentences[sentence].First, index.Sentences[sentence].Next) || RelatedWords.IsNumberedReport(index.Tokens, index.Sentences[sentence].First, index.Sentences[sentence].Next))) points -= 12;
        if (block == report.TitleBlock || report.Roles[block].Role == BlockRole.Detail) points += 9;
        if (block == report.FirstParagraph) points += 4;
        else if (report.FirstParagraph >= 0 && block > report.FirstParagraph && block <= report.FirstParagraph + 3) points += 2;
        if (report.Roles[block].Role == BlockRole.Heading) points += 2;
        if (words.HasFlag(SentenceWords.OfMeeting)) points += 4;
        else if (words.HasFlag(SentenceWords.OfOther)) points -= 5;
        points += Words(index, index.Sentences[sentence], token, date);
        if (date.Kind == DateMentionKind.Day) points += 2;
        if (date.Weekday is not null && date.Kind == DateMentionKind.Day) points += 2;
        if (date.Direction == DateDirection.Past) points += 3;
        if (date.Direction == DateDirection.Future || block > report.FirstParagraph + 1 && IsToCome(index, date)) points -= 5;
        if (IsThen(index, date)) points -= OfThen;
        if (date.Kind == DateMentionKind.Day && DaysOfRules.Is(index, date.Span)) points -= OfRule;
        if (date.Kind == DateMentionKind.RelativeDay && SpokenWords.Are(index, token, fewest: 1)) points -= SaidByOne;
        if (date.Kind == DateMentionKind.Weekday && date.Direction == DateDirection.None) points -= 3;
        points += Before(index, token);
        return points;
    }

    /// <summary><c>Op 27 juni vergelijken we de resultaten</c>, <c>Op 26 maart is ons vierde congres</c>, <c>Op 11 februari beslist de raad</c>: a verb in the present and who will do it or what it will be, right behind the day.</summary>
    private static bool IsToCome(TextIndex index, DateMention date)
    {
        var verb = index.TokenAt(date.Span.End);
        if (verb > 0 && index.At(verb, verb - 1).Folded is "is" or "zijn" or "volgt" or "staat" or "komt" && index.At(verb + 1, verb).Folded is "ons" or "onze" or "er" or "de" or "het" or "een" or "weer") return true;
        if (verb > 0 && DateContextWords.IsDeciding(index.At(verb, verb - 1).Folded) && index.At(verb + 1, verb).Folded is "de" or "het" or "zij" or "hij" or "wij" or "we" or "zich") return true;
        return verb > 0 && index.At(verb, verb - 1) is { IsWord: true, IsCapital: false } token && token.Folded.EndsWith("en", StringComparison.Ordinal) && !NatureWords.IsPast(token) && !token.Folded.EndsWith("den", StringComparison.Ordinal) && !token.Folded.EndsWith("ten", StringComparison.Ordinal) && !FunctionWords.IsSmall(token)
            && index.At(verb + 1, verb).Folded is "we" or "wij";
    }

    /// <summary><c>Op 25 september, toen we elkaar voor het eerst spraken</c>: an earlier occasion.</summary>
    private static bool IsThen(TextIndex index, DateMention date)
    {
        var behind = index.TokenAt(date.Span.End);
        return behind > 0 && index.At(behind, behind - 1).IsMark(',') && index.At(behind + 1, behind).Folded is "toen";
    }

    /// <summary><c>Dit verslag is in de vergadering van 20 november vastgesteld</c>: a later day, on which the report was approved.</summary>
    private static bool IsApproval(TextIndex index, Sentence sentence)
    {
        if (!index.Cues.Meetings.Any(MeetingCues.Approved, sentence.First, sentence.Next)) return false;
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is "verslag" or "notulen" or "besluitenlijst" or "conceptverslag") return true;
        }

        return false;
    }

    /// <summary>The preposition before the date: a meeting is <c>op</c> a day, a rule counts <c>per</c>, <c>sinds</c> or <c>vóór</c> one.</summary>
    private static int Before(TextIndex index, int token)
    {
        var before = index.At(token - 1, token).Folded;
        if (before is "op") return 2;
        if (before is "per" or "sinds" or "vanaf" or "tot" or "uiterlijk" or "voor" or "vóór" or "na" or "ingaande" or "medio" or "rond" or "geboren") return -7;
        if (before is "met" && index.At(token - 2, token).Folded is "en" or "tot") return -5;
        if (before is "van" && index.At(token - 2, token).Folded is "wet" or "besluit" or "uitspraak" or "brief" or "vergadering" or "verslag" or "notulen" or "raadsvergadering" or "motie") return index.At(token - 2, token).Folded is "vergadering" or "verslag" or "notulen" ? 1 : -7;
        return before is "van" or "de" or "en" ? 0 : 1;
    }

    private static int Words(TextIndex index, Sentence sentence, int token, DateMention date)
    {
        var points = 0;
        var last = Math.Min(sentence.Next, token + Widest);
        for (var i = index.Cues.Meetings.Next(MeetingCues.Dated, Math.Max(sentence.First, token - Widest), last); i < last; i = index.Cues.Meetings.Next(MeetingCues.Dated, i + 1, last))
        {
            if (!index.Tokens[i].IsWord) continue;
            var weight = DateContextWords.Weight(index.Tokens[i].Folded);
            var distance = Math.Abs(i - token);
            points += distance <= 14 ? weight : weight / 2;
        }

        // "vindt plaats op 12 mei" announces; it is the meeting only in an announcement, where nothing else competes.
        return Math.Clamp(points, -9, 6) + (date.Year is not null ? 1 : 0);
    }

    /// <summary>Whether the words before a date point at the next meeting: <c>De volgende regionale bijeenkomst is op 14 maart</c>.</summary>
    private static bool IsOfNextMeeting(TextIndex index, Sentence sentence, int token)
    {
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(MeetingCues.Next, Math.Max(sentence.First, token - NextMeetingReach), token); i < token; i = cues.Next(MeetingCues.Next, i + 1, token))
        {
            for (var word = i + 1; word < token; word++)
            {
                if (NatureWords.IsPast(index.Tokens[word])) return false;
                if (cues.Has(word, MeetingCues.ToCome)) return true;
            }
        }

        return false;
    }

    /// <summary><c>… Datum: 3 maart 2020 Plaats: …</c>, where the lines of a form stand behind each other.</summary>
    private static bool IsLabelBefore(TextIndex index, int token) =>
        index.At(token - 1, token).IsMark(':') && index.At(token - 2, token).Folded is "datum" or "vergaderdatum" or "date" or "wanneer" && index.At(token - 3, token).Folded is not ("nieuwe" or "volgende" or "andere" or "gewijzigde");

    /// <summary><c>Einddatum:</c> / <c>1 februari 2026</c>: the label on the line above says that the day is of something else.</summary>
    private static bool IsBelowOtherLabel(TextIndex index, int block)
    {
        if (block == 0 || index.Blocks[block].Text.Length >= LongestValue || index.Blocks[block - 1].Text.Text is not { Length: > 0 and < LongestLabel } above) return false;
        var label = WordForm.Fold(above.AsSpan().TrimEnd(": "));
        return NatureWords.IsVacancyLabel(label) || Dutch.Websites.NoticeWords.IsMetaLabel(label);
    }

    /// <summary><c>Datum: 3 maart 2020</c>.</summary>
    private static bool IsLabelledDate(TextIndex index, int block)
    {
        var text = index.Blocks[block].Text.Text;
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '\t');
        var above = block > 0 ? index.Blocks[block - 1].Text.Text : "";
        var isBelow = above.Length is > 0 and < LongestLabel && text.Length < LongestValue;
        if (colon < 1 && !isBelow) return false;
        var label = WordForm.Fold(colon < 1 || (isBelow && text.AsSpan(0, colon).IndexOfAnyInRange('0', '9') >= 0) ? above.AsSpan().TrimEnd(": ") : text.AsSpan(0, colon).Trim());
        return label is "datum" or "wanneer" or "datum en tijd" or "datum en plaats" or "plaats en datum" or "datum bijeenkomst" or "date" or "datum en locatie" or "datum overleg" or "datum vergadering" or "vergaderdatum" or "datum sessie" or "when" or "datum/tijd";
    }
}
