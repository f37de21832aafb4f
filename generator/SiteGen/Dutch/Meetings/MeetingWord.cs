namespace SiteGen.Dutch.Meetings;

/// <summary>What a word says of a meeting. Immutable.</summary>
/// <param name="Kind">The kind, a term of the schema; empty when the word only says that people met.</param>
/// <param name="IsWeak">Whether the word means a meeting only where the text says so: <c>middag</c>, <c>overleg</c>.</param>
/// <param name="IsPlural">Whether it speaks of more than one.</param>
public sealed record MeetingWord(string Kind, bool IsWeak, bool IsPlural);
