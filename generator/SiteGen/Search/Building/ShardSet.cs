using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>The shards of one sorted list. Immutable.</summary>
/// <param name="Boundaries">The lower boundary of each shard, ascending; the first is empty.</param>
/// <param name="Hashes">The 24-bit hash of each shard's file.</param>
/// <param name="Files">The shards and all that belongs to them.</param>
internal sealed record ShardSet(IReadOnlyList<string> Boundaries, IReadOnlyList<int> Hashes, IReadOnlyList<IndexFile> Files)
{
    /// <summary>No shards.</summary>
    public static ShardSet Empty { get; } = new([], [], []);

    /// <summary>Writes boundaries and hashes for the manifest.</summary>
    public void Describe(ByteWriter target)
    {
        target.Number(Boundaries.Count);
        FrontCoding.Write(Boundaries, target);
        foreach (var hash in Hashes)
            target.Hash(hash);
    }
}
