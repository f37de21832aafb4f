using SiteGen.Dutch.Reports;

namespace SiteGen.Dutch.Meetings;

/// <summary>What of all that rules for meetings and reports ask a word is.</summary>
internal static class MeetingCueWords
{
    /// <summary>What rules for meetings ask of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    /// <param name="isMeeting">Whether it means a meeting.</param>
    internal static MeetingCues CuesOf(string folded, bool isMeeting) => If(isMeeting, MeetingCues.Meeting) | OfNature(folded) | OfReport(folded) | OfMeeting(folded) | OfOthers(folded);

    /// <summary>What a word says of what a text is; whatever it says makes it a sign.</summary>
    private static MeetingCues OfNature(string folded)
    {
        var cues = If(NatureWords.IsTelling(folded), MeetingCues.Telling) | If(NatureWords.IsGathering(folded), MeetingCues.Gathering) | If(NatureWords.IsCrowd(folded), MeetingCues.Crowd) | If(NatureWords.IsFirst(folded), MeetingCues.First);
        return cues | If(cues != MeetingCues.None || NatureWords.IsPast(folded), MeetingCues.Sign);
    }

    private static MeetingCues OfReport(string folded) =>
        If(NatureWords.IsReferenceLabel(folded), MeetingCues.ReferenceLabel) | If(MinutesWords.OfCouncil(folded).Length > 0, MeetingCues.Council)
        | If(MinutesWords.Of(folded).Length > 0, MeetingCues.Minutes) | If(CallWords.IsLinkNoun(folded), MeetingCues.LinkNoun) | If(CallWords.IsDocumentNoun(folded), MeetingCues.Document) | If(CancelledWords.IsOff(folded), MeetingCues.Off);

    private static MeetingCues OfMeeting(string folded) =>
        If(AttendanceWords.IsNumber(folded), MeetingCues.Number) | If(AttendanceWords.IsFigures(folded), MeetingCues.Figures) | If(AttendanceWords.IsGroupNumber(folded), MeetingCues.GroupNumber)
        | If(AttendanceWords.IsAttendee(folded), MeetingCues.Attendee) | If(AttendanceWords.IsComing(folded), MeetingCues.Coming) | If(MeetingWords.IsFirstOfPair(folded), MeetingCues.FirstOfPair)
        | If(DateContextWords.Weight(folded) != 0, MeetingCues.Dated) | If(SubjectWords.IsSunshine(folded), MeetingCues.Sunshine) | If(SubjectWords.IsThanks(folded), MeetingCues.Thanks)
        | If(SubjectWords.IsLabel(folded), MeetingCues.SubjectLabel) | If(SubjectWords.IsAlong(folded), MeetingCues.Along);

    private static MeetingCues OfOthers(string folded) =>
        If(RelatedWords.IsCue(folded), MeetingCues.Related) | If(RelatedWords.IsNext(folded), MeetingCues.Next) | If(RelatedWords.IsToCome(folded), MeetingCues.ToCome) | If(RelatedWords.IsSequel(folded), MeetingCues.Sequel)
        | If(RelatedWords.IsReport(folded), MeetingCues.Report) | If(RelatedWords.IsOfFurther(folded), MeetingCues.Further) | If(RelatedWords.IsApproved(folded), MeetingCues.Approved);

    private static MeetingCues If(bool has, MeetingCues cue) => has ? cue : MeetingCues.None;
}
