using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines that are the name of a file, a page number or a rule of marks.</summary>
internal sealed class FileNameRule : IBlockRule
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".tif", ".tiff", ".bmp", ".heic", ".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".mp4", ".mov", ".mp3"];

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.Text.Length > 200) return null;
        var bare = block.Bare;
        if (bare.Length is 0 or > 120) return null;
        var end = bare.IndexOfAny(['(', '[']);
        var name = end > 1 ? bare[..end].TrimEnd() : bare;
        if (end < 0 && name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && char.IsAsciiDigit(name[comma + 2])) name = name[..comma];
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.Ordinal) && name.AsSpan().Count(' ') <= 4 && block.WordCount < 10)
                return new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFileName);
        }

        return IsPageNumber(bare) && (!bare.All(char.IsAsciiDigit) || IsAlone(block)) ? new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber) : null;
    }

    /// <summary>A figure among other lines can be the cell of a table that was copied a cell a line.</summary>
    private static bool IsAlone(BlockView block) => !block.Block.IsLine || block.Block.BlankAfter || block.Number == 0 || block.Number + 1 == block.Index.Blocks.Count;

    /// <summary><c>Pagina 2 van 5</c>, <c>- 3 -</c>, <c>blz. 4</c>.</summary>
    private static bool IsPageNumber(string bare)
    {
        var rest = bare.StartsWith("pagina ", StringComparison.Ordinal) ? bare[7..] : bare.StartsWith("blz. ", StringComparison.Ordinal) ? bare[5..] : bare.StartsWith("page ", StringComparison.Ordinal) ? bare[5..] : bare;
        rest = rest.Replace(" van ", "/", StringComparison.Ordinal).Replace(" of ", "/", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return rest.Length is > 0 and <= 7 && (rest.Length <= 3 || rest.Contains('/', StringComparison.Ordinal)) && rest.All(c => char.IsAsciiDigit(c) || c == '/');
    }
}
