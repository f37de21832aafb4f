using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>if … else if … else … end</c>. An <c>else if</c> is an <c>if</c> in the place of the <c>else</c>.</summary>
internal sealed class IfStatement(Expression condition) : Statement
{
    public Expression Condition { get; } = condition;

    public Block? Then { get; set; }

    /// <summary>A <see cref="Block"/>, a further <see cref="IfStatement"/>, or null.</summary>
    public Statement? Else { get; set; }

    public override void Execute(TemplateContext context)
    {
        if (Values.IsTrue(Condition.Evaluate(context))) Then?.Execute(context);
        else Else?.Execute(context);
    }
}

/// <summary><c>case … when … else … end</c>: the first branch with an equal value.</summary>
internal sealed class CaseStatement(Expression value) : Statement
{
    public Expression Value { get; } = value;

    public List<WhenBranch> Branches { get; } = [];

    public Block? Else { get; set; }

    public override void Execute(TemplateContext context)
    {
        var wanted = Value.Evaluate(context);
        foreach (var branch in Branches)
        {
            foreach (var candidate in branch.Values)
            {
                var operation = new Operation(context, TokenKind.Equal, candidate.Start, candidate.Last) { Left = Value, Right = candidate };
                if (!Values.IsTrue(Operations.Apply(operation, wanted, candidate.Evaluate(context)))) continue;
                branch.Body?.Execute(context);
                return;
            }
        }

        Else?.Execute(context);
    }
}

/// <summary>One <c>when</c>.</summary>
internal sealed class WhenBranch(CaseStatement owner, Expression[] values)
{
    public CaseStatement Owner { get; } = owner;

    public Expression[] Values { get; } = values;

    public Block? Body { get; set; }
}
