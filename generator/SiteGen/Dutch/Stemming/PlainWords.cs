using System.Runtime.InteropServices;
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

    private readonly Dictionary<string, PlainWordKinds> _kinds;
    private readonly HashSet<string> _verbStems = new(StringComparer.Ordinal);

    private PlainWords()
    {
        var table = ReferenceTable.Load("woorden");
        int word = table.Column("word"), kind = table.Column("kind");
        _kinds = new Dictionary<string, PlainWordKinds>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[word]);
            ref var kinds = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, folded, out _);
            kinds |= KindsOf(row.Span(kind));
        }

        foreach (var (infinitive, kinds) in _kinds)
        {
            if ((kinds & PlainWordKinds.Verb) != 0)
                _verbStems.Add((kinds & PlainWordKinds.ShortStem) != 0 ? infinitive[..^2] : VerbStem.Of(infinitive));
        }

        foreach (var infinitive in StrongVerbs.Infinitives)
            _verbStems.Add(VerbStem.Of(infinitive));
    }

    public static PlainWords Instance => Loaded.Value;

    /// <summary>All words with their kinds.</summary>
    public Dictionary<string, PlainWordKinds> Kinds => _kinds;

    /// <summary>The stems of the verbs: <c>loop</c>, <c>noteer</c>.</summary>
    public HashSet<string> VerbStems => _verbStems;

    /// <summary>Whether a folded word is listed.</summary>
    public bool Contains(string folded) => _kinds.ContainsKey(folded);

    /// <summary>Whether a folded word is listed as no form of another: a noun, or a word without a kind.</summary>
    public bool IsBase(string folded) => _kinds.TryGetValue(folded, out var kinds) && (kinds == PlainWordKinds.None || kinds.HasFlag(PlainWordKinds.Noun));

    /// <summary>Whether a folded word is listed as an adjective.</summary>
    public bool IsAdjective(string folded) => _kinds.GetValueOrDefault(folded).HasFlag(PlainWordKinds.Adjective);

    /// <summary>Whether a folded word is listed as a noun.</summary>
    public bool IsNoun(string folded) => _kinds.GetValueOrDefault(folded).HasFlag(PlainWordKinds.Noun);

    /// <summary>Whether a folded word is the stem of a listed verb.</summary>
    public bool IsVerbStem(string folded) => _verbStems.Contains(folded);

    private static PlainWordKinds KindsOf(ReadOnlySpan<char> letters)
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
