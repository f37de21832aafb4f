namespace SiteGen.Content;

/// <summary>What the DiWoo sitemap must say of the sender. Immutable.</summary>
/// <param name="Publisher">The official name of the public body.</param>
/// <param name="PublisherId">Its TOOI identifier, an address.</param>
public sealed record WooSettings(string Publisher, string PublisherId)
{
    /// <summary>The information category; <see cref="WooCategory.Effort"/> unless the settings say otherwise.</summary>
    public WooCategory Category { get; init; } = WooCategory.Effort;
}
