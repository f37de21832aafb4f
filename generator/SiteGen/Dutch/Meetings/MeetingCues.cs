using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Meetings;

/// <summary>Words that rules for meetings, what belongs to them, and what a text is begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum MeetingCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may be a sign of what a text is: <see cref="Reports.NatureWords.IsSign"/>.</summary>
    Sign = 1,

    /// <summary>It is a number that reports count people with: <see cref="Reports.AttendanceWords.IsNumber(string)"/>.</summary>
    Number = 1 << 1,

    /// <summary>It is who can come: <see cref="Reports.AttendanceWords.IsAttendee(string)"/>.</summary>
    Attendee = 1 << 2,

    /// <summary>It may say that another meeting comes or was: <see cref="Reports.RelatedWords.IsCue"/>.</summary>
    Related = 1 << 3,
}
