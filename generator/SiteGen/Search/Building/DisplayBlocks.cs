using System.Globalization;
using System.Text;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Writes what is shown of a result before its text: title, address, date, sender, kind, language; some reports in one file.</summary>
internal static class DisplayBlocks
{
    private const int SmallestBlock = 4;
    private const int LargestBlock = 32;
    private const int WantedBlocks = 13_000;

    /// <summary>So many blocks share an edition.</summary>
    private const int BlocksPerEdition = 16;

    /// <summary>The number of reports in a block, a power of two.</summary>
    public static int SizeFor(int documents)
    {
        var size = SmallestBlock;
        while (size < LargestBlock && documents > size * WantedBlocks)
            size *= 2;
        return size;
    }

    /// <summary>The files, in order of the reports.</summary>
    public static IndexFile[] Build(IReadOnlyList<SearchDocument> documents, IndexFile[] texts)
    {
        var size = SizeFor(documents.Count);
        var files = new IndexFile[(documents.Count + size - 1) / size];
        Parallel.For(0, files.Length, i =>
        {
            var block = new StringBuilder();
            for (var d = i * size; d < Math.Min((i + 1) * size, documents.Count); d++)
                Append(block, documents[d], texts[d].Hash);
            files[i] = IndexFile.MakeSmall(FileKind.Display, i.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(block.ToString()));
        });
        return files;
    }

    /// <summary>Gives each run of blocks an edition.</summary>
    /// <returns>The editions, in order.</returns>
    public static IEnumerable<int> Editions(IReadOnlyList<IndexFile> blocks) => blocks.Chunk(BlocksPerEdition).Select(IndexFile.Join);

    private static void Append(StringBuilder block, SearchDocument document, int text)
    {
        if (block.Length > 0)
            block.Append(TextFiles.SectionMark);
        block.Append(Clean(document.Title)).Append(TextFiles.BlockMark)
            .Append(Slugged.Shorten(Clean(document.Url), document.Title)).Append(TextFiles.BlockMark)
            .Append(Clean(document.DateText)).Append(TextFiles.BlockMark)
            .Append(Clean(document.Sender)).Append(TextFiles.BlockMark)
            .Append(Clean(document.Kind)).Append(TextFiles.BlockMark)
            .Append(Clean(document.Language)).Append(TextFiles.BlockMark)
            .Append(document.Expired ? "1" : string.Empty).Append(TextFiles.BlockMark)
            .Append(CultureInfo.InvariantCulture, $"{text:x6}");
    }

    private static string Clean(string text) => text.AsSpan().ContainsAny(TextFiles.SectionMark, TextFiles.BlockMark)
        ? text.Replace(TextFiles.SectionMark, ' ').Replace(TextFiles.BlockMark, ' ') : text;
}
