namespace SiteGen.Newsroom.Judging;

/// <summary>The pages of the last previews, for the frame that shows them. Safe for concurrent use.</summary>
internal sealed class PreviewShelf
{
    /// <summary>A frame asks for a preview at once; a few windows may be open.</summary>
    private const int Kept = 24;

    private readonly Dictionary<int, ReadOnlyMemory<byte>> pages = [];
    private readonly Lock gate = new();
    private int last;

    /// <summary>Keeps a page, and says under which number.</summary>
    public int Add(ReadOnlyMemory<byte> page)
    {
        lock (gate)
        {
            pages[++last] = page;
            pages.Remove(last - Kept);
            return last;
        }
    }

    /// <summary>The page of a number; null when it is no longer kept.</summary>
    public ReadOnlyMemory<byte>? Find(int number)
    {
        lock (gate)
        {
            return pages.TryGetValue(number, out var page) ? page : null;
        }
    }
}
