namespace SiteGen.Search.Files;

/// <summary>The FNV-1a hash of 32 bits (public domain): small enough for the client, used for file names and damage, not for secrecy.</summary>
internal static class Fnv
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hashes bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis;
        foreach (var b in bytes)
            hash = (hash ^ b) * Prime;
        return hash;
    }

    /// <summary>Hashes the low and then the high byte of each UTF-16 code unit.</summary>
    public static uint Of(ReadOnlySpan<char> text) => Continue(Basis, text);

    /// <summary>Goes on with the hash of what stands before.</summary>
    public static uint Continue(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * Prime;
            hash = (hash ^ (byte)(c >> 8)) * Prime;
        }

        return hash;
    }

    /// <summary>A hash of 24 bits for the manifest.</summary>
    public static int Short(ReadOnlySpan<byte> bytes)
    {
        var hash = Of(bytes);
        return (int)((hash >> 24) ^ (hash & 0xFFFFFF));
    }
}
