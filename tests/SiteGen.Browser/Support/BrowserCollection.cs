namespace SiteGen.Browser.Support;

/// <summary>The tests that share one browser and one built site.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "browser";
}
