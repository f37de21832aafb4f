namespace SiteGen.Search.Building;

/// <summary>Adds up postings of several forms. Used by one thread, again and again.</summary>
internal sealed class PostingUnion(int documents)
{
    private readonly int[] _weights = new int[documents];
    private readonly List<int> _touched = [];
    private Posting[] _sorted = new Posting[64];

    public bool IsEmpty => _touched.Count == 0;

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

    /// <summary>The sum by ascending document; valid until the next call. The union is empty again.</summary>
    public ReadOnlySpan<Posting> Take()
    {
        _touched.Sort();
        if (_sorted.Length < _touched.Count)
            _sorted = new Posting[_touched.Count * 2];
        for (var i = 0; i < _touched.Count; i++)
        {
            var document = _touched[i];
            _sorted[i] = new Posting(document, (ushort)Math.Min(_weights[document], ushort.MaxValue));
            _weights[document] = 0;
        }

        var count = _touched.Count;
        _touched.Clear();
        return _sorted.AsSpan(0, count);
    }
}
