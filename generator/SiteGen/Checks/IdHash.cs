namespace SiteGen.Checks;

/// <summary>The hash (FNV-1a, 64 bits) of an id, so that all ids of a large site fit in memory.</summary>
internal static class IdHash
{
    public static ulong Of(ReadOnlySpan<byte> id)
    {
        var hash = 14695981039346656037;
        foreach (var b in id) hash = (hash ^ b) * 1099511628211;
        return hash;
    }
}
