namespace Scriban.Parsing;

/// <summary>The names of one template, each as one string: a name that comes back costs nothing. For one parse only.</summary>
internal sealed class NamePool
{
    private readonly string?[] names = new string?[64];

    public string Get(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return string.Empty;
        var slot = ((word.Length * 31) + (word[0] * 7) + word[^1]) & (names.Length - 1);
        if (names[slot] is { } known && word.SequenceEqual(known)) return known;
        return names[slot] = word.ToString();
    }
}
