namespace Scriban.Runtime;

/// <summary>What a loop tells about itself: <c>for.index</c> and its kin. Changed by its loop only.</summary>
internal sealed class LoopState(string name, int length)
{
    private int index;
    private bool changed;
    private int column;

    public string Name { get; } = name;

    /// <summary>Goes to the next turn.</summary>
    public void Move(int turn, bool changed, int columns)
    {
        index = turn;
        this.changed = changed;
        column = turn % columns;
    }

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxes.Integer(index),
            "first" => Boxes.Bool(index == 0),
            "even" => Boxes.Bool(index % 2 == 0),
            "odd" => Boxes.Bool(index % 2 == 1),
            "last" when Name != "while" => Boxes.Bool(index == length - 1),
            "length" when Name != "while" => Boxes.Integer(length),
            "rindex" when Name != "while" => Boxes.Integer(length - index - 1),
            "changed" when Name != "while" => Boxes.Bool(changed),
            "col" when Name == "tablerow" => Boxes.Integer(column),
            _ => null,
        };
        return value is not null;
    }
}

/// <summary>The variable of a loop under way. Changed by its loop only.</summary>
internal sealed class LoopFrame(string? name, LoopState state, LoopFrame? outer, bool isLocal)
{
    /// <summary>The name of the variable; null when the loop assigns to a member or has no variable.</summary>
    public string? Name { get; } = name;

    public object? Value { get; set; }

    public LoopState State { get; } = state;

    public LoopFrame? Outer { get; } = outer;

    /// <summary>Whether the variable is one of the template or function alone.</summary>
    public bool IsLocal { get; } = isLocal;
}
