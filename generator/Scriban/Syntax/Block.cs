using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A list of statements: the template, or the body of a statement.</summary>
internal sealed class Block(Statement[] statements) : Statement
{
    public Statement[] Statements { get; } = statements;

    public override void Execute(TemplateContext context)
    {
        context.GuardStack(this);
        var before = context.Indent;
        foreach (var statement in Statements)
        {
            if (statement is IndentMark mark)
            {
                if (context.AutoIndent) context.Indent = mark.Enters ? mark.Indent : before;
                continue;
            }

            context.Begin(statement);
            statement.Execute(context);
            if (context.Flow != Flow.Next) break;
        }

        context.Indent = before;
    }
}

/// <summary>
/// The start or end of a code block, as far as it changes the indent: a start replaces the current indent by its own, an
/// end puts back the one that was in force when the list of statements began.
/// </summary>
internal sealed class IndentMark(bool enters, string? indent) : Statement
{
    /// <summary>The end of a code block.</summary>
    public static readonly IndentMark Leave = new(enters: false, indent: null);

    /// <summary>The start of a code block that has no indent.</summary>
    public static readonly IndentMark EnterPlain = new(enters: true, indent: null);

    public bool Enters { get; } = enters;

    public string? Indent { get; } = indent;

    public override void Execute(TemplateContext context)
    {
    }
}

/// <summary>Text of the template as it stands.</summary>
internal sealed class TextStatement(string text) : Statement
{
    public string Text { get; } = text;

    public override void Execute(TemplateContext context) => context.Write(Text, this);
}

/// <summary>An expression whose value is printed.</summary>
internal sealed class OutputStatement(Expression expression) : Statement
{
    public Expression Expression { get; } = expression;

    public override void Execute(TemplateContext context)
    {
        object? value;
        if (Expression is Call call)
        {
            var function = call.Resolve(context);
            if (function is Functions.BuiltIn { Writer: not null } builtIn)
            {
                Calls.Write(context, call, builtIn);
                return;
            }

            value = function is null ? null : Calls.Invoke(context, call, function, call.Arguments, []);
        }
        else
        {
            value = Expression.Evaluate(context);
        }

        if (value is not null) Printer.Print(context, value, this);
    }
}

/// <summary>Prints the block of the <c>wrap</c> that called this function: <c>$$</c>.</summary>
internal sealed class BlockOutput : Statement
{
    public override void Execute(TemplateContext context) => context.RunBlock(this);
}
