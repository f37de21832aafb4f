using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Dutch.Folding;

namespace SiteGen.Search.Building;

/// <summary>
/// Reads runs of documents word by word, with one vocabulary for all it reads. Used by one thread at a time; which chunk it reads makes no difference to the index.
/// </summary>
internal sealed class ChunkReader(Phrases phrases)
{
    /// <summary>Longer runs of letters are no words; what is beyond is cut off.</summary>
    public const int LongestWord = 64;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = [];
    private readonly List<SpellingFacts> _facts = [];
    private readonly List<List<string[]>?> _phrases = [];
    private readonly List<string> _folded = [];
    private readonly List<int> _words = [];
    private readonly List<ushort> _weights = [];
    private readonly List<int> _touched = [];
    private readonly List<uint> _beginnings = [];
    private readonly List<WordPair> _pairs = [];
    private readonly HashSet<uint> _seenPairs = [];
    private readonly int[] _recent = new int[Phrases.LongestPhrase];
    private float[] _sums = new float[1024];
    private bool[] _lower = new bool[1024];
    private bool[] _prominent = new bool[1024];
    private int _recentCount;
    private int _bodyWords;
    private int _document;

    /// <summary>The distinct spellings so far, in lower case, accents kept; a phrase has spaces.</summary>
    public IReadOnlyList<string> Spellings => _spellings;

    /// <summary>What is known of each spelling.</summary>
    public IReadOnlyList<SpellingFacts> Facts => _facts;

    /// <summary>Reads a run of documents.</summary>
    public CorpusChunk Read(IReadOnlyList<SearchDocument> documents, int first, int count)
    {
        _words.Clear();
        _weights.Clear();
        _pairs.Clear();
        var ends = new int[count];
        for (var i = 0; i < count; i++)
        {
            _document = first + i;
            ReadDocument(documents[_document]);
            ends[i] = _words.Count;
        }

        return new CorpusChunk
        {
            FirstDocument = first,
            Reader = this,
            Words = [.. _words],
            Weights = [.. _weights],
            Ends = ends,
            Pairs = [.. _pairs],
        };
    }

    private void ReadDocument(SearchDocument document)
    {
        _bodyWords = 0;
        foreach (var section in document.Sections)
        {
            foreach (var block in section.Blocks)
                ReadText(block, Impact.Body, prominent: false, body: true);
        }

        var factor = Impact.LengthFactor(_bodyWords);
        foreach (var word in _touched)
            _sums[word] /= factor;
        foreach (var section in document.Sections)
            ReadText(section.Heading, Impact.Heading, prominent: false, body: false);
        ReadText(document.Title, Impact.Title, prominent: true, body: false);
        ReadText(document.Summary, Impact.Lead, prominent: false, body: false);
        foreach (var name in document.Municipalities.Concat(document.Organisations).Concat(document.People).Concat(document.OtherNames).Concat(document.Themes))
            ReadText(name, Impact.Name, prominent: true, body: false);
        ReadText(document.DateText, Impact.Body, prominent: false, body: false);
        if (document.Year is { } year)
            ReadText(year.ToString(CultureInfo.InvariantCulture), Impact.Body, prominent: false, body: false);
        Close(document);
    }

    private void Close(SearchDocument document)
    {
        var share = document.Expired ? Impact.Expired : 1;
        var dutch = !string.Equals(document.Language, "en", StringComparison.Ordinal) && !string.Equals(document.Language, "fy", StringComparison.Ordinal);
        foreach (var word in _touched)
        {
            _words.Add(word);
            _weights.Add(Impact.Weight(_sums[word] * share));
            ref var facts = ref CollectionsMarshal.AsSpan(_facts)[word];
            facts.Documents++;
            facts.LowerCase += _lower[word] ? 1 : 0;
            facts.Dutch |= dutch;
            facts.Prominent |= _prominent[word];
            (_sums[word], _lower[word], _prominent[word]) = (0, false, false);
        }

        _touched.Clear();
        _seenPairs.Clear();
    }

