namespace SiteGen.Dutch.Stemming;

/// <summary>What a plain word may be. A word without a kind is only known not to be a compound.</summary>
[Flags]
internal enum PlainWordKinds
{
    /// <summary>Not a part of compounds.</summary>
    None = 0,

    /// <summary>A noun, in the singular.</summary>
    Noun = 1,

    /// <summary>The infinitive of a verb.</summary>
    Verb = 2,

    /// <summary>An adjective, without ending.</summary>
    Adjective = 4,

    /// <summary>A verb in <c>-eren</c> of which the stem is <c>-er</c>: <i>luisteren</i>, but <i>noteren</i> is <c>noteer</c>.</summary>
    ShortStem = 8,
}
