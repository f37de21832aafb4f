namespace SiteGen.Publishing;

/// <summary>
/// The short last step. Before the journal stands, a run that is cut off has changed nothing; once it stands, this step is
/// done, by this run or by the next. Every part of it can be done twice. It guards against a run that is killed, not
/// against a power cut: nothing waits for the disk to have written.
/// </summary>
internal static class CommitStep
{
    /// <summary>Writes the journal for <paramref name="plan"/> and carries it out.</summary>
    public static void Run(OutputFolder folder, PublishingPlan plan, IDiskWriter disk)
    {
        var draft = folder.Journal + ".new";
        disk.Write(draft, plan.Format());
        disk.Move(draft, folder.Journal);
        Finish(folder, plan, disk);
    }

    /// <summary>Finishes the step of an earlier run when that was cut off. Whether there was one.</summary>
    public static bool FinishEarlier(OutputFolder folder, IDiskWriter disk)
    {
        if (!File.Exists(folder.Journal)) return false;
        if (PublishingPlan.Parse(File.ReadAllLines(folder.Journal)) is not { } plan)
        {
            disk.Delete(folder.Journal);
            return false;
        }

        Finish(folder, plan, disk);
        return true;
    }

    private static void Finish(OutputFolder folder, PublishingPlan plan, IDiskWriter disk)
    {
        foreach (var path in plan.Clear) Remove(folder, path, disk);
        if (!Directory.Exists(folder.Site) && Directory.Exists(folder.Staged)) disk.MoveFolder(folder.Staged, folder.Site);

        // Pages last: a page that is seen early must find its style, script and index.
        foreach (var path in plan.Put.Where(path => !IsPage(path)).Concat(plan.Put.Where(IsPage)))
        {
            if (File.Exists(folder.InStaged(path))) disk.Move(folder.InStaged(path), folder.InSite(path));
        }

        foreach (var path in plan.Remove) Remove(folder, path, disk);
        var draft = folder.Manifest + ".new";
        disk.Write(draft, SiteManifest.Format(plan.Put.Concat(plan.Keep).Order(StringComparer.Ordinal)));
        disk.Move(draft, folder.Manifest);
        disk.Delete(folder.Journal);
        disk.DeleteFolder(folder.Staged);
    }

    private static void Remove(OutputFolder folder, string path, IDiskWriter disk)
    {
        disk.Delete(folder.InSite(path));
        foreach (var above in PublishingPlan.Above(path)) disk.DeleteEmptyFolder(folder.InSite(above));
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