    private void ReadText(string text, float weight, bool prominent, bool body)
    {
        _recentCount = 0;
        var scanner = new WordScanner(text);
        Span<char> joined = stackalloc char[LongestWord];
        var joinedLength = 0;
        var dotted = 0;
        while (scanner.MoveNext())
        {
            var word = scanner.Word.Length <= LongestWord ? scanner.Word : scanner.Word[..LongestWord];
            var id = Add(word, weight, prominent);
            _bodyWords += body ? 1 : 0;
            AddPair(id);
            AddPhrases(id, weight);
            joinedLength = Join(scanner.HyphenBefore, word, joined, joinedLength, weight, prominent);
            dotted = Dotted(text, scanner.Start, word, dotted, weight, prominent);
            AddBehindArticle(word, weight, prominent);
        }
    }

    /// <summary><i>beschermd-wonen</i> is also found as one word.</summary>
    private int Join(bool hyphenBefore, ReadOnlySpan<char> word, Span<char> joined, int length, float weight, bool prominent)
    {
        if (!hyphenBefore)
            length = 0;
        if (length + word.Length > joined.Length || char.IsDigit(word[0]))
            return 0;
        word.CopyTo(joined[length..]);
        length += word.Length;
        if (hyphenBefore && length > word.Length)
            Add(joined[..length], weight, prominent);
        return length;
    }

    /// <summary><i>o.b.v.</i> is also found as <i>obv</i>, as the client looks it up.</summary>
    /// <returns>How many letters with a point have come one after another.</returns>
    private int Dotted(string text, int start, ReadOnlySpan<char> word, int before, float weight, bool prominent)
    {
        var end = start + 1;
        if (word.Length != 1 || !char.IsLetter(word[0]) || end >= text.Length || text[end] != '.')
            return 0;
        if (before > 0 && text[start - 1] != '.')
            before = 0;
        var letters = before + 1;
        var goesOn = end + 2 < text.Length && char.IsLetter(text[end + 1]) && text[end + 2] == '.';
        if (goesOn || letters < 2 || letters > LongestWord)
            return letters;
        Span<char> abbreviation = stackalloc char[letters];
        for (var i = 0; i < letters; i++)
            abbreviation[i] = text[start - 2 * (letters - 1 - i)];
        Add(abbreviation, weight, prominent);
        return 0;
    }

    /// <summary><i>d'Avoine</i> is also found as <i>Avoine</i>.</summary>
    private void AddBehindArticle(ReadOnlySpan<char> word, float weight, bool prominent)
    {
        if (word.Length >= 5 && word[1] is '\'' or '’')
            Add(word[2..], weight, prominent);
    }

    private int Add(ReadOnlySpan<char> word, float weight, bool prominent)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        var spelling = lower[..length];
        var id = Id(spelling);
        if (_sums[id] == 0)
            _touched.Add(id);
        _sums[id] += weight;
        _lower[id] |= word[0] == spelling[0];
        _prominent[id] |= prominent;
        return id;
    }

    private int Id(ReadOnlySpan<char> spelling)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(spelling, out var id))
            return id;
        id = _spellings.Count;
        var text = spelling.ToString();
        _ids.Add(text, id);
        _spellings.Add(text);
        _facts.Add(default);
        var folded = Fold.Word(text);
        _folded.Add(folded);
        _beginnings.Add(WordPair.Begin(folded));
        _phrases.Add(phrases.EndingWith(folded));
        if (id == _sums.Length)
        {
            Array.Resize(ref _sums, id * 2);
            Array.Resize(ref _lower, id * 2);
            Array.Resize(ref _prominent, id * 2);
        }

        return id;
    }

    private void AddPair(int id)
    {
        if (_recentCount == 0)
            return;
        var before = _recent[(_recentCount - 1) % _recent.Length];
        var hash = WordPair.Complete(_beginnings[before], _folded[id]);
        if (_seenPairs.Add(hash))
            _pairs.Add(new WordPair(hash, _document));
    }

    private void AddPhrases(int id, float weight)
    {
        _recent[_recentCount++ % _recent.Length] = id;
        if (_phrases[id] is not { } candidates)
            return;
        foreach (var phrase in candidates)
        {
            if (EndsWith(phrase))
                Add(string.Join(' ', phrase), weight, prominent: false);
        }
    }

    private bool EndsWith(string[] phrase)
    {
        if (phrase.Length > _recentCount)
            return false;
        for (var i = 1; i <= phrase.Length; i++)
        {
            if (!string.Equals(_folded[_recent[(_recentCount - i) % _recent.Length]], phrase[^i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
