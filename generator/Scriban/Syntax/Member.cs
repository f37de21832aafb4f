using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A member: <c>artikel.titel</c>, or <c>artikel?.titel</c>, which is null when there is no article.</summary>
internal sealed class Member(Expression target, string name, bool nullSafe, int nameStart) : PathExpression
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public bool NullSafe { get; } = nullSafe;

    /// <summary>Where the name stands: messages about the member point there.</summary>
    public int NameStart { get; } = nameStart;

    public override object? EvaluateTarget(TemplateContext context)
    {
        var owner = Target.Evaluate(context);
        if (owner is null)
        {
            if (NullSafe || context.EnableRelaxedTargetAccess) return null;
            throw context.ErrorAt(NameStart, Last, Messages.MemberOfNull(Name));
        }

        if (Members.TryGet(context, owner, Name, out var value)) return value;
        if (!context.EnableRelaxedMemberAccess) throw context.ErrorAt(NameStart, Last, Messages.UnknownMember(Name, owner));
        return null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw context.ErrorAt(NameStart, Last, Messages.MemberOfNull(Name));
        if (!Members.TrySet(context, owner, Name, value)) throw context.ErrorAt(NameStart, Last, Messages.CannotAssign(Name));
    }
}
