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
        foreach (var row in table.Rows)
        {
            foreach (var term in row.List(abbreviations)) lexicon.Add(term, new ThemeEntry(row[slug], IsWeak: false), exactCase: true);
            Add(lexicon, row[slug], row.List(terms), row.List(weak));
        }

        var own = ReferenceTable.Load("themas-eigen");
        var (ownSlug, ownTerms, ownWeak) = (own.Column("slug"), own.Column("terms"), own.Column("weak_terms"));
        foreach (var row in own.Rows) Add(lexicon, row[ownSlug], row.List(ownTerms), row.List(ownWeak));
    }

    private static void Add(LexiconBuilder lexicon, string slug, string[] terms, string[] weak)
    {
        var (strong, support) = (new ThemeEntry(slug, IsWeak: false), new ThemeEntry(slug, IsWeak: true));
        foreach (var term in terms)
        {
            lexicon.Add(term, strong);
            if (!TakesPlural(term)) continue;
            lexicon.Add(term + "s", strong);
            lexicon.Add(term + "en", strong);
        }

        foreach (var term in weak) lexicon.Add(term, support);
    }

    /// <summary>Single words of some length stand in texts in the plural, too: <c>jeugdprofessionals</c>, <c>wijkteams</c>.</summary>
    private static bool TakesPlural(string term) => term.Length >= 6 && !term.Contains(' ', StringComparison.Ordinal) && term[^1] is not ('s' or 'n' or 'g');
}
