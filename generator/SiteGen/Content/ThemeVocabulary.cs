using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Content;

/// <summary>The controlled list of themes: the built-in one with the site's <c>content/themas.yml</c> over it. Immutable.</summary>
public sealed class ThemeVocabulary
{
    private readonly Dictionary<string, Theme> bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Theme> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a list; a later theme replaces an earlier one of the same slug.</summary>
    public ThemeVocabulary(IEnumerable<Theme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        foreach (var theme in themes) bySlug[theme.Slug] = theme;
        All = [.. bySlug.Values.OrderBy(theme => theme.Slug, StringComparer.Ordinal)];
        foreach (var theme in All) byName.TryAdd(theme.Label, theme);
        foreach (var theme in All) byName[theme.Slug] = theme;
    }

    /// <summary>A list of none.</summary>
    public static ThemeVocabulary Empty { get; } = new([]);

    /// <summary>All themes by slug, in ordinal order.</summary>
    public IReadOnlyList<Theme> All { get; }

    /// <summary>The slugs and labels that a content file may use, for "bedoelde u …?".</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The theme of a slug.</summary>
    public bool TryGet(string slug, [MaybeNullWhen(false)] out Theme theme) => bySlug.TryGetValue(slug, out theme);

    /// <summary>The theme that a content file names by slug or label, case ignored.</summary>
    public bool TryResolve(string name, [MaybeNullWhen(false)] out Theme theme) => byName.TryGetValue(name, out theme);
}
