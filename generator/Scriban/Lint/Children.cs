using Scriban.Syntax;

namespace Scriban.Lint;

/// <summary>The parts of a node, in the order in which they stand in the template.</summary>
internal static class Children
{
    public static IEnumerable<Node?> Of(Node node) => node switch
    {
        Block block => block.Statements,
        OutputStatement output => [output.Expression],
        IfStatement condition => [condition.Condition, condition.Then, condition.Else],
        CaseStatement choice => [choice.Value, .. choice.Branches.SelectMany(branch => (IEnumerable<Node?>)[.. branch.Values, branch.Body]), choice.Else],
        ForStatement loop => [loop.Source, .. loop.Options, loop.Body, loop.Else],
        WhileStatement loop => [loop.Condition, loop.Body],
        CaptureStatement capture => [capture.Body],
        FunctionStatement declaration => [declaration.Function.Value, declaration.Function.Body],
        WithStatement with => [with.Target, with.Body],
        WrapStatement wrap => [wrap.Target, wrap.Body],
        ReturnStatement result => [result.Value],
        ImportStatement import => [import.Source],
        Call call => [call.Target, .. call.Arguments],
        NamedArgument argument => [argument.Value],
        AnonymousFunction function => [function.Function.Value, function.Function.Body],
        PipeToNothing pipe => [pipe.From, pipe.Destination],
        Parenthesised inner => [inner.Inner],
        ArrayLiteral array => array.Items,
        ObjectLiteral members => members.Members.Select(member => member.Value),
        InterpolatedString text => text.Holes,
        Conditional choice => [choice.Condition, choice.Then, choice.Otherwise],
        Binary binary => [binary.Left, binary.Right],
        Unary unary => [unary.Operand],
        Spread spread => [spread.Operand],
        FunctionReference reference => [reference.Operand],
        Increment increment => [increment.Target],
        Assignment assignment => [assignment.Target, assignment.Value],
        EmptyQuestion question => [question.Target],
        Member member => [member.Target],
        Item item => [item.Target, item.Index],
        _ => [],
    };

    /// <summary>A node and everything in it.</summary>
    public static IEnumerable<Node> AllOf(Node root)
    {
        var open = new Stack<Node>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Of(node))
            {
                if (child is not null) open.Push(child);
            }
        }
    }
}
