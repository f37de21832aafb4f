namespace SiteGen.Import.Runs;

/// <summary>What a summary of an import tells of one article; all that is kept of it when thousands are imported at once. Immutable.</summary>
/// <param name="Title">The title.</param>
/// <param name="Date">The date of the session in EDTF; empty when there is none.</param>
/// <param name="Place">The town, or else the first municipality; empty when there is neither.</param>
/// <param name="People">How many people it names.</param>
/// <param name="Themes">How many themes it has.</param>
/// <param name="Questions">How many questions are open.</param>
public sealed record ReportOutline(string Title, string Date, string Place, int People, int Themes, int Questions)
{
    internal static ReportOutline Of(ImportedArticle article) => new(
        article.Title.Value,
        article.Session.Date?.Value.ToString() ?? "",
        article.Session.Place?.Value ?? (article.Municipalities.Count > 0 ? article.Municipalities[0].Value : ""),
        article.People.Count,
        article.Themes.Count,
        article.Questions.Count);
}
