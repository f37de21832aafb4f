using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering;
using SiteGen.Rendering.Assets;
using Xunit;

namespace SiteGen.Tests.Rendering;

public sealed class AssetTests
{
    private static string Text(AssetFiles assets, string name) => Encoding.UTF8.GetString(assets.Files.Single(file => file.Path == assets.Routes[name]).Bytes.Span);

    [Fact]
    public void Names_within_assets_follow_the_names_they_get()
    {
        var assets = AssetFiles.Read(
            MemoryFileTree.OfTexts(
                ("assets/site.css", "a{background:url('beeld/x.svg')}b{background:url(https://x.nl/y.svg)}"), ("assets/beeld/x.svg", "<svg/>"),
                ("assets/zoek.js", "import './motor.js'; import \"../weg.js\";"), ("assets/motor.js", "export {}"), ("assets/eigen/z.css", "a{b:url(../beeld/x.svg)}")),
            ":root{--x:1}");
        Assert.Matches("^:root\\{--x:1\\}\na\\{background:url\\('beeld/x\\.[0-9a-f]{10}\\.svg'\\)\\}b\\{background:url\\(https://x\\.nl/y\\.svg\\)\\}$", Text(assets, "site.css"));
        Assert.Matches("^import '\\./motor\\.[0-9a-f]{10}\\.js'; import \"\\.\\./weg\\.js\";$", Text(assets, "zoek.js"));
        Assert.Contains("url(../" + assets.Routes["beeld/x.svg"]["assets/".Length..] + ")", Text(assets, "eigen/z.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_changes_the_name_and_that_of_who_names_it()
    {
        AssetFiles Read(string svg) => AssetFiles.Read(MemoryFileTree.OfTexts(("assets/site.css", "a{b:url(x.svg)}"), ("assets/x.svg", svg)), "");
        Assert.NotEqual(Read("<a/>").Routes["x.svg"], Read("<b/>").Routes["x.svg"]);
        Assert.NotEqual(Read("<a/>").Routes["site.css"], Read("<b/>").Routes["site.css"]);
        Assert.Equal(Read("<a/>").Routes["site.css"], Read("<a/>").Routes["site.css"]);
    }

    [Fact]
    public void Scripts_that_name_each_other_end() =>
        Assert.Equal(2, AssetFiles.Read(MemoryFileTree.OfTexts(("assets/a.js", "import './b.js'"), ("assets/b.js", "import './a.js'")), "").Files.Count);

    [Fact]
    public void A_template_that_names_what_is_not_there_is_told()
    {
        var templates = new LayeredFileTree(MemoryFileTree.OfTexts(("404.html", "<h1>{{ texts.to_hom | esc }}{{ assets['site.cs'] | esc }}</h1>")), TestRender.Templates);
        var bag = new DiagnosticBag();
        _ = new SiteRenderer(Sites.TestSite.Build(), new MemoryFileTree([]), templates, TestRender.At, bag);
        Assert.Equal(
            [
                "templates/404.html:1:14: error SG0404: De tekst ‘to_hom’ bestaat niet: templates/i18n/nl.yml heeft geen regel met die naam.",
                "templates/404.html:1:40: error SG0406: Het bestand ‘site.cs’ staat niet in templates/assets.",
            ],
            bag.Sorted().Select(diagnostic => diagnostic.ToString()));
        Assert.Contains("to_home", bag.Sorted()[0].Hint, StringComparison.Ordinal);
    }
}
