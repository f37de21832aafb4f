using System.Globalization;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Benchmarks.Import;

/// <summary>Made-up reports of about 3 kB with everything in them that the import looks for. Deterministic.</summary>
internal static class MadeUpReports
{
    private static readonly string[] Towns = ["Almere", "Beverwijk", "Wassenaar", "Zaanstad", "Gouda", "Emmen", "Venlo", "Ede", "Goes", "Hoorn", "Sneek", "Tiel"];

    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "september", "oktober", "november", "december"];

    private static readonly string[] People =
    [
        "Annelies van der Veen (wethouder van de gemeente {0})", "Bram de Wit, beleidsadviseur bij de gemeente {0}", "Carla Jansen van Stichting Welzijn {0}",
        "directeur Dirk Hoekstra van Veilig Thuis", "Els Bakker (GGD)", "oud-burgemeester Frits Smit",
    ];

    private static readonly string[] Sentences =
    [
        "Tijdens de bijeenkomst stonden de ervaringen van inwoners met de jeugdhulp centraal.",
        "Sinds de decentralisatie in 2015 is de samenwerking tussen gemeenten, scholen en zorgaanbieders een belangrijke opgave.",
        "Daarna gingen de aanwezigen in kleine groepen uiteen om van {1} tot {2} uur door te praten over wonen, werk en inkomen.",
        "In het najaar van {3} volgt een tweede sessie; een uitnodiging wordt binnenkort verzonden.",
        "De opbrengst is inbreng voor het beleidsplan sociaal domein {3}-{4} dat de gemeenteraad in juni vaststelt.",
        "‘Wij willen dat iedereen mee kan doen’, zei {5}, die de middag afsloot.",
        "Vragen? Bel 0229 - 12 34 56 of mail naar info@voorbeeld.nl, artikel 3 van de verordening is te vinden op https://www.voorbeeld.nl/verordening.",
    ];

    /// <summary>A tree of reports.</summary>
    internal static MemoryFileTree Tree(int count) =>
        new(Enumerable.Range(0, count).Select(i => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"seeds/{i:000000}.txt"), Encoding.UTF8.GetBytes(Report(i, 3000)))));

    /// <summary>One report of at least so many characters.</summary>
    internal static string Report(int seed, int length)
    {
        var town = Towns[seed % Towns.Length];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Kennissessie {seed} in {town}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Op {1 + (seed % 28)} {Months[seed % Months.Length]} {2012 + (seed % 12)} hield de gemeente {town} een kennissessie in buurthuis De Linde. ");
        for (var i = 0; text.Length < length; i++)
        {
            var person = string.Format(CultureInfo.InvariantCulture, People[(seed + i) % People.Length], town);
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, Sentences[(seed + i) % Sentences.Length], town, "14.00", "16.30", 2013 + (seed % 12), 2016 + (seed % 12), person)} ");
            if (i % 4 == 3) text.Append(i % 8 == 7 ? "\n\nVervolg en afspraken\n\n" : "\n\n");
            if (i % 11 == 10) text.Append("\n\n  • eerste punt van de groepen\n  • tweede punt, met toelichting\n\n");
        }

        return text.Append("\n\nTop\n").ToString();
    }
}
