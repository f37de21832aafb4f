namespace SiteGen.Search.Building;

/// <summary>The lists a family brings with it, in the order of their bits in its mask.</summary>
internal enum Grade
{
    /// <summary>Documents with members of the family that stand in another shard.</summary>
    Inflection = 0,

    /// <summary>Documents with compounds of which a member is a part.</summary>
    Compound = 1,

    /// <summary>Documents with words of the same stem.</summary>
    Derivation = 2,

    /// <summary>Documents with words or phrases that mean the same.</summary>
    Synonym = 3,

    /// <summary>Documents that an editor has put first.</summary>
    Bet = 4,
}
