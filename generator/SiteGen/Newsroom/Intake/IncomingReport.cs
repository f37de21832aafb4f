using SiteGen.Import.Explaining;
using SiteGen.Import.Runs;

namespace SiteGen.Newsroom.Intake;

/// <summary>A raw report that was pasted, dropped or found in <c>seeds/</c>, with what the import makes of it. Immutable.</summary>
/// <param name="Name">The file below the root of the site: <c>seeds/verslag.txt</c>.</param>
/// <param name="Bytes">Its content as it was received.</param>
/// <param name="Outcome">What the import says, with the text of the article.</param>
/// <param name="Explanation">Its text with each fact in its place.</param>
internal sealed record IncomingReport(string Name, byte[] Bytes, ReportOutcome Outcome, Explanation Explanation)
{
    /// <summary>By which an address names it: the same report has the same name, also after a new start.</summary>
    public required string Id { get; init; }

    /// <summary>The pictures out of it, to be written with the article.</summary>
    public IReadOnlyList<ImportFile> Media { get; init; } = [];

    /// <summary>Whether the report itself is still to be written to <c>seeds/</c>.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it has an article already.</summary>
    public bool HasArticle => Outcome.Existing is not null;
}
