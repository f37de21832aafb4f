namespace SiteGen.Dutch.Compounds;

/// <summary>The list that a part of compounds comes from.</summary>
internal enum PartSource
{
    /// <summary>Counted in a word list, or chosen for public administration and care.</summary>
    Field,

    /// <summary>Chosen as a common word of daily life.</summary>
    Everyday,

    /// <summary>A plain verb or adjective, which is a part without being a noun.</summary>
    Plain,

    /// <summary>Taken from a spelling list by rule.</summary>
    Spelling,
}
