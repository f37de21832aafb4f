using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Import;

public sealed class SeedsTests(ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            output.WriteLine("=== " + Path.GetFileName(path));
            output.WriteLine(ImportedReport.Describe(ImportedReport.Of(Path.GetFileName(path), File.ReadAllBytes(path))));
        }
    }
}
