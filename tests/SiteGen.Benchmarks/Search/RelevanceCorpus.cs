using SiteGen.Dutch.Folding;
using SiteGen.Search;

namespace SiteGen.Benchmarks.Search;

/// <summary>
/// A made-up site with planted words, so that it is known which report answers which query. The sentences are neutral; the words come
/// from <c>woorden.tsv</c> and its followers. Deterministic.
/// </summary>
internal sealed class RelevanceCorpus
{
    public const int Reports = 2400;

    private static readonly string[] Openings = ["Aan het begin vertelde een van de sprekers over", "Later op de middag kwam een onderwerp terug:", "Veel aanwezigen noemden", "In de pauze ging het over",
        "Een van de vragen ging over", "Aan het eind vatte men samen wat er gezegd was over", "Er kwam een voorstel over", "Iemand gaf een voorbeeld van"];

    private static readonly string[] Neutral = ["De bijeenkomst begon met koffie en een korte terugblik.", "Iedereen kon vooraf vragen insturen en veel mensen deden dat ook.", "De sprekers lieten zien wat er al loopt en wat nog moeilijk is.",
        "Daarna gingen de aanwezigen in kleine groepen uiteen.", "Elke groep schreef drie punten op een groot vel.", "De uitkomsten hangen nu aan de muur en komen in een later stuk terug.",
        "Niet alles is meteen op te lossen, zei de voorzitter.", "Toch was de stemming goed en bleven velen napraten.", "Wie er niet bij was, krijgt de stukken per post.",
        "Over een half jaar komt er een vervolg op dezelfde plek.", "De zaal was op tijd klaar en er waren genoeg stoelen.", "Een verslaggever van de krant schreef mee.", "Het duurde iets langer dan gedacht.",
        "Sommigen vonden het tempo hoog, anderen juist prettig.", "Er was ruimte om iets in te brengen dat niet op het programma stond."];

    private static readonly string[] Places = ["Almere", "Beverwijk", "Wassenaar", "Zaanstad", "Gouda", "Súdwest-Fryslân", "'s-Hertogenbosch", "Emmen", "Venlo", "Ede", "Goes", "Hoorn"];
    private static readonly string[] Themes = ["Horeca", "Toerisme", "Erfgoed", "Mobiliteit", "Economie", "Natuur"];
    private static readonly string[] Titles = ["Terugblik op een drukke avond in", "Veel belangstelling in", "Zo verliep de middag in", "Gesprek met bewoners van", "Plannen besproken in"];
    private readonly List<string>[] _planted = new List<string>[Reports];
    private readonly List<string>[] _titled = new List<string>[Reports];
    private int _next;

    public RelevanceCorpus()
    {
        for (var i = 0; i < Reports; i++)
            (_planted[i], _titled[i]) = ([], []);
    }

    /// <summary>Puts a text into the next report.</summary>
    /// <returns>The number of the report.</returns>
    public int Plant(string text, bool title = false)
    {
        var report = Next();
        Plant(report, text, title);
        return report;
    }

    /// <summary>Puts a text into a report.</summary>
    public void Plant(int report, string text, bool title = false)
    {
        _planted[report].Add(text);
        if (title)
            _titled[report].Add(text);
    }

    /// <summary>The number of a report that holds few planted texts.</summary>
    public int Next() => _next = (_next + 367) % Reports;

    public static string UrlOf(int report) => FormattableString.Invariant($"nieuws/{YearOf(report)}/bericht-{report}/");

    public static int YearOf(int report) => 2015 + report * 11 / Reports;

    public static string PlaceOf(int report) => Places[report * 7 % Places.Length];

    public static string ThemeOf(int report) => Themes[report * 5 % Themes.Length];

    public IReadOnlyList<SearchDocument> Documents() => [.. Enumerable.Range(0, Reports).Select(Document)];

    /// <summary>The folded words of a report, as a judge reads them.</summary>
    public static HashSet<string> WordsOf(SearchDocument document)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in document.Sections.SelectMany(s => s.Blocks.Prepend(s.Heading)).Concat([document.Title, document.Summary]).Concat(document.Municipalities))
        {
            var scanner = new WordScanner(text);
            while (scanner.MoveNext())
                words.Add(Fold.Word(scanner.Word.ToString()));
        }

        return words;
    }

    private SearchDocument Document(int i)
    {
        var blocks = new List<string>();
        for (var s = 0; s < 6; s++)
            blocks.Add(string.Join(' ', Enumerable.Range(0, 3).Select(k => Neutral[(i * 13 + s * 5 + k * 3) % Neutral.Length])));
        for (var p = 0; p < _planted[i].Count; p++)
            blocks[p % blocks.Count] += $" {Openings[(i + p) % Openings.Length]} {_planted[i][p]}.";
        var title = Titles[i % Titles.Length] + " " + PlaceOf(i);
        if (_titled[i].Count > 0)
            title = $"{char.ToUpperInvariant(_titled[i][0][0])}{_titled[i][0][1..]}: {title.ToLowerInvariant()}";
        return new SearchDocument
        {
            Url = UrlOf(i),
            Title = title,
            Summary = Neutral[i % Neutral.Length],
            Sections = [new SearchSection(string.Empty, string.Empty, blocks[..3]), new SearchSection("Vervolg", "vervolg", blocks[3..])],
            Date = new DateOnly(YearOf(i), 1 + i % 12, 1 + i % 28),
            DateText = FormattableString.Invariant($"{1 + i % 28}-{1 + i % 12}-{YearOf(i)}"),
            Year = YearOf(i),
            Kind = i % 4 == 0 ? "Aankondiging" : "Verslag",
            Themes = [ThemeOf(i)],
            Municipalities = [PlaceOf(i)],
        };
    }
}
