using Scriban.Syntax;

namespace Scriban.Lint;

/// <summary>
/// Finds outputs of a template that makes HTML which are neither escaped nor provably safe. Ours alone: the package has
/// nothing like it. Works on the parsed template only; nothing is rendered.
/// </summary>
public static class EscapeLint
{
    /// <summary>All such outputs, in order of their places. Empty for a template with syntax errors.</summary>
    /// <param name="template">A template whose output is HTML.</param>
    public static IReadOnlyList<UnescapedOutput> Check(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (template.HasErrors) return [];
        var declarations = Declarations.Of(template.Body);
        var walk = new OutputWalk(new Safety(declarations));
        walk.Visit(template.Body);
        return [.. walk.Found
            .DistinctBy(node => node.Start)
            .OrderBy(node => node.Start)
            .Select(node => new UnescapedOutput(template.Source.Span(node.Start, node.Last), template.Source.Text[node.Start..(node.Last + 1)]))];
    }
}
