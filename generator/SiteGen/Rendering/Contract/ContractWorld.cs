using SiteGen.Content;
using SiteGen.Rendering.Assets;
using SiteGen.Rendering.Texts;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>All that the objects of the contract are made from. Immutable.</summary>
internal sealed record ContractWorld
{
    internal required Site Site { get; init; }

    internal required UrlSpace Urls { get; init; }

    internal required InterfaceTexts Texts { get; init; }

    internal required DateTexts Dates { get; init; }

    internal required AssetFiles Assets { get; init; }

    internal required MediaShelf Media { get; init; }

    /// <summary>The class of the brand on the root element; absent without one.</summary>
    internal string? ThemeClass { get; init; }

    internal required RenderOptions Options { get; init; }

    internal SiteSettings Settings => Site.Settings;
}
