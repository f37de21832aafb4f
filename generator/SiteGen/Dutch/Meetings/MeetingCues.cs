using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Meetings;

/// <summary>Words that rules for meetings, what belongs to them, and what a text is begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum MeetingCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may be a sign of what a text is: a past tense (<see cref="Reports.NatureWords.IsPast(string)"/>), or what has one of the four cues that are named so below.</summary>
    Sign = 1,

    /// <summary>It is a number that reports count people with: <see cref="Reports.AttendanceWords.IsNumber(string)"/>.</summary>
    Number = 1 << 1,

    /// <summary>It is who can come: <see cref="Reports.AttendanceWords.IsAttendee(string)"/>.</summary>
    Attendee = 1 << 2,

    /// <summary>It may say that another meeting comes or was: <see cref="Reports.RelatedWords.IsCue"/>.</summary>
    Related = 1 << 3,

    /// <summary>It is a number in figures that may count people: <see cref="Reports.AttendanceWords.IsFigures"/>.</summary>
    Figures = 1 << 4,

    /// <summary>It may count people, in figures or as a word.</summary>
    Count = Number | Figures,

    /// <summary>It counts a group: <see cref="Reports.AttendanceWords.IsGroupNumber"/>.</summary>
    GroupNumber = 1 << 5,

    /// <summary>It shows that people were at a meeting: <see cref="Reports.AttendanceWords.IsComing"/>.</summary>
    Coming = 1 << 6,

    /// <summary>A sign: it tells in the present tense: <see cref="Reports.NatureWords.IsTelling"/>.</summary>
    Telling = 1 << 7,

    /// <summary>A sign: it speaks of people who came together: <see cref="Reports.NatureWords.IsGathering"/>.</summary>
    Gathering = 1 << 8,

    /// <summary>A sign: it speaks of people who may have: <see cref="Reports.NatureWords.IsCrowd"/>.</summary>
    Crowd = 1 << 9,

    /// <summary>A sign: it may begin an invitation, a vacancy or a reference: <see cref="Reports.NatureWords.IsFirst"/>.</summary>
    First = 1 << 10,

    /// <summary>It is the label of a reference: <see cref="Reports.NatureWords.IsReferenceLabel"/>.</summary>
    ReferenceLabel = 1 << 11,

    /// <summary>It means a meeting: <see cref="MeetingWords.Of(string)"/>.</summary>
    Meeting = 1 << 12,

    /// <summary>With the next word it may mean a meeting: <see cref="MeetingWords.IsFirstOfPair"/>.</summary>
    FirstOfPair = 1 << 13,

    /// <summary>It is a word of a council's sitting: <see cref="Reports.MinutesWords.OfCouncil"/>.</summary>
    Council = 1 << 14,

    /// <summary>It is a fixed point of minutes: <see cref="Reports.MinutesWords.Of"/>.</summary>
    Minutes = 1 << 15,

    /// <summary>It is what people who are thanked are put in: <see cref="Reports.SubjectWords.IsSunshine"/>.</summary>
    Sunshine = 1 << 16,

    /// <summary>Its subject may be a meeting's: <see cref="Reports.SubjectWords.IsLabel"/>.</summary>
    SubjectLabel = 1 << 17,

    /// <summary>It may be the last part of taking part: <see cref="Reports.SubjectWords.IsAlong"/>.</summary>
    Along = 1 << 18,

    /// <summary>It says something of a date in its sentence: <see cref="Reports.DateContextWords.Weight"/>.</summary>
    Dated = 1 << 19,

    /// <summary>It is the next of its kind: <see cref="Reports.RelatedWords.IsNext"/>.</summary>
    Next = 1 << 20,

    /// <summary>It puts what it tells of in the time to come: <see cref="Reports.RelatedWords.IsToCome"/>.</summary>
    ToCome = 1 << 21,

    /// <summary>It is a sequel: <see cref="Reports.RelatedWords.IsSequel(string)"/>.</summary>
    Sequel = 1 << 22,

    /// <summary>It may be the report of the meeting before: <see cref="Reports.RelatedWords.IsReport"/>.</summary>
    Report = 1 << 23,

    /// <summary>It may tell of a further meeting: <see cref="Reports.RelatedWords.IsOfFurther"/>.</summary>
    Further = 1 << 24,

    /// <summary>It says that a report was approved: <see cref="Reports.RelatedWords.IsApproved"/>.</summary>
    Approved = 1 << 25,

    /// <summary>It is something that a site links to: <see cref="Reports.CallWords.IsLinkNoun"/>.</summary>
    LinkNoun = 1 << 26,

    /// <summary>It is a document that goes with a report: <see cref="Reports.CallWords.IsDocumentNoun"/>.</summary>
    Document = 1 << 27,

    /// <summary>It may say that a meeting is off: <see cref="Reports.CancelledWords.IsOff"/>.</summary>
    Off = 1 << 28,

    /// <summary>It says that people were thanked: <see cref="Reports.SubjectWords.IsThanks"/>.</summary>
    Thanks = 1 << 29,
}
