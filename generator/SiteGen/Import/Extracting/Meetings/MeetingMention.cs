using SiteGen.Dutch.Meetings;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>A word for a meeting in the text. Immutable.</summary>
/// <param name="Token">The index of the word.</param>
/// <param name="Word">What the word says.</param>
/// <param name="Weight">How much it counts for what the report is about.</param>
internal sealed record MeetingMention(int Token, MeetingWord Word, int Weight);
