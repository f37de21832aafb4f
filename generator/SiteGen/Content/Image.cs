namespace SiteGen.Content;

/// <summary>A picture. Immutable.</summary>
/// <param name="Src">The file, as a path below <c>content/</c>: <c>media/zaal.jpg</c>.</param>
public sealed record Image(string Src)
{
    /// <summary>What the picture shows, for who cannot see it; empty when it is decorative.</summary>
    public string Alt { get; init; } = "";

    /// <summary>The sentence below it.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made it.</summary>
    public string? Credit { get; init; }

    /// <summary>Whether it says nothing that the text does not.</summary>
    public bool Decorative { get; init; }
}
