using SiteGen.Search.Files;
using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>Writes the one file with a fixed name: where everything else is. See <c>FORMAT.md</c>, "Manifest".</summary>
internal static class Manifest
{
    /// <summary>A client refuses an index of another version.</summary>
    public const int Version = 3;

    /// <summary>The path of the manifest below the site's root.</summary>
    public const string Path = IndexFile.Folder + "wegwijzer.bin";

    /// <summary>Makes the manifest.</summary>
    /// <param name="segments">What each segment says of itself; one or two.</param>
    /// <param name="dead">The ids in the first segment of reports that are gone or stand in the second, ascending.</param>
    /// <param name="positions">For each report of the second segment the id in the first before which it comes by date, ascending.</param>
    public static Artifact Build(IReadOnlyList<ReadOnlyMemory<byte>> segments, IReadOnlyList<int> dead, IReadOnlyList<int> positions)
    {
        var target = new ByteWriter();
        target.Byte(Version);
        target.Number(segments.Count);
        foreach (var segment in segments)
            target.Bytes(segment.Span);
        target.Number(dead.Count);
        var previous = -1;
        foreach (var id in dead)
        {
            target.Number(id - previous - 1);
            previous = id;
        }

        previous = 0;
        foreach (var position in positions)
        {
            target.Number(position - previous);
            previous = position;
        }

        return new Artifact(Path, IndexFile.Deflate(target.Written));
    }
}
