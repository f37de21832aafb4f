using SiteGen.Dutch.Dates;

namespace SiteGen.Import;

/// <summary>What the import knows of the meeting itself. Absent is unknown. Immutable.</summary>
public sealed record ImportedSession
{
    /// <summary>What the meeting is called.</summary>
    public Fact<string>? Name { get; init; }

    /// <summary>The kind of meeting, a term of the schema: <c>kennissessie</c>.</summary>
    public Fact<string>? Kind { get; init; }

    /// <summary>When it was; the value itself tells whether it is uncertain or of an open year.</summary>
    public Fact<EdtfDate>? Date { get; init; }

    /// <summary>The last day of a meeting of several days.</summary>
    public Fact<EdtfDate>? EndDate { get; init; }

    /// <summary>The time of day: <c>14:00</c> or <c>14:00-16:30</c>.</summary>
    public Fact<string>? Time { get; init; }

    /// <summary>The town.</summary>
    public Fact<string>? Place { get; init; }

    /// <summary>The building.</summary>
    public Fact<string>? Venue { get; init; }

    /// <summary>How many came, in the words of the report.</summary>
    public Fact<string>? Attendance { get; init; }

    /// <summary>The subject, in the words of the report.</summary>
    public Fact<string>? Theme { get; init; }
}
