using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Names that no list has and that a verb shows to be of whoever acts: <c>De ZKBO presenteerde een proef</c>, <c>Op 3 mei hield Kompaan de jaarlijkse studiedag</c>.</summary>
internal static class ActingNames
{
    private const int ShortestName = 3;

    /// <summary>The meeting stands at most so many words behind who held it.</summary>
    private const int FarthestMeeting = 6;

    /// <summary>What can be no name of who acts: a place, a field, somebody, or a body that goes by its kind.</summary>
    private const LexiconKinds Others = LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Province | LexiconKinds.Region | LexiconKinds.Theme | LexiconKinds.Function | LexiconKinds.OrganisationHead | LexiconKinds.Title;

    /// <summary>The name that begins at a token; absent when no verb shows one.</summary>
    internal static OrganisationSpan? At(TextIndex index, int at) => Opening(index, at) ?? Holding(index, at);

    /// <summary><c>De ZKBO presenteerde …</c>: an article that opens the sentence, one word, and a verb of what only people and bodies do.</summary>
    private static OrganisationSpan? Opening(TextIndex index, int at)
    {
        if (!IsName(index, at) || index.At(at - 1, at).Folded is not ("de" or "het" or "it") || !index.StartsSentence(at - 1)) return null;
        if (!OrganisationRoles.IsSpeaking(index.At(at + 1, at).Folded) || OrganisationWords.IsCommonClub(index.Tokens[at].Folded)) return null;
        return new OrganisationSpan(at, at + 1, index.Words(at, at + 1), IsKnown: false);
    }

    /// <summary><c>hield Kompaan de jaarlijkse studiedag</c>: a verb of holding, the name, and the meeting behind its article.</summary>
    private static OrganisationSpan? Holding(TextIndex index, int at)
    {
        if (OrganisationRoles.OfVerb(index.At(at - 1, at).Folded).Length == 0 || !IsName(index, at) || NameReader.ReadAt(index, at) is not null) return null;
        var next = OrganisationNames.ProperEnd(index, at);
        if (index.At(next, at) is not { IsCapital: false, Folded: "de" or "het" or "een" or "haar" or "hun" }) return null;
        for (var i = next + 1; i < next + FarthestMeeting && index.At(i, at) is { IsWord: true } word; i++)
        {
            if (MeetingWords.Of(word) is { IsWeak: false }) return new OrganisationSpan(at, next, index.Words(at, next), IsKnown: false);
        }

        return null;
    }

    private static bool IsName(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        return token is { IsWord: true, IsCapital: true, IsInitials: false, Length: >= ShortestName } && !index.StartsSentence(at) && !index.HasMatch(at, Others) && !CommonWords.Contains(token)
            && !token.Is(OrganisationCues.Body | OrganisationCues.LowerHead) && MeetingWords.Of(token) is null && FunctionReader.ReadAt(index, at) is null && !AgentNouns.HasEnding(token.Folded) && !index.Lexicon.GivenNames.Contains(token);
    }
}
