using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>The day of the meeting as it was settled. Immutable.</summary>
/// <param name="Mention">The date in the text.</param>
/// <param name="Token">Its token.</param>
/// <param name="Solution">What it comes to.</param>
internal sealed record SessionDate(DateMention Mention, int Token, YearSolution Solution)
{
    /// <summary>The date as a fact; absent when the words give no date by themselves.</summary>
    internal Fact<EdtfDate>? Fact(ReportView report) => Solution.Date is { } date
        ? new Fact<EdtfDate>(date, report.SentenceEvidence(Reason(date), Token) with { Span = Mention.Span }) { IsProbable = date.IsUncertain || date.IsYearOpen }
        : null;

    /// <summary>The last day as a fact, when there were several.</summary>
    internal Fact<EdtfDate>? EndFact(ReportView report) => Solution.EndDate is { } end
        ? new Fact<EdtfDate>(end, report.Evidence(Reason(end), Mention.Span)) { IsProbable = end.IsUncertain || end.IsYearOpen }
        : null;

    private EvidenceReason Reason(EdtfDate date) =>
        date.IsYearOpen ? ImportReasons.SessionDateOpen : Mention.Year is null ? ImportReasons.SessionDateReckoned : ImportReasons.SessionDate;
}
