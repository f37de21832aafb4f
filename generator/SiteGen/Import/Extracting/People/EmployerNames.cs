using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Names that no list has and that the words beside them show to be of an organisation, before the sentence in which somebody who leads one is named.</summary>
internal static class EmployerNames
{
    /// <summary>No such name has more words.</summary>
    private const int LongestName = 4;

    /// <summary>The name that is read at a token; absent when nothing shows that one is.</summary>
    internal static OrganisationSpan? At(TextIndex index, int at)
    {
        if (index.Tokens[at] is not { IsWord: true } token || NameReader.ReadAt(index, at) is not null) return null;
        if (IsGroup(token.Folded)) return index.At(at + 1, at).IsCapital && !token.IsAllCapitals ? Proper(index, at + 1) : null;
        return token.IsCapital && (!index.StartsSentence(at) || !CommonWords.Contains(token)) && Proper(index, at) is { } name && IsExplained(index, name.Next) ? name : null;
    }

    /// <summary><c>Bakkerij Het Stoepje</c>, <c>vrijwilligersgroep Handen Ineen</c>: what it is stands before the name.</summary>
    private static OrganisationSpan? Proper(TextIndex index, int first)
    {
        if (index.HasMatch(first, LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Region | LexiconKinds.Province) || NameReader.ReadAt(index, first) is not null) return null;
        var next = OrganisationNames.ProperEnd(index, first);
        return next > first && next - first <= LongestName ? new OrganisationSpan(first, next, index.Words(first, next), IsKnown: false) : null;
    }

    /// <summary><c>Grensmotor, de club achter het plan</c>: what it is stands behind the name.</summary>
    private static bool IsExplained(TextIndex index, int comma) =>
        index.At(comma, comma - 1).IsMark(',') && index.At(comma + 1, comma).Folded is "de" or "het" or "een" && index.At(comma + 2, comma) is { IsWord: true, IsCapital: false } noun && (IsGroup(noun.Folded) || noun.Folded is "club" or "groep" or "groepje" or "bedrijf" or "bedrijfje" or "stichting" or "vereniging" or "organisatie" or "initiatief" or "coöperatie" or "bureau" or "instelling" or "netwerk" or "winkel" or "onderneming");

    private static bool IsGroup(string folded) => OrganisationWords.IsClub(folded) || OrganisationWords.IsHouseOfPeople(folded) || folded.Length > 8 && folded.EndsWith("groep", StringComparison.Ordinal) && !folded.EndsWith("doelgroep", StringComparison.Ordinal);
}
