using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Dutch.Dates;

/// <summary>
/// A case is a text, the words of its session date, the day of publication if the text has one, and what the date comes to:
/// the certainty, the date, and the candidates behind it.
/// </summary>
public sealed class YearSolverTests
{
    private static readonly DateOnly Horizon = new(2026, 6, 1);

    [Theory]
    [InlineData("a full date", "Op 27 juni 2017 was het eerste Platform.", "27 juni 2017", null, "Certain 2017-06-27")]
    [InlineData("published three days later", "Daarom startte vrijdag 3 februari de eerste bijeenkomst.", "vrijdag 3 februari", "2017-02-06", "Certain 2017-02-03")]
    [InlineData("published after new year", "Op 18 december kwamen zij bijeen.", "18 december", "2019-01-07", "Certain 2018-12-18")]
    [InlineData("published months later, no weekday", "Op 10 november kwamen zij bijeen.", "10 november", "2017-03-20",
        "Probable 2016-11-10? [2016-11-10 2015-11-10 2014-11-10 2013-11-10]")]
    [InlineData("published the same day", "Vandaag, 6 februari, was de sessie.", "6 februari", "2017-02-06", "Certain 2017-02-06")]
    [InlineData("publication contradicts the weekday", "Op donderdag 3 februari was de sessie.", "donderdag 3 februari", "2017-02-06",
        "Probable 2017-02-03? [2017-02-03 2017-02-02] WeekdayDiffers")]
    [InlineData("next meeting in a year to come", "Op woensdag 7 december jongstleden was de sessie. Sinds de decentralisatie in 2015 is dit een opgave geworden. In 2023 komen zij opnieuw bij elkaar.",
        "woensdag 7 december jongstleden", null, "Certain 2022-12-07")]
    [InlineData("elapsed time and plans", "Per 1 januari 2015 zijn de wijkteams gestart. Ruim een jaar na de veranderingen willen we de balans opmaken. De bijeenkomst van 10 februari heeft inbreng opgeleverd voor het beleidsplan 2016-2018.",
        "10 februari", null, "Probable 2016-02-10? [2016-02-10 2017-02-10 2015-02-10 2018-02-10]")]
    [InlineData("a term of a known year leaves one", "Op dinsdag 16 oktober sprak Veilig Thuis met de gemeenten.", "dinsdag 16 oktober", null,
        "Probable 2018-10-16? [2018-10-16 2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("a weekday alone", "Op dinsdag 16 oktober was de sessie.", "dinsdag 16 oktober", null,
        "Open XXXX-10-16 [2018-10-16 2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("nothing at all", "Op 16 oktober was de sessie.", "16 oktober", null, "Open XXXX-10-16")]
    [InlineData("only a past year, no weekday", "Sinds 2015 is veel veranderd. Op 16 oktober was de sessie.", "16 oktober", null,
        "Open XXXX-10-16 [2025-10-16 2024-10-16 2023-10-16 2022-10-16]")]
    [InlineData("the same day with its year elsewhere", "Verslag 16 oktober 2018. Op dinsdag 16 oktober kwamen zij bijeen.", "dinsdag 16 oktober", null, "Certain 2018-10-16")]
    [InlineData("the same day elsewhere in a year that does not fit", "Brief van 16 oktober 2017. Op dinsdag 16 oktober kwamen zij bijeen.", "dinsdag 16 oktober", null,
        "Open XXXX-10-16 [2018-10-16 2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("the title names the year", "Jaarconferentie 2018\n\nOp 15 november kwamen zij bijeen.", "15 november", null,
        "Probable 2018-11-15? [2018-11-15 2019-11-15 2017-11-15 2020-11-15]")]
    [InlineData("a field names the month with its year", "Op 3 december was het congres.\n\nJaar\n\nDecember 2015", "3 december", null,
        "Probable 2015-12-03? [2015-12-03 2016-12-03 2014-12-03 2017-12-03]")]
    [InlineData("a field names another month", "Op 3 december was het congres.\n\nJaar\n\nMei 2015", "3 december", null, "Open XXXX-12-03")]
    [InlineData("preparations for a year", "Op dinsdag 16 oktober was de sessie. Inmiddels zijn de voorbereidingen voor 2013 alweer begonnen.", "dinsdag 16 oktober", null,
        "Open XXXX-10-16 [2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("a near day that is past", "Op 12 september 2018 was de eerste ronde. Op dinsdag 16 oktober was de tweede.", "dinsdag 16 oktober", null,
        "Probable 2018-10-16? [2018-10-16 2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("a deadline far ahead says little", "Op dinsdag 16 oktober was de sessie. In 2050 moet alles klimaatneutraal zijn.", "dinsdag 16 oktober", null,
        "Open XXXX-10-16 [2018-10-16 2012-10-16 2007-10-16 2001-10-16]")]
    [InlineData("several days", "Op vrijdag 3 en zaterdag 4 februari was de tweedaagse.", "vrijdag 3 en zaterdag 4 februari", "2017-02-06", "Certain 2017-02-03/2017-02-04")]
    [InlineData("a weekday that differs from the full date", "Op woensdag 8 december 2022 was de sessie.", "woensdag 8 december 2022", null,
        "Probable 2022-12-08? [2022-12-08 2021-12-08 2022-12-07] WeekdayDiffers")]
    [InlineData("last thursday", "Afgelopen donderdag was de sessie.", "Afgelopen donderdag", "2017-02-06", "Certain 2017-02-02")]
    [InlineData("last thursday on a thursday", "Afgelopen donderdag was de sessie.", "Afgelopen donderdag", "2017-02-09", "Certain 2017-02-02")]
    [InlineData("thursday of last week", "Vorige week donderdag was de sessie.", "Vorige week donderdag", "2017-02-10", "Probable 2017-02-02? [2017-02-02]")]
    [InlineData("last thursday of an unknown day", "Afgelopen donderdag was de sessie.", "Afgelopen donderdag", null, "Open none")]
    [InlineData("yesterday", "Gisteren was de sessie.", "Gisteren", "2017-03-01", "Probable 2017-02-28? [2017-02-28]")]
    [InlineData("last year", "Op 10 februari van vorig jaar was de sessie.", "10 februari van vorig jaar", "2017-02-06", "Certain 2016-02-10")]
    [InlineData("a month", "In maart was de sessie.", "maart", "2017-04-06", "Certain 2017-03")]
    [InlineData("a season with its year", "In het najaar van 2017 was de sessie.", "najaar van 2017", null, "Certain 2017-23")]
    [InlineData("29 February", "Op 29 februari was de sessie.", "29 februari", "2020-03-03", "Certain 2020-02-29")]
    public void A_date_comes_to(string why, string text, string words, string? published, string expected)
    {
        Assert.NotEmpty(why);
        Assert.Equal(expected, Show(Solve(text, words, published)));
    }

    [Theory]
    [InlineData("Op vrijdag 12 mei a.s. bent u welkom.", "vrijdag 12 mei a.s.", "2017-04-20", "Certain 2017-05-12")]
    [InlineData("Op 8 januari is de sessie.", "8 januari", "2018-12-10", "Certain 2019-01-08")]
    [InlineData("Volgende week dinsdag is de sessie.", "Volgende week dinsdag", "2018-12-10", "Probable 2018-12-18? [2018-12-18]")]
    [InlineData("Dinsdag is de sessie.", "Dinsdag", "2018-12-10", "Probable 2018-12-11? [2018-12-11]")]
    public void An_announcement_looks_ahead(string text, string words, string published, string expected) =>
        Assert.Equal(expected, Show(Solve(text, words, published, isAnnouncement: true)));

    [Fact]
    public void The_clues_that_settled_a_year_are_named()
    {
        var solution = Solve(
            "Op woensdag 7 december was de sessie. In 2023 komen zij opnieuw bij elkaar.", "woensdag 7 december", null);

        Assert.Equal([YearClueKind.FollowUp], solution.Clues.Select(clue => clue.Kind).Distinct());
        Assert.True(solution.IsWeekdayConfirmed);
    }

    private static YearSolution Solve(string text, string words, string? published, bool isAnnouncement = false)
    {
        var dates = DateRecogniser.Find(text).Dates;
        var session = dates.First(date => date.Span.Of(text) == words);
        return YearSolver.Solve(session, new YearContext(Horizon)
        {
            Publication = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd"),
            Clues = YearClues.Find(text, dates),
            IsAnnouncement = isAnnouncement,
        });
    }

    private static string Show(YearSolution solution)
    {
        var shown = solution.Certainty + " " + (solution.Date?.ToString() ?? "none");
        if (solution.EndDate is { } end) shown += "/" + end;
        if (solution.Candidates.Count > 0) shown += " [" + string.Join(' ', solution.Candidates) + "]";
        return solution.Finding == DateFinding.None ? shown : shown + " " + solution.Finding;
    }
}
