namespace SiteGen.Content;

/// <summary>What <c>security.txt</c> says (RFC 9116). Immutable.</summary>
/// <param name="Contact">An e-mail address or a page, as an address with its scheme.</param>
/// <param name="Expires">The last day on which it holds.</param>
public sealed record SecuritySettings(string Contact, DateOnly Expires)
{
    /// <summary>The page with the policy.</summary>
    public string? Policy { get; init; }
}
