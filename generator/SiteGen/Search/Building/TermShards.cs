using SiteGen.Dutch.Folding;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Writes the lexicon with its postings as shards. See <c>FORMAT.md</c>, "Term shards".</summary>
internal sealed class TermShards
{
    private const float BytesPerPosting = 1.4f;
    private const float BytesPerForm = 2.5f;

    private const float BytesPerHead = 400;

    /// <summary>A tail is read for queries of several words only, but then with those of its neighbours.</summary>
    private const float TailShare = 0.4f;

    /// <summary>However long its lists, a word is less than a shard, so that the other forms of its family find room beside it.</summary>
    private const float MostOfShard = 0.25f;

    /// <summary>A family with lists so many times as long as a heavy one has a shard to itself.</summary>
    private const float LongLists = 2;

    /// <summary>Members of a family with more forms between them than this may stand in different shards.</summary>
    private const int FarApart = 64;

    /// <summary>The bit of a family's mask that says that a number of reports follows.</summary>
    private const int Counted = 32;

    private readonly Lexicon _lexicon;
    private readonly int _documents;
    private readonly int _target;
    private readonly int _heavy;
    private readonly WrittenApart _apart;
    private int[] _shardOf = [];

    /// <summary>Prepares the shards.</summary>
    /// <param name="lexicon">What to write.</param>
    /// <param name="documents">The number of documents.</param>
    /// <param name="target">The wanted compressed size of a shard.</param>
    /// <param name="heavy">Lists of more bytes than this go whole to a second file.</param>
    public TermShards(Lexicon lexicon, int documents, int target, int heavy)
    {
        _lexicon = lexicon;
        _apart = new WrittenApart(lexicon);
        _documents = documents;
        _target = target;
        _heavy = heavy;
    }

