using System.Buffers;
using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<string, (string Term, int Year)>.AlternateLookup<ReadOnlySpan<char>> Terms = Table
        .SelectMany(row => row.Terms.Split('|').Select(term => (Term: term, row.Year)))
        .ToFrozenDictionary(entry => entry.Term, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>No term is longer.</summary>
    private const int LongestTerm = 32;

    /// <summary>The latest year that a term of the text gives, with its place; nothing when it has no such term.</summary>
    internal static YearClue? Find(string text)
    {
        var (bestYear, best) = (0, default(TextSpan));
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (!BeginsWord(text, at)) continue;
            var end = WordEnd(text, at);
            Consider(at, end);

            // the second of two words may be a term, too, and comes first then
            if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLetter(text[end + 1])) continue;
            var behind = WordEnd(text, end + 1);
            Consider(end + 1, behind);
            Consider(at, behind);
        }

        return bestYear == 0 ? null : new YearClue(YearClueKind.Term, best, new DateOnly(bestYear, 1, 1), null);

        void Consider(int from, int end)
        {
            if (end - from > LongestTerm || !Terms.TryGetValue(text.AsSpan(from, end - from), out var found) || found.Year <= bestYear) return;
            if (char.IsUpper(found.Term[0]) && !text.AsSpan(from, end - from).SequenceEqual(found.Term)) return;
            (bestYear, best) = (found.Year, TextSpan.FromTo(from, end));
        }
    }

    /// <summary>Where letters of a term begin next; -1 when nowhere.</summary>
    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(AnyTerm);
        return found < 0 ? -1 : from + found;
    }

    private static bool BeginsWord(string text, int at) => at == 0 || !char.IsLetter(text[at - 1]) && !(text[at - 1] == '\'' && at > 1 && char.IsLetter(text[at - 2]));

    /// <summary>The end of a word; an apostrophe within belongs to it.</summary>
    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        return at;
    }
}
