using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Stemming;

namespace SiteGen.Search.Building;

/// <summary>Makes the lexicon of a corpus: families, compounds, derivations, synonyms. All that search knows of Dutch happens here.</summary>
internal sealed class LexiconBuilder
{
    private const int ShortestVariantBase = 4;
    private const int SharedBeginning = 4;

    private readonly Corpus _corpus;
    private readonly SearchInput _input;
    private readonly IReadOnlyList<SearchDocument> _documents;
    private readonly CompoundSplitter _splitter;
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, int> _position;
    private readonly SortedDictionary<string, (LexiconForm Form, string Family)> _extra = new(StringComparer.Ordinal);

    private LexiconBuilder(Corpus corpus, Corpus vocabulary, SearchInput input, IReadOnlyList<SearchDocument> documents)
    {
        _corpus = corpus;
        _input = input;
        _documents = documents;
        _position = PositionsOf(corpus);
        _splitter = new CompoundSplitter(FrequencyIn(vocabulary, ReferenceEquals(vocabulary, corpus) ? _position : PositionsOf(vocabulary)));
        _names = NamesOf(input, documents);
    }

    /// <summary>Makes the lexicon.</summary>
    /// <param name="corpus">The words.</param>
    /// <param name="vocabulary">The words of the whole site, by which compounds are judged; the same as the corpus, or more.</param>
    /// <param name="input">Synonyms, best bets and names.</param>
    /// <param name="documents">The documents by id.</param>
    public static Lexicon Build(Corpus corpus, Corpus vocabulary, SearchInput input, IReadOnlyList<SearchDocument> documents) =>
        new LexiconBuilder(corpus, vocabulary, input, documents).Build();

    private static Dictionary<string, int> PositionsOf(Corpus corpus)
    {
        var positions = new Dictionary<string, int>(corpus.Forms.Length, StringComparer.Ordinal);
        for (var i = 0; i < corpus.Forms.Length; i++)
            positions.Add(corpus.Forms[i], i);
        return positions;
    }

    private static Func<string, int> FrequencyIn(Corpus vocabulary, Dictionary<string, int> positions) =>
        word => positions.TryGetValue(word, out var i) && vocabulary.Facts[i].Dutch ? vocabulary.Facts[i].LowerCase : 0;

