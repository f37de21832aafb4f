using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>The catalogues of diagnostics are in order, each code is used once, and one page lists them all.</summary>
public sealed class DiagnosticCodeTests
{
    private const string Page = "generator/SiteGen/Diagnostics/CODES.md";

    /// <summary>Rules that this build does not use, each with the reason.</summary>
    private static readonly Dictionary<string, string> UsedElsewhere = new(StringComparer.Ordinal)
    {
        ["TemplateMessages.NoEscapeCheck"] = "used when the program is compiled against the package instead of our engine",
    };

    public static TheoryData<string> Catalogues => [.. CatalogueTypes().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void The_codes_of_a_catalogue_are_in_order_and_share_their_first_two_figures(string catalogue)
    {
        var codes = Rules(CatalogueTypes().Single(type => type.Name == catalogue)).Select(rule => rule.Code).ToArray();
        Assert.All(codes, code => Assert.Matches("^SG[0-9]{4}$", code));
        Assert.Single(codes.Select(code => code[..4]).Distinct());
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void No_code_is_used_twice()
    {
        var codes = CatalogueTypes().SelectMany(Rules).Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct().Count(), codes.Length);
    }

    [Fact]
    public void Every_sentence_ends_and_takes_its_particulars_in_order() => Assert.All(CatalogueTypes().SelectMany(Rules), rule =>
    {
        Assert.Matches(@"([.?!]|\{\d+\})$", rule.Sentence);
        Assert.Matches(@"^$|([.?!]|\{\d+\})$", rule.Hint);
        var numbers = Regex.Matches(rule.Sentence + rule.Hint, @"\{(\d+)").Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
    });

    [Fact]
    public void Every_rule_is_used()
    {
        var unused = CatalogueTypes().SelectMany(Fields).Where(rule => !IsUsed(rule)).Select(rule => rule.DeclaringType!.Name + "." + rule.Name).Except(UsedElsewhere.Keys, StringComparer.Ordinal);
        Assert.True(!unused.Any(), string.Join("\n", unused));
    }

    [Fact]
    public void One_page_lists_every_code()
    {
        var page = new StringBuilder("""
            # Meldingen

            Alle meldingen die `sitegen` over de invoer kan geven. Een code verandert nooit van betekenis. `{0}`, `{1}` … zijn de bijzonderheden
            die de melding invult. Een *fout* houdt de site tegen; een *waarschuwing* niet, behalve met `--strict`; een *advies* is er voor de redacteur.

            This page is made from the catalogues beside it (`*Messages.cs`); a test says how to write it anew when it is out of date.

            """).Append('\n');
        foreach (var catalogue in CatalogueTypes().Where(type => Rules(type).Any()).OrderBy(type => Rules(type).First().Code, StringComparer.Ordinal))
        {
            page.Append("## ").Append(catalogue.Name.Replace("Messages", "", StringComparison.Ordinal)).Append("\n\n| code | soort | melding | wat u kunt doen |\n|---|---|---|---|\n");
            foreach (var rule in Rules(catalogue))
            {
                page.Append("| ").Append(rule.Code).Append(" | ").Append(Kind(rule.Severity)).Append(" | ").Append(Cell(rule.Sentence)).Append(" | ").Append(Cell(rule.Hint)).Append(" |\n");
            }

            page.Append('\n');
        }

        Golden.Matches(Page, page.ToString().TrimEnd('\n') + "\n");
    }

    private static string Kind(Severity severity) => severity switch { Severity.Error => "fout", Severity.Warning => "waarschuwing", _ => "advies" };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static bool IsUsed(FieldInfo rule) => TypeUse.Members.Any(uses =>
        uses.Key != rule.DeclaringType && uses.Any(member => member is FieldInfo && member.DeclaringType == rule.DeclaringType && member.Name == rule.Name));

    private static IEnumerable<Type> CatalogueTypes() => typeof(DiagnosticRule).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(DiagnosticRule).Namespace && type is { IsAbstract: true, IsSealed: true } && Fields(type).Any())
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(DiagnosticRule))
        .OrderBy(field => field.MetadataToken);

    private static IEnumerable<DiagnosticRule> Rules(Type type) => Fields(type).Select(field => (DiagnosticRule)field.GetValue(null)!);
}
