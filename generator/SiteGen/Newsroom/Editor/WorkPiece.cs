using SiteGen.Content.Editing;
using SiteGen.Import.Explaining;
using SiteGen.Newsroom.Intake;
using SiteGen.Newsroom.Saving;

namespace SiteGen.Newsroom.Editor;

/// <summary>What an editor works on: an article of the site, a report that becomes one, or a new one. Immutable.</summary>
/// <param name="Query">By which an address names it: <c>?bestand=…</c>.</param>
/// <param name="Path">The file, or where it will be written.</param>
/// <param name="Bytes">What the form is made from: the file, or the article that the import wrote.</param>
internal sealed record WorkPiece(string Query, string Path, byte[] Bytes)
{
    /// <summary>The same, to be edited field by field; null when it cannot be read that way.</summary>
    public ArticleText? Text { get; init; }

    /// <summary>The report that it is made from, when the article is not in a file yet.</summary>
    public IncomingReport? Report { get; init; }

    /// <summary>The text of the report with each fact in its place, when there is one.</summary>
    public Lazy<Explanation?> Explanation { get; init; } = new((Explanation?)null);

    /// <summary>The name of the report.</summary>
    public string? ReportName { get; init; }

    /// <summary>Whether there is no file yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The hash of the file that the form is made from; empty when there is none yet.</summary>
    public string Basis => IsNew ? "" : FileVersion.Of(Path, Bytes).Version;
}
