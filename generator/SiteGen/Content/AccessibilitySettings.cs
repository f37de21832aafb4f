namespace SiteGen.Content;

/// <summary>What the sender declares about accessibility. The program never states a status by itself. Immutable.</summary>
public sealed record AccessibilitySettings
{
    /// <summary>The status in the sender's own declaration: <c>A</c> to <c>E</c>; absent when there is none.</summary>
    public string? Status { get; init; }

    /// <summary>The address of the declaration in the national register.</summary>
    public string? Declaration { get; init; }

    /// <summary>The day of the declaration.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The e-mail address for barriers that a reader meets.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number for the same.</summary>
    public string? Phone { get; init; }
}
