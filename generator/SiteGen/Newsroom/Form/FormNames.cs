using System.Globalization;

namespace SiteGen.Newsroom.Form;

/// <summary>
/// The names of the controls of the form. A control is named by the path of its value in the file, <c>people[2].name</c>; what belongs to
/// it and is no value of the file stands behind an <c>@</c>.
/// </summary>
internal static class FormNames
{
    /// <summary>The Markdown.</summary>
    public const string Body = "body";

    /// <summary>The hash of the file that the form was made from.</summary>
    public const string Basis = "basis";

    /// <summary>What the pressed button asks for.</summary>
    public const string Action = "actie";

    /// <summary>The numbers of the rows of a list, in their order; empty for a list without rows.</summary>
    public static string Rows(string list) => list + "@rij";

    /// <summary>Whether a date is probable only.</summary>
    public static string Doubt(string date) => date + "@twijfel";

    /// <summary>The time of day of a moment.</summary>
    public static string Time(string moment) => moment + "@tijd";

    /// <summary>The answer to a question of the import.</summary>
    public static string Question(int index) => "vraag[" + Digits(index) + "]";

    /// <summary>The answer in the editor's own words.</summary>
    public static string OwnAnswer(int index) => Question(index) + "@tekst";

    /// <summary>An item of a list.</summary>
    public static string Item(string list, int index) => list + "[" + Digits(index) + "]";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
