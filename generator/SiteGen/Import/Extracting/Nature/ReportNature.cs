using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>What sort of text it is. Immutable.</summary>
/// <param name="Kind">The label of the schema.</param>
/// <param name="Evidence">The words that tell; absent when it is what it is for lack of other signs.</param>
/// <param name="DraftQuestion">Why the text is no report that can be published as it is; empty when it is one.</param>
internal sealed record ReportNature(string Kind, Evidence? Evidence, string DraftQuestion)
{
    private const int FewestWords = 12;
    private const int Reference = 3;

    /// <summary>That a meeting is off stands in the title or in one of so many first sentences.</summary>
    private const int FirstSentences = 4;

    /// <summary>So many signs of a meeting to come make an announcement, when the text tells less than they are.</summary>
    private const int FewestAhead = 3;

    /// <summary>What it counts as a sign of a meeting to come that the text was published before its day.</summary>
    private const int PublishedBefore = 2;

    /// <summary>A text that tells no more often is hardly a report.</summary>
    private const int LittleTold = 3;

    /// <summary>A text that tells so often is a report of something.</summary>
    private const int MuchTold = 3;

    /// <summary>… when it does so at least once in so many words.</summary>
    private const int WordsATelling = 32;

    /// <summary>Whether the text announces a meeting to come.</summary>
    internal bool IsAnnouncement => Kind == "aankondiging";

    /// <summary>Whether the text looks for somebody to do work: then no meeting that it speaks of is what it tells of.</summary>
    internal bool IsVacancy => DraftQuestion == ImportQuestions.DraftVacancy;

    /// <summary>Whether a line says that these are minutes or a report: <c>Notulen van …</c>, <c>Aanwezig:</c>.</summary>
    internal bool IsMinutes { get; private init; }

    /// <summary>Tells what sort of text a report is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="meetings">The words for meetings.</param>
    /// <param name="published">The day of publication; absent when unknown.</param>
    internal static ReportNature Of(ReportView report, IReadOnlyList<MeetingMention> meetings, DateOnly? published)
    {
        var signs = NatureSigns.Of(report, published);
        if (signs.Words < FewestWords) return new ReportNature("nieuws", null, ImportQuestions.DraftEmpty);
        if (signs.Vacancy >= 3 && signs.Vacancy * 2 > signs.Past && !signs.IsReport) return new ReportNature("nieuws", At(report, signs.VacancyAt), ImportQuestions.DraftVacancy);
        if (CalledOff(report, signs, meetings) is >= 0 and var off) return new ReportNature("aankondiging", At(report, off), ImportQuestions.DraftCalledOff);
        if (Invites(report, signs)) return new ReportNature("aankondiging", signs.InvitationAt < 0 ? null : At(report, signs.InvitationAt), ImportQuestions.DraftInvitation);
        if (signs.Reference >= Reference) return new ReportNature("referentie", signs.ReferenceAt >= 0 ? At(report, signs.ReferenceAt) : null, "");
        if (signs.Gathering == 0 && !signs.IsReport && !SpeaksOfMeeting(meetings, signs.Telling) && !Tells(signs)) return new ReportNature("nieuws", null, ImportQuestions.DraftNoMeeting);
        return new ReportNature("verslag", null, "") { IsMinutes = signs.IsReport };
    }

    /// <summary>Whether the text looks ahead more than it tells: it invites, has the lines of an agenda, and its days are to
    /// come. A text that begins with what happened on a day is a report, also with the lines of the next meeting below it.</summary>
    private static bool Invites(ReportView report, NatureSigns signs)
    {
        var ahead = signs.Invitation + (signs.TellsOfDay ? signs.AgendaLines : 2 * signs.AgendaLines) + signs.DaysAhead + (signs.TimedDays > 0 ? 1 : 0) + (signs.IsPublishedBefore ? PublishedBefore : 0);
        if (ahead < FewestAhead) return false;
        if (ahead > signs.Telling * 2) return !signs.IsReport || signs.Invitation >= FewestAhead;
        if ((signs.AgendaLines >= 2 && !signs.TellsOfDay) || signs.IsPublishedBefore || InvitesInTitle(report)) return ahead >= signs.Telling;
        return !signs.IsReport && signs.DaysBack == 0 && signs.Telling <= LittleTold && ahead > signs.Telling;
    }

    /// <summary>
    /// Where the title or the first sentences say that a meeting is off, as a token; -1 when they do not. In a text that tells
    /// much, the sentence has to name the meeting: a plan can be put off too.
    /// </summary>
    private static int CalledOff(ReportView report, NatureSigns signs, IReadOnlyList<MeetingMention> meetings)
    {
        var seen = 0;
        foreach (var sentence in report.Index.Sentences)
        {
            if (!report.IsSourceBlock(sentence.Block) || report.Roles[sentence.Block].Role == BlockRole.Notice) continue;
            var isEarly = seen++ < FirstSentences;
            if (!isEarly && (signs.TellsOfDay || signs.DaysBack > 0 || signs.Telling > LittleTold)) break;
            var at = CancelledWords.Find(report.Index.Tokens, sentence.First, sentence.Next);
            if (at < 0 || (sentence.First < at && RelatedWords.IsNextOfSomething(report.Index.Tokens, sentence.First, sentence.Next))) continue;
            if ((signs.Telling <= LittleTold && !signs.IsReport) || Names(sentence, meetings)) return at;
        }

        return -1;
    }

    /// <summary>Whether one of the words for meetings stands in a sentence.</summary>
    private static bool Names(Sentence sentence, IReadOnlyList<MeetingMention> meetings)
    {
        for (var i = 0; i < meetings.Count; i++)
        {
            if (meetings[i].Token >= sentence.First && meetings[i].Token < sentence.Next) return true;
        }

        return false;
    }

    /// <summary>Whether the text tells of people on a day, without a word for a meeting: <c>Dinsdag liep het panel door het zwembad</c>.</summary>
    private static bool Tells(NatureSigns signs) => (signs.TellsOfDay && signs.Past > 1) || signs.Telling >= MuchTold && signs.Telling * WordsATelling >= signs.Words;

    /// <summary>Whether the title says that it is an invitation: <c>Save the date: …</c>, <c>Uitnodiging …</c>.</summary>
    private static bool InvitesInTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return false;
        var (first, next) = report.Index.TokensOf(report.TitleBlock);
        return first < next && NatureWords.IsInvitingTitle(report.Index.Tokens[first].Folded, report.Index.At(first + 1, first).Folded);
    }

    /// <summary>Whether people met, in the words of the text: a word for a meeting, or a weak one in a text that tells what happened.</summary>
    private static bool SpeaksOfMeeting(IReadOnlyList<MeetingMention> meetings, int telling) =>
        meetings.Any(meeting => !meeting.Word.IsWeak && (meeting.Weight > 0 || telling >= MuchTold)) || (meetings.Count > 0 && telling >= MuchTold);

    private static Evidence At(ReportView report, int token) => report.SentenceEvidence(ImportReasons.KindFromText, token);
}
