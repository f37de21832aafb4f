using SiteGen.Dutch.Folding;
using SiteGen.Search;

namespace SiteGen.Benchmarks.Search;

/// <summary>Plants words in a corpus and says which reports answer which query.</summary>
internal sealed class RelevanceQueries
{
    private const int Copies = 3;
    private readonly RelevanceCorpus _corpus = new();
    private readonly List<Row> _rows = [];
    private readonly List<JudgedQuery> _queries = [];
    private IReadOnlyList<SearchDocument> _documents = [];
    private List<HashSet<string>> _words = [];

    /// <summary>Reads the tables; the halves of the first are 0 and 1, of the second 2 and 3.</summary>
    public RelevanceQueries(params IReadOnlyList<string> tables)
    {
        for (var t = 0; t < tables.Count; t++)
        {
            var index = 0;
            foreach (var columns in File.ReadLines(tables[t]).Skip(1).Select(l => l.Split('\t')))
                _rows.Add(new Row(columns[0], columns[1], columns[2], columns[3], 2 * t + (index++ / 2 % 2)));
        }
    }

    /// <summary>The reports and the judged queries.</summary>
    public (IReadOnlyList<SearchDocument> Documents, IReadOnlyList<JudgedQuery> Queries) Build()
    {
        var later = new List<Action>();
        foreach (var row in _rows)
        {
            later.Add(row.Family switch
            {
                "compound" or "inflection" => Words(row.Family, row.Query, row.Words(row.Found), row.Words(row.Trap), row.Half),
                "typo" => Typos(row.Family, row.Query, Misspellings, row.Half),
                "first letter" => Typos(row.Family, row.Query, FirstLetters, row.Half),
                "two typos" => Typos(row.Family, row.Query, TwoEdits, row.Half),
                "split" or "joined" or "run-on" => Split(row.Family, row.Query, row.Found.Replace('+', ' '), row.Half),
                "plain" => Plain(row),
                "phrase" or "exclusion" => Texts(row),
                "topical" => Topic(row.Words(row.Found), row.Query, row.Half),
                "no answer" => Nothing(row.Query, row.Half),
                _ => throw new InvalidDataException(row.Family),
            });
        }

        later.AddRange(Topics());
        later.AddRange(PhrasesAndExclusions());
        later.AddRange(FilterQueries());
        foreach (var nonsense in (string[])["xqwzbrum", "ruimteveerpont", "zwabbelkroes", "blorfgijn", "qqqq", "kwantumsnaartheorie"])
            Nothing(nonsense, _queries.Count % 2)();
        _documents = _corpus.Documents();
        _words = [.. _documents.Select(RelevanceCorpus.WordsOf)];
        foreach (var action in later)
            action();
        return (_documents, _queries);
    }

    private Action Nothing(string query, int half) => () => _queries.Add(new JudgedQuery("no answer", half, query, new Dictionary<string, int>(StringComparer.Ordinal)));

    private Action Words(string family, string query, string[] found, string[] trap, int half)
    {
        foreach (var word in found.Concat(trap).Append(query))
        {
            for (var copy = 0; copy < Copies; copy++)
                _corpus.Plant((copy == 0 ? "de " : "het onderwerp ") + word, title: copy == 0);
        }

        return () =>
        {
            var good = found.Append(query).Select(Fold.Word).ToHashSet(StringComparer.Ordinal);
            var bad = trap.Select(Fold.Word).ToHashSet(StringComparer.Ordinal);
            var part = Fold.Word(query);
            foreach (var row in _rows.Where(r => r.Family == "inflection" && r.Query == query))
                good.UnionWith(row.Words(row.Found).Select(Fold.Word));
            if (family == "compound")
                Judge(family, half, query, good, bad, part);
            else
                foreach (var form in found.Append(query))
                    Judge(family, half, form, good, bad, part[..Math.Min(3, part.Length)]);
        };
    }

