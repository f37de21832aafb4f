using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

/// <summary>A generous bound on what rendering allocates, so that a step back is seen.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void A_list_of_500_items_allocates_little_more_than_its_text()
    {
        var template = Template.Parse("{{ for item in items }}<li><a href=\"{{ item.url | html.escape }}\">{{ item.title | string.truncate 40 | html.escape }}</a></li>\n{{ end }}", "text");
        var items = new ScriptArray(500);
        for (var i = 0; i < 500; i++) items.Add(new ScriptObject { ["title"] = $"Kennissessie & gesprek over de toekomst van de wijk {i}", ["url"] = $"/nieuws/{i}/" });
        var model = new ScriptObject { ["items"] = items };
        var length = Render(template, model).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Render(template, model);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (length * sizeof(char)) + 60_000);
    }

    private static string Render(Template template, ScriptObject model)
    {
        var context = new TemplateContext();
        context.PushGlobal(model);
        return template.Render(context);
    }
}
