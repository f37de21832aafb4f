using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// Names that no list has, in a row of names that are on the list: <c>Jelle Kramer, Lub Ras, Klaasje Romkes en Marretje Snoek</c>. The row itself is the
/// evidence, so it must have the form of one: commas and an <c>en</c>, and another listed name beside it.
/// </summary>
internal static class NameLists
{
    /// <summary>A name at a token, when a row of names goes through it; absent otherwise.</summary>
    internal static PersonMention? At(ReportView report, List<PersonMention> before, int at)
    {
        var index = report.Index;
        if (!index.Tokens[at].IsCapital || NameReader.ReadUnlisted(index, at) is not { } name) return null;
        var isBehind = before.Count > 0 && IsJoined(index, before[^1].Span, at);
        var isBefore = IsSeparator(index.At(name.Next, at)) && index.At(name.Next + 1, at).IsCapital && NameReader.ReadAt(index, name.Next + 1) is { IsFull: true };
        if (!isBehind && !isBefore || !IsFree(index, name)) return null;

        // a name, a comma and one more thing may be a person and the employer
        var isRow = isBehind && isBefore || isBehind && (index.Tokens[at - 1].Folded is "en" or "&" || HasTwoBefore(index, before)) || isBefore && IsSeparator(index.At(at - 1, at)) && HasRow(index, name.Next + 1);
        return isRow ? PersonMentions.Of(report, name) : null;
    }

    private static bool IsSeparator(Token token) => token.IsMark(',') || token.Folded is "en" or "&";

    private static bool IsJoined(TextIndex index, NameSpan last, int at) =>
        last.IsFull && at - last.Next == 1 && IsSeparator(index.Tokens[at - 1]) && index.SentenceOf(last.First) == index.SentenceOf(at);

    private static bool HasTwoBefore(TextIndex index, List<PersonMention> before) => before.Count > 1 && IsJoined(index, before[^2].Span, before[^1].Span.Outer);

    /// <summary>Whether a second name follows the one at a token.</summary>
    private static bool HasRow(TextIndex index, int at) =>
        NameReader.ReadAt(index, at) is { } second && IsSeparator(index.At(second.Next, at)) && index.At(second.Next + 1, at).IsCapital && NameReader.ReadAt(index, second.Next + 1) is { IsFull: true };

    /// <summary>Whether nothing speaks for something else: an organisation, a place, a theme, an ordinary word.</summary>
    private static bool IsFree(TextIndex index, NameSpan name)
    {
        if (CommonWords.Contains(index.Tokens[name.First]) || index.Tokens[name.First].Folded.Length < 3) return false;
        for (var i = name.First; i < name.Next; i++)
        {
            if (index.HasMatch(i, LexiconKinds.Organisation | LexiconKinds.Theme | LexiconKinds.Region) || OrganisationReader.ReadAt(index, i) is not null) return false;
            if (OrganisationWords.HasNameEnding(index.Tokens[i].Folded) || OrganisationWords.IsBody(index.Tokens[i].Folded) || OrganisationWords.IsBusiness(index.Tokens[i].Folded)) return false;
        }

        return index.MatchAt<MunicipalityEntry>(name.First) is null && index.MatchAt<TownEntry>(name.First) is null && OrganisationReader.ReadAt(index, name.First) is null;
    }
}
