using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>
/// Collects the posting lists of one shard. A heavy list leaves its best postings here and goes whole to the shard's second file; that of a function
/// word to a third, because a query with other words does not read it.
/// </summary>
internal sealed class ListWriter(string boundary, int documents, int heavy)
{
    /// <summary>How many postings of a heavy list stay in the shard: enough to rank the first pages.</summary>
    public const int HeadSize = 256;
    private const int HasTail = 2;

    private readonly ByteWriter _directory = new();
    private readonly ByteWriter _lists = new();
    private readonly ByteWriter _tails = new();
    private readonly ByteWriter _commonTails = new();
    private int _count;

    /// <summary>The file with the heavy lists; null when there are none.</summary>
    public IndexFile? Tail => _tails.Length == 0 ? null : IndexFile.Make(FileKind.Tail, boundary, _tails.Written);

    /// <summary>The file with the heavy lists of function words; null when there are none.</summary>
    public IndexFile? CommonTail => _commonTails.Length == 0 ? null : IndexFile.Make(FileKind.Tail, boundary + "/", _commonTails.Written);

    /// <summary>Adds a list.</summary>
    /// <param name="postings">The list.</param>
    /// <param name="common">Whether it is that of a function word.</param>
    /// <returns>Whether it was heavy.</returns>
    public bool Add(ReadOnlySpan<Posting> postings, bool common)
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

        _lists.Truncate(start);
        var sums = Summed(postings, count);
        var head = Head(sums);
        Flatten(sums, head, Impact.FirstStrong + (count > documents / 2 ? 2 : count > documents / 4 ? 1 : 0));
        var (_, tailMode) = PostingCodec.Write(sums, _lists);
        var tailLength = _lists.Length - start;
        var tails = common ? _commonTails : _tails;
        tails.Number(count);
        tails.Number((tailLength << 1) | tailMode);
        tails.Bytes(_lists.Written[start..]);
        _lists.Truncate(start);
        var (headCount, headMode) = PostingCodec.Write(head, _lists);
        _directory.Number(count);
        _directory.Number(((_lists.Length - start) << 2) | HasTail | headMode);
        _directory.Number((headCount << 1) | (common ? 1 : 0));
        return true;
    }

    public void WriteTo(ByteWriter target)
    {
        target.Number(_count);
        target.Bytes(_directory.Written);
        target.Bytes(_lists.Written);
    }

    /// <summary>Each document once.</summary>
    private static Posting[] Summed(ReadOnlySpan<Posting> postings, int count)
    {
        var sums = new Posting[count];
        var at = -1;
        foreach (var posting in postings)
        {
            if (at >= 0 && sums[at].Document == posting.Document)
                sums[at] = new Posting(posting.Document, (ushort)Math.Min(sums[at].Weight + posting.Weight, ushort.MaxValue));
            else
                sums[++at] = posting;
        }

        return sums;
    }

    /// <summary>The best postings by level, the newest first among equals, as the client ranks them; again by ascending document.</summary>
    private static Posting[] Head(Posting[] sums)
    {
        // By level: how many postings it has; and then how many of the lowest level that still fits come in, the newest.
        Span<int> counts = stackalloc int[Impact.Levels];
        foreach (var posting in sums)
            counts[Impact.Level(posting.Weight)]++;
        var (level, room) = (Impact.Levels - 1, HeadSize);
        while (level > 0 && counts[level] <= room)
            room -= counts[level--];
        var head = new Posting[Math.Min(HeadSize, sums.Length)];
        var next = head.Length;
        for (var i = sums.Length - 1; i >= 0 && next > 0; i--)
        {
            var own = Impact.Level(sums[i].Weight);
            if (own > level || (own == level && room-- > 0))
                head[--next] = sums[i];
        }

        return head;
    }

    /// <summary>
    /// When the head is full of reports that say more, the lowest levels become one: a word that frequent tells reports apart only where it says much, and its
    /// impacts are most of what it costs.
    /// </summary>
    private static void Flatten(Posting[] sums, Posting[] head, int strong)
    {
        foreach (var posting in head)
            strong = Math.Min(strong, Impact.Level(posting.Weight));
        if (strong < Impact.FirstStrong)
            return;
        for (var i = 0; i < sums.Length; i++)
        {
            if (Impact.Level(sums[i].Weight) < strong)
                sums[i] = new Posting(sums[i].Document, Impact.WeakWeight);
        }
    }
}
