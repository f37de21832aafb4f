using SiteGen.Dutch.Lexicons;

namespace SiteGen.Import.Extracting.People;

/// <summary>The name of a person in the text, by tokens. Immutable.</summary>
/// <param name="First">The index of the first token, titles left out.</param>
/// <param name="Next">The index of the first token behind it.</param>
/// <param name="Name">The name as it should be written.</param>
/// <param name="IsFull">Whether it has a given name or initials; else it is a surname behind a title or function.</param>
internal readonly record struct NameSpan(int First, int Next, string Name, bool IsFull)
{
    /// <summary>The index of the first token with titles before the name.</summary>
    internal int Outer { get; init; } = First;

    /// <summary>What the site knows of the person; absent when it knows nothing.</summary>
    internal PersonEntry? Known { get; init; }
}
