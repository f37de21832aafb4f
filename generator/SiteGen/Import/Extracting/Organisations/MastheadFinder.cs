using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds the organisation whose name stands above the page, apart from its menu and title: <c>Oudheidkundige Kring De Linde</c>, <c>VV De Kooi</c>.</summary>
internal static class MastheadFinder
{
    /// <summary>The name of the site is among the first lines.</summary>
    private const int LastBlock = 3;

    private const int FewestWords = 2;
    private const int MostWords = 8;

    /// <summary>The organisation; absent when no line above the title is the name of one.</summary>
    internal static Fact<ImportedOrganisation>? Find(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block < Math.Min(index.Blocks.Length, LastBlock); block++)
        {
            if (block == report.TitleBlock || block == report.FirstParagraph) return null;
            var (first, next) = index.TokensOf(block);
            if (report.Roles[block].Role is not (BlockRole.Debris or BlockRole.Heading) || next - first is < FewestWords or > MostWords || !IsName(index, first, next)) continue;
            if (!IsSender(index, first, next)) continue;
            return new Fact<ImportedOrganisation>(new ImportedOrganisation(index.Words(first, next), "afzender"), report.Evidence(ImportReasons.Organisation, first, next));
        }

        return null;
    }

    /// <summary>Whether a line is capitals with small words and quotes between them, from its first word on.</summary>
    private static bool IsName(TextIndex index, int first, int next)
    {
        if (!index.Tokens[first].IsCapital || NameReader.ReadAt(index, first) is not null && !OrganisationWords.IsClubAbbreviation(index.Tokens[first].Folded)) return false;
        for (var i = first; i < next; i++)
        {
            var token = index.Tokens[i];
            if (!token.IsCapital && !token.IsMark('&') && !MeetingFinder.IsQuote(token) && token.Folded is not ("van" or "de" or "het" or "voor" or "en" or "aan" or "der" or "den" or "'t" or "of" or "in" or "for" or "the")) return false;
        }

        return true;
    }

    private static bool IsSender(TextIndex index, int first, int next)
    {
        var opening = index.Tokens[first].Folded;
        if (OrganisationWords.IsClubAbbreviation(opening) && index.Tokens[first].IsAllCapitals) return true;
        if (OrganisationWords.IsParty(opening) && IsPlace(index, first + 1, next)) return true;
        for (var i = first; i < next; i++)
        {
            var token = index.Tokens[i];
            var isBody = OrganisationWords.IsBusiness(token.Folded) || OrganisationWords.IsLowerHead(token.Folded) || OrganisationWords.IsEnglishBody(token.Folded) || index.MatchAt<OrganisationHeadEntry>(i) is not null;
            if (isBody && !OrganisationWords.IsUnit(token.Folded) && (i > first && i + 1 == next && OrganisationWords.IsEnglishBody(token.Folded) || i + 1 < next && IsNamed(index, i + 1, next))) return true;
        }

        // a short name in capitals with its area: AMCHAM LIMBURG
        return next - first == 2 && index.Tokens[first].IsAllCapitals && index.Tokens[first + 1].IsAllCapitals && !CommonWords.Contains(opening) && IsPlace(index, first + 1, next);
    }

    /// <summary>Whether what stands behind the word for a body is a name, not one more common noun.</summary>
    private static bool IsNamed(TextIndex index, int first, int next)
    {
        var token = index.Tokens[first];
        return MeetingFinder.IsQuote(token) || token.Folded is "de" or "het" or "'t" or "van" or "voor" || IsPlace(index, first, next) || token.IsCapital && !CommonWords.Contains(token);
    }

    private static bool IsPlace(TextIndex index, int first, int next) =>
        first < next && (index.MatchAt<TownEntry>(first)?.Next ?? index.MatchAt<MunicipalityEntry>(first)?.Next ?? index.MatchAt<ProvinceEntry>(first)?.Next ?? index.MatchAt<RegionEntry>(first)?.Next) == next;
}
