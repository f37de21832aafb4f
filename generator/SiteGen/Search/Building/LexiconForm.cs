using SiteGen.Dutch.Compounds;

namespace SiteGen.Search.Building;

/// <summary>
/// One surface form that a query may hit: a word of the documents, or a word that only leads to others (a part of a compound, an
/// inflection that no document uses). Immutable once the lexicon is made.
/// </summary>
internal sealed class LexiconForm
{
    public required string Text { get; init; }

    /// <summary>Its position in the corpus; -1 when no document holds it.</summary>
    public required int CorpusForm { get; init; }

    /// <summary>The number of its family.</summary>
    public int Family { get; set; } = -1;

    /// <summary>Its parts when it is a compound.</summary>
    public IReadOnlyList<WordPart> Parts { get; init; } = [];

    /// <summary>Whether it may be offered to a reader: not for inflections that only the program made up.</summary>
    public bool Offered { get; init; }

    /// <summary>A phrase is found only as a whole.</summary>
    public bool IsPhrase => Text.Contains(' ', StringComparison.Ordinal);
}
