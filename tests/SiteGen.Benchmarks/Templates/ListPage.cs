using Scriban;
using Scriban.Runtime;

namespace SiteGen.Benchmarks.Templates;

/// <summary>A list page as sites have them: 500 reports, each with title, date, summary and themes, escaped and truncated.</summary>
internal static class ListPage
{
    public const int Items = 500;

    public const string Text = """
        <h1>{{ title | html.escape }}</h1>
        <ul class="cards">
        {{~ for item in items ~}}
          <li>
            <a href="{{ item.url | html.escape }}">{{ item.title | html.escape }}</a>
            <p>{{ item.summary | string.truncate 60 | html.escape }}</p>
            {{~ if item.theme ~}}
            <span class="theme">{{ item.theme | html.escape }}</span>
            {{~ end ~}}
          </li>
        {{~ end ~}}
        </ul>

        """;

    /// <summary>A template of forty lines with the constructs a page is made of.</summary>
    public static string FortyLines { get; } = string.Concat(Enumerable.Repeat("""
        <section id="{{ section.id | html.escape }}">
        <h2>{{ section.title | html.escape }}</h2>
        {{~ if section.items.size > 0 ~}}
        <ol>
        {{~ for item in section.items ~}}
        <li class="card">{{ item.title | string.truncate 80 | html.escape }}</li>
        {{~ end ~}}
        </ol>
        {{~ end ~}}
        </section>

        """, 4));

    public static ScriptObject Model()
    {
        var items = new ScriptArray(Items);
        for (var i = 0; i < Items; i++)
        {
            items.Add(new ScriptObject
            {
                ["title"] = $"Kennissessie over de toekomst van de wijk, aflevering {i}",
                ["url"] = $"/nieuws/2026/kennissessie-over-de-toekomst-van-de-wijk-{i}/",
                ["summary"] = $"Bewoners & ondernemers spraken met de gemeente over groen, verkeer en wonen; {i} mensen deden mee.",
                ["theme"] = i % 3 == 0 ? null! : "Ruimte & wonen",
            });
        }

        return new ScriptObject { ["title"] = "Alle kennissessies", ["items"] = items };
    }

    public static string Render(Template template, ScriptObject model)
    {
        var context = new TemplateContext { LoopLimit = 0 };
        context.PushGlobal(model);
        return template.Render(context);
    }
}
