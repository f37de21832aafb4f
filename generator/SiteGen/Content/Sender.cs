namespace SiteGen.Content;

/// <summary>Who publishes a site. Immutable.</summary>
/// <param name="Name">The name; empty when the settings have none.</param>
public sealed record Sender(string Name)
{
    /// <summary>What it is.</summary>
    public SenderKind Kind { get; init; } = SenderKind.Other;

    /// <summary>Its own site.</summary>
    public string? Url { get; init; }

    /// <summary>Its identifier in the Dutch government's list of organisations (TOOI), an address.</summary>
    public string? Identifier { get; init; }
}

/// <summary>What the sender of a site is. An article of a consultancy says so.</summary>
public enum SenderKind
{
    /// <summary>Anything else: <c>overig</c>.</summary>
    Other,

    /// <summary>A municipality: <c>gemeente</c>.</summary>
    Municipality,

    /// <summary>Municipalities and others together: <c>samenwerking</c>.</summary>
    Partnership,

    /// <summary>A consultancy: <c>adviesbureau</c>.</summary>
    Consultancy,

    /// <summary>A foundation or association: <c>maatschappelijk</c>.</summary>
    Civil,

    /// <summary>A news medium: <c>nieuwsmedium</c>.</summary>
    Press,
}

/// <summary>The words that content files use for <see cref="SenderKind"/>.</summary>
public static class SenderKindWords
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = ["overig", "gemeente", "samenwerking", "adviesbureau", "maatschappelijk", "nieuwsmedium"];

    /// <summary>The word in a content file.</summary>
    public static string Word(this SenderKind kind) => All[(int)kind];
}
