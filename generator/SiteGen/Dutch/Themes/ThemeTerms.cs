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
            var (strong, support) = (new ThemeEntry(row[slug], IsWeak: false), new ThemeEntry(row[slug], IsWeak: true));
            foreach (var term in row.List(terms))
            {
                lexicon.Add(term, strong);
                if (!TakesPlural(term)) continue;
                lexicon.Add(term + "s", strong);
                lexicon.Add(term + "en", strong);
            }

            foreach (var term in row.List(abbreviations)) lexicon.Add(term, strong, exactCase: true);
            foreach (var term in row.List(weak)) lexicon.Add(term, support);
        }
    }

    /// <summary>Single words of some length stand in texts in the plural, too: <c>jeugdprofessionals</c>, <c>wijkteams</c>.</summary>
    private static bool TakesPlural(string term) => term.Length >= 6 && !term.Contains(' ', StringComparison.Ordinal) && term[^1] is not ('s' or 'n' or 'g');
}
