using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Sites.Building;

/// <summary>Where a term is named: in the newest article that names it itself.</summary>
internal static class TermPlace
{
    internal static SourcePlace Of(TermDraft draft, IReadOnlyList<ArticleTerms> ofArticle)
    {
        foreach (var item in draft.Articles)
        {
            if (PathIn(ofArticle[item.Index], draft) is { } path) return item.Article.PlaceOf(path);
        }

        return draft.Articles[0].Article.PlaceOf("");
    }

    private static string? PathIn(ArticleTerms terms, TermDraft draft)
    {
        if (At(terms.People, draft, "people", ".name") is { } person) return person;
        if (At(terms.Organisations, draft, "organisations", ".name") is { } organisation) return organisation;
        if (At(terms.PeopleOrganisations, draft, "people", ".organisation") is { } employer) return employer;
        if (At(terms.Municipalities, draft, "municipalities", "") is { } municipality) return municipality;
        return terms.Sender == draft ? "publisher" : terms.Region == draft ? "region" : null;
    }

    private static string? At(IReadOnlyList<TermDraft?> drafts, TermDraft draft, string list, string value)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] == draft) return FormattableString.Invariant($"{list}[{i}]{value}");
        }

        return null;
    }
}
