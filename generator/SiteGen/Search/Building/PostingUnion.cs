namespace SiteGen.Search.Building;

/// <summary>
/// Adds up postings of several forms, and leaves out of a list the documents to which a better list of the same family leads already.
/// Used by one thread, again and again.
/// </summary>
internal sealed class PostingUnion(int documents)
{
    private readonly int[] _weights = new int[documents];
    private readonly List<int> _touched = [];
    private readonly float[] _known = new float[documents];
    private readonly List<int> _covered = [];
    private Posting[] _sorted = new Posting[64];

    public bool IsEmpty => _touched.Count == 0;

    /// <summary>The number of documents that are covered.</summary>
    public int Covered => _covered.Count;

    public void Add(ReadOnlySpan<Posting> postings)
    {
        foreach (var posting in postings)
            Add(posting.Document, posting.Weight);
    }

    public void Add(int document, int weight)
    {
        if (_weights[document] == 0)
            _touched.Add(document);
        _weights[document] += weight;
    }

    /// <summary>Says that a reader of the family comes to these documents anyhow.</summary>
    /// <param name="postings">By ascending document.</param>
    /// <param name="worth">What this way to a document is worth at least.</param>
    public void Cover(ReadOnlySpan<Posting> postings, float worth)
    {
        for (var i = 0; i < postings.Length;)
        {
            var (document, weight) = (postings[i].Document, 0);
            for (; i < postings.Length && postings[i].Document == document; i++)
                weight += postings[i].Weight;
            var value = Impact.Worth(Impact.Level(weight)) * worth;
            if (_known[document] == 0)
                _covered.Add(document);
            _known[document] = Math.Max(_known[document], value);
        }
    }

    /// <summary>Forgets what was covered.</summary>
    public void Uncover()
    {
        foreach (var document in _covered)
            _known[document] = 0;
        _covered.Clear();
    }

    /// <summary>
    /// The sum by ascending document, without the documents that were covered at least as well, which it then covers itself; valid until the
    /// next call. The union is empty again.
    /// </summary>
    public ReadOnlySpan<Posting> Take(float worth)
    {
        _touched.Sort();
        if (_sorted.Length < _touched.Count)
            _sorted = new Posting[_touched.Count * 2];
        var count = 0;
        foreach (var document in _touched)
        {
            var weight = Math.Min(_weights[document], ushort.MaxValue);
            _weights[document] = 0;
            if (_known[document] < Impact.Worth(Impact.Level(weight)) * worth)
                _sorted[count++] = new Posting(document, (ushort)weight);
        }

        _touched.Clear();
        Cover(_sorted.AsSpan(0, count), worth);
        return _sorted.AsSpan(0, count);
    }
}
