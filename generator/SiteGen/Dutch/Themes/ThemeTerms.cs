using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Themes;

/// <summary>The words that point at the built-in themes.</summary>
internal static class ThemeTerms
{
    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("themas");
        var (slug, terms, abbreviations, weak) = (table.Column("slug"), table.Column("terms"), table.Column("abbreviations"), table.Column("weak_terms"));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var theme = row[slug];
            foreach (var term in row.List(abbreviations)) lexicon.Add(term, new ThemeEntry(theme, IsWeak: false), exactCase: true);
            Add(lexicon, known, theme, row.List(terms), row.List(weak));
        }

        var own = ReferenceTable.Load("themas-eigen");
        var (ownSlug, ownTerms, ownWeak) = (own.Column("slug"), own.Column("terms"), own.Column("weak_terms"));
        foreach (var row in own.Rows) Add(lexicon, known, row[ownSlug], row.List(ownTerms), row.List(ownWeak));
    }

    private static void Add(LexiconBuilder lexicon, HashSet<string> known, string slug, string[] terms, string[] weak)
    {
        var (strong, support) = (new ThemeEntry(slug, IsWeak: false), new ThemeEntry(slug, IsWeak: true));
        foreach (var term in terms)
        {
            AddOnce(term, strong);
            if (!TakesPlural(term)) continue;
            AddOnce(term + "s", strong);
            AddOnce(term + "en", strong);
        }

        foreach (var term in weak) AddOnce(term, support);

        // a plural that a list has beside its singular counts once
        void AddOnce(string term, ThemeEntry entry)
        {
            if (known.Add(string.Concat(term.ToLowerInvariant(), entry.IsWeak ? "\t?" : "\t", slug))) lexicon.Add(term, entry);
        }
    }

    /// <summary>Single words of some length stand in texts in the plural, too: <c>jeugdprofessionals</c>, <c>wijkteams</c>.</summary>
    private static bool TakesPlural(string term) => term.Length >= 6 && !term.Contains(' ', StringComparison.Ordinal) && term[^1] is not ('s' or 'n' or 'g');
}
