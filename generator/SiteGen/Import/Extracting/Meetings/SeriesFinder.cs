using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Finds the series of a meeting: a ranking number before a meeting with a name of its own (<c>eerste Platform Sociaal Domein IJmond</c>).</summary>
internal static class SeriesFinder
{
    private const int FewestWords = 2;

    /// <summary>The series; absent when the meeting is not counted.</summary>
    internal static Fact<string>? Find(ReportView report, IReadOnlyList<MeetingMention> meetings)
    {
        var index = report.Index;
        foreach (var meeting in meetings.Where(meeting => meeting.Weight >= 3))
        {
            var (first, next) = MeetingPhrase.Around(index, meeting.Token);
            if (!IsCounted(index.Tokens[first].Folded) || next - meeting.Token < FewestWords) continue;
            var slug = Slug.Of(index.Words(meeting.Token, next));
            if (slug.Length > 0) return new Fact<string>(slug, report.Evidence(ImportReasons.Series, first, next));
        }

        return null;
    }

    private static bool IsCounted(string folded) =>
        folded is "eerste" or "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "jaarlijkse" or "jaarlijks";
}
