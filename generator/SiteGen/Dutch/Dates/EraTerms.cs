using System.Buffers;
using System.Collections.Frozen;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Dates;

/// <summary>
/// Terms of public administration that came into being in a known year: whoever uses one wrote no earlier. The year is that of
/// the first public use, not that of the law coming into force, so that it is never too late.
/// </summary>
internal static class EraTerms
{
    /// <summary>One or two words each. A term with a capital only counts as it is written here.</summary>
    private static readonly (int Year, string Terms)[] Table =
    [
        (2010, "sociaal domein|sociale wijkteams|sociaal wijkteam|wijkteam|wijkteams"),
        (2011, "omgevingswet|omgevingsvisie"),
        (2012, "participatiewet|jeugdwet|gecertificeerde instelling|gecertificeerde instellingen"),
        (2013, "participatiesamenleving|jeugdhulpregio|jeugdhulpregio's"),
        (2014, "Veilig Thuis|jeugdbescherming west|jeugdbescherming noord|jeugdbescherming brabant|jeugdbescherming gelderland|"
            + "jeugdbescherming overijssel"),
        (2015, "klimaatakkoord"),
        (2016, "omgekeerde toets"),
        (2018, "regionale energiestrategie|transitievisie warmte|toeslagenaffaire"),
        (2019, "stikstofcrisis"),
        (2020, "corona|coronacrisis|coronatijd|coronamaatregelen|coronavirus|coronapandemie|covid|lockdown|anderhalvemetersamenleving"),
        (2021, "hervormingsagenda jeugd"),
        (2022, "spreidingswet|integraal zorgakkoord|IZA|energietoeslag|chatgpt"),
    ];

    private static readonly SearchValues<string> AnyTerm = SearchValues.Create([.. Table.SelectMany(row => row.Terms.Split('|'))], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Words = new(Table.SelectMany(row => row.Terms.Split('|')).Where(term => !term.Contains(' ', StringComparison.Ordinal)).Select(term => term.ToLowerInvariant()));

    private static readonly WordSet FirstWords = new(Table.SelectMany(row => row.Terms.Split('|')).Where(term => term.Contains(' ', StringComparison.Ordinal)).Select(term => term.Split(' ')[0].ToLowerInvariant()));

    private static readonly FrozenDictionary<string, (string Term, int Year)>.AlternateLookup<ReadOnlySpan<char>> Terms = Table
        .SelectMany(row => row.Terms.Split('|').Select(term => (Term: term, row.Year)))
        .ToFrozenDictionary(entry => entry.Term, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The latest year that a term of the text gives, with its place; nothing when it has no such term.</summary>
    internal static YearClue? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyTerm)) return null;
        var (bestYear, best) = (0, default(TextSpan));
        var (previous, previousEnd) = (-1, -1);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
            if (Words.MayContainAnyCase(text.AsSpan(start, at - start))) Consider(start);
            if (previous >= 0 && start == previousEnd + 1 && text[previousEnd] == ' ' && FirstWords.MayContainAnyCase(text.AsSpan(previous, previousEnd - previous))) Consider(previous);
            (previous, previousEnd) = (start, at);

            void Consider(int from)
            {
                if (at - from > 32 || !Terms.TryGetValue(text.AsSpan(from, at - from), out var found) || found.Year <= bestYear) return;
                if (char.IsUpper(found.Term[0]) && !text.AsSpan(from, at - from).SequenceEqual(found.Term)) return;
                (bestYear, best) = (found.Year, TextSpan.FromTo(from, at));
            }
        }

        return bestYear == 0 ? null : new YearClue(YearClueKind.Term, best, new DateOnly(bestYear, 1, 1), null);
    }
}
