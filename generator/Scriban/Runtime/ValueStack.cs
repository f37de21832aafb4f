namespace Scriban.Runtime;

/// <summary>Room for the arguments of calls under way, so that a call allocates nothing of its own.</summary>
internal sealed class ValueStack
{
    private object?[] slots = new object?[64];
    private int top;

    /// <summary>Takes <paramref name="count"/> slots; the result is their mark.</summary>
    public int Reserve(int count)
    {
        var mark = top;
        top += count;
        if (top > slots.Length) Array.Resize(ref slots, Math.Max(top, slots.Length * 2));
        return mark;
    }

    /// <summary>The slots behind a mark. To be asked for again after anything that may have called a function.</summary>
    public Span<object?> Slots(int mark, int count) => slots.AsSpan(mark, count);

    /// <summary>Gives back the slots behind a mark, and all above them.</summary>
    public void Release(int mark)
    {
        slots.AsSpan(mark, top - mark).Clear();
        top = mark;
    }
}
