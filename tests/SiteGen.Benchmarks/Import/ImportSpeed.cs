using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Reading;
using SiteGen.Import.Runs;
using SiteGen.Import.Writing;

namespace SiteGen.Benchmarks.Import;

/// <summary>
/// How many reports a second, and whether the time doubles with the text: <c>dotnet run -c Release --project tests/SiteGen.Benchmarks -- import 10000</c>.
/// Processor time is shown beside the clock, for machines that do more than this.
/// </summary>
internal static class ImportSpeed
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    internal static int Run(int count)
    {
        var tree = MadeUpReports.Tree(count);
        var request = new ImportRequest(ImportSource.In(tree, "seeds"), tree, ImportKnowledge.BuiltIn, Today);
        var bag = new DiagnosticBag();
        Show("reports", count, () => ReportImport.Run(request, bag));
        Show("again, warm", count, () => ReportImport.Run(request, bag));
        foreach (var (name, piece) in Shapes())
        {
            double before = 0;
            foreach (var length in (ReadOnlySpan<int>)[250_000, 500_000, 1_000_000])
            {
                var text = new StringBuilder(length);
                for (var i = 0; text.Length < length; i++) text.Append(piece(i));
                var seconds = Seconds(() => One(text.ToString()));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {length,9} characters {seconds,8:0.00} s processor{(before > 0.02 ? $"  x {seconds / before:0.0}" : "")}"));
                before = seconds;
            }
        }

        return 0;
    }

    /// <summary>Texts that no one writes, one for each way in which a rule could look back or ahead too far.</summary>
    private static IEnumerable<(string Name, Func<int, string> Piece)> Shapes() => Same().Select(shape => (shape.Name, new Func<int, string>(_ => shape.Piece))).Concat(Distinct());

    /// <summary>Where no two pieces are the same, what is found in them is compared with all that was found before.</summary>
    private static IEnumerable<(string Name, Func<int, string> Piece)> Distinct() =>
    [
        ("other names", i => $"Jan de {Word(i)}man sprak. "), ("other functions", i => $"Els {Word(i)}stra (wethouder van de gemeente Ede), "), ("other bodies", i => $"namens Stichting {Word(i)}werk, "),
        ("abbreviations", i => $"Bureau {Word(i)} ({Word(i).ToUpperInvariant()}), "), ("other dates", i => $"Op {1 + (i % 28)} maart {1950 + (i % 70)} was er een bijeenkomst. "), ("programme", i => $"{i % 24}.{i % 60:00} uur Inloop\n"),
        ("present", i => i == 0 ? "Aanwezig: " : $"Anna {Word(i)}stra, "), ("menu", i => $"Home | {Word(i)} | "), ("headings", i => $"Kop {Word(i)}\n\nTekst van een alinea hier.\n\n"), ("ticks", i => new string('`', 1 + (i % 300)) + "a"),
    ];

    private static string Word(int number)
    {
        var letters = new StringBuilder();
        for (var rest = number + 26; rest > 0; rest /= 26) letters.Append((char)((letters.Length == 0 ? 'A' : 'a') + (rest % 26)));
        return letters.ToString();
    }

    private static IEnumerable<(string Name, string Piece)> Same() =>
    [
        ("hyphens", "-"), ("full stops", "."), ("letters", "a."), ("open quotes", "‘Wij "), ("menus", "Lees meer\n"), ("captions", "Foto: Jan de Vries\n\n"), ("questions", "Vraag: wat is dat?\nAntwoord: dat.\n"), ("marks", "e\u0301"), ("pairs", "👩‍👩‍👧"),
        ("prose", MadeUpReports.Report(1, 3000)), ("one long line", MadeUpReports.Report(2, 3000).ReplaceLineEndings(" ")), ("one word", "bijeenkomst "), ("no blanks", "bijeenkomst"),
        ("brackets", "([{"), ("closing", ")]}"), ("stars", "*_"), ("addresses", "www.x.nl/a_b "), ("open address", "www."), ("names", "Jan de Vries, "), ("capitals", "De Heer "),
        ("dates", "3 maart, "), ("years", "in 2015 "), ("elapsed", "Ruim een jaar na 2015 "), ("short lines", "Kop\n\n"), ("bullets", "- punt\n"), ("tabs", "a\tb\n"), ("digits", "1"), ("blanks", " "), ("quotes", "‘"),
    ];

    private static void One(string text)
    {
        var document = RawReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new DiagnosticBag());
        if (document is not null) ArticleWriter.Write(Importer.Import(document, ImportKnowledge.BuiltIn, Today));
    }

    private static void Show(string name, int count, Action work)
    {
        var clock = Stopwatch.StartNew();
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = Seconds(work);
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {count} in {clock.Elapsed.TotalSeconds:0.00} s ({count / clock.Elapsed.TotalSeconds:0} a second), processor {processor:0.00} s ({2 * count / processor:0} a second on two cores), {allocated / 1024 / count} kB allocated for each"));
    }

    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
