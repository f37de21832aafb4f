namespace SiteGen.Newsroom.Saving;

/// <summary>The last few values by name; the one that was kept longest ago makes room.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class Kept<T>(int most)
    where T : class
{
    private readonly Dictionary<string, LinkedListNode<(string Name, T Value)>> byName = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Name, T Value)> oldestFirst = new();

    /// <summary>Keeps a value under a name, instead of the one that was kept under it.</summary>
    public void Keep(string name, T value)
    {
        Drop(name);
        byName[name] = oldestFirst.AddLast((name, value));
        if (byName.Count > most) Drop(oldestFirst.First!.Value.Name);
    }

    /// <summary>The value of a name; null when it is not kept.</summary>
    public T? Find(string name) => byName.TryGetValue(name, out var node) ? node.Value.Value : null;

    /// <summary>Forgets a name.</summary>
    public void Drop(string name)
    {
        if (byName.Remove(name, out var node)) oldestFirst.Remove(node);
    }
}
