using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>A diagnostic as a workflow command of GitHub Actions, which shows it beside the line of the file.</summary>
public static class DiagnosticGitHub
{
    /// <summary>The command, on one line: <c>::error file=content/x.md,line=4,col=1,title=SG0102::…</c>.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var place = diagnostic.Place;
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var text = diagnostic.Hint.Length == 0 ? diagnostic.Message : diagnostic.Message + "\n" + diagnostic.Hint;
        return "::" + command + " "
            + (place.IsNone ? "" : "file=" + Property(place.File) + ",")
            + Number("line", place.Line)
            + Number("col", place.Column)
            + (place.Column > 0 && place.Length > 0 ? Number("endColumn", place.Column + place.Length) : "")
            + "title=" + diagnostic.Code + "::" + Data(text);
    }

    private static string Number(string name, int value) =>
        value == 0 ? "" : name + "=" + value.ToString(CultureInfo.InvariantCulture) + ",";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
