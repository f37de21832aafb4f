using System.Globalization;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Small made-up sites for the tests of search.</summary>
internal static class SearchSite
{
    public static SearchDocument Report(int number, string title, params string[] blocks) => new()
    {
        Url = string.Create(CultureInfo.InvariantCulture, $"nieuws/{2010 + number % 15}/bericht-{number}/"),
        Title = title,
        Date = new DateOnly(2010 + number % 15, 1 + number % 12, 1 + number % 28),
        DateText = string.Create(CultureInfo.InvariantCulture, $"{1 + number % 28}-{1 + number % 12}-{2010 + number % 15}"),
        Kind = number % 3 == 0 ? "Aankondiging" : "Verslag",
        Themes = number % 2 == 0 ? ["Jeugd", "Wonen"] : ["Armoede"],
        Municipalities = [number % 5 == 0 ? "Almere" : "Súdwest-Fryslân"],
        Expired = number % 7 == 0,
        Sections = [new SearchSection(string.Empty, string.Empty, blocks), new SearchSection("Vervolg", "vervolg", ["Er komt een vervolg."])],
    };

    /// <summary>Reports of words that differ enough to fill many shards.</summary>
    public static List<SearchDocument> Many(int count)
    {
        string[] first = ["jeugd", "wijk", "zorg", "taal", "woon", "schuld", "gezin", "energie", "school", "buurt"];
        string[] last = ["hulp", "team", "plan", "loket", "huis", "coach", "beleid", "raad", "fonds", "kaart"];
        return [.. Enumerable.Range(0, count).Select(i => Report(i, $"Bericht over {first[i % 10]}{last[i / 10 % 10]} nummer{i}",
            $"In de {last[i % 10]} van {first[i * 7 % 10]} en {first[i * 3 % 10]}{last[i * 7 % 10]} werd woord{i * 31 % 977}x genoemd.",
            $"De wethouders en inwoners spraken over kwestie{i % 101} en uniek{i}."))];
    }
}
