namespace SiteGen.Sites;

/// <summary>All meetings of a site. Immutable.</summary>
/// <param name="Coming">Those that are not over, the first one first.</param>
/// <param name="Past">Those that are over, the last one first.</param>
/// <param name="Open">Those of which the year is not known, in the order of the calendar.</param>
public sealed record Agenda(IReadOnlyList<Meeting> Coming, IReadOnlyList<Meeting> Past, IReadOnlyList<Meeting> Open)
{
    /// <summary>All of them: coming, past, open.</summary>
    public IEnumerable<Meeting> All => Coming.Concat(Past).Concat(Open);

    /// <summary>How many there are.</summary>
    public int Count => Coming.Count + Past.Count + Open.Count;
}
