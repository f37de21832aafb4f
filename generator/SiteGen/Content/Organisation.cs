namespace SiteGen.Content;

/// <summary>An organisation that took part, and as what. Immutable.</summary>
/// <param name="Name">The name as the organisation writes it.</param>
/// <param name="Role">What it did: <c>organisator</c>, <c>initiatief</c>.</param>
public sealed record Organisation(string Name, string? Role = null);
