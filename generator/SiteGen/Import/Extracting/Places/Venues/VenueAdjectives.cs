using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Knows the adjectives before the word for a building that are a part of what it is called.</summary>
internal static class VenueAdjectives
{
    private static readonly WordEndings Sorts = new(["lijk", "eel", "ieel", "isch", "ief", "aal", "iaal", "air"]);

    /// <summary><c>kerkelijk centrum De Bron</c>, <c>parochieel centrum</c>: an adjective without its ending says what sort of centre it is, as a first part would.</summary>
    /// <param name="index">The report.</param>
    /// <param name="word">The word for the building.</param>
    /// <param name="from">The first token that may be a part of the name.</param>
    internal static bool BelongsTo(TextIndex index, int word, int from) =>
        word > from && index.Tokens[word].Folded is "centrum" or "gebouw" or "huis" or "sintrum" && index.Tokens[word - 1] is { IsWord: true, Length: > 5 } adjective && Sorts.Fits(adjective.Folded, before: 3);

    /// <summary><c>de Lutherse kerk</c>, <c>de Nieuwe kerk</c>: an adjective in capitals within a sentence tells a church or a school apart.</summary>
    /// <param name="index">The report.</param>
    /// <param name="word">The word for the building.</param>
    /// <param name="from">The adjective.</param>
    internal static VenueFinder.Venue? Called(TextIndex index, int word, int from)
    {
        if (word != from + 1 || index.Tokens[word] is not { IsCapital: false, Folded: "kerk" or "kapel" or "school" or "synagoge" or "moskee" or "molen" or "zaal" }) return null;
        if (index.Tokens[from] is not { IsCapital: true } adjective || index.StartsSentence(from) || !adjective.Folded.EndsWith('e') || FunctionWords.IsSmall(adjective)) return null;
        return index.HasMatch(from, LexiconKinds.Town | LexiconKinds.Municipality) ? null : VenueName.WithTown(index, index.Words(from, word + 1), from, word + 1, 5);
    }
}
