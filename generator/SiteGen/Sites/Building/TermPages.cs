using SiteGen.Content;
using SiteGen.Dutch.Writing;

namespace SiteGen.Sites.Building;

/// <summary>The pages that editors made for terms, and the slugs of the terms of one kind, each given out once.</summary>
internal sealed class TermPages
{
    private readonly Dictionary<string, TermPage> bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermDraft> given = new(StringComparer.Ordinal);
    private readonly TermKind kind;
    private readonly Action<TermDraft, TermDraft, string> clash;

    /// <param name="kind">The kind of the terms.</param>
    /// <param name="pages">The pages that editors made, of any kind.</param>
    /// <param name="clash">Told of two terms whose names give one slug: the first, the second, and the slug that the second got instead.</param>
    internal TermPages(TermKind kind, IEnumerable<TermPage> pages, Action<TermDraft, TermDraft, string> clash)
    {
        this.kind = kind;
        this.clash = clash;
        foreach (var page in pages.Where(page => page.Kind == kind && !page.Draft)) bySlug.TryAdd(page.Slug, page);
    }

    internal TermPage? Of(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The pages of which no term was made.</summary>
    internal IEnumerable<TermPage> Unused => bySlug.Values.Where(page => !given.ContainsKey(page.Slug));

    /// <summary>A slug for a title that no other term of this kind has.</summary>
    internal string SlugFor(TermDraft draft, string title)
    {
        var slug = Slug.Of(title);
        if (slug.Length == 0) slug = kind.Folder();
        if (given.TryAdd(slug, draft)) return slug;
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{slug}-{number}");
            if (!given.TryAdd(numbered, draft)) continue;
            clash(given[slug], draft, numbered);
            return numbered;
        }
    }
}
