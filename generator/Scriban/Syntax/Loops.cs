using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>for x in lijst … else … end</c>.</summary>
internal class ForStatement(PathExpression variable, Expression source, NamedArgument[] options) : Statement
{
    public PathExpression Variable { get; } = variable;

    public Expression Source { get; } = source;

    public NamedArgument[] Options { get; } = options;

    public Block? Body { get; set; }

    public Block? Else { get; set; }

    protected virtual string StateName => "for";

    public override void Execute(TemplateContext context)
    {
        var value = Source.Evaluate(context);
        if (value is null) return;
        if (!ListView.TryOf(value, out var list)) throw context.Error(Source, Messages.NotAList(value));
        var window = ReadOptions(context, list.Count);
        if (window.Count == 0)
        {
            AfterLoop(context, window.Columns, rows: 0);
            Else?.Execute(context);
            return;
        }

        var state = new LoopState(StateName, window.Count);
        var frame = context.EnterLoop(this, Variable, state);
        object? previous = null;
        for (var i = 0; i < window.Count; i++)
        {
            context.StepLoop(this);
            var item = list[window.IndexOf(i)];
            state.Move(i, changed: i == 0 || !Equals(previous, item), window.Columns);
            if (frame.Name is null) Variable.Assign(context, item);
            else frame.Value = item;
            BeforeItem(context, i, window.Columns);
            Body?.Execute(context);
            AfterItem(context);
            previous = item;
            if (context.Flow == Flow.Next) continue;
            if (context.Flow == Flow.Return) break;
            var ends = context.Flow == Flow.Break;
            context.Flow = Flow.Next;
            if (ends) break;
        }

        context.LeaveLoop(frame);
        AfterLoop(context, window.Columns, window.Count);
    }

    protected virtual void BeforeItem(TemplateContext context, int index, int columns)
    {
    }

    protected virtual void AfterItem(TemplateContext context)
    {
    }

    protected virtual void AfterLoop(TemplateContext context, int columns, int rows)
    {
    }

    /// <summary>Whether this loop knows an option besides offset, limit and reversed.</summary>
    protected virtual bool TakesColumns => false;

    private Window ReadOptions(TemplateContext context, int count)
    {
        int offset = 0, limit = 0, columns = 1;
        var reversed = false;
        foreach (var option in Options)
        {
            switch (option.Name)
            {
                case "offset":
                    offset = Read(context, option);
                    break;
                case "limit":
                    limit = Read(context, option);
                    break;
                case "reversed":
                    reversed = true;
                    break;
                case "cols" when TakesColumns:
                    columns = Math.Max(1, Read(context, option));
                    break;
                default:
                    throw context.Error(option, Messages.UnknownLoopOption(option.Name));
            }
        }

        offset = Math.Clamp(offset, 0, count);
        var left = count - offset;
        return new Window(reversed ? count - 1 : offset, reversed ? -1 : 1, limit > 0 ? Math.Min(limit, left) : left, columns);
    }

    private static int Read(TemplateContext context, NamedArgument option) =>
        Values.ToInt(context, option.Evaluate(context), option.Value ?? option);

    /// <summary>The items that are visited: offset drops some first, then the rest is turned round, then limit cuts.</summary>
    private readonly record struct Window(int First, int Step, int Count, int Columns)
    {
        public int IndexOf(int turn) => First + (turn * Step);
    }
}

/// <summary><c>tablerow x in lijst cols:n … end</c>: the items as cells of an HTML table.</summary>
internal sealed class TableRowStatement(PathExpression variable, Expression source, NamedArgument[] options)
    : ForStatement(variable, source, options)
{
    protected override string StateName => "tablerow";

    protected override bool TakesColumns => true;

    protected override void BeforeItem(TemplateContext context, int index, int columns)
    {
        if (index == 0) context.Write("<tr class=\"row1\">", this);
        else if (index % columns == 0) context.Write(FormattableString.Invariant($"</tr>{context.NewLine}<tr class=\"row{(index / columns) + 1}\">"), this);
        context.Write(FormattableString.Invariant($"<td class=\"col{(index % columns) + 1}\">"), this);
    }

    protected override void AfterItem(TemplateContext context) => context.Write("</td>", this);

    protected override void AfterLoop(TemplateContext context, int columns, int rows)
    {
        if (rows == 0) context.Write("<tr class=\"row1\">", this);
        context.Write("</tr>" + context.NewLine, this);
    }
}

/// <summary><c>while … end</c>.</summary>
internal sealed class WhileStatement(Expression condition) : Statement
{
    public Expression Condition { get; } = condition;

    public Block? Body { get; set; }

    public override void Execute(TemplateContext context)
    {
        var state = new LoopState("while", 0);
        var frame = context.EnterLoop(this, variable: null, state);
        for (var i = 0; ; i++)
        {
            state.Move(i, changed: false, columns: 1);
            if (!Values.IsTrue(Condition.Evaluate(context))) break;
            context.StepLoop(this);
            Body?.Execute(context);
            if (context.Flow == Flow.Next) continue;
            if (context.Flow == Flow.Return) break;
            var ends = context.Flow == Flow.Break;
            context.Flow = Flow.Next;
            if (ends) break;
        }

        context.LeaveLoop(frame);
    }
}

/// <summary><c>break</c> and <c>continue</c>. Outside a loop they are an error, which shows only when they are reached.</summary>
internal sealed class JumpStatement(Flow flow) : Statement
{
    public override void Execute(TemplateContext context)
    {
        if (context.LoopDepth == 0) throw context.Error(this, Messages.JumpOutsideLoop(flow == Flow.Break ? "break" : "continue"));
        context.Flow = flow;
    }
}

/// <summary><c>ret …</c>.</summary>
internal sealed class ReturnStatement(Expression? value) : Statement
{
    public Expression? Value { get; } = value;

    public override void Execute(TemplateContext context)
    {
        context.Result = Value?.Evaluate(context);
        context.Flow = Flow.Return;
    }
}
