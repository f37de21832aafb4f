using SiteGen.Search.Files;
using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>Writes the one file with a fixed name: where everything else is. See <c>FORMAT.md</c>, "Manifest".</summary>
internal static class ManifestWriter
{
    /// <summary>A client refuses an index of another version.</summary>
    public const int Version = 1;

    /// <summary>The path of the manifest below the site's root.</summary>
    public const string Path = IndexFile.Folder + "wegwijzer.bin";

    /// <summary>Makes the manifest.</summary>
    public static Artifact Build(IReadOnlyList<SearchDocument> documents, ShardSet terms, ShardSet forward, ShardSet reverse,
        IndexFile[] blocks, IReadOnlyList<(string Name, IndexFile File)> facets, PairFiles pairs)
    {
        var target = new ByteWriter();
        target.Byte(Version);
        target.Number(documents.Count);
        target.Number(DisplayBlocks.SizeFor(documents.Count));
        WriteShards(terms, target);
        WriteShards(forward, target);
        WriteShards(reverse, target);
        target.Number(blocks.Length);
        foreach (var block in blocks)
            target.Hash(block.Hash);
        target.Number(facets.Count);
        foreach (var (name, file) in facets)
        {
            target.Text(name);
            target.Hash(file.Hash);
        }

        WriteYears(documents, target);
        target.Number(pairs.Bits);
        target.Hash(pairs.Directory.Hash);
        return new Artifact(Path, IndexFile.Deflate(target.Written));
    }

    private static void WriteShards(ShardSet shards, ByteWriter target)
    {
        target.Number(shards.Boundaries.Count);
        FrontCoding.Write(shards.Boundaries, target);
        foreach (var hash in shards.Hashes)
            target.Hash(hash);
    }

    /// <summary>Each year with the id of its first report, ascending; 0 stands for an unknown year.</summary>
    private static void WriteYears(IReadOnlyList<SearchDocument> documents, ByteWriter target)
    {
        var years = new List<(int Year, int First)>();
        for (var i = 0; i < documents.Count; i++)
        {
            var year = documents[i].Year ?? 0;
            if (years.Count == 0 || years[^1].Year != year)
                years.Add((year, i));
        }

        target.Number(years.Count);
        foreach (var (year, first) in years)
        {
            target.Number(year);
            target.Number(first);
        }
    }
}
