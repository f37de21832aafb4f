namespace SiteGen.Content;

/// <summary>A recording. Immutable.</summary>
/// <param name="Url">The page of the recording, or a file below <c>content/</c>.</param>
public sealed record Video(string Url)
{
    /// <summary>What it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Captions (WebVTT), as a path below <c>content/</c>.</summary>
    public string? Captions { get; init; }
}
