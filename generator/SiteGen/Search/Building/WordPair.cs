using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Two folded words beside each other, as a hash, in a document.</summary>
internal readonly record struct WordPair(uint Hash, int Document)
{
    /// <summary>The hash of a first word and the space behind it.</summary>
    public static uint Begin(string first) => Fnv.Continue(Fnv.Of(first), " ");

    /// <summary>The hash of both words.</summary>
    public static uint Complete(uint begin, ReadOnlySpan<char> second) => Fnv.Continue(begin, second);
}
