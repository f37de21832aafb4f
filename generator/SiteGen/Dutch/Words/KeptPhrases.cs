namespace SiteGen.Dutch.Words;

/// <summary>What a table of phrases has on a word, kept on the word so that the next token of it needs no search. Immutable.</summary>
/// <param name="Table">The table: what is kept is read by nobody else.</param>
/// <param name="Entries">What it has, in its own form.</param>
internal sealed record KeptPhrases(object Table, object Entries);
