namespace SiteGen;

/// <summary>The composition root: the only place that makes exit codes.</summary>
internal static class Program
{
    private static int Main() => 0;
}
