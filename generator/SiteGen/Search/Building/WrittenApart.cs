using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;

namespace SiteGen.Search.Building;

/// <summary>
/// Finds the documents that write a compound in separate words: <i>jeugd zorg</i> for <i>jeugdzorg</i>, <i>tien minuten gesprek</i>, with or without the linking
/// letters, the last word also in the plural. Immutable.
/// </summary>
internal sealed class WrittenApart
{
    private const int LongestLink = 2;

    /// <summary>In a word that nobody can take apart, two words beside each other must both be longer than this.</summary>
    private const int ShortestUnlisted = 4;
    private const int ShortestPart = 3;
    private const int ShortestWord = 2;

    /// <summary>Shorter words of two and of three are not looked for: that letters fall so is chance.</summary>
    private const int ShortestOfTwo = 6;
    private const int ShortestOfThree = 9;

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, WordFamily> _families;

    public WrittenApart(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _families = lexicon.Families.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>Adds the documents to a union.</summary>
    public void AddTo(PostingUnion union, LexiconForm form)
    {
        AddUnlisted(union, form);
        foreach (var cut in CutsBehind(form, 0))
        {
            foreach (var first in WordsIn(form, 0, cut))
                Follow(union, form, first, cut, among: null);
        }
    }

    /// <summary>Goes on behind a word: the rest stands there as one word, or it is cut again.</summary>
    private void Follow(PostingUnion union, LexiconForm form, string before, int from, HashSet<int>? among)
    {
        foreach (var last in LastWords(form, from))
        {
            foreach (var pair in _lexicon.Corpus.Pairs.Find(before, last))
            {
                if (among?.Contains(pair.Document) != false)
                    union.Add(pair.Document, Impact.Unit);
            }
        }

        foreach (var cut in CutsBehind(form, from))
        {
            foreach (var word in WordsIn(form, from, cut))
            {
                var both = new HashSet<int>();
                foreach (var pair in _lexicon.Corpus.Pairs.Find(before, word))
                {
                    if (among?.Contains(pair.Document) != false)
                        both.Add(pair.Document);
                }

                if (both.Count > 0)
                    Follow(union, form, word, cut, both);
            }
        }
    }

    private static IEnumerable<int> CutsBehind(LexiconForm form, int from) => form.Parts.Select(p => p.Start).Where(s => s > from).Distinct();

    /// <summary>The word between two cuts, with and without its linking letters.</summary>
    private static IEnumerable<string> WordsIn(LexiconForm form, int from, int to) =>
        form.Parts.Where(p => p.Start == from && EndOf(p) <= to && EndOf(p) >= to - LongestLink).Select(p => p.Text).Append(form.Text[from..to]).Distinct(StringComparer.Ordinal);

    /// <summary>The rest of a compound, and the plurals of its last part.</summary>
    private IEnumerable<string> LastWords(LexiconForm form, int from)
    {
        var rest = form.Text[from..];
        yield return rest;
        foreach (var part in form.Parts)
        {
            if (part.Start != from || EndOf(part) != form.Text.Length || !_families.TryGetValue(part.Family, out var family))
                continue;
            foreach (var member in family.Members)
            {
                var text = _lexicon.Forms[member].Text;
                if (_lexicon.Forms[member].CorpusForm >= 0 && text != rest && (text.EndsWith('s') || text.EndsWith("en", StringComparison.Ordinal)))
                    yield return text;
            }
        }
    }

    private static int EndOf(WordPart part) => part.Start + part.Text.Length;

    /// <summary>
    /// Without known parts: where two words of some length, or three, stand beside each other that together spell it. With a short word or a function word
    /// among them that must be how most write it: <i>nog steeds</i>, <i>te allen tijde</i>, but not <i>aan bod</i> for <i>aanbod</i>.
    /// </summary>
    private void AddUnlisted(PostingUnion union, LexiconForm form)
    {
        var text = form.Text;
        if (form.CorpusForm < 0 || text.Length < ShortestOfTwo || !text.All(char.IsLetter))
            return;
        var usual = _lexicon.Corpus.Facts[form.CorpusForm].LowerCase;
        for (var cut = ShortestWord; cut <= text.Length - ShortestPart; cut++)
        {
            var pairs = _lexicon.Corpus.Pairs.Find(text.AsSpan(0, cut), text.AsSpan(cut));
            if (!pairs.IsEmpty && (pairs.Length > usual || (IsFull(text[..cut]) && IsFull(text[cut..]))))
                Add(union, pairs);
        }

        if (text.Length >= ShortestOfThree)
            AddThree(union, text, usual);
    }

    private void AddThree(PostingUnion union, string text, int usual)
    {
        for (var cut = ShortestWord; cut <= text.Length - ShortestWord - ShortestPart; cut++)
        {
            if (!IsWord(text[..cut]))
                continue;
            for (var next = cut + ShortestWord; next <= text.Length - ShortestPart; next++)
            {
                var first = _lexicon.Corpus.Pairs.Find(text.AsSpan(0, cut), text.AsSpan(cut, next - cut));
                if (first.IsEmpty)
                    continue;
                var among = first.ToArray().Select(p => p.Document).ToHashSet();
                var both = _lexicon.Corpus.Pairs.Find(text.AsSpan(cut, next - cut), text.AsSpan(next)).ToArray().Where(p => among.Contains(p.Document)).ToArray();
                if (both.Length > usual || (cut >= ShortestPart && next - cut >= ShortestPart))
                    Add(union, both);
            }
        }
    }

    private static bool IsFull(string word) => word.Length >= ShortestUnlisted && !StopWords.Contains(word);

    private static void Add(PostingUnion union, ReadOnlySpan<WordPair> pairs)
    {
        foreach (var pair in pairs)
            union.Add(pair.Document, Impact.Unit);
    }

    private bool IsWord(string text) => Array.BinarySearch(_lexicon.Corpus.Forms, text, StringComparer.Ordinal) >= 0;
}
