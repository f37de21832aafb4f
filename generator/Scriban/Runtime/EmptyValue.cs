namespace Scriban.Runtime;

/// <summary>The value of <c>empty</c>: equal to every list and object without members, printed as nothing, and false.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }
}
