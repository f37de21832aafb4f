namespace SiteGen;

/// <summary>The steps of a run, as a progress bar names them.</summary>
internal static class PipelineTexts
{
    public const string Reading = "Artikelen lezen";
    public const string Rendering = "Pagina's maken";
    public const string Searching = "Zoekindex maken";
    public const string Checking = "Links en teksten nakijken";
    public const string Importing = "Verslagen importeren";
}
