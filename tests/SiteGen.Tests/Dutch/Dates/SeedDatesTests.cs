using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Dutch.Dates;

/// <summary>The dates of the five reports of the repository, as a careful editor reads them.</summary>
public sealed class SeedDatesTests
{
    [Theory]
    [InlineData("000_846417e4d8341844.txt", "27 juni 2017", null, "Certain 2017-06-27")]
    [InlineData("001_f9815c5e15404ece.txt", "dinsdag 16 oktober", null, "Probable 2018-10-16?")]
    [InlineData("002_0fd9ce3b896e06d2.txt", "10 februari", null, "Probable 2016-02-10?")]
    [InlineData("003_7678bcf5377e94a6.txt", "woensdag 7 december jongstleden", null, "Certain 2022-12-07")]
    [InlineData("004_efe0d68c16dc9fc9.txt", "vrijdag 3 februari", "2017-02-06", "Certain 2017-02-03")]
    public void The_session_date_is_settled(string file, string words, string? published, string expected)
    {
        var text = File.ReadAllText(RepositoryFolder.File("seeds", file));
        var dates = DateRecogniser.Find(text).Dates;
        var session = dates.First(date => date.Span.Of(text) == words);

        var solution = YearSolver.Solve(session, new YearContext(new DateOnly(2026, 6, 1))
        {
            Publication = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd"),
            Clues = YearClues.Find(text, dates),
        });

        Assert.Equal(expected, solution.Certainty + " " + solution.Date);
    }

    [Theory]
    [InlineData("000_846417e4d8341844.txt", "27 juni 2017=2017-06-27, 27 juni=XXXX-06-27, najaar van 2017=2017-23, september 2016=2016-09")]
    [InlineData("001_f9815c5e15404ece.txt", "dinsdag 16 oktober=XXXX-10-16")]
    [InlineData("002_0fd9ce3b896e06d2.txt", "1 januari 2015=2015-01-01, afgelopen jaar=, afgelopen jaar=, 10 februari=XXXX-02-10, 2016-2018=2016, Eind maart=XXXX-03")]
    [InlineData("003_7678bcf5377e94a6.txt", "woensdag 7 december jongstleden=XXXX-12-07, 2015=2015, Deze woensdag=, 2023=2023")]
    [InlineData("004_efe0d68c16dc9fc9.txt", "06-02-2017=2017-02-06, 27-02-2017=2017-02-27, vrijdag 3 februari=XXXX-02-03, Eind maart=XXXX-03, vrijdag=")]
    public void All_dates_are_found_and_nothing_else(string file, string expected)
    {
        var text = File.ReadAllText(RepositoryFolder.File("seeds", file));

        var dates = DateRecogniser.Find(text).Dates.Select(date => date.Span.Of(text) + "=" + date.ToEdtf());

        Assert.Equal(expected, string.Join(", ", dates));
    }
}
