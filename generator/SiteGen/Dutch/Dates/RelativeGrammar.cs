namespace SiteGen.Dutch.Dates;

/// <summary>Dates counted from the day of writing: <c>afgelopen dinsdag</c>, <c>vorige week donderdag</c>, <c>vrijdag a.s.</c>, <c>gisteren</c>.</summary>
internal static class RelativeGrammar
{
    /// <summary>Reads a relative date that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="found">Where the date goes.</param>
    /// <returns>The token behind the date; <paramref name="at"/> when there is none.</returns>
    internal static int Read(DateTokens tokens, int at, List<DateMention> found)
    {
        var direction = DayGrammar.Relative(tokens[at].Word.Kind);
        if (direction != DateDirection.None)
        {
            if (tokens.Is(at + 1, DateWordKind.Weekday)) return AddWeekday(tokens, at, at + 1, direction, null, found);
            if (!tokens.Is(at + 1, DateWordKind.Unit) || direction == DateDirection.Every) return at;
            var unit = (DateUnit)tokens[at + 1].Word.Value;
            var offset = Offset(direction);
            if (unit == DateUnit.Week && tokens.Is(at + 2, DateWordKind.Weekday)) return AddWeekday(tokens, at, at + 2, direction, offset, found);
            found.Add(new DateMention(DateMentionKind.RelativePeriod, tokens.Span(at, at + 2)) { Direction = direction, Unit = unit, Offset = offset });
            return at + 2;
        }

        if (tokens.Is(at, DateWordKind.Weekday))
        {
            // "De eerste dinsdag van de maand" is a custom and no date.
            if (tokens.Is(at - 1, DateWordKind.Ordinal) && tokens[at].Breaks == 0) return AddWeekday(tokens, at, at, DateDirection.Every, null, found);
            var named = DayGrammar.Relative(tokens[at + 1].Word.Kind);
            if (named is DateDirection.Past or DateDirection.Future or DateDirection.Current
                && tokens.Is(at + 2, DateWordKind.Unit) && tokens[at + 2].Word.Value == (int)DateUnit.Week)
            {
                found.Add(Weekday(tokens, at, at, at + 3, named) with { Offset = Offset(named) });
                return at + 3;
            }

            return AddWeekday(tokens, at, at, DateDirection.None, null, found);
        }

        // "De morgen" is a part of the day.
        if (!tokens.Is(at, DateWordKind.RelativeDay) || (tokens.IsWord(at, "morgen") && tokens.Is(at - 1, DateWordKind.OrdinalEnding))) return at;
        var days = tokens[at].Word.Value;
        found.Add(new DateMention(DateMentionKind.RelativeDay, tokens.Span(at, at + 1))
        {
            Offset = days,
            Direction = days < 0 ? DateDirection.Past : days > 0 ? DateDirection.Future : DateDirection.Current,
        });
        return at + 1;
    }

    private static int AddWeekday(DateTokens tokens, int from, int day, DateDirection direction, int? weeks, List<DateMention> found)
    {
        var next = DayGrammar.ReadSuffix(tokens, day + 1, ref direction, out _);
        found.Add(Weekday(tokens, from, day, next, direction) with { Offset = weeks });
        return next;
    }

    private static DateMention Weekday(DateTokens tokens, int from, int day, int next, DateDirection direction) =>
        new(DateMentionKind.Weekday, tokens.Span(from, next)) { Weekday = (DayOfWeek)tokens[day].Word.Value, Direction = direction };

    private static int? Offset(DateDirection direction) => direction switch
    {
        DateDirection.Past => -1,
        DateDirection.Future => 1,
        DateDirection.Current => 0,
        _ => null,
    };
}
