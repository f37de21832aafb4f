namespace SiteGen.Tests.Search;

/// <summary>One shard of terms, read back.</summary>
internal sealed class DecodedTerms
{
    private readonly List<int> _own = [];
    private readonly List<int> _family = [];
    private readonly List<int> _first = [];
    private readonly List<int> _masks = [];
    private readonly List<int> _all = [];
    private readonly List<SortedDictionary<int, int>> _lists = [];

    public DecodedTerms(IndexDecoder index, string key, int edition, bool hasTail)
    {
        var r = new ByteReader(index.File('t', key, edition));
        var n = r.Number();
        Forms = r.Texts(n);
        int lists = 0, families = 0;
        for (var i = 0; i < n; i++)
        {
            var code = r.Number();
            _own.Add((code & 1) == 1 ? lists++ : -1);
            Common.Add((code & 2) == 2);
            _family.Add((code >> 2) switch { 0 => -1, 1 => families++, var k => families + 1 - k });
        }

        for (var count = r.Number(); count > 0; count--)
        {
            var mask = r.Byte();
            _masks.Add(mask & 31);
            _all.Add((mask & 32) == 0 ? -1 : r.Number());
            _first.Add(lists);
            lists += System.Numerics.BitOperations.PopCount((uint)mask & 31);
        }

        ReadLists(r, common =>
        {
            Xunit.Assert.True(common || hasTail);
            return new ByteReader(index.File('l', common ? key + "/" : key, edition));
        });
        Xunit.Assert.Equal(lists, _lists.Count);
        for (var form = 0; form < n; form++)
        {
            if (_family[form] >= 0 && _all[_family[form]] >= 0)
                Xunit.Assert.Equal(_all[_family[form]], Enumerable.Range(-1, 6).SelectMany(grade => By(form, grade)).Concat(Own(form).Keys).Distinct().Count());
        }
    }

    public string[] Forms { get; }

    public List<bool> Common { get; } = [];

    /// <summary>Report and impact of the form itself; empty when no document holds it.</summary>
    public SortedDictionary<int, int> Own(int form) => _own[form] < 0 ? [] : _lists[_own[form]];

    /// <summary>The reports that the form's family leads to by one grade; -1 for inflections in the same shard.</summary>
    public IEnumerable<int> By(int form, int grade)
    {
        var family = _family[form];
        if (family < 0)
            return [];
        if (grade < 0)
            return Enumerable.Range(0, Forms.Length).Where(f => f != form && _family[f] == family).SelectMany(f => Own(f).Keys);
        var below = _masks[family] & ((1 << grade) - 1);
        return (_masks[family] >> grade & 1) == 0 ? [] : _lists[_first[family] + System.Numerics.BitOperations.PopCount((uint)below)].Keys;
    }

    /// <summary>Lists in the shard, and for those with a tail what their second file holds, in the same order.</summary>
    private void ReadLists(ByteReader r, Func<bool, ByteReader> openTails)
    {
        var entries = new List<(int Count, int Size, bool Bitmap, int Tail)>();
        var tails = new ByteReader?[2];
        for (var n = r.Number(); n > 0; n--)
        {
            var count = r.Number();
            var code = r.Number();
            var tail = -1;
            if ((code & 2) == 2)
                (count, tail) = r.Number() is var both ? (both >> 1, both & 1) : default;
            entries.Add((count, code >> 2, (code & 1) == 1, tail));
        }

        for (var i = 0; i < entries.Count; i++)
        {
            var (count, size, bitmap, tail) = entries[i];
            var head = r.Take(size);
            if (tail < 0)
            {
                _lists.Add(List(head, count, bitmap));
                continue;
            }

            var whole = tails[tail] ??= openTails(tail == 1);
            var wholeCount = whole.Number();
            var code = whole.Number();
            _lists.Add(List(whole.Take(code >> 1), wholeCount, (code & 1) == 1));
            Xunit.Assert.Equal(256, count);
            Xunit.Assert.All(List(head, count, bitmap), p => Xunit.Assert.Equal(p.Value, _lists[^1][p.Key]));
        }

        Xunit.Assert.All(tails, t => Xunit.Assert.True(t?.AtEnd ?? true));
    }

    private static SortedDictionary<int, int> List(byte[] bytes, int count, bool bitmap)
    {
        var half = bytes.Length - (count + 1) / 2;
        var ids = new List<int>();
        if (bitmap)
        {
            for (var d = 0; d < half * 8; d++)
            {
                if ((bytes[d / 8] >> (d % 8) & 1) == 1)
                    ids.Add(d);
            }
        }
        else
        {
            var r = new ByteReader(bytes);
            for (int k = 0, d = -1; k < count; k++)
                ids.Add(d += 1 + r.Number());
        }

        Xunit.Assert.Equal(count, ids.Count);
        return new SortedDictionary<int, int>(ids.Select((d, k) => (d, Level: bytes[half + k / 2] >> (k % 2 * 3) & 7)).ToDictionary(p => p.d, p => p.Level));
    }
}
