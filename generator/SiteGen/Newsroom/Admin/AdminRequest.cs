using SiteGen.Content;

namespace SiteGen.Newsroom.Admin;

/// <summary>What an editing program is set up for. Immutable.</summary>
/// <param name="Program">The program.</param>
/// <param name="Host">Where the repository stands.</param>
/// <param name="Repository">The repository: <c>owner/name</c>.</param>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Themes">The themes to choose from.</param>
internal sealed record AdminRequest(AdminProgram Program, AdminHost Host, string Repository, SiteSettings Settings, ThemeVocabulary Themes)
{
    /// <summary>The branch; empty for the repository's own choice.</summary>
    public string Branch { get; init; } = "";

    /// <summary>Where the site stands in the repository, with a final slash; empty for its root.</summary>
    public string Prefix { get; init; } = "";
}
