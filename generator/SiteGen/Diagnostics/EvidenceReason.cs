namespace SiteGen.Diagnostics;

/// <summary>
/// One way in which the import finds a fact, with the words that an editor reads behind the value: kept in catalogues, as
/// the rules of diagnostics are. Immutable.
/// </summary>
/// <param name="Code">A stable name in lower case with hyphens: <c>date-in-title</c>.</param>
/// <param name="Sentence">Dutch words that lead to the quoted text: <c>uit de titel</c>.</param>
public sealed record EvidenceReason(string Code, string Sentence);
