namespace SiteGen.Content;

/// <summary>Something that the import could not know, for an editor to answer. Immutable.</summary>
/// <param name="Field">The path of the value it is about: <c>session.date</c>.</param>
/// <param name="Text">The question: the YAML key is <c>question</c>.</param>
public sealed record Question(string Field, string Text)
{
    /// <summary>The words of the report that gave rise to it.</summary>
    public string? Evidence { get; init; }

    /// <summary>The values it may be, best first, as a content file would write them.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
