using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>What a name goes on with behind its first capitals, where small words stand between: fields of work, and what a club is for.</summary>
internal static class NameTails
{
    /// <summary>No name lists more fields.</summary>
    private const int MostFields = 4;

    /// <summary>
    /// The end of a name of fields of work: <c>Kennisnetwerk Water en Bodem</c>, <c>loket Wonen, Zorg en Welzijn</c>. In <c>buurtteam Oost en Wijkraad Zuid</c>
    /// the small word stands between two names, so both words beside it must be common nouns.
    /// </summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first token of the proper name.</param>
    /// <param name="next">The token behind the capitals that were read.</param>
    /// <param name="isOfState">Whether the name is that of a ministry, whose first field need be no common noun: <c>Volksgezondheid, Welzijn en Sport</c>.</param>
    internal static int FieldsEnd(TextIndex index, int first, int next, bool isOfState = false)
    {
        if (next <= first || !isOfState && !IsField(index, next - 1)) return next;
        var at = next;
        for (var fields = 1; fields < MostFields && index.At(at, first).IsMark(',') && IsField(index, at + 1, first); fields++) at += 2;
        return index.At(at, first).Folded is "en" && IsField(index, at + 1, first) && !index.At(at + 2, first).IsCapital ? at + 2 : next;
    }

    /// <summary>
    /// The end of a name that is a phrase: <c>Hart voor Elkaar</c>, <c>Groen om de Hoek</c>, <c>Kind op 1</c>. A common word in a capital within a sentence is
    /// part of a name; the town in <c>in Epe</c> or the firm in <c>voor Actium</c> is not. Behind an article a noun is no town: <c>Hoek</c> is one.
    /// </summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first token of the proper name.</param>
    /// <param name="next">The token behind the capitals that were read.</param>
    internal static int PhraseEnd(TextIndex index, int first, int next)
    {
        if (next <= first || index.At(next, first) is not { IsWord: true, IsCapital: false } link || !OrganisationWords.IsPhraseLink(link.Folded)) return next;
        var target = index.At(next + 1, first) is { IsCapital: false, Folded: "de" or "het" or "een" or "'t" } ? next + 2 : next + 1;
        if (target == next + 1 && link.Folded is "op" && index.At(target, first) is { Kind: TokenKind.Number, Length: 1 }) return target + 1;
        return index.At(target, first) is { IsWord: true, IsCapital: true, IsAllCapitals: false } word && (index.Language == "fy" || OrganisationWords.IsPhraseWord(word.Folded)) && !index.At(target + 1, first).IsCapital && (target > next + 1 && CommonWords.IsNoun(word.Folded) || !IsNamed(index, target)) ? target + 1 : next;
    }

    private static bool IsField(TextIndex index, int at, int from) => index.At(at, from).IsWord && IsField(index, at);

    private static bool IsField(TextIndex index, int at)
    {
        ref readonly var token = ref index.Tokens[at];
        return token is { IsWord: true, IsCapital: true, IsAllCapitals: false } && CommonWords.IsNoun(token.Folded) && !IsNamed(index, at) && !token.Is(OrganisationCues.Body | OrganisationCues.Club | OrganisationCues.House | OrganisationCues.LowerHead);
    }

    /// <summary>Whether a name of its own begins at a token: of a place, a person or an organisation.</summary>
    private static bool IsNamed(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Region | LexiconKinds.Province | LexiconKinds.Organisation) || NameReader.ReadAt(index, at) is not null;
}
