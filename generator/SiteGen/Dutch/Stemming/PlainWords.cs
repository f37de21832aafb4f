using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Stemming;

/// <summary>
/// Words of everyday Dutch that are no compounds: what may be a part of one, and what must never be taken apart
/// (<i>paprika</i>, <i>luisteren</i>). Immutable.
/// </summary>
internal sealed class PlainWords
{
    private static readonly Lazy<PlainWords> Loaded = new(() => new PlainWords());

    /// <summary>The words with their <see cref="PlainWordKinds"/>, as numbers: the runtime comes with a compiled dictionary of these, which counts where a list is loaded once.</summary>
    private readonly Dictionary<string, int> _kinds;
    private readonly HashSet<string> _verbStems = new(StringComparer.Ordinal);

    private PlainWords()
    {
        var table = ReferenceTable.Load("woorden");
        int word = table.Column("word"), kind = table.Column("kind");
        _kinds = new Dictionary<string, int>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[word]);
            _kinds[folded] = (int)(KindsOf(folded) | KindsBy(row.Span(kind)));
        }

        foreach (var infinitive in _kinds.Keys)
        {
            var kinds = KindsOf(infinitive);
            if ((kinds & PlainWordKinds.Verb) != PlainWordKinds.None)
                _verbStems.Add((kinds & PlainWordKinds.ShortStem) != PlainWordKinds.None ? infinitive[..^2] : VerbStem.Of(infinitive));
        }

        foreach (var infinitive in StrongVerbs.Infinitives)
            _verbStems.Add(VerbStem.Of(infinitive));
    }

    public static PlainWords Instance => Loaded.Value;

    /// <summary>All words.</summary>
    public Dictionary<string, int>.KeyCollection All => _kinds.Keys;

    /// <summary>The stems of the verbs: <c>loop</c>, <c>noteer</c>.</summary>
    public HashSet<string> VerbStems => _verbStems;

    /// <summary>The kinds of a folded word; none when it is not listed.</summary>
    public PlainWordKinds KindsOf(string folded) => _kinds.TryGetValue(folded, out var kinds) ? (PlainWordKinds)kinds : PlainWordKinds.None;

    /// <summary>Whether a folded word is listed.</summary>
    public bool Contains(string folded) => _kinds.ContainsKey(folded);

    /// <summary>Whether a folded word is listed as no form of another: a noun, or a word without a kind.</summary>
    public bool IsBase(string folded) => Contains(folded) && (KindsOf(folded) is PlainWordKinds.None || IsNoun(folded));

    /// <summary>Whether a folded word is listed as an adjective.</summary>
    public bool IsAdjective(string folded) => (KindsOf(folded) & PlainWordKinds.Adjective) != PlainWordKinds.None;

    /// <summary>Whether a folded word is listed as a noun.</summary>
    public bool IsNoun(string folded) => (KindsOf(folded) & PlainWordKinds.Noun) != PlainWordKinds.None;

    /// <summary>Whether a folded word is the stem of a listed verb.</summary>
    public bool IsVerbStem(string folded) => _verbStems.Contains(folded);

    private static PlainWordKinds KindsBy(ReadOnlySpan<char> letters)
    {
        var kinds = PlainWordKinds.None;
        foreach (var letter in letters)
        {
            kinds |= letter switch
            {
                'n' => PlainWordKinds.Noun,
                'v' => PlainWordKinds.Verb,
                'a' => PlainWordKinds.Adjective,
                'e' => PlainWordKinds.ShortStem,
                _ => PlainWordKinds.None,
            };
        }

        return kinds;
    }
}
