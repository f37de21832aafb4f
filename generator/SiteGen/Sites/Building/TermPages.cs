using SiteGen.Content;
using SiteGen.Dutch.Writing;

namespace SiteGen.Sites.Building;

/// <summary>The pages that editors made for terms, and the slugs of the terms of one kind, each given out once.</summary>
internal sealed class TermPages
{
    private readonly Dictionary<string, TermPage> bySlug = new(StringComparer.Ordinal);
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly TermKind kind;

    internal TermPages(TermKind kind, IEnumerable<TermPage> pages)
    {
        this.kind = kind;
        foreach (var page in pages.Where(page => page.Kind == kind && !page.Draft)) bySlug.TryAdd(page.Slug, page);
    }

    internal TermPage? Of(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The pages of which no term was made.</summary>
    internal IEnumerable<TermPage> Unused => bySlug.Values.Where(page => !given.Contains(page.Slug));

    /// <summary>A slug for a title that no other term of this kind has.</summary>
    internal string SlugFor(string title)
    {
        var slug = Slug.Of(title);
        if (slug.Length == 0) slug = kind.Folder();
        if (given.Add(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{slug}-{number}");
            if (given.Add(numbered)) return numbered;
        }
    }
}
