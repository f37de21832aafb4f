using System.Globalization;

namespace SiteGen.Content.Markdown;

/// <summary>The ids of notes and of the places that refer to them. A slug has no dot, so no heading can have one of these.</summary>
internal static class NoteNames
{
    public static string Note(int order) => "n." + order.ToString(CultureInfo.InvariantCulture);

    public static string Reference(int order, int index) => Note(order) + "." + index.ToString(CultureInfo.InvariantCulture);
}
