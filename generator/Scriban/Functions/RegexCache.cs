using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Patterns that were compiled before, for all renders together. Without backtracking where the pattern allows that. Safe for concurrent use.</summary>
internal static class RegexCache
{
    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan TimeOut), Regex> Known = new();

    public static Regex Get(string pattern, RegexOptions options, TimeSpan timeOut)
    {
        if (Known.TryGetValue((pattern, options, timeOut), out var regex)) return regex;
        regex = Make(pattern, options | RegexOptions.CultureInvariant, timeOut);

        // Emptying it now and then is cheaper than remembering who was used last, and a pattern is soon made again.
        if (Known.Count >= Limits.RegexCache) Known.Clear();
        return Known.GetOrAdd((pattern, options, timeOut), regex);
    }

    private static Regex Make(string pattern, RegexOptions options, TimeSpan timeOut)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, timeOut);
        }
        catch (NotSupportedException)
        {
            // Backreferences and lookarounds need the other engine; the time-out is their only bound.
            return new Regex(pattern, options, timeOut);
        }
    }
}
