namespace SiteGen.Publishing;

/// <summary>
/// Where the site stands and where publishing keeps its own files: <c>.sitegen/NAME/</c> beside the output, so on the same
/// file system, or inside it when nothing may be written beside it. Immutable.
/// </summary>
internal sealed record OutputFolder
{
    private const string StateName = ".sitegen";

    private OutputFolder(string site, string state) => (Site, State) = (site, state);

    /// <summary>The folder of the site, absolute.</summary>
    public string Site { get; }

    /// <summary>The folder of our own files, absolute.</summary>
    public string State { get; }

    /// <summary>Files that wait to be put in place.</summary>
    public string Staged => Path.Combine(State, "staged");

    /// <summary>The list of what the site is made of: only these files are ever removed.</summary>
    public string Manifest => Path.Combine(State, "manifest");

    /// <summary>What the last step does; there only while that step runs, or when it was cut off.</summary>
    public string Journal => Path.Combine(State, "journal");

    /// <summary>Held open by the run that writes.</summary>
    public string Lock => Path.Combine(State, "lock");

    /// <summary>Where <paramref name="path"/> of the site stands.</summary>
    public string InSite(string path) => Path.Combine(Site, path);

    /// <summary>Where <paramref name="path"/> waits.</summary>
    public string InStaged(string path) => Path.Combine(Staged, path);

    /// <summary>The folder at <paramref name="path"/>, with its state folder made.</summary>
    /// <exception cref="IOException">No state folder could be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is allowed neither beside the output nor in it.</exception>
    public static OutputFolder Prepare(string path)
    {
        var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var inside = new OutputFolder(site, Path.Combine(site, StateName));
        if (Directory.Exists(inside.State) || Path.GetDirectoryName(site) is not { } parent) return Made(inside);
        try
        {
            return Made(new OutputFolder(site, Path.Combine(parent, StateName, Path.GetFileName(site))));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException && Directory.Exists(site))
        {
            return Made(inside);
        }
    }

    private static OutputFolder Made(OutputFolder folder)
    {
        Directory.CreateDirectory(folder.State);
        return folder;
    }
}
