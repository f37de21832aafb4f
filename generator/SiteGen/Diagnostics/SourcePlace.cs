namespace SiteGen.Diagnostics;

/// <summary>
/// Where in which file something stands. Lines and columns count from 1, columns in UTF-16 units; 0 means that only the
/// file is known. <see cref="None"/> is no place at all. Immutable.
/// </summary>
/// <param name="File">The path as the user knows it, relative to the site's root, with <c>/</c>.</param>
/// <param name="Line">The line, from 1; 0 when unknown.</param>
/// <param name="Column">The column, from 1; 0 when unknown.</param>
/// <param name="Length">How many UTF-16 units from there are meant; 0 when only the point is known.</param>
public readonly record struct SourcePlace(string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>No place: the fault is of the run as a whole.</summary>
    public static SourcePlace None { get; } = new("");

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => string.IsNullOrEmpty(File);

    /// <summary><c>path:line:column</c>, without the parts that are unknown.</summary>
    public override string ToString() =>
        IsNone ? "" : Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
