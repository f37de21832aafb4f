using System.Collections.Concurrent;
using System.Text;

namespace SiteGen.Checks;

/// <summary>Gives each target of a link a number, so that a page keeps its links in four bytes each. Safe for concurrent use.</summary>
internal sealed class LinkRegister
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int last;

    /// <summary>The targets with their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Targets => numbers;

    /// <summary>The number of a target.</summary>
    public int Number(ReadOnlySpan<byte> target)
    {
        if (target.Length > 1024) return Number(Encoding.UTF8.GetString(target));
        Span<char> chars = stackalloc char[1024];
        var length = Encoding.UTF8.GetChars(target, chars);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(chars[..length], out var number) ? number : Number(chars[..length].ToString());
    }

    private int Number(string target) => numbers.GetOrAdd(target, _ => Interlocked.Increment(ref last));
}
