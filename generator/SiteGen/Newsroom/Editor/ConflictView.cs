using System.Text;
using Scriban.Runtime;
using SiteGen.Import.Runs;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Saving;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Editor;

/// <summary>Both versions of a file that changed on disk while somebody edited it, for the template.</summary>
internal static class ConflictView
{
    /// <summary>What the page of the conflict shows.</summary>
    public static ScriptObject Of(string path, Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var mine = Encoding.UTF8.GetString(conflict.Mine);
        var theirs = conflict.Theirs is { } file ? Encoding.UTF8.GetString(file.Bytes) : null;
        var proposal = conflict.Proposal;
        return Script.Object(
            ("wide", true),
            ("path", path),
            ("action", FilePage.Address(path)),
            ("reload", ArticlePage.Address(path)),
            ("basis", conflict.Theirs?.Version ?? ""),
            ("mine", mine),
            ("theirs", theirs),
            ("lines", Script.List(LineDiff.Of((theirs ?? "").ReplaceLineEndings("\n"), mine.ReplaceLineEndings("\n")), Line)),
            ("proposal", proposal is null ? null : Encoding.UTF8.GetString(proposal.Text.ToBytes())),
            ("whole", proposal?.IsWhole ?? false),
            ("overlaps", string.Join(", ", (proposal?.Overlaps ?? []).Select(overlap => FormLabels.Of(overlap).Label).Distinct(StringComparer.Ordinal))));
    }

    private static ScriptObject Line(DiffLine line) => Script.Object(("text", line.Text), ("mine", line.Kind == DiffKind.Added), ("theirs", line.Kind == DiffKind.Removed));
}
