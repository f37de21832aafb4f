namespace SiteGen.Search.Building;

/// <summary>The forms that a query may hit, in ordinal order, and their families. Made by <see cref="LexiconBuilder"/>, then only read.</summary>
/// <param name="Corpus">The words of the documents.</param>
/// <param name="Forms">All forms, in ordinal order.</param>
/// <param name="Families">All families; a form knows the number of its own.</param>
internal sealed record Lexicon(Corpus Corpus, LexiconForm[] Forms, IReadOnlyList<WordFamily> Families)
{
    /// <summary>The postings of a form itself; empty when no document holds it.</summary>
    public ReadOnlySpan<Posting> Own(int form) => Forms[form].CorpusForm < 0 ? [] : Corpus.PostingsOf(Forms[form].CorpusForm);

    /// <summary>The number of documents that hold a form itself.</summary>
    public int Frequency(int form) => Forms[form].CorpusForm < 0 ? 0 : Corpus.Facts[Forms[form].CorpusForm].Documents;
}
