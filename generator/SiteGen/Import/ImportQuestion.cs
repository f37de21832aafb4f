namespace SiteGen.Import;

/// <summary>What the import could not know and an editor must say. Immutable.</summary>
/// <param name="Field">The key of the front matter it is about, with dots: <c>session.date</c>.</param>
/// <param name="Question">The question, one Dutch sentence from the catalogue.</param>
/// <param name="Evidence">The words of the report that gave rise to it; may be empty.</param>
/// <param name="Candidates">The values to choose from, likeliest first; may be empty.</param>
public sealed record ImportQuestion(string Field, string Question, string Evidence, IReadOnlyList<string> Candidates);
