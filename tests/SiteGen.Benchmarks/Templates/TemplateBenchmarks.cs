using BenchmarkDotNet.Attributes;
using Scriban;
using Scriban.Runtime;

namespace SiteGen.Benchmarks.Templates;

/// <summary>What a page costs: parsing a template of forty lines, and rendering a list of 500 reports.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private readonly Template template = Template.Parse(ListPage.Text, "lijst");
    private readonly ScriptObject model = ListPage.Model();

    /// <summary>Parses forty lines.</summary>
    [Benchmark]
    public Template ParseFortyLines() => Template.Parse(ListPage.FortyLines, "pagina");

    /// <summary>Renders the list.</summary>
    [Benchmark]
    public string RenderListPage() => ListPage.Render(template, model);
}
