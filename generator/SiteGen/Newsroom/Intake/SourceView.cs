using System.Globalization;
using Scriban.Runtime;
using SiteGen.Import.Explaining;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Intake;

/// <summary>The text of a report with each fact in its place, for the template.</summary>
internal static class SourceView
{
    /// <summary>The pieces of the text.</summary>
    /// <param name="explanation">What the import made of it.</param>
    /// <param name="controls">For each fact the name of the control that holds it.</param>
    public static ScriptObject Of(Explanation explanation, IReadOnlyList<string> controls)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(controls);
        var seen = new HashSet<int>();
        var dropped = 0;
        return Script.Object(
            ("pieces", Script.List(explanation.Pieces, piece =>
            {
                var first = piece.Facts.FirstOrDefault(seen.Add);
                foreach (var fact in piece.Facts) seen.Add(fact);
                return Script.Object(
                    ("text", piece.Text),
                    ("facts", string.Join(' ', piece.Facts)),
                    ("id", first == 0 ? null : "feit-" + first.ToString(CultureInfo.InvariantCulture)),
                    ("probable", piece.Facts.Count > 0 && piece.Facts.All(fact => explanation.Facts[fact - 1].IsProbable)),
                    ("control", piece.Facts.Count > 0 ? controls[piece.Facts[0] - 1] : null),
                    ("title", string.Join(", ", piece.Facts.Select(fact => Form.FormLabels.Of(explanation.Facts[fact - 1].Field).Label).Distinct(StringComparer.Ordinal))),
                    ("dropped", string.IsNullOrWhiteSpace(piece.Text) ? null : piece.Dropped?.Sentence),
                    ("number", piece.Dropped is null ? 0 : ++dropped));
            })));
    }

    /// <summary>For each fact the path of the value that rests on it: an item of a list by its number.</summary>
    public static IReadOnlyList<string> Controls(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. explanation.Facts.Select(fact =>
        {
            if (Content.Editing.ArticleSchema.Find(fact.Field) is not { IsList: true }) return fact.Field;
            var at = counts[fact.Field] = counts.GetValueOrDefault(fact.Field, -1) + 1;
            return Form.FormNames.Item(fact.Field, at);
        })];
    }
}
