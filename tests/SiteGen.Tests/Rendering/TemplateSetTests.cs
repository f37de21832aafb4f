using Scriban.Runtime;
using SiteGen.Files;
using SiteGen.Rendering;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>The adapter of the template engine: finding, rendering, faults with their places.</summary>
public sealed class TemplateSetTests
{
    private static RenderedTemplate Render(string name, ScriptObject model, params (string, string)[] files) =>
        new TemplateSet(MemoryFileTree.OfTexts(files)).Render(name, model);

    [Fact]
    public void A_template_sees_the_model_and_includes_others() => Assert.Equal(
        "<p>Zoë &amp; Jörg</p>\n",
        Render("a.html", new ScriptObject { ["naam"] = "Zoë & Jörg" }, ("a.html", "{{ include 'p/b.html' }}\n"), ("p/b.html", "<p>{{ naam | esc }}</p>")).Text);

    [Theory]
    [InlineData(null, "")]
    [InlineData("ë€😀", "ë€😀")]
    [InlineData("<a href=\"x\">'t & meer</a>", "&lt;a href=&quot;x&quot;&gt;&#39;t &amp; meer&lt;/a&gt;")]
    public void Esc_escapes_five_characters_and_no_more(string? text, string expected) =>
        Assert.Equal(expected, Render("a", new ScriptObject { ["x"] = text! }, ("a", "{{ x | esc }}")).Text);

    [Fact]
    public void An_unknown_name_is_a_fault_with_place_excerpt_and_suggestion()
    {
        var fault = Render("a.html", new ScriptObject { ["titel"] = "x" }, ("a.html", "<h1>\n{{ title | esc }}")).Fault!;
        Assert.Equal("templates/a.html:2:4: error SG0452: De variabele ‘title’ bestaat niet. Bedoelde u ‘titel’?", fault.ToString());
        Assert.Equal("{{ title | esc }}", fault.Excerpt);
        Assert.Empty(fault.Trail);
    }

    [Fact]
    public void A_fault_in_an_include_tells_the_way_there()
    {
        var fault = Render("a", [], ("a", "x {{ include 'b' }}"), ("b", "\n{{ include 'c' }}"), ("c", "{{ weg }}")).Fault!;
        Assert.Equal("templates/c:1:4", fault.Place.ToString());
        Assert.Equal(["templates/a:1:6", "templates/b:2:4"], fault.Trail.Select(place => place.ToString()));
    }

    [Fact]
    public void A_syntax_fault_in_an_include_stands_where_it_is_made()
    {
        var fault = Render("a", [], ("a", "{{ include 'b' }}"), ("b", "{{ if }}")).Fault!;
        Assert.Equal("SG0451", fault.Code);
        Assert.Equal("templates/b:1:7", fault.Place.ToString());
        Assert.Equal(["templates/a:1:4"], fault.Trail.Select(place => place.ToString()));
    }

    [Fact]
    public void Templates_that_include_each_other_end_in_a_fault() =>
        Assert.Equal("SG0452", Render("a", [], ("a", "{{ include 'b' }}"), ("b", "{{ include 'a' }}")).Fault!.Code);

    [Theory]
    [InlineData("weg.html")]
    [InlineData("../geheim")]
    public void A_template_that_does_not_exist_is_a_fault(string name) => Assert.Equal("SG0453", Render(name, []).Fault!.Code);

    [Fact]
    public void What_a_template_assigns_does_not_reach_the_model()
    {
        var model = new ScriptObject { ["x"] = 1 };
        Assert.Equal("2", Render("a", model, ("a", "{{ x = x + 1; x }}")).Text);
        Assert.Equal(1, model["x"]);
    }

    [Fact]
    public void Renders_at_the_same_time_do_not_meet()
    {
        var set = new TemplateSet(MemoryFileTree.OfTexts(("a", "{{ for i in 1..50 }}{{ include 'b' }}{{ end }}"), ("b", "{{ y = x + i; y }}")));
        Parallel.For(0, 50, n =>
        {
            var expected = string.Concat(Enumerable.Range(1, 50).Select(i => n + i));
            Assert.Equal(expected, set.Render("a", new ScriptObject { ["x"] = n }).Text);
        });
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_fault()
    {
        var set = new TemplateSet(new MemoryFileTree([KeyValuePair.Create("a", new byte[] { 0xC3, 0x28 })]));
        Assert.Equal("SG0454", set.Render("a", []).Fault!.Code);
    }

    [Fact]
    public void Checking_finds_outputs_that_are_not_made_safe()
    {
        var set = new TemplateSet(MemoryFileTree.OfTexts(("a.html", "<h1>{{ titel | esc }}</h1>\n{{ body_html }}{{ naam }}"), ("b.txt", "{{ naam }}")));
        var fault = Assert.Single(set.Check(["a.html", "b.txt"]));
        Assert.Equal("templates/a.html:2:19: error SG0455: De waarde ‘naam’ komt hier zo in de pagina te staan, ook als er HTML in zit.", fault.ToString());
    }

    [Fact]
    public void The_templates_of_the_site_make_every_output_safe()
    {
        var set = new TemplateSet(new FolderFileTree(Repository.At("templates")));
        var names = new FolderFileTree(Repository.At("templates")).List().Where(name => name.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal([], set.Check(names).Select(fault => fault.ToString()));
    }

    [Fact]
    public void Checking_names_what_is_wrong_before_anything_is_rendered()
    {
        var set = new TemplateSet(MemoryFileTree.OfTexts(("a", "{{ 1 + }}"), ("b", "goed")));
        Assert.Equal(["templates/a:1:8", "templates/c"], set.Check(["a", "b", "c"]).Select(fault => fault.Place.ToString()));
    }
}
