using System.Collections.Frozen;
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

    private readonly FrozenDictionary<string, PlainWordKinds> _kinds;
    private readonly FrozenDictionary<string, string> _infinitives;

    private PlainWords()
    {
        var table = ReferenceTable.Load("woorden");
        int word = table.Column("word"), kind = table.Column("kind");
        var kinds = new Dictionary<string, PlainWordKinds>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[word]);
            kinds[folded] = kinds.GetValueOrDefault(folded) | KindsOf(row[kind]);
        }

        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        var infinitives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (infinitive, all) in kinds)
        {
            if (all.HasFlag(PlainWordKinds.Verb))
                infinitives.TryAdd(all.HasFlag(PlainWordKinds.ShortStem) ? infinitive[..^2] : VerbStem.Of(infinitive), infinitive);
        }

        foreach (var infinitive in StrongVerbs.Infinitives)
            infinitives.TryAdd(VerbStem.Of(infinitive), infinitive);
        _infinitives = infinitives.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static PlainWords Instance => Loaded.Value;

    /// <summary>All words with their kinds.</summary>
    public IReadOnlyDictionary<string, PlainWordKinds> Kinds => _kinds;

    /// <summary>The stems of the verbs: <c>loop</c>, <c>noteer</c>.</summary>
    public IReadOnlyCollection<string> VerbStems => _infinitives.Keys;

    /// <summary>Whether a folded word is listed.</summary>
    public bool Contains(string folded) => _kinds.ContainsKey(folded);

    /// <summary>Whether a folded word is listed as no form of another: a noun, or a word without a kind.</summary>
    public bool IsBase(string folded) => _kinds.TryGetValue(folded, out var kinds) && (kinds == PlainWordKinds.None || kinds.HasFlag(PlainWordKinds.Noun));

    /// <summary>Whether a folded word is listed as an adjective.</summary>
    public bool IsAdjective(string folded) => _kinds.GetValueOrDefault(folded).HasFlag(PlainWordKinds.Adjective);

    /// <summary>Whether a folded word is listed as a noun.</summary>
    public bool IsNoun(string folded) => _kinds.GetValueOrDefault(folded).HasFlag(PlainWordKinds.Noun);

    /// <summary>Whether a folded word is the stem of a listed verb.</summary>
    public bool IsVerbStem(string folded) => _infinitives.ContainsKey(folded);

    private static PlainWordKinds KindsOf(string letters)
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
