namespace SiteGen.Search.Building;

/// <summary>Forms that are found together: the inflections of one word. Filled while the lexicon is made, then only read.</summary>
internal sealed class WordFamily(string name)
{
    public string Name { get; } = name;

    /// <summary>The forms of the family, as positions in the lexicon, ascending.</summary>
    public List<int> Members { get; } = [];

    /// <summary>The compounds that have a member as a part, as positions in the lexicon, ascending.</summary>
    public List<int> Compounds { get; } = [];

    /// <summary>The families of the same stem: derivations.</summary>
    public List<int> Derivations { get; } = [];

    /// <summary>The families that mean the same.</summary>
    public List<int> Synonyms { get; } = [];

    /// <summary>The documents an editor has put first for this word or phrase.</summary>
    public List<int> Bets { get; } = [];
}
