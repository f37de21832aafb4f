namespace SiteGen.Content;

/// <summary>What the DiWoo sitemap must say of the sender. Immutable.</summary>
/// <param name="Publisher">The official name of the public body.</param>
/// <param name="PublisherId">Its TOOI identifier, an address.</param>
public sealed record WooSettings(string Publisher, string PublisherId)
{
    /// <summary>The information category; <c>c_816e508d</c> unless the settings say otherwise.</summary>
    public string Category { get; init; } = "c_816e508d";
}