    /// <summary>Makes all shards.</summary>
    /// <returns>Boundary and hash of each shard, in order, and all files.</returns>
    public ShardSet Build()
    {
        var sizes = Sizes();
        var torn = FamiliesTornAt();
        var apart = FamiliesApart(sizes);
        var starts = ShardPlan.Cut(_lexicon.Forms.Length, i => _lexicon.Forms[i].Text, i => sizes[i], _target, i => torn[i] == 0, i => apart[i]);
        _shardOf = ShardOf(starts);
        var shards = new (IndexFile File, IndexFile? Tail, IndexFile? CommonTail)[starts.Count];
        var boundaries = new string[starts.Count];
        Parallel.For(0, starts.Count, () => new PostingUnion(_documents), (i, _, union) =>
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : _lexicon.Forms.Length;
            boundaries[i] = i == 0 ? string.Empty : ShardPlan.Boundary(_lexicon.Forms[starts[i] - 1].Text, _lexicon.Forms[starts[i]].Text);
            shards[i] = Write(i, starts[i], end, boundaries[i], union);
            return union;
        }, _ => { });
        return new ShardSet(boundaries, [.. shards.Select(s => s.File)], [.. shards.Select(s => s.Tail)], [.. shards.Select(s => s.CommonTail)]);
    }

    /// <summary>How many families would be torn by a shard that begins at each form: each half repeats the lists of the other.</summary>
    private int[] FamiliesTornAt()
    {
        var torn = new int[_lexicon.Forms.Length + 1];
        foreach (var family in _lexicon.Families)
        {
            for (var m = 1; m < family.Members.Count; m++)
            {
                var (before, next) = (family.Members[m - 1], family.Members[m]);
                if (next - before > FarApart)
                    continue;
                torn[before + 1]++;
                torn[next + 1]--;
            }
        }

        for (var i = 1; i < torn.Length; i++)
            torn[i] += torn[i - 1];
        return torn;
    }

    /// <summary>Where the near members of a family with long lists begin and where they end: it has a shard to itself, so that a query does not read the tails of others.</summary>
    private bool[] FamiliesApart(float[] sizes)
    {
        var apart = new bool[_lexicon.Forms.Length + 1];
        foreach (var family in _lexicon.Families)
        {
            for (var m = 0; m < family.Members.Count;)
            {
                var (first, total) = (m, 0f);
                do
                    total += sizes[family.Members[m]];
                while (++m < family.Members.Count && family.Members[m] - family.Members[m - 1] <= FarApart);
                if (total < _heavy * LongLists)
                    continue;
                apart[family.Members[first]] = apart[family.Members[m - 1] + 1] = true;
            }
        }

        for (var i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] > BytesPerForm + _heavy)
                sizes[i] = Math.Min(BytesPerHead + sizes[i] * TailShare, _target * MostOfShard);
        }

        return apart;
    }

    /// <summary>The size of each form with all it brings.</summary>
    private float[] Sizes()
    {
        var sizes = new float[_lexicon.Forms.Length];
        var counted = new bool[_lexicon.Families.Count];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = BytesPerForm + BytesPerPosting * Math.Min(_lexicon.Frequency(i), _documents / 4f);
            var family = _lexicon.Forms[i].Family;
            if (counted[family])
                continue;
            counted[family] = true;
            long compounds = 0;
            foreach (var form in _lexicon.Families[family].Compounds)
                compounds += _lexicon.Frequency(form);
            sizes[i] += BytesPerPosting * Math.Min(compounds, _documents / 4f);
        }

        return sizes;
    }

    private int[] ShardOf(List<int> starts)
    {
        var shardOf = new int[_lexicon.Forms.Length];
        for (var i = 0; i < starts.Count; i++)
            Array.Fill(shardOf, i, starts[i], (i + 1 < starts.Count ? starts[i + 1] : shardOf.Length) - starts[i]);
        return shardOf;
    }

    private (IndexFile File, IndexFile? Tail, IndexFile? CommonTail) Write(int shard, int start, int end, string boundary, PostingUnion union)
    {
        var lists = new ListWriter(boundary, _documents, _heavy);
        var codes = new ByteWriter();
        var families = new List<int>();
        var numbers = new Dictionary<int, int>();
        var heavy = new HashSet<int>();
        for (var i = start; i < end; i++)
        {
            var own = _lexicon.Own(i);
            var form = _lexicon.Forms[i];
            if (own.Length > 0 && lists.Add(own, StopWords.Contains(form.Text)))
                heavy.Add(form.Family);
            var code = 0;
            if (numbers.TryGetValue(form.Family, out var number))
                code = numbers.Count - number + 1;
            else if (IsShared(form.Family))
                code = AddFamily(form.Family);
            codes.Number((code << 2) | (StopWords.Contains(form.Text) ? 2 : 0) | (own.Length > 0 ? 1 : 0));
        }

        var masks = new ByteWriter();
        foreach (var family in families)
            WriteFamily(shard, _lexicon.Families[family], heavy.Contains(family), lists, masks, union);
        var target = new ByteWriter();
        target.Number(end - start);
        FrontCoding.Write([.. Enumerable.Range(start, end - start).Select(i => _lexicon.Forms[i].Text)], target);
        target.Bytes(codes.Written);
        target.Number(families.Count);
        target.Bytes(masks.Written);
        lists.WriteTo(target);
        return (IndexFile.Make(FileKind.Terms, boundary, target.Written), lists.Tail, lists.CommonTail);

        int AddFamily(int family)
        {
            numbers.Add(family, families.Count);
            families.Add(family);
            return 1;
        }
    }

    /// <summary>A family is written when it says more than the form's own list.</summary>
    private bool IsShared(int family)
    {
        var f = _lexicon.Families[family];
        return f.Members.Count > 1 || f.Compounds.Count > 0 || f.Derivations.Count > 0 || f.Synonyms.Count > 0 || f.Bets.Count > 0
            || _lexicon.Forms[f.Members[0]].Parts.Count > 0;
    }

    /// <summary>With a heavy list comes the number of reports of all lists, so that a client need not read them to count.</summary>
    private void WriteFamily(int shard, WordFamily family, bool heavy, ListWriter lists, ByteWriter masks, PostingUnion union)
    {
        var mask = 0;
        var common = family.Members.Exists(m => StopWords.Contains(_lexicon.Forms[m].Text));
        foreach (var member in family.Members)
        {
            if (_shardOf[member] == shard)
                union.Cover(_lexicon.Own(member), Impact.Sibling);
            else
                union.Add(_lexicon.Own(member));
            _apart.AddTo(union, _lexicon.Forms[member]);
        }

        Take(Grade.Inflection);
        foreach (var compound in family.Compounds)
            union.Add(_lexicon.Own(compound));
        Take(Grade.Compound);
        AddFamilies(family.Derivations, union);
        Take(Grade.Derivation);
        AddFamilies(family.Synonyms, union);
        Take(Grade.Synonym);
        foreach (var document in family.Bets)
            union.Add(document, ushort.MaxValue);
        Take(Grade.Bet);
        masks.Byte(heavy ? mask | Counted : mask);
        if (heavy)
            masks.Number(union.Covered);
        union.Uncover();
        return;

        void Take(Grade grade)
        {
            if (union.IsEmpty)
                return;
            var postings = union.Take(Impact.Worth(grade));
            if (postings.Length == 0)
                return;
            heavy |= lists.Add(postings, common);
            mask |= 1 << (int)grade;
        }
    }

    private void AddFamilies(List<int> families, PostingUnion union)
    {
        foreach (var member in families.SelectMany(f => _lexicon.Families[f].Members))
            union.Add(_lexicon.Own(member));
    }
}
