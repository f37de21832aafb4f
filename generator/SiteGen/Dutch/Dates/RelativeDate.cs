namespace SiteGen.Dutch.Dates;

/// <summary>Settles dates that are counted from the day of writing, which is that of publication when it is known.</summary>
internal static class RelativeDate
{
    internal static YearSolution Solve(DateMention date, YearContext context)
    {
        if (context.Publication is not { } published || date.Direction == DateDirection.Every) return new YearSolution(DateCertainty.Open, null);
        var clue = new YearClue(YearClueKind.Publication, default, published, published);
        if (date.Kind == DateMentionKind.RelativePeriod)
        {
            var offset = date.Offset ?? 0;
            EdtfDate? period = date.Unit switch
            {
                DateUnit.Year when published.Year + offset is >= 1 and <= 9999 and var year => EdtfDate.OfYear(year),
                DateUnit.Month when YearClues.Months(published, offset) is var month => EdtfDate.OfMonth(month.Year, month.Month),
                _ => null,
            };
            return new YearSolution(period is null ? DateCertainty.Open : DateCertainty.Certain, period) { Clues = [clue] };
        }

        var shift = date.Kind == DateMentionKind.RelativeDay ? date.Offset!.Value : DaysTo(date, published.DayOfWeek, context.IsAnnouncement);
        if (published.DayNumber + shift < 0 || published.DayNumber + shift > DateOnly.MaxValue.DayNumber) return new YearSolution(DateCertainty.Open, null);
        var day = EdtfDate.OfDay(published.AddDays(shift));

        // A text may be written some days before it is published, and a bare day of the week does not say which week.
        var isSure = date.Kind == DateMentionKind.Weekday && date.Direction is DateDirection.Past or DateDirection.Future && date.Offset is null;
        return isSure
            ? new YearSolution(DateCertainty.Certain, day) { Clues = [clue] }
            : new YearSolution(DateCertainty.Probable, day.AsUncertain()) { Clues = [clue], Candidates = [day] };
    }

    /// <summary>
    /// How many days after (or, negative, before) the day of publication the day of the week is: the day itself when the words say nothing else, the last one before it, the next one
    /// behind it, or the one in the week before, of or after it. A week begins on Monday.
    /// </summary>
    private static int DaysTo(DateMention date, DayOfWeek today, bool isAnnouncement)
    {
        var (wanted, now) = (((int)date.Weekday!.Value + 6) % 7, ((int)today + 6) % 7);
        if (date.Offset is { } weeks) return wanted - now + (weeks * 7);
        var ahead = date.Direction == DateDirection.Future || (date.Direction == DateDirection.None && isAnnouncement);
        if (date.Direction == DateDirection.Current) return wanted - now;

        // News of the day: "is woensdag verlopen", published on a Wednesday, is of that day; "afgelopen woensdag" is not.
        if (date.Direction == DateDirection.None && !isAnnouncement && wanted == now) return 0;
        return ahead ? ((wanted - now + 6) % 7) + 1 : -(((now - wanted + 6) % 7) + 1);
    }
}
