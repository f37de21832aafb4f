using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>The shards of one sorted list. Immutable.</summary>
internal sealed class ShardSet
{
    /// <summary>About so many shards, a power of two, share an edition.</summary>
    private const uint GroupSize = 8;

    private readonly IReadOnlyList<IndexFile?> _tails;
    private readonly List<int> _editions = [];

    /// <summary>Gives the shards their editions. A group begins at a boundary chosen by content, so that a new shard does not shift the groups behind it.</summary>
    /// <param name="boundaries">The lower boundary of each shard, ascending; the first is empty.</param>
    /// <param name="shards">The file of each shard.</param>
    /// <param name="tails">The file with the long lists of each shard, null where it has none.</param>
    /// <param name="others">A third file of each shard, null where it has none.</param>
    public ShardSet(IReadOnlyList<string> boundaries, IReadOnlyList<IndexFile> shards, IReadOnlyList<IndexFile?> tails, IReadOnlyList<IndexFile?> others)
    {
        Boundaries = boundaries;
        _tails = tails;
        Files = [.. shards, .. tails.Concat(others).OfType<IndexFile>()];
        for (var i = 0; i < shards.Count;)
        {
            var group = new List<IndexFile>();
            do
            {
                group.Add(shards[i]);
                foreach (var more in (ReadOnlySpan<IReadOnlyList<IndexFile?>>)[tails, others])
                {
                    if (i < more.Count && more[i] is { } file)
                        group.Add(file);
                }
            }
            while (++i < shards.Count && Fnv.Of(boundaries[i]) % GroupSize != 0);
            _editions.Add(IndexFile.Join(group));
        }
    }

    /// <summary>No shards.</summary>
    public static ShardSet Empty { get; } = new([], [], [], []);

    /// <summary>The lower boundary of each shard, ascending; the first is empty.</summary>
    public IReadOnlyList<string> Boundaries { get; }

    /// <summary>The shards and all that belongs to them.</summary>
    public IReadOnlyList<IndexFile> Files { get; }

    /// <summary>Writes boundaries and editions for the manifest.</summary>
    public void Describe(ByteWriter target)
    {
        target.Number(Boundaries.Count);
        FrontCoding.Write(Boundaries, target);
        foreach (var edition in _editions)
            target.Hash(edition);
    }

    /// <summary>Writes a bit for each shard: whether it has a file with long lists.</summary>
    public void DescribeTails(ByteWriter target)
    {
        var bits = target.Reserve((_tails.Count + 7) / 8);
        bits.Clear();
        for (var i = 0; i < _tails.Count; i++)
        {
            if (_tails[i] is not null)
                bits[i >> 3] |= (byte)(1 << (i & 7));
        }
    }
}