    /// <summary>Words that hold the same letters but were not judged for this query are left out of the count.</summary>
    private void Judge(string family, int half, string text, HashSet<string> good, HashSet<string> bad, string letters)
    {
        var worth = new Dictionary<string, int>(StringComparer.Ordinal);
        var ignored = new List<string>();
        for (var i = 0; i < _documents.Count; i++)
        {
            if (_words[i].Overlaps(good))
                worth.Add(_documents[i].Url, 1);
            else if (_words[i].Any(w => w.Contains(letters, StringComparison.Ordinal) && !bad.Contains(w)))
                ignored.Add(_documents[i].Url);
        }

        _queries.Add(new JudgedQuery(family, half, text, worth, Ignored: ignored));
    }

    private Action Typos(string family, string word, Func<string, IEnumerable<string>> wrongly, int half)
    {
        for (var copy = 0; copy < Copies; copy++)
            _corpus.Plant((copy == 0 ? "de " : "het onderwerp ") + word, title: copy == 0);
        return () =>
        {
            var good = Enumerable.Range(0, _documents.Count).Where(i => _words[i].Contains(word)).ToDictionary(i => _documents[i].Url, _ => 1, StringComparer.Ordinal);
            foreach (var wrong in wrongly(word).Where(w => !_words.Any(d => d.Contains(w))).Distinct(StringComparer.Ordinal))
                _queries.Add(new JudgedQuery(family, half, wrong, good, Bad: []));
        };
    }

