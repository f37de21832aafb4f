using System.Globalization;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Collects the posting lists of one shard. A heavy list leaves its best postings here and goes whole to a file of its own.</summary>
internal sealed class ListWriter(string boundary, int documents, int heavy)
{
    /// <summary>How many postings of a heavy list stay in the shard: enough to rank the first pages.</summary>
    public const int HeadSize = 256;
    private const int HasTail = 2;

    private readonly ByteWriter _directory = new();
    private readonly ByteWriter _lists = new();
    private int _count;

    public List<IndexFile> Tails { get; } = [];

    /// <summary>Adds a list.</summary>
    /// <returns>Whether it was heavy.</returns>
    public bool Add(ReadOnlySpan<Posting> postings)
    {
        _count++;
        var start = _lists.Length;
        var (count, mode) = PostingCodec.Write(postings, _lists);
        var length = _lists.Length - start;
        if (length <= heavy)
        {
            _directory.Number(count);
            _directory.Number((length << 2) | mode);
            return false;
        }

        var payload = new ByteWriter();
        payload.Number(documents);
        payload.Byte(mode);
        payload.Number(count);
        payload.Bytes(_lists.Written[start..]);
        var tail = IndexFile.Make(FileKind.Tail, string.Create(CultureInfo.InvariantCulture, $"{boundary}/{_count - 1}"), payload.Written);
        Tails.Add(tail);
        _lists.Truncate(start);
        var (headCount, headMode) = PostingCodec.Write(Head(postings), _lists);
        _directory.Number(count);
        _directory.Number(((_lists.Length - start) << 2) | HasTail | headMode);
        _directory.Number(headCount);
        _directory.Hash(tail.Hash);
        return true;
    }

    public void WriteTo(ByteWriter target)
    {
        target.Number(_count);
        target.Bytes(_directory.Written);
        target.Bytes(_lists.Written);
    }

    /// <summary>The best postings by level, the newest first among equals, as the client ranks them; again by ascending document.</summary>
    private static Posting[] Head(ReadOnlySpan<Posting> postings)
    {
        var best = new List<Posting>(postings.Length);
        foreach (var posting in postings)
        {
            if (best.Count > 0 && best[^1].Document == posting.Document)
                best[^1] = new Posting(posting.Document, (ushort)Math.Min(best[^1].Weight + posting.Weight, ushort.MaxValue));
            else
                best.Add(posting);
        }

        best.Sort((a, b) => Impact.Level(a.Weight) != Impact.Level(b.Weight) ? Impact.Level(b.Weight).CompareTo(Impact.Level(a.Weight)) : b.Document.CompareTo(a.Document));
        var head = best[..Math.Min(HeadSize, best.Count)];
        head.Sort((a, b) => a.Document.CompareTo(b.Document));
        return [.. head];
    }
}
