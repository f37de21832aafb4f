using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Newsroom.Judging;

/// <summary>What the stages of the build say of an article as it is in the form. Immutable.</summary>
/// <param name="Article">The article; null when it cannot be read as one.</param>
/// <param name="Diagnostics">What is wrong, in order.</param>
/// <param name="Page">Its page; empty when it could not be made.</param>
internal sealed record Judgement(Article? Article, IReadOnlyList<Diagnostic> Diagnostics, ReadOnlyMemory<byte> Page)
{
    /// <summary>How easily it reads; null when it is too short to tell, or not in Dutch.</summary>
    public int? Reading { get; init; }

    /// <summary>How many words the text has.</summary>
    public int Words { get; init; }
}
