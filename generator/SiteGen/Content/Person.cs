namespace SiteGen.Content;

/// <summary>Somebody who took part. Immutable.</summary>
/// <param name="Name">The full name.</param>
public sealed record Person(string Name)
{
    /// <summary>Other spellings of the name that occur.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The function: <c>wethouder jeugd</c>, without "oud-".</summary>
    public string? Function { get; init; }

    /// <summary>For whom.</summary>
    public string? Organisation { get; init; }

    /// <summary>What they did at the meeting: <c>spreker</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the function is a past one ("oud-wethouder").</summary>
    public bool Former { get; init; }
}
