using SiteGen.Content;

namespace SiteGen.Newsroom.Worklist;

/// <summary>A line of the worklist. Immutable.</summary>
/// <param name="Path">The file, relative to the root of the site.</param>
/// <param name="Title">The title; the name of the file when it cannot be read.</param>
/// <param name="Status">Where it is on its way.</param>
internal sealed record WorkItem(string Path, string Title, WorkStatus Status)
{
    /// <summary>The article; absent when the file cannot be read.</summary>
    public Article? Article { get; init; }

    /// <summary>How many questions of the import are open.</summary>
    public int Questions => Article?.Questions.Count ?? 0;

    /// <summary>How many errors and warnings there are; absent while the check has not come to it.</summary>
    public int? Problems { get; init; }
}
