using System.Text;

namespace SiteGen.Import.Runs;

/// <summary>What is to be done with the article of a report.</summary>
public enum ImportDecision
{
    /// <summary>The report has no article yet: it is written.</summary>
    New,

    /// <summary>The article is what the import makes of the report: nothing is done.</summary>
    Unchanged,

    /// <summary>The report or the import has changed and no editor has touched the article: it is replaced.</summary>
    Renewed,

    /// <summary>An editor has changed the article: it is left.</summary>
    Edited,

    /// <summary>An editor has changed the article, and it is replaced because the user says so.</summary>
    Forced,

    /// <summary>Another report of the run has the same bytes: it is passed over.</summary>
    Double,

    /// <summary>The report could not be read: the diagnostics say why.</summary>
    Unreadable,
}

/// <summary>What came of one raw report. Immutable.</summary>
/// <param name="Source">The raw report.</param>
/// <param name="Decision">What is to be done.</param>
public sealed record ReportOutcome(ImportSource Source, ImportDecision Decision)
{
    /// <summary>What the article comes to; absent when none was made.</summary>
    public ReportOutline? Outline { get; init; }

    /// <summary>The article; only when <see cref="ImportRequest.KeepsArticles"/> asks for it.</summary>
    public ImportedArticle? Article { get; init; }

    /// <summary>The pictures of the article.</summary>
    public IReadOnlyList<ImportedMedia> Media { get; init; } = [];

    /// <summary>The path of its article inside the root; empty when it has none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The text of the article file as the import writes it; empty when it was not read.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>That text as it is written: of thousands of articles it takes half the memory.</summary>
    internal byte[] Bytes { get; init; } = [];

    /// <summary>The text of the article file that is there; absent when there is none.</summary>
    public string? Existing { get; init; }

    /// <summary>Whether the article is to be written.</summary>
    public bool IsWritten => Decision is ImportDecision.New or ImportDecision.Renewed or ImportDecision.Forced;

    /// <summary>What would change in the article, line by line; empty when nothing would.</summary>
    public IReadOnlyList<DiffLine> Changes() => Outline is null ? [] : LineDiff.Of(Existing ?? "", Text);
}

/// <summary>A file that the import wants written. Immutable.</summary>
/// <param name="Path">Its path inside the root.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Replaces">Whether it takes the place of one that is there.</param>
public sealed record ImportFile(string Path, ReadOnlyMemory<byte> Bytes, bool Replaces);

/// <summary>
/// What an import comes to: a decision for each report, and the files to write, which writing them is another stage's work.
/// Immutable; the same request gives the same run.
/// </summary>
/// <param name="Reports">The reports in the order of their names.</param>
/// <param name="Files">The files to write, articles with their pictures.</param>
public sealed record ImportRun(IReadOnlyList<ReportOutcome> Reports, IReadOnlyList<ImportFile> Files)
{
    /// <summary>The number of reports of a decision.</summary>
    /// <param name="decision">The decision.</param>
    public int Count(ImportDecision decision) => Reports.Count(report => report.Decision == decision);
}
