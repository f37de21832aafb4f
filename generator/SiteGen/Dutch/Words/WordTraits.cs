namespace SiteGen.Dutch.Words;

/// <summary>
/// What rules ask of nearly every word they pass: reckoned once for a word (see <see cref="Word"/>), so that a walk over the tokens of a
/// text only stops where something may be found.
/// </summary>
[Flags]
internal enum WordTraits : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It carries no subject: <see cref="FunctionWords.IsSmall(string)"/>.</summary>
    Small = 1,

    /// <summary>A sentence often begins with it: <see cref="FunctionWords.IsOpener(string)"/>.</summary>
    Opener = 1 << 1,

    /// <summary>It is a given name: <see cref="Names.GivenNames.Contains(string)"/>.</summary>
    GivenName = 1 << 2,

    /// <summary>It is a past tense: <see cref="Reports.NatureWords.IsPast(string)"/>.</summary>
    Past = 1 << 3,

    /// <summary>Dutch texts are full of it: <see cref="LanguageWords.AreDutch"/>.</summary>
    OfDutch = 1 << 4,

    /// <summary>English texts are: <see cref="LanguageWords.AreEnglish"/>.</summary>
    OfEnglish = 1 << 5,

    /// <summary>Frisian texts are: <see cref="LanguageWords.AreFrisian"/>.</summary>
    OfFrisian = 1 << 6,
}