    /// <summary>One edit each: a letter left out, doubled, swapped, replaced, and the usual Dutch confusions.</summary>
    private static IEnumerable<string> Misspellings(string word)
    {
        var seed = word.Sum(c => c);
        for (var k = 0; k < 2; k++)
        {
            var i = 1 + (seed * (k + 1) * 7 % (word.Length - 2));
            yield return word.Remove(i, 1);
            yield return word.Insert(i, word[i].ToString());
            if (word[i] != word[i + 1])
                yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1, 1), word.AsSpan(i, 1), word.AsSpan(i + 2));
            yield return string.Concat(word.AsSpan(0, i), "aeioutnsr".Where(c => c != word[i]).Skip(k + 2).First().ToString(), word.AsSpan(i + 1));
        }

        foreach (var (from, to) in ((string, string)[])[("ei", "ij"), ("ij", "ei"), ("au", "ou"), ("ou", "au"), ("ch", "g"), ("c", "k"), ("v", "f"), ("z", "s"), ("th", "t")])
        {
            var at = word.IndexOf(from, StringComparison.Ordinal);
            if (at >= 0)
                yield return string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
        }
    }

    /// <summary>The first letter left out, swapped with the second, and replaced by a neighbour on the keyboard.</summary>
    private static IEnumerable<string> FirstLetters(string word)
    {
        const string Keys = "qwertyuiop asdfghjkl zxcvbnm ";
        yield return word[1..];
        yield return string.Concat(word.AsSpan(1, 1), word.AsSpan(0, 1), word.AsSpan(2));
        yield return Keys[Keys.IndexOf(word[0], StringComparison.Ordinal) + 1] is var key and not ' ' ? key + word[1..] : "q" + word[1..];
    }

    /// <summary>Two edits, one in each half of a long word.</summary>
    private static IEnumerable<string> TwoEdits(string word)
    {
        var (a, b) = (word.Length / 4, word.Length * 3 / 4);
        yield return word.Remove(b, 1).Remove(a, 1);
        yield return word.Insert(b, word[b].ToString()).Remove(a, 1);
        yield return string.Concat(word.AsSpan(0, a), word.AsSpan(a + 1, 1), word.AsSpan(a, 1), word.AsSpan(a + 2)).Remove(b, 1);
    }

    private Action Split(string family, string query, string written, int half)
    {
        for (var copy = 0; copy < Copies; copy++)
            _corpus.Plant("het onderwerp " + written, title: copy == 0);
        if (family == "joined")
            _corpus.Plant("het onderwerp " + query);
        return () => _queries.Add(new JudgedQuery(family, half, query, Enumerable.Range(0, _documents.Count)
            .Where(i => Holds(_documents[i], written) || Holds(_documents[i], query)).ToDictionary(i => _documents[i].Url, _ => 1, StringComparer.Ordinal), Bad: []));
    }

    private static bool Holds(SearchDocument document, string words) => document.Sections.SelectMany(s => s.Blocks).Append(document.Title)
        .Any(t => (" " + string.Join(' ', t.ToLowerInvariant().Split([' ', '.', ':', ','], StringSplitOptions.RemoveEmptyEntries)) + " ").Contains(" " + words + " ", StringComparison.Ordinal));

    /// <summary>What is written, what is typed, and what other rows write for the same query all answer it.</summary>
    private Action Plain(Row row)
    {
        var (query, written, half) = (row.Query, row.Found, row.Half);
        foreach (var trap in row.Trap.Split('#', StringSplitOptions.RemoveEmptyEntries))
            _corpus.Plant("het onderwerp " + trap);
        if (!Enumerable.Range(0, RelevanceCorpus.Reports).Any(i => RelevanceCorpus.PlaceOf(i) == written))
        {
            for (var copy = 0; copy < Copies; copy++)
                _corpus.Plant("het onderwerp " + written, title: copy == 0);
        }

        return () =>
        {
            var same = _rows.Where(r => r.Family == "plain" && FoldAll(r.Query) == FoldAll(query)).Select(r => r.Found).Append(written).Append(query).Select(FoldAll).ToHashSet(StringComparer.Ordinal);
            var good = Enumerable.Range(0, _documents.Count).Where(i => same.Any(text => FoldAll(TextOf(_documents[i])).Contains(text, StringComparison.Ordinal)));
            _queries.Add(new JudgedQuery("plain", half, query, good.ToDictionary(RelevanceCorpus.UrlOf, _ => 1, StringComparer.Ordinal), Bad: []));
        };
    }

    private static string TextOf(SearchDocument document) => string.Join(" | ", document.Sections.SelectMany(s => s.Blocks).Append(document.Title));

    /// <summary>A text as folded words, each between spaces.</summary>
    private static string FoldAll(string text)
    {
        var words = new System.Text.StringBuilder(" ");
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            words.Append(Fold.Word(scanner.Word.ToString())).Append(' ');
        return words.ToString();
    }

    private IEnumerable<Action> Topics()
    {
        string[][] topics = [["sporthal", "verlichting", "sporthallen verlichting"], ["zwembad", "openingstijden", "zwembaden openingstijd"], ["haven", "geluid", "geluid havens"], ["molen", "restauratie", "restauratie molens"],
            ["begraafplaats", "onderhoud", "onderhoud begraafplaatsen"], ["kermis", "sluitingstijd", "kermis sluitingstijden"], ["dijk", "versterking", "dijken versterken"], ["museum", "vrijwilligersrooster", "musea vrijwilligersrooster"],
            ["parkeergarage", "tarief", "tarieven parkeergarage"], ["fontein", "vernieuwing", "fonteinen vernieuwen"]];
        for (var t = 0; t < topics.Length; t++)
            yield return Topic(topics[t], topics[t][2], t % 2);
    }

    private Action Topic(string[] words, string query, int half)
    {
        var (a, b) = (words[0], words[1]);
        var good = new Dictionary<int, int>();
        for (var k = 0; k < 4; k++)
        {
            var report = _corpus.Plant($"{a} en {b}", title: k < 2);
            good[report] = k < 2 ? 3 : 2;
            if (k == 2)
                _corpus.Plant(report, $"nog eens {b} bij de {a}");
        }

        for (var k = 0; k < 6; k++)
            good.TryAdd(_corpus.Plant(k % 2 == 0 ? "de " + a : "het onderwerp " + b), 1);
        return () => _queries.Add(new JudgedQuery("topical", half, query, good.ToDictionary(g => RelevanceCorpus.UrlOf(g.Key), g => g.Value, StringComparer.Ordinal), Bad: []));
    }

    /// <summary>Whole texts that answer a query, and texts of the same words that do not.</summary>
    private Action Texts(Row row)
    {
        var trap = row.Trap.Split('#').SelectMany(text => Enumerable.Range(0, Copies).Select(_ => _corpus.Plant(text))).ToHashSet();
        var good = row.Found.Split('#').SelectMany(text => Enumerable.Range(0, Copies).Select(_ => _corpus.Plant(text))).ToHashSet();
        if (row.Family == "exclusion")
        {
            good.ExceptWith(trap);
            return Exclusion(row.Query, row.Half, good, trap);
        }

        return () => _queries.Add(new JudgedQuery(row.Family, row.Half, row.Query, good.ToDictionary(RelevanceCorpus.UrlOf, _ => 1, StringComparer.Ordinal)));
    }

    /// <summary>
    /// Right are the planted texts and all that hold a wanted word and no excluded one; wrong are the planted traps and all that hold an excluded
    /// word. Reports with only a compound or another form of a wanted word are not judged: other rows planted them.
    /// </summary>
    private Action Exclusion(string query, int half, HashSet<int> planted, HashSet<int> traps) => () =>
    {
        var excluded = System.Text.RegularExpressions.Regex.Matches(query, "-(?:\"([^\"]+)\"|(\\S+))").Select(m => FoldAll(m.Groups[1].Value + m.Groups[2].Value)).ToList();
        var wanted = System.Text.RegularExpressions.Regex.Replace(query, "-(?:\"[^\"]+\"|\\S+)|\\bOF\\b", " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FoldAll).ToList();
        var good = new Dictionary<string, int>(StringComparer.Ordinal);
        var ignored = new List<string>();
        for (var i = 0; i < _documents.Count; i++)
        {
            var text = FoldAll(TextOf(_documents[i]));
            if (traps.Contains(i) || excluded.Exists(e => text.Contains(e, StringComparison.Ordinal)))
                continue;
            if (planted.Contains(i) || wanted.Exists(w => text.Contains(w, StringComparison.Ordinal)))
                good.Add(_documents[i].Url, 1);
            else
                ignored.Add(_documents[i].Url);
        }

        _queries.Add(new JudgedQuery("exclusion", half, query, good, Ignored: ignored));
    };

    private IEnumerable<Action> PhrasesAndExclusions()
    {
        string[][] pairs = [["stille", "tocht"], ["gouden", "bruiloft"], ["blauwe", "envelop"], ["open", "podium"], ["ronde", "vijver"], ["oude", "brug"], ["smalle", "kapel"], ["groene", "long"]];
        for (var p = 0; p < pairs.Length; p++)
        {
            var (a, b, half) = (pairs[p][0], pairs[p][1], p % 2);
            var near = Enumerable.Range(0, 3).Select(_ => _corpus.Plant($"de {a} {b}")).ToHashSet();
            var far = Enumerable.Range(0, 3).Select(_ => _corpus.Plant($"een {b} die {a} was")).Where(r => !near.Contains(r)).ToHashSet();
            var lone = Enumerable.Range(0, 3).Select(_ => _corpus.Plant("de " + b)).Where(r => !near.Contains(r) && !far.Contains(r)).ToHashSet();
            yield return () => _queries.Add(new JudgedQuery("phrase", half, $"\"{a} {b}\"", near.ToDictionary(RelevanceCorpus.UrlOf, _ => 1, StringComparer.Ordinal)));
            yield return Exclusion($"{b} -{a}", half, lone, []);
        }
    }

    private IEnumerable<Action> FilterQueries()
    {
        const string Word = "zonnewijzer";
        var reports = Enumerable.Range(0, 60).Select(_ => _corpus.Plant("de " + Word)).ToHashSet();
        (string Facet, Func<int, string> Of)[] facets = [("thema", RelevanceCorpus.ThemeOf), ("gemeente", RelevanceCorpus.PlaceOf), ("jaar", r => FormattableString.Invariant($"{RelevanceCorpus.YearOf(r)}"))];
        foreach (var (facet, of) in facets)
        {
            foreach (var value in reports.Select(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(6))
            {
                var filters = new Dictionary<string, string>(StringComparer.Ordinal) { [facet] = value };
                yield return () => _queries.Add(new JudgedQuery("filter", _queries.Count % 2, Word, reports.Where(r => of(r) == value).ToDictionary(RelevanceCorpus.UrlOf, _ => 1, StringComparer.Ordinal), Filters: filters));
            }
        }
    }

    private sealed record Row(string Family, string Query, string Found, string Trap, int Half)
    {
        public string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
