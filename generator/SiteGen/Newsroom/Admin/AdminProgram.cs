namespace SiteGen.Newsroom.Admin;

/// <summary>The programs that <c>sitegen admin</c> makes settings for. The names are those of the command line.</summary>
public enum AdminProgram
{
    /// <summary>Sveltia CMS.</summary>
    Sveltia,

    /// <summary>Decap CMS, formerly Netlify CMS.</summary>
    Decap,
}
