using System.Text;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Contract;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>Every name that a template may use: a change of the contract is a change of the file beside this one.</summary>
public sealed class ContractTests
{
    private const string File = "tests/SiteGen.Tests/Rendering/contract.txt";

    [Fact]
    public void The_contract_is_what_the_list_says()
    {
        var lines = new StringBuilder("# template: name: what it is. Made by a test; templates/README.md explains the names.\n");
        foreach (var (template, names) in Names())
        {
            lines.Append('\n').Append(template).Append('\n');
            foreach (var (name, kinds) in names) lines.Append("  ").Append(name).Append(": ").AppendJoin(" or ", kinds).Append('\n');
        }

        Golden.Matches(File, lines.ToString());
    }

    [Fact]
    public void Every_name_of_the_contract_is_explained()
    {
        var guide = System.IO.File.ReadAllText(Repository.At("templates/README.md"));
        var words = guide.Split([' ', '\n', '`', '{', '}', ',', '.', '|', '(', ')', '*', ';', ':', '/', '"'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var missing = Names().Values.SelectMany(names => names.Keys).SelectMany(name => name.Split('.')).Select(part => part.Replace("[]", "", StringComparison.Ordinal))
            .Where(part => part.Length > 0 && !words.Contains(part)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', missing));
    }

    private static SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> Names()
    {
        var all = new SortedDictionary<string, SortedDictionary<string, SortedSet<string>>>(StringComparer.Ordinal);
        var renderer = TestRender.RichRenderer();
        foreach (var page in renderer.Site.Pages)
        {
            foreach (var (name, value) in renderer.ModelOf(page, new DiagnosticBag()))
            {
                if (name is not ("texts" or "assets")) Walk(name is "site" or "page" ? "every page" : PageNames.Template(page.Kind), name, value, all);
            }
        }

        return all;
    }

    /// <summary>Objects that come back everywhere, by a name that only they have; each is listed once.</summary>
    private static string? ShapeOf(ScriptObject group) =>
        group.ContainsKey("card_html") && !group.ContainsKey("reason") ? "card"
        : group.ContainsKey("item_html") ? "meeting"
        : group.ContainsKey("day_text") ? "date"
        : group.ContainsKey("absolute_url") ? "image"
        : group.ContainsKey("disclosure") ? "sender"
        : group.ContainsKey("embed_url") ? "video"
        : group.ContainsKey("url_text") ? "contact"
        : group.ContainsKey("description_text") ? "person"
        : group.ContainsKey("last_url") ? "pager"
        : group.ContainsKey("heading") ? "list"
        : group.ContainsKey("letters") ? "index"
        : group.ContainsKey("link_url") ? "term"
        : group.Count == 5 && group.ContainsKey("email_url") && group.ContainsKey("text") ? "call to action"
        : group.Count == 4 && group.ContainsKey("count_text") && group.ContainsKey("url") && group.ContainsKey("title") ? "link"
        : null;

    private static void Walk(string section, string name, object? value, SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> all)
    {
        if (!all.TryGetValue(section, out var names)) all[section] = names = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        if (!names.TryGetValue(name, out var kinds)) names[name] = kinds = new SortedSet<string>(StringComparer.Ordinal);
        switch (value)
        {
            case null: kinds.Add("null"); break;
            case string: kinds.Add("text"); break;
            case bool: kinds.Add("boolean"); break;
            case int: kinds.Add("number"); break;
            case ScriptArray list:
                kinds.Add("list");
                foreach (var item in list) Walk(section, name + "[]", item, all);
                break;
            case ScriptObject group when ShapeOf(group) is { } shape:
                kinds.Add(shape);
                foreach (var (member, inner) in group) Walk("a " + shape, member, inner, all);
                break;
            case ScriptObject group:
                kinds.Add("object");
                foreach (var (member, inner) in group) Walk(section, name + "." + member, inner, all);
                break;
            default: throw new Xunit.Sdk.XunitException($"{name} is a {value.GetType()}, which no template can rely on");
        }
    }
}
