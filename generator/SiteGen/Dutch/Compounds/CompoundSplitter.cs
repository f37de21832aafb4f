using SiteGen.Dutch.Stemming;

namespace SiteGen.Dutch.Compounds;

/// <summary>
/// Takes Dutch compounds apart: <i>beleidsplan</i> is <i>beleid</i> and <i>plan</i>. Parts come from the compiled-in list and from the
/// vocabulary of the site; of several ways the one with the fewest parts wins, then the one with the highest geometric mean of
/// frequencies (Koehn and Knight 2003). Parts are taken apart again. Immutable and safe for many threads.
/// </summary>
public sealed class CompoundSplitter
{
    /// <summary>Longer words are left whole: nobody writes them, and time stays linear.</summary>
    private const int LongestWord = 60;
    private const int ShortestPart = 3;

    /// <summary><i>asbak</i> is the shortest kind of compound.</summary>
    private const int ShortestWord = 5;

    /// <summary>A word that only the site vouches for must be long to count as a part.</summary>
    private const int ShortestUnlistedPart = 4;
    private const int UnlistedMinimum = 3;

    /// <summary>Beside a part of the list a longer word of the site needs fewer witnesses.</summary>
    private const int LongUnlistedPart = 5;
    private const int LongUnlistedMinimum = 2;
    private const double UnlistedPenalty = 2;

    /// <summary>Of two ways that differ by a linking letter the longer part is meant: <i>oudere-n-zorg</i>, not <i>ouder-en-zorg</i>.</summary>
    private const double LinkPenalty = 0.7;
    private static readonly string[] UnlistedLinks = [string.Empty, "s"];
    private static readonly string[] NoLinks = [string.Empty];
    private static readonly string[] SLinks = ["s"];

    private readonly Func<string, int> _frequency;
    private readonly CompoundLists _lists = CompoundLists.Instance;
    private readonly WholeWords _whole;

    /// <summary>Makes a splitter for one vocabulary.</summary>
    /// <param name="frequency">In how many documents a folded word occurs in lower case; 0 when it does not.</param>
    public CompoundSplitter(Func<string, int> frequency)
    {
        _frequency = frequency;
        Inflection = new Inflection(
            word => frequency(word) > 0 || _lists.Parts.ContainsKey(word) || PlainWords.Instance.Contains(word) || StemExceptions.GroupOf(word) is not null,
            word => _lists.Parts.TryGetValue(word, out var part) && part.IsNoun && part.Lemma == word);
        _whole = new WholeWords(Inflection);
    }

    /// <summary>The inflection that leans on the same vocabulary and the parts list.</summary>
    public Inflection Inflection { get; }

    /// <summary>Whether a folded word is in the list of parts, so that it may be asked for although it never occurs alone.</summary>
    public bool IsListed(string folded) => _lists.Parts.ContainsKey(folded);

