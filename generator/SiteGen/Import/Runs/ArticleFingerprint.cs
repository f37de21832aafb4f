using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Runs;

/// <summary>
/// Tells whether an article file is still as the import wrote it. The import leaves a fingerprint of the file in a comment behind the
/// hash of the report; whoever changes the file changes what the fingerprint should be. Line ends do not count: version control may
/// change them.
/// </summary>
internal static class ArticleFingerprint
{
    private const string Mark = "   # " + ImportMessages.Fingerprint + " ";
    private const int Digits = 16;

    /// <summary>The file with its fingerprint.</summary>
    /// <param name="text">The file as the writer made it, with one line for the hash of the report.</param>
    /// <param name="sha256">That hash.</param>
    internal static string Add(string text, string sha256)
    {
        var at = text.IndexOf(sha256, StringComparison.Ordinal) + sha256.Length;
        return string.Concat(text.AsSpan(0, at), Mark, Of(text), text.AsSpan(at));
    }

    /// <summary>Whether the file has a fingerprint and nothing in it has changed since.</summary>
    /// <param name="text">The file as it is now.</param>
    internal static bool IsUntouched(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0 || at + Mark.Length + Digits > text.Length) return false;
        var given = text.AsSpan(at + Mark.Length, Digits);
        return given.SequenceEqual(Of(text.Remove(at, Mark.Length + Digits)));
    }

    private static string Of(string text)
    {
        var lines = text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(lines.Length));
        var length = Encoding.UTF8.GetBytes(lines, bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)), 0, Digits / 2);
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }
}
