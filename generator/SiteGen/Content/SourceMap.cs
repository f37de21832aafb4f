using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>
/// Where the values of one content file stand. A value is named by its path in the front matter: <c>title</c>,
/// <c>session.date</c>, <c>people[2].name</c>. Immutable; sixteen bytes a value, so a large site can keep all of them.
/// </summary>
public sealed class SourceMap
{
    private readonly Entry[] entries;

    internal SourceMap(string file, int bodyLine, Entry[] sortedEntries) => (File, BodyLine, entries) = (file, bodyLine, sortedEntries);

    /// <summary>The file, relative to the site's root.</summary>
    public string File { get; }

    /// <summary>The line on which the text after the front matter begins, from 1.</summary>
    public int BodyLine { get; }

    /// <summary>A map for a value that comes from no file, or of which only the file is known.</summary>
    public static SourceMap OfFile(string file) => new(file, 1, []);

    /// <summary>
    /// The place of a value (line, column and length of the value itself; of its key when the value is a list or a group).
    /// A value that the file does not have gets the place of what would hold it: the group, and in the end the file.
    /// </summary>
    /// <param name="path">The path of the value, as above.</param>
    public SourcePlace PlaceOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var rest = path.AsSpan(); rest.Length > 0; rest = Parent(rest))
        {
            var at = Array.BinarySearch(entries, new Entry(PathHash.Of(rest), 0, 0, 0));
            if (at >= 0) return new SourcePlace(File, entries[at].Line, entries[at].Column, entries[at].Length);
        }

        return new SourcePlace(File);
    }

    private static ReadOnlySpan<char> Parent(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOfAny('.', '['))];

    /// <summary>One place, found by the hash of the path: the paths themselves would take more room than the values.</summary>
    internal readonly record struct Entry(ulong Hash, int Line, ushort Column, ushort Length) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Hash.CompareTo(other.Hash);
    }
}
