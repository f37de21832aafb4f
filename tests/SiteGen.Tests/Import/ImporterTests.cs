using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Reading;
using Xunit;

namespace SiteGen.Tests.Import;

public sealed class ImporterTests
{
    [Fact]
    public void Reports_side_by_side_become_what_each_becomes_alone()
    {
        var files = Directory.GetFiles(Repository.At("tests/SiteGen.Tests/Import/Reports/working"), "input.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(120).ToArray();
        Assert.Equal(120, files.Length);
        Assert.All(files.Chunk(7), few =>
        {
            var documents = few.Select(file => RawReader.Read(file, File.ReadAllBytes(file), new DiagnosticBag())!).ToArray();

            var together = Importer.Import(documents, ImportKnowledge.BuiltIn, ImportedReport.Today);

            Assert.Equal(documents.Select(document => ImportedReport.Describe(Importer.Import(document, ImportKnowledge.BuiltIn, ImportedReport.Today))), together.Select(ImportedReport.Describe));
        });
    }

    [Fact]
    public void No_reports_become_no_articles() => Assert.Empty(Importer.Import([], ImportKnowledge.BuiltIn, ImportedReport.Today));
}
