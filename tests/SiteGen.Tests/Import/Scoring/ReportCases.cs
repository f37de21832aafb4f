namespace SiteGen.Tests.Import;

/// <summary>The reports with known answers.</summary>
internal static class ReportCases
{
    /// <summary>Scores all reports of a half.</summary>
    internal static Scoreboard Score(string folder)
    {
        var board = new Scoreboard();
        foreach (var report in Folders(folder))
        {
            var input = Directory.GetFiles(report, "input.*").Single();
            var article = ImportedReport.Of(Path.GetFileName(report) + Path.GetExtension(input), File.ReadAllBytes(input));
            ReportScorer.Score(Path.GetFileName(report), article, ExpectedReport.Load(Path.Combine(report, "expected.yaml")), board);
        }

        return board;
    }

    internal static IEnumerable<string> Folders(string folder) =>
        Directory.Exists(folder) ? Directory.GetDirectories(folder).Where(report => Directory.GetFiles(report).Length > 0).Order(StringComparer.Ordinal) : [];
}