    /// <summary>All parts of a word, parts of parts among them, in order of their begin and then their length; empty when it is no compound.</summary>
    /// <param name="folded">A folded word.</param>
    /// <param name="isName">Whether the word is only ever written with a capital: then only parts of the field are taken.</param>
    public IReadOnlyList<WordPart> Split(string folded, bool isName)
    {
        if (folded.Length < ShortestWord || folded.Length > LongestWord)
            return [];
        var parts = new List<WordPart>();
        Split(folded, 0, isName, parts);
        parts.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Text.Length.CompareTo(b.Text.Length));
        return parts;
    }

    /// <summary>The family of a word, with that of its last part when it is a compound: <i>jeugdraden</i> is <c>jeugdraad</c>.</summary>
    /// <param name="word">A word in lower case, accents kept.</param>
    /// <param name="folded">The same word folded.</param>
    /// <param name="parts">What <see cref="Split(string, bool)"/> gave for it.</param>
    public string FamilyOf(string word, string folded, IReadOnlyList<WordPart> parts)
    {
        if (UnlikePlural.OfMan(folded) is { } man && Inflection.IsKnown(man))
            return FamilyOf(man, man, Split(man, isName: false));
        if (parts.Count == 0 || StemExceptions.GroupOf(folded) is not null)
            return Inflection.FamilyOf(word);
        var last = parts[0];
        foreach (var part in parts)
        {
            if (part.Start >= last.Start)
                last = part;
        }

        return string.Concat(folded.AsSpan(0, last.Start), last.Family);
    }

    private void Split(string word, int offset, bool isName, List<WordPart> found)
    {
        var parts = Parts(word, isName);
        foreach (var part in parts)
        {
            found.Add(part with { Start = part.Start + offset });
            if (part.Text.Length >= 2 * ShortestPart)
                Split(part.Text, part.Start + offset, isName, found);
        }
    }

    private List<WordPart> Parts(string word, bool isName)
    {
        if (_lists.Fixed.TryGetValue(word, out var known))
            return FixedParts(word, known);
        if (_whole.Contains(word, Inflection.FamilyOf(word)))
            return [];
        var parts = new SplitSearch(this, word, isName, relaxed: false).Run();
        if (parts.Count == 0 && !isName)
            parts = new SplitSearch(this, word, isName, relaxed: true).Run();
        if (parts.Count == 0 && !isName && BoldSplit.Of(this, word) is { } cut)
            parts = [PartOf(word[..cut.End], 0), PartOf(word[cut.Start..], cut.Start)];
        AddOtherReading(word, parts);
        return parts;
    }

    /// <summary><i>bruidstaart</i> may end in <i>taart</i> as well as in <i>staart</i>: where the part in front often has an <c>s</c> behind it, both are meant.</summary>
    private void AddOtherReading(string word, List<WordPart> parts)
    {
        if (parts.Count < 2 || parts[^1] is not { Text: ['s', .. var rest] } last || rest.Length < ShortestUnlistedPart || last.Start + last.Text.Length != word.Length || SureLast(rest) == 0)
            return;
        var before = parts[^2].Text;
        if (parts[^2].Start + before.Length == last.Start && !PlainWords.Instance.IsAdjective(before) && TakesS(before))
            parts.Add(new WordPart(last.Start + 1, rest, Inflection.FamilyOf(rest)));
    }

    private WordPart PartOf(string text, int start) =>
        new(start, text, Inflection.FamilyOf(start == 0 && _lists.Parts.TryGetValue(text, out var entry) ? entry.Lemma : text));

    /// <summary>Whether a text is never a part.</summary>
    internal bool IsBarred(string text) => _lists.Barred.Contains(text);

    /// <summary>Whether a text is a word of the site or of any list.</summary>
    internal bool Occurs(string text) => _frequency(text) > 0 || _lists.Parts.ContainsKey(text);

    /// <summary>Whether a text is a form of a listed verb.</summary>
    internal bool IsFormOfVerb(string text) => StrongVerbs.Prefixed(text) is not null || PlainWords.Instance.IsVerbStem(Inflection.FamilyOf(text));

    /// <summary>Whether a part often has an <c>s</c> behind it.</summary>
    internal bool TakesS(string text) => _lists.TakingS.Contains(text) || text.EndsWith("dag", StringComparison.Ordinal) || DerivedNoun.TakesS(text);

    /// <summary>Whether a text is a chosen part that may stand first, in the form it has there.</summary>
    internal bool IsSureFirst(string text) =>
        _lists.Parts.TryGetValue(text, out var entry) && entry is { Trusted: true, First: true } || NounBefore(text) is not null;

    /// <summary>The length of the noun that a text is a form of when it is a chosen one that may stand last; 0 when it is not.</summary>
    internal int SureLast(string text)
    {
        if (_lists.Parts.TryGetValue(text, out var entry) && entry is { IsNoun: true, Last: true })
            return text.Length;
        if (!text.EndsWith('s') && !text.EndsWith("en", StringComparison.Ordinal) && !text.EndsWith("je", StringComparison.Ordinal))
            return 0;
        var family = Inflection.FamilyOf(text);
        return family != text && _lists.Parts.TryGetValue(family, out entry) && entry is { IsNoun: true, Last: true } ? Math.Min(family.Length, text.Length) : 0;
    }

    /// <summary><i>kattenbak</i>, <i>schapenwol</i>, <i>koninginnedag</i>, <i>koekjestrommel</i>, <i>giraffenek</i>: a listed noun in the form that it has in front of another.</summary>
    private CompoundPartEntry? NounBefore(string text)
    {
        if (text.Length <= ShortestUnlistedPart || _lists.Barred.Contains(text))
            return null;
        var family = text.EndsWith("inne", StringComparison.Ordinal) || text.EndsWith("innen", StringComparison.Ordinal) ? text[..text.LastIndexOf("ne", StringComparison.Ordinal)]
            : text.EndsWith("en", StringComparison.Ordinal) || text.EndsWith("jes", StringComparison.Ordinal) ? Inflection.FamilyOf(text)
            : text.EndsWith('e') ? Array.Find(Stemming.Inflection.Closed(text[..^1]), PlainWords.Instance.IsNoun) ?? text : text;
        return family.Length < text.Length && _lists.Parts.TryGetValue(family, out var noun) && noun is { Last: true, Trusted: true } ? noun with { Part = text, Lemma = family, Links = NoLinks } : null;
    }

    private List<WordPart> FixedParts(string word, string[] known)
    {
        var parts = new List<WordPart>();
        if (known.Length < 2)
            return parts;
        var from = 0;
        foreach (var text in known)
        {
            var at = word.IndexOf(text, from, StringComparison.Ordinal);
            parts.Add(new WordPart(at, text, Inflection.FamilyOf(text)));
            from = at + text.Length;
        }

        return parts;
    }

    /// <summary>
    /// The search for the best way through one word: a table over the positions where a part may begin. A relaxed search takes longer parts of the
    /// list in any place, and behind a sure part a word that is built as nouns of verbs are: <i>kunstuitleen</i>.
    /// </summary>
    private readonly struct SplitSearch(CompoundSplitter splitter, string word, bool isName, bool relaxed)
    {
        private readonly Step?[] _best = new Step?[word.Length + 1];
        private readonly bool[] _done = new bool[word.Length + 1];

        public List<WordPart> Run()
        {
            var parts = new List<WordPart>();
            if (From(0) is not { Count: > 1 } step || !Holds(step))
                return parts;
            for (var s = step; s is not null; s = s.Next)
                parts.Add(s.Part);
            return parts;
        }

        /// <summary>A very short part needs another beside it; when only the site vouches for every part, together they must be more usual than the whole.</summary>
        private bool Holds(Step step)
        {
            if (step.Listed > step.Weak)
                return !relaxed || step.Part.Text.Length > ShortestPart;
            if (step.Weak > 0)
                return false;
            return step.Score / step.Count + UnlistedPenalty > Math.Log(1 + splitter._frequency(word));
        }

        private Step? From(int start)
        {
            if (_done[start])
                return _best[start];
            _done[start] = true;
            Step? best = start > 0 ? LastPart(start) : null;
            for (var end = start + ShortestPart; end <= word.Length - ShortestPart; end++)
            {
                var text = word[start..end];
                if (!CanStandFirst(start, text, out var entry, out var weight))
                    continue;
                foreach (var link in entry?.Links ?? DerivedLinks(start, text) ?? UnlistedLinks)
                {
                    var next = end + link.Length;
                    if (next > word.Length - ShortestPart || !word.AsSpan(end).StartsWith(link) || IsOtherWord(text, link) || From(next) is not { } rest)
                        continue;
                    var family = splitter.Inflection.FamilyOf(entry?.Lemma ?? text);
                    var step = new Step(new WordPart(start, text, family), rest, weight - LinkPenalty * link.Length + rest.Score, rest.Count + 1, rest.Listed + (entry is null ? 0 : 1), rest.Weak + (entry is { IsWeak: true } ? 1 : 0));
                    if (best is null || step.IsBetterThan(best))
                        best = step;
                }
            }

            _best[start] = best;
            return best;
        }

        /// <summary><i>wonderolie</i> is no oil for a <i>wond</i>, nor <i>pannenlap</i> one for a <i>panne</i>: with the link it is a noun of its own, or the form of one.</summary>
        private bool IsOtherWord(string text, string link) =>
            link is "er" or "n" && (PlainWords.Instance.IsNoun(text + link) || (link == "n" && splitter.NounBefore(text + link) is { } noun && noun.Lemma != text && !PlainWords.Instance.IsNoun(text)));

        private Step? LastPart(int start)
        {
            var text = word[start..];
            if (text.Length < ShortestPart || splitter._lists.Barred.Contains(text))
                return null;
            var family = splitter.Inflection.FamilyOf(text);
            var entry = Last(text) ?? (IsVerbEnding(text) ? null : Last(family));
            if (entry is not null)
                return !isName || entry.OfField ? new Step(new WordPart(start, text, family), null, Math.Log(1 + entry.LastCount), 1, 1, entry.IsWeak ? 1 : 0) : null;
            if (splitter._lists.Parts.ContainsKey(text))
                return relaxed && text.Length > ShortestUnlistedPart ? new Step(new WordPart(start, text, family), null, 0, 1, 1, 0) : null;
            if (relaxed && (DerivedNoun.MayBe(text) || IsVerbNoun(text)))
                return new Step(new WordPart(start, text, family), null, 0, 1, 0, 0);
            if (Unlisted(text, out var weight) ? !splitter._lists.Barred.Contains(family) : !isName && DerivedNoun.Is(text))
                return new Step(new WordPart(start, text, family), null, weight, 1, 0, 0);
            return null;
        }

        /// <summary><i>redeneren</i>, <i>zwakkere</i>: what looks like a plural of <i>neer</i> or <i>keer</i> is an ending.</summary>
        private bool IsVerbEnding(string text) =>
            text.Length <= 6 && (text.EndsWith("eren", StringComparison.Ordinal) || text.EndsWith("ere", StringComparison.Ordinal)) && splitter._frequency(text) == 0;

        private CompoundPartEntry? Last(string text) => splitter._lists.Parts.TryGetValue(text, out var entry) && entry.Last ? entry : null;

        private bool CanStandFirst(int start, string text, out CompoundPartEntry? entry, out double weight)
        {
            weight = 0;
            if (splitter._lists.Parts.TryGetValue(text, out entry) && (entry.First || (relaxed && text.Length > ShortestUnlistedPart)))
            {
                weight = Math.Log(1 + entry.FirstCount);
                return (!isName || entry.OfField) && !splitter._lists.Barred.Contains(text);
            }

            entry = relaxed || text.EndsWith("en", StringComparison.Ordinal) ? splitter.NounBefore(text) : null;
            if (entry is not null || DerivedLinks(start, text) is not null)
                return true;
            return Unlisted(text, out weight) && !splitter._lists.Barred.Contains(text);
        }

        /// <summary>What may stand between a word of a known form and the next; null when its form says nothing.</summary>
        private string[]? DerivedLinks(int start, string text)
        {
            if (!relaxed)
                return null;
            if (DerivedNoun.TakesS(text))
                return SLinks;
            if (start > 0 || splitter._lists.Barred.Contains(text))
                return null;
            return DerivedNoun.TakesNothing(text) ? NoLinks : DerivedNoun.IsAgent(text) ? SLinks : null;
        }

        /// <summary><i>glasblazerij</i>, <i>vogelteller</i>: what is made of a verb that may stand in front itself.</summary>
        private bool IsVerbNoun(string text)
        {
            foreach (var stem in VerbNoun.StemsOf(text))
            {
                if (splitter._lists.Parts.TryGetValue(stem, out var entry) && entry is { First: true, Trusted: true } && (!entry.Last || text.Contains("erij", StringComparison.Ordinal) || PlainWords.Instance.IsVerbStem(stem)))
                    return true;
            }

            return false;
        }

        private bool Unlisted(string text, out double weight)
        {
            weight = 0;
            if (isName || text.Length < ShortestUnlistedPart)
                return false;
            var frequency = splitter._frequency(text);
            weight = Math.Log(1 + frequency) - UnlistedPenalty;
            return frequency >= (relaxed && text.Length >= LongUnlistedPart ? LongUnlistedMinimum : UnlistedMinimum);
        }
    }

    private sealed record Step(WordPart Part, Step? Next, double Score, int Count, int Listed, int Weak)
    {
        public bool IsBetterThan(Step other) => Count != other.Count ? Count < other.Count : Score > other.Score;
    }
}
