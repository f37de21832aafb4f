using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>The last line of a run, for editors.</summary>
public static class SummaryWords
{
    /// <summary><c>2 fouten, 1 waarschuwing, 3 adviezen</c>; empty when there is nothing to count.</summary>
    public static string Of(int errors, int warnings, int advice) => string.Join(", ", new[]
    {
        Count(errors, "fout", "fouten"),
        Count(warnings, "waarschuwing", "waarschuwingen"),
        Count(advice, "advies", "adviezen"),
    }.Where(part => part.Length > 0));

    private static string Count(int count, string one, string many) =>
        count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
