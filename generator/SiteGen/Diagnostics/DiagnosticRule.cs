using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>
/// One kind of fault: its stable code, its severity and its Dutch sentence. Kept in the sorted catalogues
/// <c>*Messages.cs</c>, one a stage; a sentence says what was found and what was expected. Immutable.
/// </summary>
/// <param name="Code">The stable code, <c>SG</c> and four digits; the first two name the stage.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Sentence">The Dutch sentence, with <c>{0}</c>… for the particulars.</param>
/// <param name="Hint">What to do, or empty. May hold the same particulars.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Sentence, string Hint = "")
{
    /// <summary>This fault at one place, with its particulars filled in.</summary>
    public Diagnostic At(SourcePlace place, params ReadOnlySpan<object?> particulars) => new(
        this,
        place,
        string.Format(CultureInfo.InvariantCulture, Sentence, particulars),
        string.Format(CultureInfo.InvariantCulture, Hint, particulars));
}
