using Microsoft.AspNetCore.Http;

namespace SiteGen.Serve;

/// <summary>The part of a file that a request asks for (RFC 9110, 14.2): some browsers play no video from a server that cannot give parts. Immutable.</summary>
/// <param name="From">The first byte.</param>
/// <param name="Length">How many; 0 when the file has nothing there.</param>
internal readonly record struct ByteRange(int From, int Length)
{
    /// <summary>
    /// The part that is asked for; null when the whole file is: without the header, with another unit, with several parts, or with a condition,
    /// for this server gives a file no mark to compare.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="size">The size of the file.</param>
    public static ByteRange? Of(HttpRequest request, int size)
    {
        var headers = request.GetTypedHeaders();
        if (!HttpMethods.IsGet(request.Method) || headers.IfRange is not null) return null;
        if (headers.Range is not { Ranges.Count: 1 } range || !range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase)) return null;
        var asked = range.Ranges.First();
        if (asked.From is not { } from) return Last(asked.To ?? 0, size);
        if (from >= size) return new ByteRange(0, 0);
        var to = Math.Min(asked.To ?? long.MaxValue, size - 1);
        return new ByteRange((int)from, (int)(to - from + 1));
    }

    private static ByteRange Last(long count, int size)
    {
        var length = (int)Math.Min(count, size);
        return new ByteRange(size - length, length);
    }
}
