using System.Globalization;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("timespan.from_days", [Number("days")], call => TimeSpan.FromDays(call.Number(0))),
        new("timespan.from_hours", [Number("hours")], call => TimeSpan.FromHours(call.Number(0))),
        new("timespan.from_milliseconds", [Number("millis")], call => TimeSpan.FromMilliseconds(call.Number(0))),
        new("timespan.from_minutes", [Number("minutes")], call => TimeSpan.FromMinutes(call.Number(0))),
        new("timespan.from_seconds", [Number("seconds")], call => TimeSpan.FromSeconds(call.Number(0))),
        new("timespan.parse", [Text("text")],
            call => TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw call.Fail(Messages.BadTimeSpan(call.Text(0)))),
    ];

    public static object? Member(TimeSpan span, string name) => name switch
    {
        "days" => Boxes.Integer(span.Days),
        "hours" => Boxes.Integer(span.Hours),
        "minutes" => Boxes.Integer(span.Minutes),
        "seconds" => Boxes.Integer(span.Seconds),
        "milliseconds" => Boxes.Integer(span.Milliseconds),
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };
}
