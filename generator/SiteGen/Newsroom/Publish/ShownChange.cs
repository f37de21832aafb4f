namespace SiteGen.Newsroom.Publish;

/// <summary>A change as a person sees it. Immutable.</summary>
/// <param name="Words">What happened: <c>Nieuw bericht</c>, <c>Gewijzigd</c>, <c>Verwijderd</c>.</param>
/// <param name="Title">What it happened to: the title of an article, else the name of the file.</param>
/// <param name="Path">The file, relative to the site's root.</param>
/// <param name="IsDraft">Whether it will not be on the site yet.</param>
internal sealed record ShownChange(string Words, string Title, string Path, bool IsDraft)
{
    /// <summary>The change in one line.</summary>
    public override string ToString() => Words + ": " + Title;
}
