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

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    /// <summary>The bytes of the file with its fingerprint.</summary>
    /// <param name="text">The file as the writer made it, with one line for the hash of the report.</param>
    /// <param name="sha256">That hash.</param>
    internal static byte[] Add(StringBuilder text, string sha256)
    {
        var chars = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, chars, text.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var file = bytes.AsSpan(0, Encoding.UTF8.GetBytes(chars.AsSpan(0, text.Length), bytes));
        ArrayPool<char>.Shared.Return(chars);
        var at = file.IndexOf(Encoding.UTF8.GetBytes(sha256)) + sha256.Length;
        var behind = at + MarkBytes.Length + Digits;
        var whole = new byte[file.Length - at + behind];
        file[..at].CopyTo(whole);
        MarkBytes.CopyTo(whole, at);
        Encoding.UTF8.GetBytes(Of(file), whole.AsSpan(at + MarkBytes.Length));
        file[at..].CopyTo(whole.AsSpan(behind));
        ArrayPool<byte>.Shared.Return(bytes);
        return whole;
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

    private static string Of(string text) => OfLines(Encoding.UTF8.GetBytes(text.Contains('\r') ? text.ReplaceLineEndings("\n") : text));

    private static string Of(ReadOnlySpan<byte> file) => file.Contains((byte)'\r') ? Of(Encoding.UTF8.GetString(file)) : OfLines(file);

    private static string OfLines(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file, hash);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }
}
