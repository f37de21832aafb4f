using SiteGen.Files;

namespace SiteGen.Content.Reading;

/// <summary>What a file may refer to: the other files of the site, its themes, and the municipalities there are. Immutable.</summary>
/// <param name="Tree">The site's root.</param>
/// <param name="Themes">The controlled list.</param>
internal sealed record ContentWorld(IFileTree Tree, ThemeVocabulary Themes);
