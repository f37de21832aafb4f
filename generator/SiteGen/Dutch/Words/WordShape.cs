namespace SiteGen.Dutch.Words;

/// <summary>How a word is written.</summary>
[Flags]
public enum WordShape : byte
{
    /// <summary>In lower case, or no word at all.</summary>
    None = 0,

    /// <summary>It begins with a capital (also behind an apostrophe: <c>'s-Gravenhage</c>).</summary>
    Capital = 1,

    /// <summary>Two or more letters, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Initials with points: <c>J.</c>, <c>J.P.</c>, <c>Th.</c></summary>
    Initials = 4,

    /// <summary>An abbreviation whose point is part of it: <c>drs.</c>, <c>o.a.</c></summary>
    Abbreviation = 8,
}
