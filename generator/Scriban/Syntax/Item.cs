using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An item of a list or text, or a member by its name: <c>lijst[0]</c>, <c>artikel['titel']</c>.</summary>
internal sealed class Item(Expression target, Expression index) : PathExpression
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override object? EvaluateTarget(TemplateContext context)
    {
        var owner = Target.Evaluate(context);
        if (owner is null)
        {
            if (context.EnableRelaxedTargetAccess || Target is Member { NullSafe: true }) return null;
            throw context.Error(Target, Messages.ItemOfNull);
        }

        var key = Index.Evaluate(context) ?? throw context.Error(Index, Messages.NullIndex);
        if (UsesNames(owner, key))
        {
            if (Members.TryGet(context, owner, Values.ToText(context, key), out var member)) return member;
            if (!context.EnableRelaxedMemberAccess) throw context.Error(Index, Messages.UnknownMember(Values.ToText(context, key), owner));
            return null;
        }

        var i = Values.ToInt(context, key, Index);
        if (owner is string text)
        {
            if (i < 0) i += text.Length;
            if ((uint)i < (uint)text.Length) return text[i].ToString();
            throw context.Error(Index, Messages.IndexOutside(i, text.Length));
        }

        if (!ListView.TryOf(owner, out var list)) throw context.Error(Index, Messages.NotIndexed(owner));
        if (i < 0) i += list.Count;
        if ((uint)i < (uint)list.Count) return list[i];
        if (!context.EnableRelaxedIndexerAccess) throw context.Error(Index, Messages.IndexOutside(i, list.Count));
        return null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw context.Error(Target, Messages.ItemOfNull);
        var key = Index.Evaluate(context) ?? throw context.Error(Index, Messages.NullIndex);
        if (UsesNames(owner, key))
        {
            var name = Values.ToText(context, key);
            if (!Members.TrySet(context, owner, name, value)) throw context.Error(Index, Messages.CannotAssign(name));
            return;
        }

        if (owner is not ScriptArray array) throw context.Error(Index, Messages.NotIndexed(owner));
        var i = Values.ToInt(context, key, Index);
        if (i < 0) i += array.Count;
        if (i < 0) return;
        if (i >= array.Count) context.Charge(this, i - array.Count + 1);
        if (array.IsReadOnly) throw context.Error(Index, Messages.CannotAssign(Values.ToText(context, key)));
        array[i] = value;
    }

    private static bool UsesNames(object owner, object key) =>
        owner is ScriptObject or Pair or LoopState or Functions.BuiltInNamespace or EmptyValue || (key is string && owner is ScriptArray or IReadOnlyList<object?>);
}
