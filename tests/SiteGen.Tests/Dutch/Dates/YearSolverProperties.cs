using FsCheck;
using FsCheck.Fluent;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Dutch.Dates;

/// <summary>The solver beside a calendar that is simply counted through, day by day.</summary>
public sealed class YearSolverProperties
{
    private static readonly DateOnly Horizon = new(2026, 6, 1);

    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void With_a_weekday_and_a_publication_within_the_year_the_day_is_found() =>
        Prop.ForAll(Days(), Gen.Choose(0, 360).ToArbitrary(), (day, lag) =>
        {
            var published = day.AddDays(lag);
            var solution = Solve(Named(day), new YearContext(Horizon) { Publication = published });

            Assert.Equal(DateCertainty.Certain, solution.Certainty);
            Assert.Equal(EdtfDate.OfDay(LastBefore(published, each => SameNames(each, day))), solution.Date);
        }).Check(Many);

    [Fact]
    public void Without_a_weekday_a_day_shortly_before_publication_is_found() =>
        Prop.ForAll(Days(), Gen.Choose(0, 60).ToArbitrary(), (day, lag) =>
        {
            var solution = Solve($"{day.Day} {Months[day.Month - 1]}", new YearContext(Horizon) { Publication = day.AddDays(lag) });

            Assert.Equal((DateCertainty.Certain, EdtfDate.OfDay(day)), (solution.Certainty, solution.Date));
        }).Check(Many);

    [Fact]
    public void Without_any_context_the_year_stays_open_and_the_candidates_are_those_of_the_calendar() =>
        Prop.ForAll(Days(), day =>
        {
            var solution = Solve(Named(day), new YearContext(Horizon));
            var expected = Calendar(new DateOnly(1995, 1, 1), Horizon).Where(each => SameNames(each, day)).Reverse().ToList();

            // A weekday falls on 29 February once in 28 years: the calendar alone can leave one year.
            Assert.Equal(expected.Count != 1, solution.Date!.IsYearOpen);
            Assert.NotEqual(DateCertainty.Certain, solution.Certainty);
            Assert.Equal(expected.Take(4).Select(each => EdtfDate.OfDay(each)), solution.Candidates);
        }).Check(Many);

    [Theory]
    [InlineData(2000)]
    [InlineData(2012)]
    public void A_leap_day_that_one_year_alone_fits_is_probable(int year)
    {
        var solution = Solve(Named(new DateOnly(year, 2, 29)), new YearContext(Horizon));

        Assert.Equal(DateCertainty.Probable, solution.Certainty);
        Assert.Equal(new DateOnly(year, 2, 29), solution.Date!.AsDay);
        Assert.Equal([EdtfDate.OfDay(new DateOnly(year, 2, 29))], solution.Candidates);
    }

    [Fact]
    public void A_date_that_is_stated_never_contradicts_its_weekday_in_silence() =>
        Prop.ForAll(Days(), Days(), Gen.Elements(Weekdays).ToArbitrary(), (day, published, weekday) =>
        {
            var solution = Solve($"{weekday} {day.Day} {Months[day.Month - 1]}", new YearContext(Horizon) { Publication = published });

            if (solution.Date?.AsDay is { } stated && Weekdays[(int)stated.DayOfWeek] != weekday)
            {
                Assert.True(solution.Date.IsUncertain);
                Assert.Equal(DateFinding.WeekdayDiffers, solution.Finding);
            }
        }).Check(Many);

    [Fact]
    public void A_weekday_of_the_past_is_the_last_one_before_publication() =>
        Prop.ForAll(Days(), Gen.Choose(0, 6).ToArbitrary(), (published, weekday) =>
        {
            var solution = Solve("afgelopen " + Weekdays[weekday], new YearContext(Horizon) { Publication = published });

            Assert.Equal(EdtfDate.OfDay(LastBefore(published.AddDays(-1), each => (int)each.DayOfWeek == weekday)), solution.Date);
        }).Check(Many);

    private static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(2005, 1, 1).DayNumber, new DateOnly(2025, 1, 1).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static string Named(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {Months[day.Month - 1]}";

    private static bool SameNames(DateOnly a, DateOnly b) => a.Day == b.Day && a.Month == b.Month && a.DayOfWeek == b.DayOfWeek;

    private static YearSolution Solve(string words, YearContext context) =>
        YearSolver.Solve(Assert.Single(DateRecogniser.Find(words).Dates), context);

    private static DateOnly LastBefore(DateOnly day, Func<DateOnly, bool> fits)
    {
        while (!fits(day)) day = day.AddDays(-1);
        return day;
    }

    private static IEnumerable<DateOnly> Calendar(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1)) yield return day;
    }
}
