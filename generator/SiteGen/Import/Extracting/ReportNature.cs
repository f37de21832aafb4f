using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>What sort of text it is. Immutable.</summary>
/// <param name="Kind">The label of the schema.</param>
/// <param name="Evidence">The words that tell; absent when it is what it is for lack of other signs.</param>
/// <param name="DraftQuestion">Why the text is no report that can be published as it is; empty when it is one.</param>
internal sealed record ReportNature(string Kind, Evidence? Evidence, string DraftQuestion)
{
    private const int FewestWords = 12;
    private const int Reference = 3;

    /// <summary>A text with fewer verbs in the past tense does not tell what happened.</summary>
    private const int FewestPast = 4;

    /// <summary>Whether the text announces a meeting to come.</summary>
    internal bool IsAnnouncement => Kind == "aankondiging";

    /// <summary>Tells what sort of text a report is.</summary>
    internal static ReportNature Of(ReportView report, IReadOnlyList<MeetingMention> meetings)
    {
        var index = report.Index;
        var counts = new NatureCounts();
        var words = 0;
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            var role = report.Roles[index.BlockOf(i)].Role;
            if (role == BlockRole.Debris)
            {
                if (index.Tokens[i].Folded is "referentie" or "referenties") counts.AddLabel(i);
                continue;
            }

            if (index.Tokens[i].IsWord) words++;
            counts.Add(index.Tokens[i].Folded, index.At(i + 1, i).Folded, i);
        }

        if (words < FewestWords) return new ReportNature("nieuws", null, ImportQuestions.DraftEmpty);
        if (counts.Vacancy >= 3 && counts.Vacancy * 2 > counts.Past) return new ReportNature("nieuws", At(report, counts.VacancyAt), ImportQuestions.DraftVacancy);
        if (counts.Invitation >= 3 && (counts.Invitation > counts.Past * 2 || (InvitesInTitle(report) && counts.Invitation >= counts.Past))) return new ReportNature("aankondiging", At(report, counts.InvitationAt), ImportQuestions.DraftInvitation);
        if (counts.Reference >= Reference) return new ReportNature("referentie", counts.ReferenceAt >= 0 ? At(report, counts.ReferenceAt) : null, "");
        if (counts.Gathering == 0 && !IsReportByTitle(report) && !SpeaksOfMeeting(meetings, counts.Past)) return new ReportNature("nieuws", null, ImportQuestions.DraftNoMeeting);
        return new ReportNature("verslag", null, "");
    }

    /// <summary>Whether the title says that it tells of something: <c>Verslag avond Stationsgebied</c>.</summary>
    private static bool IsReportByTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return false;
        var (first, next) = report.Index.TokensOf(report.TitleBlock);
        return next - first >= 3 && NatureWords.IsReportTitle(report.Index.Tokens[first].Folded);
    }

    /// <summary>Whether the title says that it is an invitation: <c>Save the date: …</c>, <c>Uitnodiging …</c>.</summary>
    private static bool InvitesInTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return false;
        var (first, next) = report.Index.TokensOf(report.TitleBlock);
        return first < next && NatureWords.IsInvitingTitle(report.Index.Tokens[first].Folded, report.Index.At(first + 1, first).Folded);
    }

    /// <summary>Whether people met, in the words of the text: a word for a meeting, or a weak one in a text that tells what happened.</summary>
    private static bool SpeaksOfMeeting(IReadOnlyList<MeetingMention> meetings, int past) =>
        meetings.Any(meeting => !meeting.Word.IsWeak && (meeting.Weight > 0 || past >= FewestPast)) || (meetings.Count > 0 && past >= FewestPast);

    private static Evidence At(ReportView report, int token) => report.SentenceEvidence(ImportReasons.KindFromText, token);

    /// <summary>Signs counted while walking over the words.</summary>
    private sealed class NatureCounts
    {
        internal int Past { get; private set; }

        internal int Invitation { get; private set; }

        internal int InvitationAt { get; private set; } = -1;

        internal int Vacancy { get; private set; }

        internal int VacancyAt { get; private set; } = -1;

        internal int Reference { get; private set; }

        internal int ReferenceAt { get; private set; } = -1;

        internal int Gathering { get; private set; }

        /// <summary>The part of the site that the text stood in says what it is.</summary>
        internal void AddLabel(int token)
        {
            if (ReferenceAt < 0) ReferenceAt = token;
            Reference += ReportNature.Reference;
        }

        internal void Add(string folded, string next, int token)
        {
            if (NatureWords.IsPast(folded)) Past++;
            if (NatureWords.IsGathering(folded)) Gathering++;
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
    }
}
