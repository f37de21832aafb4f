using SiteGen.Content;
using SiteGen.Newsroom.Git;
using SiteGen.Serve;
using SiteGen.Sites;

namespace SiteGen.Newsroom;

/// <summary>Where a newsroom works: the site, and what the composition root hands in. Immutable.</summary>
/// <param name="Folder">The site on disk.</param>
/// <param name="Live">The site in memory.</param>
/// <param name="Options">For which moment the site is, given its settings.</param>
/// <param name="Clock">The time, for the dates that a move of status sets.</param>
/// <param name="Secret">Something that nobody can guess, made anew at each start.</param>
internal sealed record NewsroomPlace(SiteFolder Folder, ILiveSite Live, Func<SiteSettings, SiteOptions> Options, TimeProvider Clock, string Secret)
{
    /// <summary>The path of the newsroom on the server.</summary>
    public const string Root = "/redactie/";

    /// <summary>Runs Git; without one there is none.</summary>
    public ICommandRunner Commands { get; init; } = new NoCommands();

    /// <summary>What a build of the site is asked for; absent when the newsroom does not build.</summary>
    public Func<PipelineOptions>? Building { get; init; }

    /// <summary>The day for the site.</summary>
    public DateOnly Today
    {
        get
        {
            var settings = Live.Now.Content.Settings;
            return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Options(settings).Now, settings.TimeZone).DateTime);
        }
    }
}
