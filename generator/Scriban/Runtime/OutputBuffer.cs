using System.Buffers;

namespace Scriban.Runtime;

/// <summary>
/// The text a render has written so far. Captured text is written to its end and cut off again, so that one pooled buffer
/// serves everything.
/// </summary>
internal sealed class OutputBuffer
{
    private char[] chars = [];

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > chars.Length) Grow(text.Length);
        text.CopyTo(chars.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>The text behind a mark, which it takes away.</summary>
    public string CutFrom(int mark)
    {
        var text = Length == mark ? string.Empty : new string(chars, mark, Length - mark);
        Length = mark;
        return text;
    }

    /// <summary>Empties the buffer and gives its memory back.</summary>
    public void Release()
    {
        if (chars.Length > 0) ArrayPool<char>.Shared.Return(chars);
        chars = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(1024, Math.Max(chars.Length * 2, Length + more)));
        chars.AsSpan(0, Length).CopyTo(grown);
        if (chars.Length > 0) ArrayPool<char>.Shared.Return(chars);
        chars = grown;
    }
}
