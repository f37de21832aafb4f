using BenchmarkDotNet.Running;

namespace SiteGen.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["relevance", var output, .. var tables])
            return Search.RelevanceSite.Run(output, tables);
        if (args is ["search-documents", var site, var file])
            return Search.SearchCost.WriteDocuments(site, file);
        if (args is ["search-index", var documents, var folder])
            return Search.SearchCost.BuildIndex(documents, folder);
        if (args is ["import", var count])
            return Import.ImportSpeed.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
