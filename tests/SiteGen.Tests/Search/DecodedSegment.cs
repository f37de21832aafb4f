using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Search;

/// <summary>One segment of an index, read back.</summary>
internal sealed class DecodedSegment
{
    private readonly IndexDecoder _index;
    private readonly Dictionary<string, byte[]> _pack = new(StringComparer.Ordinal);
    private readonly int _block;
    private readonly (string[] From, int[] Edition) _terms, _spelling, _reverse;
    private readonly byte[] _tails;
    private readonly int[] _blocks;
    private readonly int _bits, _pairs;

    public DecodedSegment(IndexDecoder index, ByteReader r, int start)
    {
        _index = index;
        Start = start;
        Count = r.Number();
        _block = r.Number();
        _terms = Shards(r);
        _tails = r.Take((_terms.From.Length + 7) / 8);
        _spelling = Shards(r);
        _reverse = Shards(r);
        _blocks = [.. Enumerable.Range(0, (r.Number() + 15) / 16).Select(_ => r.Hash())];
        for (var n = r.Number(); n > 0; n--)
            Facets.Add(r.Text(), r.Hash());
        for (var n = r.Number(); n > 0; n--)
            Years.Add((r.Number(), r.Number()));
        _bits = r.Number();
        _pairs = r.Hash();
        var pack = r.Hash();
        if (pack != 0)
        {
            var p = new ByteReader(index.File('p', string.Empty, pack));
            while (!p.AtEnd)
                _pack.Add(p.Text(), p.Take(p.Number()));
        }
    }

    public int Start { get; }

    public int Count { get; }

    public Dictionary<string, int> Facets { get; } = new(StringComparer.Ordinal);

    public List<(int Year, int First)> Years { get; } = [];

    public IReadOnlyList<string> Boundaries => _terms.From;

    public IEnumerable<DecodedTerms> TermShards() => _terms.From.Select((from, i) => new DecodedTerms(_index, from, _terms.Edition[i], (_tails[i / 8] >> (i % 8) & 1) == 1));

    public IEnumerable<string> Words(bool reverse)
    {
        var (from, edition) = reverse ? _reverse : _spelling;
        for (var i = 0; i < from.Length; i++)
        {
            var r = new ByteReader(Part(reverse ? 'r' : 's', from[i], edition[i]));
            var n = r.Number();
            foreach (var word in r.Texts(n))
                yield return reverse ? new string([.. word.Reverse()]) : word;
            r.Take(n);
        }
    }

    /// <summary>What is shown of a report; the mark in its address stands for its title.</summary>
    public string[] Record(int id)
    {
        var record = Fields(id);
        record[1] = record[1].Replace("\u001a", SlugOf(record[0]), StringComparison.Ordinal);
        return record;
    }

    private static string SlugOf(string title)
    {
        var words = new List<string>();
        var scanner = new SiteGen.Dutch.Folding.WordScanner(title);
        while (scanner.MoveNext())
            words.Add(SiteGen.Dutch.Folding.Fold.Word(scanner.Word.ToString()));
        return string.Join('-', words);
    }

    private string[] Fields(int id) =>
        Encoding.UTF8.GetString(Part('d', (id / _block).ToString(CultureInfo.InvariantCulture), _blocks[id / _block / 16])).Split('\u001e')[id % _block].Split('\u001f');

    /// <summary>The text of a report; the mark in an anchor stands for its heading.</summary>
    public string Text(int id)
    {
        var text = Encoding.UTF8.GetString(_index.File('x', Record(id)[1], int.Parse(Record(id)[7], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return string.Join('\u001e', text.Split('\u001e').Select(section => section.Replace("\u001a", SlugOf(section.Split('\u001f')[0]), StringComparison.Ordinal)));
    }

    public string[][] Column(string facet)
    {
        var r = new ByteReader(Part('f', facet, Facets[facet]));
        var values = Enumerable.Range(0, r.Number()).Select(_ => r.Text()).ToArray();
        return [.. Enumerable.Range(0, Count).Select(_ => Enumerable.Range(0, r.Number()).Select(_ => values[r.Number()]).ToArray())];
    }

    public HashSet<int> Beside(string first, string second)
    {
        var hash = IndexDecoder.Fnv(IndexDecoder.Units(first + " " + second));
        var part = _bits == 0 ? 0 : (int)(hash >> (32 - _bits));
        var r = new ByteReader(_index.File('b', part.ToString(CultureInfo.InvariantCulture), _pairs));
        var found = new HashSet<int>();
        long at = -1;
        for (var n = r.Number(); n > 0; n--)
        {
            at += 1 + (uint)r.Number();
            for (int c = r.Number(), d = -1; c > 0; c--)
            {
                d += 1 + r.Number();
                if (at == (_bits == 0 ? hash : hash & (uint.MaxValue >> _bits)))
                    found.Add(d);
            }
        }

        return found;
    }

    private byte[] Part(char kind, string key, int hash) => _pack.Count > 0 ? _pack[kind + key] : _index.File(kind, key, hash);

    private static (string[] From, int[] Edition) Shards(ByteReader r)
    {
        var from = r.Texts(r.Number());
        var editions = new int[from.Length];
        for (var i = 0; i < from.Length; i++)
            editions[i] = i == 0 || IndexDecoder.Fnv(IndexDecoder.Units(from[i])) % 8 == 0 ? r.Hash() : editions[i - 1];
        return (from, editions);
    }
}
