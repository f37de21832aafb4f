using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>A word that no list explains and what is done by who has it as a name: <c>Heuvelrand Energie</c>, <c>Kompaan Welzijn</c>.</summary>
internal static class FirmTails
{
    private const int ShortestName = 4;

    /// <summary>The organisation that begins at a token within a sentence. An adjective says of what sort it is, and makes no name: <c>Duurzame Energie</c>, <c>Beter Wonen</c>.</summary>
    internal static OrganisationSpan? At(TextIndex index, int at)
    {
        if (!index.Cues.Organisations.Has(at + 1, OrganisationCues.OfTown | OrganisationCues.Consultancy) || index.At(at + 1, at) is not { IsCapital: true, IsAllCapitals: false } tail || index.At(at + 2, at).IsCapital) return null;
        ref readonly var token = ref index.Tokens[at];
        if (token is not { IsWord: true, IsCapital: true, IsInitials: false, Length: >= ShortestName } || index.StartsSentence(at) || index.At(at - 1, at).IsCapital || index.Tokens[at + 1].Start != token.End + 1) return null;
        if (CommonWords.Contains(token) || index.HasMatch(at) || token.Folded[^1] is 'e' && tail.Is(OrganisationCues.OfTown) || index.Lexicon.GivenNames.Contains(token) || FunctionReader.ReadAt(index, at) is not null || token.Is(OrganisationCues.Lead)) return null;
        return new OrganisationSpan(at, at + 2, index.Words(at, at + 2), IsKnown: true);
    }
}
