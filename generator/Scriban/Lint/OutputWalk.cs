using Scriban.Syntax;

namespace Scriban.Lint;

/// <summary>
/// Goes through a template in its order and collects the outputs that are not safe. Keeps track of which variables
/// surely have a value of the template's own: an assignment counts from its place to the end of its block.
/// </summary>
internal sealed class OutputWalk(Safety safety)
{
    public List<OutputStatement> Found { get; } = [];

    public void Visit(Node? node)
    {
        switch (node)
        {
            case null:
                break;
            case Block block:
                VisitBlock(block);
                break;
            case FunctionStatement declaration when declaration.Function.Value is { } value:
                VisitParts(value);
                break;
            default:
                if (node is OutputStatement output && !safety.IsSafe(output.Expression)) Found.Add(output);
                VisitParts(node);
                Assign(node);
                break;
        }
    }

    private void VisitParts(Node node)
    {
        foreach (var part in Children.Of(node)) Visit(part);
    }

    private void VisitBlock(Block block)
    {
        var before = safety.Assigned.ToArray();
        foreach (var statement in block.Statements) Visit(statement);
        safety.Assigned.Clear();
        safety.Assigned.UnionWith(before);
    }

    private void Assign(Node node)
    {
        var key = node switch
        {
            OutputStatement { Expression: Assignment assignment } => Declarations.KeyOf(assignment.Target),
            CaptureStatement capture => Declarations.KeyOf(capture.Target),
            _ => null,
        };
        if (key is not null) safety.Assigned.Add(key);
    }
}