    private Lexicon Build()
    {
        var found = new (LexiconForm Form, string Family)[_corpus.Forms.Length];
        Parallel.For(0, found.Length, i => found[i] = Read(i));
        AddParts(found);
        AddVariants(found);
        AddSynonyms();
        var all = found.Where(f => f.Form.Text.Length > 0).Concat(_extra.Values).OrderBy(f => f.Form.Text, StringComparer.Ordinal).ToList();
        var families = new List<WordFamily>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
            families[all[i].Form.Family = IdOf(all[i].Family)].Members.Add(i);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var part in all[i].Form.Parts.Select(p => p.Family).Distinct(StringComparer.Ordinal))
            {
                if (ids.TryGetValue(part, out var id) && id != all[i].Form.Family && all[i].Form.CorpusForm >= 0)
                    families[id].Compounds.Add(i);
            }
        }

        var lexicon = new Lexicon(_corpus, [.. all.Select(f => f.Form)], families);
        LinkDerivations(lexicon);
        LinkMadeNouns(lexicon);
        LinkMeanings(lexicon);
        return lexicon;

        int IdOf(string name)
        {
            if (!ids.TryGetValue(name, out var id))
            {
                ids.Add(name, id = families.Count);
                families.Add(new WordFamily(name));
            }

            return id;
        }
    }

    private (LexiconForm Form, string Family) Read(int i)
    {
        var text = _corpus.Forms[i];
        var facts = _corpus.Facts[i];
        IReadOnlyList<WordPart> parts = [];
        var family = text;
        if (IsWord(text) && !text.Contains(' ', StringComparison.Ordinal))
        {
            var name = facts.LowerCase == 0;
            if (!facts.Dutch)
                family = ForeignInflection.FamilyOf(text);
            else if (name && _names.Contains(text))
                family = text;
            else
                family = _splitter.FamilyOf(_corpus.Spellings[i], text, parts = _splitter.Split(text, name));
        }

        return (new LexiconForm { Text = text, CorpusForm = i, Parts = parts, Offered = true }, family);
    }

    /// <summary>A part of a compound can be asked for although it never stands alone; and a compound by the singular of its first part: <i>schoolgemeenschap</i>.</summary>
    private void AddParts((LexiconForm Form, string Family)[] found)
    {
        foreach (var (form, family) in found)
        {
            foreach (var (start, text, first) in form.Parts)
            {
                // Where only letters are added the client tries the links itself.
                if (start != 0 || text.StartsWith(first, StringComparison.Ordinal))
                    continue;
                var next = form.Parts.Where(p => p.Start >= text.Length).Select(p => p.Start).DefaultIfEmpty(-1).Min();
                if (next > 0)
                    AddForm(first + form.Text[next..], family, offered: false);
            }

            foreach (var part in form.Parts)
            {
                AddForm(part.Text, part.Family, offered: true);
                if (_splitter.IsListed(part.Family))
                    AddForm(part.Family, part.Family, offered: true);
            }

        }
    }

    private void AddVariants((LexiconForm Form, string Family)[] found)
    {
        var sources = found.Concat(_extra.Values).ToArray();
        var variants = new List<(string Text, string Family)>[sources.Length];
        Parallel.For(0, sources.Length, i => variants[i] = VariantsOf(sources[i].Form, sources[i].Family));
        foreach (var (text, family) in variants.SelectMany(v => v))
            AddForm(text, family, offered: false);
    }

    private List<(string Text, string Family)> VariantsOf(LexiconForm form, string family)
    {
        var result = new List<(string Text, string Family)>();
        if (form.Text.Length < ShortestVariantBase || form.IsPhrase || !IsWord(form.Text) || (form.CorpusForm >= 0 && !_corpus.Facts[form.CorpusForm].Dutch))
            return result;
        if (form.CorpusForm >= 0 && _corpus.Facts[form.CorpusForm].LowerCase == 0 && form.Parts.Count == 0)
            return result;
        var start = form.Parts.Count == 0 ? 0 : form.Parts.Max(p => p.Start);
        var (head, tail) = (form.Text[..start], form.Text[start..]);
        foreach (var variant in start == 0 ? Variants.Of(tail).Concat(Variants.OfVerb(family)) : Variants.Of(tail))
        {
            var text = head + variant;
            if (variant.Length >= 3 && !_position.ContainsKey(text) && head + _splitter.Inflection.FamilyOf(variant) == family)
                result.Add((text, family));
        }

        return result;
    }

    private void AddSynonyms()
    {
        foreach (var text in _input.Synonyms.SelectMany(g => g).Concat(_input.BestBets.Select(b => b.Query)))
        {
            var form = Phrases.FormOf(text);
            if (form.Length > 0)
                AddForm(form, form.Contains(' ', StringComparison.Ordinal) ? form : _splitter.Inflection.FamilyOf(form), offered: true);
        }
    }

    private void AddForm(string text, string family, bool offered)
    {
        if (!_position.ContainsKey(text))
            _extra.TryAdd(text, (new LexiconForm { Text = text, CorpusForm = -1, Offered = offered }, family));
    }

    /// <summary><i>boer</i> and <i>boerderij</i>, <i>molen</i> and <i>molenaar</i>: the stems of short words tell too little.</summary>
    private static void LinkMadeNouns(Lexicon lexicon)
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lexicon.Families.Count; i++)
            families.TryAdd(lexicon.Families[i].Name, i);
        for (var made = 0; made < lexicon.Families.Count; made++)
        {
            if (MadeNoun.BaseOf(lexicon.Families[made].Name) is not { } noun || !families.TryGetValue(noun, out var family) || lexicon.Families[family].Derivations.Contains(made))
                continue;
            lexicon.Families[family].Derivations.Add(made);
            lexicon.Families[made].Derivations.Add(family);
        }
    }

    /// <summary>Families of one stem, when their words begin alike: the stem alone would join <i>gemeente</i> and <i>mening</i>.</summary>
    private static void LinkDerivations(Lexicon lexicon)
    {
        var stems = new string?[lexicon.Families.Count];
        Parallel.For(0, stems.Length, i => stems[i] = StemOf(lexicon, lexicon.Families[i]));
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < stems.Length; i++)
        {
            if (stems[i] is not { } stem)
                continue;
            if (!groups.TryGetValue(stem, out var group))
                groups.Add(stem, group = []);
            group.Add(i);
        }

        foreach (var group in groups.Values.Where(g => g.Count > 1))
        {
            foreach (var family in group)
                lexicon.Families[family].Derivations.AddRange(group.Where(other => other != family));
        }
    }

    private static string? StemOf(Lexicon lexicon, WordFamily family)
    {
        var best = -1;
        foreach (var member in family.Members)
        {
            if (lexicon.Frequency(member) > 0 && (best < 0 || lexicon.Frequency(member) > lexicon.Frequency(best)))
                best = member;
        }

        if (best < 0)
            return null;
        var form = lexicon.Forms[best];
        if (form.Text.Length <= SharedBeginning || form.IsPhrase || !IsWord(form.Text) || !lexicon.Corpus.Facts[form.CorpusForm].Dutch
            || lexicon.Corpus.Facts[form.CorpusForm].LowerCase == 0 || StemExceptions.GroupOf(form.Text) is not null)
            return null;
        return string.Concat(form.Text.AsSpan(0, SharedBeginning), " ", KraaijPohlmann.Stem(lexicon.Corpus.Spellings[form.CorpusForm]));
    }

    private void LinkMeanings(Lexicon lexicon)
    {
        var familyOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in lexicon.Forms)
            familyOf[form.Text] = form.Family;
        foreach (var group in _input.Synonyms)
        {
            var families = group.Select(Phrases.FormOf).Where(f => f.Length > 0).Select(f => familyOf[f]).Distinct().ToList();
            foreach (var family in families)
                lexicon.Families[family].Synonyms.AddRange(families.Where(f => f != family));
        }

        var documentOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _documents.Count; i++)
            documentOf.Add(_documents[i].Url, i);
        foreach (var bet in _input.BestBets)
        {
            if (Phrases.FormOf(bet.Query) is { Length: > 0 } form && documentOf.TryGetValue(bet.Url, out var document))
                lexicon.Families[familyOf[form]].Bets.Add(document);
        }
    }

    private static HashSet<string> NamesOf(SearchInput input, IReadOnlyList<SearchDocument> documents)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in input.Names.Concat(documents.SelectMany(d => d.People.Concat(d.Municipalities).Concat(d.OtherNames))).Distinct(StringComparer.Ordinal))
            names.UnionWith(Phrases.Words(name));
        return names;
    }

    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c != ' ')
                return false;
        }

        return true;
    }
}
