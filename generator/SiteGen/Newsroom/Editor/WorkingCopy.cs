using SiteGen.Content.Editing;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Judging;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>An article as it is in the form of an editor: what it was made from, with what was changed. Immutable.</summary>
/// <param name="Piece">What the editor works on.</param>
/// <param name="Basis">The article that the form was made from.</param>
/// <param name="Text">The article with what was changed.</param>
/// <param name="Rows">For each list the number in the form of each of its items.</param>
internal sealed record WorkingCopy(WorkPiece Piece, ArticleText Basis, ArticleText Text, IReadOnlyDictionary<string, IReadOnlyList<int>> Rows)
{
    /// <summary>The copy before anything was changed.</summary>
    public static WorkingCopy Untouched(WorkPiece piece, ArticleText text) => new(piece, text, text, new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal));

    /// <summary>The copy of a form.</summary>
    public static WorkingCopy Of(WorkPiece piece, ArticleText basis, PostedForm form, LiveState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var reading = new FormReading(basis, form, state.Content.Themes, state.Renderer.Dates);
        return new WorkingCopy(piece, basis, reading.Read(), reading.Rows);
    }

    /// <summary>The files that saving it would write, so far as the site reads them.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Files =>
        [KeyValuePair.Create(Piece.Path, Text.ToBytes()), .. (Piece.Report?.Media ?? []).Select(file => KeyValuePair.Create(file.Path, file.Bytes.ToArray()))];

    /// <summary>What is wrong with it, each with its control.</summary>
    public IReadOnlyList<FieldProblem> Problems(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var places = new FieldPlaces(Piece.Path, Text.ToBytes(), Rows);
        return [.. judgement.Diagnostics.Select(diagnostic => FieldProblem.Of(diagnostic, places))];
    }
}
