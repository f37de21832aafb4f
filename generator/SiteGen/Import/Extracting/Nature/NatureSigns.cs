using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>What the words of a report say of its nature, counted in one walk. Immutable once counted.</summary>
internal sealed class NatureSigns
{
    /// <summary>So many dates at the most are asked which way their sentence looks.</summary>
    private const int MostDates = 40;

    /// <summary>The part of the site that the text stood in is worth so much as a sign of a reference.</summary>
    private const int LabelOfReference = 3;

    /// <summary>What a word counts that speaks of nothing else.</summary>
    private const int SureOfVacancy = 2;

    /// <summary>A line with a label of an agenda in front is no longer, in tokens.</summary>
    private const int LongestAgendaLine = 40;

    /// <summary>A heading of what is asked or offered is no longer, in tokens.</summary>
    private const int LongestOffer = 7;

    /// <summary>How far around a date or a word a past tense is looked for, in tokens.</summary>
    private const int PastReach = 10;

    /// <summary>Words of debris that may say what the text beside it is.</summary>
    private const MeetingCues Labels = MeetingCues.First | MeetingCues.ReferenceLabel;

    /// <summary>How many words the text has, debris not counted.</summary>
    internal int Words { get; private set; }

    /// <summary>How often it tells of something that happened, or what somebody said.</summary>
    internal int Telling { get; private set; }

    /// <summary>How often it tells so in the past tense.</summary>
    internal int Past { get; private set; }

    /// <summary>How much it speaks of people who came together.</summary>
    internal int Gathering { get; private set; }

    /// <summary>How much it invites.</summary>
    internal int Invitation { get; private set; }

    /// <summary>Where it first invites, as a token; -1 when nowhere.</summary>
    internal int InvitationAt { get; private set; } = -1;

    /// <summary>How many lines are those of an agenda: <c>Wanneer: …</c></summary>
    internal int AgendaLines { get; private set; }

    /// <summary>How many days stand in a sentence that looks ahead; one that is <c>a.s.</c> counts twice.</summary>
    internal int DaysAhead { get; private set; }

    /// <summary>Whether the text begins by telling what happened on a day.</summary>
    internal bool TellsOfDay { get; private set; }

    /// <summary>Whether the text was published before the day that it begins with.</summary>
    internal bool IsPublishedBefore { get; private set; }

    /// <summary>How many days stand beside a time of day.</summary>
    internal int TimedDays { get; private set; }

    /// <summary>How many days stand in a sentence that looks back.</summary>
    internal int DaysBack { get; private set; }

    /// <summary>How much it speaks of a vacancy.</summary>
    internal int Vacancy { get; private set; }

    /// <summary>Where it first speaks of one, as a token; -1 when nowhere.</summary>
    internal int VacancyAt { get; private set; } = -1;

    /// <summary>How much it speaks of work for others.</summary>
    internal int Reference { get; private set; }

    /// <summary>Where it first does, as a token; -1 when nowhere.</summary>
    internal int ReferenceAt { get; private set; } = -1;

    /// <summary>Whether a line says that this is a report: <c>Notulen van …</c>, <c>Aanwezig:</c>.</summary>
    internal bool IsReport { get; private set; }

    private readonly HashSet<string> partsOfReference = new(StringComparer.Ordinal);

    /// <summary>Counts the signs of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="published">The day of publication; absent when unknown.</param>
    internal static NatureSigns Of(ReportView report, DateOnly? published)
    {
        var signs = new NatureSigns();
        var index = report.Index;
        for (var block = 0; block < report.Roles.Length; block++)
        {
            var (first, next) = index.TokensOf(block);
            if (report.Roles[block].Role == BlockRole.Debris)
            {
                for (var i = index.Cues.Meetings.Next(Labels, first, next); i < next; i = index.Cues.Meetings.Next(Labels, i + 1, next)) signs.AddLabel(index.Tokens[i].Folded, index.At(i + 1, i).Folded, i);
                continue;
            }

            if (first < next) signs.AddHead(index, first, next);
            for (var i = first; i < next; i++) signs.Words += index.Tokens[i].IsWord ? 1 : 0;
            for (var i = index.Cues.Meetings.Next(MeetingCues.Sign, first, next); i < next; i = index.Cues.Meetings.Next(MeetingCues.Sign, i + 1, next))
            {
                signs.Add(index, i);
                if (index.Cues.Meetings.Has(i, MeetingCues.Crowd) && HasPastNear(index, i)) signs.Gathering++;
            }
        }

        if (signs.partsOfReference.Count >= 2) signs.Reference += signs.partsOfReference.Count;
        signs.AddDates(report, published);
        return signs;
    }

    /// <summary>What the head of a block says: a label, the part of a reference, the heading of minutes.</summary>
    private void AddHead(TextIndex index, int first, int next)
    {
        var folded = index.Tokens[first].Folded;
        var isLabel = next - first > 1 && index.Tokens[first + 1].IsMark(':');
        if (isLabel && next - first <= LongestAgendaLine && (NatureWords.IsAgendaLabel(folded) || (folded is "d" or "t" && SaysWhen(index, first, next)))) AgendaLines++;
        if (NatureWords.IsReportTitle(folded) && next - first >= 3 || (isLabel || next - first == 1) && NatureWords.IsPresence(folded)) IsReport = true;
        if (next - first is > 1 and <= LongestOffer && !index.Tokens[next - 1].IsMark('.') && NatureWords.IsOffer(folded, index.Tokens[first + 1].Folded) || NatureWords.IsVacancyLabel(folded) && (next - first == 1 || index.Tokens[next - 1].IsMark(':') || isLabel))
        {
            if (VacancyAt < 0) VacancyAt = first;
            Vacancy++;
        }

        var part = NatureWords.PartOfReference(folded, next - first > 1 ? index.Tokens[first + 1].Folded : "");
        if (part.Length > 0 && (isLabel || next - first <= (part == folded ? 1 : 2)) && partsOfReference.Add(part) && ReferenceAt < 0) ReferenceAt = first;
    }

