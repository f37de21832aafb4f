namespace SiteGen.Newsroom.Editor;

/// <summary>A sentence above a form. Immutable.</summary>
/// <param name="Text">The sentence; null for none.</param>
/// <param name="IsFault">Whether something did not succeed.</param>
internal sealed record Notice(string? Text, bool IsFault)
{
    /// <summary>Nothing to say.</summary>
    public static Notice None { get; } = new(null, IsFault: false);
}
