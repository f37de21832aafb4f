using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>Each library that is not ours is met in a few types only; the rest of the program cannot tell whose it is.</summary>
public sealed class LibraryUseTests
{
    /// <summary>The first part of the name of the assembly, and the types or namespaces that may know it.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["AngleSharp"] = ["SiteGen.Import.Reading.", "SiteGen.Checks."],
        ["DocumentFormat"] = ["SiteGen.Import.Reading."],
        ["Markdig"] = ["SiteGen.Content.Markdown.", "SiteGen.Import.Reading."],
        ["Microsoft.AspNetCore"] = ["SiteGen.Serve.", "SiteGen.Newsroom."],
        ["Microsoft.Extensions"] = ["SiteGen.Serve.", "SiteGen.Newsroom."],
        ["Microsoft.Net.Http.Headers"] = ["SiteGen.Serve."],
        ["Scriban"] = ["SiteGen.Rendering.TemplateSet", "SiteGen.Rendering.PageRenderer", "SiteGen.Rendering.SiteRenderer", "SiteGen.Rendering.Contract.", "SiteGen.Newsroom."],
        ["Spectre"] = ["SiteGen.Cli."],
        ["System.CommandLine"] = ["SiteGen.Cli."],
        ["YamlDotNet"] = ["SiteGen.Content.Yaml."],
    };

    [Fact]
    public void A_library_is_met_only_where_it_may_be()
    {
        var wrong =
            from uses in TypeUse.InProgram
            from used in uses
            let library = LibraryOf(used)
            where library is not null && !Allowed[library].Any(prefix => uses.Key.FullName!.StartsWith(prefix, StringComparison.Ordinal))
            select $"{uses.Key.FullName} uses {used.FullName}";
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Fact]
    public void Every_library_has_its_rule()
    {
        var without = typeof(global::SiteGen.Cli.CommandLine).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) || name == "System.CommandLine")
            .Where(name => name is not ("Microsoft.Win32.Primitives" or "netstandard" or "mscorlib"))
            .Where(name => !Allowed.Keys.Any(library => name.StartsWith(library, StringComparison.Ordinal)));
        Assert.True(!without.Any(), string.Join("\n", without));
    }

    private static string? LibraryOf(Type type) =>
        Allowed.Keys.FirstOrDefault(library => type.Assembly.GetName().Name!.StartsWith(library, StringComparison.Ordinal));
}