    /// <summary><c>D: donderdag 15 maart</c>, <c>T: 14.30 uur</c>: labels of a letter, behind which a day or an hour stands; a speaker is told by one, too.</summary>
    private static bool SaysWhen(TextIndex index, int first, int next) =>
        index.DatesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0 || index.TimesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0;

    /// <summary>The part of the site that the text stood in says what it is.</summary>
    private void AddLabel(string folded, string next, int token)
    {
        if (NatureWords.Vacancy(folded, next) == SureOfVacancy)
        {
            if (VacancyAt < 0) VacancyAt = token;
            Vacancy += SureOfVacancy;
        }

        if (!NatureWords.IsReferenceLabel(folded)) return;
        if (ReferenceAt < 0) ReferenceAt = token;
        Reference += LabelOfReference;
    }

    private void Add(TextIndex index, int token)
    {
        var cues = index.Cues.Meetings;
        if (NatureWords.IsPast(index.Tokens[token])) (Past, Telling) = (Past + 1, Telling + 1);
        else if (cues.Has(token, MeetingCues.Telling)) Telling++;
        if (cues.Has(token, MeetingCues.Gathering)) Gathering++;
        if (!cues.Has(token, MeetingCues.First)) return;
        var (folded, next) = (index.Tokens[token].Folded, index.At(token + 1, token).Folded);
        var invitation = NatureWords.Invitation(folded, next);
        if (invitation > 0 && InvitationAt < 0) InvitationAt = token;
        Invitation += invitation;
        var vacancy = NatureWords.Vacancy(folded, next);
        if (vacancy > 0 && VacancyAt < 0) VacancyAt = token;
        Vacancy += vacancy;
        var reference = NatureWords.Reference(folded, next);
        if (reference > 0 && ReferenceAt < 0) ReferenceAt = token;
        Reference += reference;
    }

    private void AddDates(ReportView report, DateOnly? published)
    {
        var index = report.Index;
        var (asked, lead) = (0, Math.Max(report.FirstParagraph, LeadOf(report)));
        foreach (var date in index.Dates.Dates)
        {
            if (date.Kind is not (DateMentionKind.Day or DateMentionKind.RelativeDay)) continue;
            if (asked++ == MostDates) break;
            var token = index.TokenAt(date.Span.Start);
            if (token >= index.Tokens.Count || !report.IsSource(token) || report.Roles[index.BlockOf(token)].Role is BlockRole.Notice) continue;
            var look = date.Direction switch
            {
                DateDirection.Future => SentenceTense.Look.Ahead,
                DateDirection.Past => SentenceTense.Look.Back,
                _ => report.LookOf(date.Span),
            };
            if (look == SentenceTense.Look.Unknown && IsSetByBeing(index, date, token)) look = SentenceTense.Look.Ahead;
            IsPublishedBefore |= index.BlockOf(token) <= lead + 1 && date.ToEdtf()?.AsDay > published && index.At(token - 1, token).Folded is not ("vanaf" or "per" or "tot" or "voor" or "vóór" or "uiterlijk" or "na" or "met");
            var block = index.Blocks[index.BlockOf(token)];
            if (index.TimesIn(block.Start, block.End).Count > 0) TimedDays++;
            if (date.Direction != DateDirection.Future && HasPastNear(index, token))
            {
                look = SentenceTense.Look.Back;
                TellsOfDay |= report.FirstParagraph >= 0 && index.BlockOf(token) <= report.FirstParagraph + 1;
            }

            if (look is SentenceTense.Look.Ahead or SentenceTense.Look.AheadToMeeting) DaysAhead += date.Direction == DateDirection.Future ? 2 : 1;
            else if (look is SentenceTense.Look.Back) DaysBack++;
        }
    }

    /// <summary>The first sentences of a report, below a box with its address and hours; -1 when it has none.</summary>
    private static int LeadOf(ReportView report)
    {
        for (var block = 0; block < report.Roles.Length; block++)
        {
            if (report.Roles[block].Role == BlockRole.Paragraph && Shapes.IsRunningText(new BlockView(report.Index, block))) return block;
        }

        return -1;
    }

    /// <summary><c>De avond is op 5 oktober</c>, <c>Op 5 oktober is er een avond</c>.</summary>
    private static bool IsSetByBeing(TextIndex index, DateMention date, int token)
    {
        if (index.At(token - 1, token).Folded is "op" && (index.At(token - 2, token).Folded is "is" or "zijn" || index.At(token - 2, token).Folded is "er" && index.At(token - 3, token).Folded is "is" or "zijn")) return true;
        var behind = index.TokenAt(date.Span.End);
        return index.At(behind, token).Folded is "is" or "zijn" && index.At(behind + 1, token).Folded is "er" or "het" or "de";
    }

    /// <summary>Whether a past tense stands beside a date or a word, in its sentence: <c>Op 24 januari schoven vijftig inspecteurs aan</c>.</summary>
    private static bool HasPastNear(TextIndex index, int token)
    {
        var sentence = index.Sentences[index.SentenceOf(token)];
        for (var i = Math.Max(sentence.First, token - PastReach); i < Math.Min(sentence.Next, token + PastReach); i++)
        {
            if (NatureWords.IsPast(index.Tokens[i])) return true;
        }

        return false;
    }
}
